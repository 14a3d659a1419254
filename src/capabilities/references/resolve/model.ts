/** Choosing among candidates: scores, shares, and what a share was worth where the truth is known. */
import { calibration } from './calibration.ts'
import type { Features } from './features.ts'
import { type FeatureName, weights } from './weights.ts'

/** A candidate with its share of the belief, 0 to 1; all candidates of a mention share 1. */
export interface Ranked<Candidate> {
  readonly candidate: Candidate
  readonly features: Features
  readonly share: number
}

/** Candidates by their share, the likeliest first; equals keep their order. */
export function ranked<Candidate>(
  candidates: readonly { readonly candidate: Candidate; readonly features: Features }[],
): Ranked<Candidate>[] {
  const scores = candidates.map(({ features }) => scoreOf(features))
  const highest = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - highest))
  const sum = raised.reduce((total, one) => total + one, 0)
  return candidates
    .map((one, index) => ({ ...one, share: raised[index]! / sum }))
    .sort((one, other) => other.share - one.share)
}

/** The sum of what speaks for a candidate. */
export function scoreOf(features: Features): number {
  let score = 0
  for (const name in features)
    score += weights[name as FeatureName] * features[name as FeatureName]!
  return score
}

/** How often a share this high was right, on letters the model did not learn from. */
export function confidenceOf(share: number): number {
  const above = calibration.findIndex(([said]) => said >= share)
  if (above === -1) return calibration.at(-1)![1]
  if (above === 0) return calibration[0]![1]
  const [lowSaid, lowWas] = calibration[above - 1]!
  const [highSaid, highWas] = calibration[above]!
  const part = highSaid === lowSaid ? 0 : (share - lowSaid) / (highSaid - lowSaid)
  return Math.round((lowWas + part * (highWas - lowWas)) * 1000) / 1000
}
