/**
 * What the model says against what was right: share of belief, share of right
 * targets. Between the points the line is straight.
 */
export const calibration: readonly (readonly [said: number, was: number])[] = [
  [0, 0],
  [1, 1],
]
