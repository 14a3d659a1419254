/**
 * A log-linear model: the probability of each class given the cues.
 *
 * Small enough to be read: one weight for each cue and class. Two of them stand
 * one behind the other: whether a stretch is a move at all, and which move it is.
 */
export interface Linear {
  readonly classes: readonly string[]
  readonly bias: readonly number[]
  /** Cue → a weight for each class. */
  readonly weights: Readonly<Record<string, readonly number[]>>
}

export interface ActModel {
  /** `none` and `move`. */
  readonly move: Linear
  /** The acts. */
  readonly act: Linear
}

/** Probabilities of the classes, in their order; they add up to 1. */
export function probabilities(model: Linear, cues: readonly string[]): number[] {
  const scores = [...model.bias]
  for (const cue of cues) {
    const weights = model.weights[cue]
    if (weights === undefined) continue
    for (let at = 0; at < scores.length; at += 1) scores[at]! += weights[at]!
  }
  return softmax(scores)
}

/** Scores as probabilities. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - most))
  const sum = raised.reduce((total, one) => total + one, 0)
  return raised.map((one) => one / sum)
}

export interface Reading {
  /** That it is a move at all. */
  readonly move: number
  /** Acts with their probability given that it is one, likeliest first. */
  readonly acts: readonly { readonly act: string; readonly share: number }[]
}

/** How likely a stretch with these cues is a move at all; most are none, and need not be read further. */
export function moveOf(model: ActModel, cues: readonly string[]): number {
  const [, move = 0] = probabilities(model.move, cues)
  return move
}

/** What a stretch with these cues is. */
export function readingOf(model: ActModel, cues: readonly string[]): Reading {
  const acts = probabilities(model.act, cues)
    .map((share, at) => ({ act: model.act.classes[at]!, share }))
    .sort((one, other) => other.share - one.share)
  return { move: moveOf(model, cues), acts }
}
