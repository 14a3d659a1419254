/**
 * Questions: acts gathered by what they are about.
 *
 * The two groups that are most alike on average are made one, again and again,
 * until none are alike enough. Acts of one letter that follow each other closely
 * are a little more alike. The work grows with the square of the acts, so more
 * acts than one sheet of a correspondence has are gathered in portions, in
 * order of date, and each portion's groups join those that stand already.
 */
import { affinityOf, type Grouped } from './affinity.ts'
import { type StemWeights, stemWeights, unit, vectorOf } from './likeness.ts'
import type { PlacedAct } from './placed-act.ts'

export interface Gathered {
  /** The stems that its acts share most, heaviest first. */
  readonly stems: readonly string[]
  readonly acts: readonly PlacedAct[]
}

/** Below this likeness two groups are about different things. */
const alike = 0.11

const portion = 800

export function gather(acts: readonly PlacedAct[]): Gathered[] {
  const weights = stemWeights(acts.map((act) => act.body))
  let groups: Grouped[] = []
  for (let at = 0; at < acts.length; at += portion) {
    const fresh = acts
      .slice(at, at + portion)
      .map((act): Grouped => ({ acts: [act], sum: vectorOf(act.body, weights) }))
    groups = merged([...groups.slice(-portion), ...fresh], groups.slice(0, -portion))
  }
  const order = new Map(acts.map((act, at) => [act, at]))
  return groups
    .map((group) => ({
      stems: stemsOf(group, weights),
      acts: [...group.acts].sort((one, other) => order.get(one)! - order.get(other)!),
    }))
    .sort((one, other) => other.acts.length - one.acts.length)
}

/** Joins the most alike until none are; `closed` groups are left as they are. */
function merged(open: readonly Grouped[], closed: readonly Grouped[]): Grouped[] {
  const groups: (Grouped | undefined)[] = [...open]
  const affinity = affinityOf(open)
  const score = affinity.of
  const bestOf = (at: number): number => {
    let best = -1
    for (let to = 0; to < groups.length; to += 1)
      if (to !== at && groups[to] !== undefined && (best < 0 || score(at, to) > score(at, best)))
        best = to
    return best
  }
  const best = groups.map((_, at) => bestOf(at))
  for (;;) {
    let first = -1
    groups.forEach((group, at) => {
      if (group === undefined || best[at]! < 0) return
      if (first < 0 || score(at, best[at]!) > score(first, best[first]!)) first = at
    })
    const second = first < 0 ? -1 : best[first]!
    if (second < 0 || score(first, second) < alike) break
    groups[first] = joined(groups[first]!, groups[second]!)
    groups[second] = undefined
    affinity.join(first, second)
    groups.forEach((group, at) => {
      if (group === undefined) return
      if (at === first || best[at] === first || best[at] === second) best[at] = bestOf(at)
      else if (score(at, first) > score(at, best[at]!)) best[at] = first
    })
  }
  return [...closed, ...groups.flatMap((group) => group ?? [])]
}

function joined(one: Grouped, other: Grouped): Grouped {
  const sum = new Map(one.sum)
  for (const [stem, weight] of other.sum) sum.set(stem, (sum.get(stem) ?? 0) + weight)
  const acts = [...one.acts, ...other.acts]
  return { acts, sum }
}

function stemsOf({ sum, acts }: Grouped, weights: StemWeights): string[] {
  const own = new Set(acts.flatMap(({ body }) => body.topic))
  return [...unit(sum)]
    .filter(([stem]) => own.has(stem))
    .map(([stem, weight]) => ({ stem, weight: weight * Math.sqrt(weights.get(stem) ?? 1) }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, 4)
    .map(({ stem }) => stem)
}
