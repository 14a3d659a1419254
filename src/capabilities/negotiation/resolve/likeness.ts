/** How alike two acts are in what they are about: rare stems count more than common ones. */
import type { Act } from '../../../record/index.ts'

/** Weights of stems among these acts: the rarer, the more. */
export type StemWeights = ReadonlyMap<string, number>

export function stemWeights(acts: readonly Pick<Act, 'topic'>[]): StemWeights {
  const counts = new Map<string, number>()
  for (const { topic } of acts)
    for (const stem of topic) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return new Map(
    [...counts].map(([stem, count]) => [stem, Math.log(1 + acts.length / count)] as const),
  )
}

export type Vector = ReadonlyMap<string, number>

/** What stands around an act counts for this much of what stands in it. */
const aside = 0.35

/** The stems of an act and of its surroundings with their weights, of length 1. */
export function vectorOf(
  { topic, context }: Pick<Act, 'topic' | 'context'>,
  weights: StemWeights,
): Vector {
  const near = context.map((stem) => [stem, aside * (weights.get(stem) ?? 0)] as const)
  const own = topic.map((stem) => [stem, weights.get(stem) ?? 0] as const)
  return unit(new Map([...near, ...own]))
}

export function unit(vector: Vector): Vector {
  const length = Math.sqrt([...vector.values()].reduce((sum, one) => sum + one * one, 0))
  return length === 0 ? vector : new Map([...vector].map(([stem, one]) => [stem, one / length]))
}

/** From 0 (nothing shared) to 1. */
export function likeness(one: Vector, other: Vector): number {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one]
  let sum = 0
  for (const [stem, weight] of shorter) sum += weight * (longer.get(stem) ?? 0)
  return sum
}
