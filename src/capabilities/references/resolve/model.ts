/** Choosing among candidates: scores, shares, and what a share was worth where the truth is known. */

import { type Learnt, learnt } from './learnt.ts'
import type { Features } from './weights.ts'
import { type FeatureName, weights } from './weights.ts'

/** Weights and calibration for documents of one language. */
export interface Model {
  readonly weights: Readonly<Record<FeatureName, number>>
  readonly calibration: Learnt['calibration']
}

/** A candidate with its share of the belief, 0 to 1; all candidates of a mention share 1. */
export interface Ranked<Candidate> {
  readonly candidate: Candidate
  readonly features: Features
  readonly share: number
}

const models = new Map<string, Model>()

/**
 * The model for what speaks; the common one where none was learnt for it. The
 * German one was learnt from the files of a court, in which a noun alone means
 * a paper of the bundle and what nobody holds is hardly ever named; letters
 * between two sides are weighed by it wrongly in any language.
 */
export function modelFor(language: string | undefined, options: { inBundle: boolean }): Model {
  const isLearnt = options.inBundle && language !== undefined && language in learnt
  const key = isLearnt ? language : 'other'
  const known = models.get(key)
  if (known !== undefined) return known
  const own = learnt[key]!
  const model = { weights: { ...weights, ...own.weights }, calibration: own.calibration }
  models.set(key, model)
  return model
}

/** Candidates by their share, the likeliest first; equals keep their order. */
export function ranked<Candidate>(
  candidates: readonly { readonly candidate: Candidate; readonly features: Features }[],
  model: Model,
): Ranked<Candidate>[] {
  const scores = candidates.map(({ features }) => scoreOf(features, model))
  const highest = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - highest))
  const sum = raised.reduce((total, one) => total + one, 0)
  return candidates
    .map((one, index) => ({ ...one, share: raised[index]! / sum }))
    .sort((one, other) => other.share - one.share)
}

/** The sum of what speaks for a candidate. */
function scoreOf(features: Features, model: Model): number {
  let score = 0
  for (const name in features)
    score += model.weights[name as FeatureName] * features[name as FeatureName]!
  return score
}

/** How often a share this high was right, on letters the model did not learn from. */
export function confidenceOf(share: number, model: Model): number {
  const { calibration } = model
  const above = calibration.findIndex(([said]) => said >= share)
  if (above === -1) return calibration.at(-1)![1]
  if (above === 0) return calibration[0]![1]
  const [lowSaid, lowWas] = calibration[above - 1]!
  const [highSaid, highWas] = calibration[above]!
  const part = highSaid === lowSaid ? 0 : (share - lowSaid) / (highSaid - lowSaid)
  return Math.round((lowWas + part * (highWas - lowWas)) * 1000) / 1000
}
