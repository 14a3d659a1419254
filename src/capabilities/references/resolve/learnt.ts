/**
 * Weights and calibrations, learnt by `bench/learn/references.ts`; written by it,
 * not by hand.
 */
import type { FeatureName } from './weights.ts'

export interface Learnt {
  /** Weights that differ from those set by hand. */
  readonly weights: Partial<Record<FeatureName, number>>
  readonly calibration: readonly (readonly [said: number, was: number])[]
}

/** By language of the document that speaks; `other` for all that have no entry. */
export const learnt: Readonly<Record<string, Learnt>> = {
  other: {
    weights: {},
    calibration: [
      [0, 0],
      [0.585, 0.729],
      [0.903, 0.847],
      [0.969, 0.949],
      [0.987, 0.989],
      [0.993, 0.992],
      [0.999, 0.997],
      [1, 0.997],
    ],
  },
}
