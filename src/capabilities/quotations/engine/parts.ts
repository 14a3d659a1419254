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
function joined(work: Work, chosen: readonly Stretch[]): Joined[] {
  const parts: Joined[] = []
  for (const one of chosen) {
    const before = parts.at(-1)
    if (before !== undefined && isNext(work, before, one))
      parts[parts.length - 1] = withNext(work, before, one)
    else parts.push({ ...one, pieces: [one] })
  }
  return parts
}

/** A stretch made of others that follow each other. */
interface Joined extends Stretch {
  readonly pieces: readonly Stretch[]
}

function withNext({ chance }: Pick<Work, 'chance'>, one: Joined, next: Stretch): Joined {
  return {
    ...one,
    quote: [one.quote[0], next.quote[1]],
    end: next.end,
    agreeing: one.agreeing + next.agreeing,
    score: one.score + next.score,
    bits: one.bits + next.bits + chance,
    pieces: [...one.pieces, next],
  }
}

function isNext({ tracing, table }: Work, one: Stretch, next: Stretch): boolean {
  if (one.document !== next.document || next.start < one.end - 8 || next.start - one.end > 60)
    return false
  if (table.breaks.some((at) => at >= one.quote[1] - 2 && at <= next.quote[0] + 2)) return false
  const between = tracing.library.words(one.document, one.end, Math.max(one.end, next.start))
  return wordsOf(between).length <= 2 + Math.ceil((next.quote[0] - one.quote[1]) / 5)
}

function partOf(work: Work, { pieces, ...one }: Joined): TracedPart {
  const span = placeInText(work.quote, one.quote[0], one.quote[1])
  const also = pieces.length === 1 ? equalsOf(one, work.found) : equalsOfAll(pieces, work)
  return { ...one, from: span.start, to: span.end, also }
}

/** Other places that hold all pieces of a joined part, one behind the other. */
function equalsOfAll([first, ...others]: readonly Stretch[], work: Work): Stretch[] {
  return equalsOf(first!, work.found).flatMap((place) => {
    let whole: Joined = { ...place, pieces: [place] }
    for (const piece of others) {
      const before = whole
      const next = equalsOf(piece, work.found).find((one) => isNext(work, before, one))
      if (next === undefined) return []
      whole = withNext(work, before, next)
    }
    return [whole]
  })
}
