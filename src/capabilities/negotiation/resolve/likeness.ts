/** How alike two acts are in what they are about: rare stems count more than common ones. */
import type { Act } from '../../../record/index.ts'

/** Weights of stems or aspects among these acts: the rarer, the more. */
export type StemWeights = ReadonlyMap<string, number>

/** What is weighed: the stems of the acts, of the acts with their surroundings, or the aspects. */
export type Reading = (act: Act) => readonly string[]

export const ownStems: Reading = ({ topic }) => topic
export const allStems: Reading = ({ topic, context }) => [...new Set([...topic, ...context])]
export const aspectsRead: Reading = ({ aspects }) => aspects ?? []

export function weightsOf(acts: readonly { readonly body: Act }[], read: Reading): StemWeights {
  const counts = new Map<string, number>()
  for (const { body } of acts)
    for (const stem of read(body)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return new Map(
    [...counts].map(([stem, count]) => [stem, Math.log(1 + acts.length / count)] as const),
  )
}

export type Vector = ReadonlyMap<string, number>

/** What is read of an act, each with its weight. */
export function vectorOf(act: Act, read: Reading, weights: StemWeights): Vector {
  return unit(new Map(read(act).map((stem) => [stem, weights.get(stem) ?? 0] as const)))
}

export function unit(vector: Vector): Vector {
  let sum = 0
  for (const one of vector.values()) sum += one * one
  const length = Math.sqrt(sum)
  if (length === 0) return vector
  const made = new Map<string, number>()
  for (const [stem, one] of vector) made.set(stem, one / length)
  return made
}

/** From 0 (nothing shared) to 1. */
export function likeness(one: Vector, other: Vector): number {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one]
  let sum = 0
  for (const [stem, weight] of shorter) sum += weight * (longer.get(stem) ?? 0)
  return sum
}
