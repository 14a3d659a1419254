/** Learnt by `bench/learn/events.ts --write`: do not edit. */
import type { LearntCue } from './cues.ts'

export const learnt: {
  readonly weights: Readonly<Record<LearntCue, number>>
  /** From this score on an event is told plainly. */
  readonly limit: number
  readonly plain: number
  readonly other: number
} = {
  weights: {
    'between the two of the quarrel': 0.58,
    'doer named as subject or agent': 0.42,
    'doer stood for': -0.62,
    'doer parted from the act': -0.46,
    'date told beside it': 0.36,
  },
  limit: 0.9,
  plain: 0.72,
  other: 0.58,
}
