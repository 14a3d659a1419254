/**
 * The weights of answers: which stretch answers an act, and how. Both are
 * log-linear: a score for every stretch and one for silence; a score for every
 * kind. Drawn towards weights set by hand and moved by the annotated answers.
 */
import type { ResponseKind } from '../../../record/index.ts'
import { softmax } from '../find/model.ts'
import { keyOfWords } from '../find/packed.ts'
import { answerCues } from './answer-cue-names.ts'
import { kindCues } from './answer-kinds.ts'

/** Weights of the cues of a stretch, then of what speaks for silence. */
export type Ranking = readonly number[]

export interface AnswerModel {
  /** For acts of another letter. */
  readonly across: Ranking
  /** For what the letter itself tells. */
  readonly within: Ranking
  /** A row for every kind of answer, a weight for every cue. */
  readonly kinds: readonly (readonly number[])[]
}

/** The kinds that words can give, in the order of the rows. */
export const givenKinds: readonly ResponseKind[] = [
  'accepted',
  'rejected',
  'countered',
  'partly',
  'deferred',
]

/** What speaks for silence: that it may be; that no words, no surroundings are alike; that nothing was asked; how many stretches there are. */
export function silenceOf(
  rows: readonly Float64Array[],
  asks: boolean,
): readonly [number, number, number, number, number] {
  const most = (at: number): number => rows.reduce((best, row) => Math.max(best, row[at]!), 0)
  return [1, 1 - most(ownAt), 1 - most(nearAt), asks ? 0 : 1, Math.log(Math.max(1, rows.length))]
}

const ownAt = answerCues.indexOf('own')
const nearAt = answerCues.indexOf('near')

export function scoreOf(row: ArrayLike<number>, weights: Ranking, from = 0): number {
  let sum = 0
  for (let at = 0; at < row.length; at += 1) sum += row[at]! * weights[from + at]!
  return sum
}

/** How probable each kind is for a stretch that answers. */
export function kindsOf(cues: readonly number[], { kinds }: AnswerModel): number[] {
  return softmax(kinds.map((weights) => scoreOf(cues, weights)))
}

/** The cues for which packed weights were learnt, in their order, between semicolons. */
export interface LearntCues {
  readonly ranking: string
  readonly kinds: string
}

/**
 * From its packed form: numbers between blanks; rankings and the rows of kinds
 * between bars. A cue that is newer than the weights counts for nothing until
 * they are learnt again.
 */
export function unpackAnswers(packed: string, cues: LearntCues): AnswerModel {
  const [across = [], within = [], ...kinds] = packed
    .split('|')
    .map((row) => row.split(' ').map(Number))
  const ranked = rearranged(cues.ranking.split(';'), answerCues)
  const named = rearranged(cues.kinds.split(';'), kindCues)
  const rest = cues.ranking.split(';').length
  return {
    across: [...ranked(across), ...across.slice(rest)],
    within: [...ranked(within), ...within.slice(rest)],
    kinds: kinds.map(named),
  }
}

function rearranged(
  learnt: readonly string[],
  now: readonly string[],
): (weights: readonly number[]) => number[] {
  const places = now.map((cue) => learnt.indexOf(cue))
  return (weights) => places.map((at) => weights[at] ?? 0)
}

/** The weights learnt without a letter; nothing where it taught none. */
export function withoutLetter(
  words: string,
  packed: Readonly<Record<string, string>>,
  cues: LearntCues,
): AnswerModel | undefined {
  const own = packed[keyOfWords(words)]
  return own === undefined ? undefined : unpackAnswers(own, cues)
}
