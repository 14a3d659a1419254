/**
 * The stretches of a letter that may answer something: every sentence or half
 * of one, also those that are no act by themselves. Many answers are plain
 * statements ("The delegations met on the 3rd."), which only what they answer
 * makes an answer.
 */
import type { ActWords, UnkeptWords } from '../../../languages/index.ts'
import type { DocumentId } from '../../../record/index.ts'
import { once, overlapLength, type Sieved, type Span, sieved } from '../../../text/index.ts'
import { answerWordsOf } from '../find/aspects.ts'
import { candidatesOf } from '../find/clauses.ts'
import { readerOf } from '../find/features.ts'
import { threshold } from '../find/index.ts'
import { modeOf } from '../find/mode.ts'
import { type ActModel, readingOf } from '../find/model.ts'
import type { PlacedAct } from './placed-act.ts'
import { isOwn } from './response.ts'

export interface Stretch extends Span {
  readonly document: DocumentId
  /** That it is a move at all. */
  readonly move: number
  /** That it is this act: the product of both models. */
  readonly acts: ReadonlyMap<string, number>
  readonly cues: ReadonlySet<string>
  /** What shows an answer in it. */
  readonly shows: ReadonlySet<string>
  /** It says that something was not done. */
  readonly denies: boolean
  /** It tells a move of somebody else. */
  readonly tells: boolean
  /** The act that was found on it. */
  readonly act?: PlacedAct
}

export interface LetterParts {
  readonly document: DocumentId
  readonly words: string
  readonly grammar: ActWords
  readonly model: ActModel
  readonly found: readonly PlacedAct[]
}

/** The stretches of a letter in order. */
export function stretchesOf({ document, words, grammar, model, found }: LetterParts): Stretch[] {
  const candidates = candidatesOf(words, grammar)
  const reader = readerOf(grammar)
  return candidates.map(({ start, end }, at): Stretch => {
    const cues = reader.read(words, candidates, at)
    const { move, acts } = readingOf(model, cues)
    const act = found.find((one) => isSame(one, { start, end }))
    const clause = words.slice(start, end)
    return {
      document,
      start,
      end,
      move,
      acts: new Map(acts.map((one) => [one.act, one.share * move])),
      cues: new Set(cues),
      shows: new Set(answerWordsOf(clause, grammar)),
      denies: saysUndone(clause, grammar),
      tells: move >= threshold && !isOwn(modeOf(clause, grammar).mode),
      ...(act === undefined ? {} : { act }),
    }
  })
}

function saysUndone(clause: string, { unkept }: ActWords): boolean {
  return unkept !== undefined && undoneIn(unkept).test(clause)
}

const undoneIn = once(({ undone }: UnkeptWords): Sieved => sieved(new RegExp(undone, 'iu')))

/** A person may have moved the edges of an act by a few words. */
function isSame(one: Span, other: Span): boolean {
  return overlapLength(one, other) * 2 > Math.max(one.end - one.start, other.end - other.start)
}
