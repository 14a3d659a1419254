/**
 * Questions: acts gathered by what they are about.
 *
 * The two groups that are most probably about one thing, on average over their
 * acts, are made one, again and again, until none are probable enough. The
 * work grows with the square of the acts, so more acts than one sheet of a
 * correspondence has are gathered in portions, in order of date, and each
 * portion's groups join those that stand already.
 */
import { affinityOf, type Grouped, type Link } from './affinity.ts'
import {
  allStems,
  aspectsRead,
  ownStems,
  type Reading,
  type StemWeights,
  unit,
  type Vector,
  vectorOf,
  weightsOf,
} from './likeness.ts'
import type { PlacedAct } from './placed-act.ts'

export interface Gathered {
  /** The stems that its acts share most, heaviest first. */
  readonly stems: readonly string[]
  readonly acts: readonly PlacedAct[]
}

/** Less probable groups stay apart: lower joins more that belong together, and more that do not. */
const probable = 0.2

const portion = 800

/** Acts gathered; `links` say which answers which. */
export function gather(acts: readonly PlacedAct[], links: readonly Link[] = []): Gathered[] {
  const weigh = weighing(acts)
  let groups: Grouped[] = []
  for (let at = 0; at < acts.length; at += portion) {
    const fresh = acts.slice(at, at + portion).map((act) => grouped([act], weigh))
    groups = merged([...groups.slice(-portion), ...fresh], {
      closed: groups.slice(0, -portion),
      links,
    })
  }
  const order = new Map(acts.map((act, at) => [act, at]))
  return groups
    .map((group) => ({
      stems: stemsOf(group, weigh.own),
      acts: [...group.acts].sort((one, other) => order.get(one)! - order.get(other)!),
    }))
    .sort((one, other) => other.acts.length - one.acts.length)
}

/** How rare each stem and aspect is among these acts. */
export interface Weighing {
  readonly own: StemWeights
  readonly whole: StemWeights
  readonly aspects: StemWeights
}

export function weighing(acts: readonly PlacedAct[]): Weighing {
  return {
    own: weightsOf(acts, ownStems),
    whole: weightsOf(acts, allStems),
    aspects: weightsOf(acts, aspectsRead),
  }
}

/** Acts as one group. */
export function grouped(acts: readonly PlacedAct[], weigh: Weighing): Grouped {
  const vectors = (read: Reading, weights: StemWeights): Vector =>
    acts.map(({ body }) => vectorOf(body, read, weights)).reduce(added, new Map())
  return {
    acts,
    own: vectors(ownStems, weigh.own),
    whole: vectors(allStems, weigh.whole),
    aspects: vectors(aspectsRead, weigh.aspects),
  }
}

/** Joins the most alike until none are; `closed` groups are left as they are. */
function merged(
  open: readonly Grouped[],
  { closed, links }: { readonly closed: readonly Grouped[]; readonly links: readonly Link[] },
): Grouped[] {
  const groups: (Grouped | undefined)[] = [...open]
  const affinity = affinityOf(open, links)
  // The likeliest mate of each group, the first of several, and how probable it is.
  const best = new Int32Array(groups.length)
  const scores = new Float64Array(groups.length)
  // Its mate was joined since: how probable the likeliest is at most. It is looked for when its turn comes.
  const isStale = new Uint8Array(groups.length)
  const seek = (at: number): void => {
    isStale[at] = 0
    best[at] = -1
    scores[at] = -1
    for (let to = 0; to < groups.length; to += 1)
      if (to !== at && groups[to] !== undefined) offer(at, to)
  }
  const offer = (at: number, to: number): void => {
    const score = affinity.of(at, to)
    if (score <= scores[at]!) return
    isStale[at] = 0
    best[at] = to
    scores[at] = score
  }
  for (let at = 0; at < groups.length; at += 1) seek(at)
  for (;;) {
    const first = highest(scores)
    if (scores[first]! >= probable && isStale[first] === 1) {
      seek(first)
      continue
    }
    const second = best[first] ?? -1
    if (second < 0 || scores[first]! < probable) break
    groups[first] = joined(groups[first]!, groups[second]!)
    groups[second] = undefined
    scores[second] = -1
    affinity.join(first, second)
    for (let at = 0; at < groups.length; at += 1) {
      if (groups[at] === undefined) continue
      if (at === first) seek(at)
      else {
        if (best[at] === first || best[at] === second) isStale[at] = 1
        offer(at, first)
      }
    }
  }
  return [...closed, ...groups.flatMap((group) => group ?? [])]
}

/** Where the highest of some numbers stands, the first of several. */
function highest(numbers: Float64Array): number {
  let first = 0
  for (let at = 1; at < numbers.length; at += 1) if (numbers[at]! > numbers[first]!) first = at
  return first
}

function joined(one: Grouped, other: Grouped): Grouped {
  return {
    acts: [...one.acts, ...other.acts],
    own: added(one.own, other.own),
    whole: added(one.whole, other.whole),
    aspects: added(one.aspects, other.aspects),
  }
}

function added(one: Vector, other: Vector): Vector {
  const sum = new Map(one)
  for (const [stem, weight] of other) sum.set(stem, (sum.get(stem) ?? 0) + weight)
  return sum
}

function stemsOf({ own: sum }: Grouped, weights: StemWeights): string[] {
  return [...unit(sum)]
    .map(([stem, weight]) => ({ stem, weight: weight * Math.sqrt(weights.get(stem) ?? 1) }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, 4)
    .map(({ stem }) => stem)
}
