/**
 * A log-linear model: the probability of each act given the cues.
 *
 * Small enough to be read: one weight for each cue and act. Learnt offline by
 * `bench/learn-acts.ts`; `weights.ts` says from what and when.
 */

export interface ActModel {
  readonly classes: readonly string[]
  /** Cue → a weight for each class. */
  readonly weights: Readonly<Record<string, readonly number[]>>
  readonly bias: readonly number[]
}

/** Probabilities of the classes, in their order; they add up to 1. */
export function probabilities(model: ActModel, cues: readonly string[]): number[] {
  const scores = [...model.bias]
  for (const cue of cues) {
    const weights = model.weights[cue]
    if (weights === undefined) continue
    for (let at = 0; at < scores.length; at += 1) scores[at] = scores[at]! + weights[at]!
  }
  const most = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - most))
  const sum = raised.reduce((total, one) => total + one, 0)
  return raised.map((one) => one / sum)
}
