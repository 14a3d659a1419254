/**
 * Parts: what the chosen stretches make of a quotation once those that are only common
 * wording are left out and those that belong together are joined.
 */
import { placeInText, wordsOf } from '../../../text/index.ts'
import { equalsOf, type Stretch } from './choose.ts'
import { nearby, type Work } from './work.ts'

/** A part of a quotation and where it stands. */
export interface TracedPart extends Stretch {
  /** The stretch of the quotation's text, in its own characters. */
  readonly from: number
  readonly to: number
  /** Other places that hold the part as well. */
  readonly also: readonly Stretch[]
}

export interface Traced {
  readonly parts: readonly TracedPart[]
  /** Letters of the quotation, and how many of them the parts account for. */
  readonly letters: number
  readonly covered: number
}

/** The parts of a traced quotation. */
export function partsOf(work: Work, chosen: readonly Stretch[]): Traced {
  const letters = work.quote.length
  const parts = joined(work, believed(chosen, letters)).map((one) => partOf(work, one))
  return {
    parts,
    letters,
    covered: parts.reduce((sum, one) => sum + one.quote[1] - one.quote[0], 0),
  }
}

/** A part believed by itself says so many bits more than chance. */
const surely = 22

/**
 * Leave out what is only common wording: a short part is believed when it says much, when
 * it makes up most of the quotation, or when it follows or precedes a believed part of
 * the same document.
 */
function believed(chosen: readonly Stretch[], letters: number): Stretch[] {
  const sure = chosen.filter(
    (one) => one.bits >= surely || one.quote[1] - one.quote[0] >= letters * 0.6,
  )
  return chosen.filter(
    (one) =>
      sure.includes(one) ||
      sure.some(
        (other) => other.document === one.document && Math.abs(other.start - one.start) < nearby,
      ),
  )
}

/**
 * Join parts that follow each other in one document with no more than two words between
 * them: a word left out or changed makes no elision.
 */
function joined(work: Work, chosen: readonly Stretch[]): Stretch[] {
  const parts: Stretch[] = []
  for (const one of chosen) {
    const before = parts.at(-1)
    if (before !== undefined && isNext(work, before, one))
      parts[parts.length - 1] = {
        ...before,
        quote: [before.quote[0], one.quote[1]],
        end: one.end,
        agreeing: before.agreeing + one.agreeing,
        score: before.score + one.score,
        bits: before.bits + one.bits + work.chance,
      }
    else parts.push(one)
  }
  return parts
}

function isNext({ tracing, table }: Work, one: Stretch, next: Stretch): boolean {
  if (one.document !== next.document || next.start < one.end - 8 || next.start - one.end > 60)
    return false
  if (table.breaks.some((at) => at >= one.quote[1] - 2 && at <= next.quote[0] + 2)) return false
  const between = tracing.library.words(one.document, one.end, Math.max(one.end, next.start))
  return wordsOf(between).length <= 2 + Math.ceil((next.quote[0] - one.quote[1]) / 5)
}

function partOf(work: Work, one: Stretch): TracedPart {
  const span = placeInText(work.quote, one.quote[0], one.quote[1])
  return { ...one, from: span.start, to: span.end, also: equalsOf(one, work.found) }
}
