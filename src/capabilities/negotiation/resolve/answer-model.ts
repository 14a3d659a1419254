/**
 * The weights of answers: which stretch answers an act, and how. Both are
 * log-linear: a score for every stretch and one for silence; a score for every
 * kind. Drawn towards weights set by hand and moved by the annotated answers.
 */
import type { ActKind, ResponseKind } from '../../../record/index.ts'
import { softmax } from '../find/model.ts'
import { keyOfWords } from '../find/packed.ts'
import { answerCues, type SilenceCue, silenceCues } from './answer-cue-names.ts'
import { kindCues } from './answer-kinds.ts'
import type { Way } from './letters.ts'
import { asks } from './response.ts'

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

/** How a letter came to be looked at for answers: `within` for what it tells itself. */
export type Manner = Way['how'] | 'within'

/** The cues of silence to an act, from those of all stretches. */
export function silenceOf(
  rows: readonly Float64Array[],
  { act, how }: { readonly act: ActKind; readonly how: Manner },
): number[] {
  const most = (at: number): number => rows.reduce((best, row) => Math.max(best, row[at]!), 0)
  const values: Partial<Record<SilenceCue, number>> = {
    any: 1,
    'no own': 1 - most(ownAt),
    'no near': 1 - most(nearAt),
    'asks nothing': asks(act) ? 0 : 1,
    stretches: Math.log(Math.max(1, rows.length)),
    [how]: 1,
    [`to ${act}`]: 1,
  }
  return silenceCues.map((cue) => values[cue] ?? 0)
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
  readonly silence: string
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
  const silent = rearranged(cues.silence.split(';'), silenceCues)
  const rest = cues.ranking.split(';').length
  return {
    across: [...ranked(across), ...silent(across.slice(rest))],
    within: [...ranked(within), ...silent(within.slice(rest))],
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
  packed: Readonly<Record<string, string | undefined>>,
  cues: LearntCues,
): AnswerModel | undefined {
  const own = packed[keyOfWords(words)]
  return own === undefined ? undefined : unpackAnswers(own, cues)
}
