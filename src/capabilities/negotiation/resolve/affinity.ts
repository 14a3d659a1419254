/**
 * How alike groups of acts are, all with all.
 *
 * The likeness of two groups is the mean over the pairs of their acts, and the
 * sum over pairs of a joined group is that of its parts: nothing is compared
 * twice. At the beginning only what shares a stem is compared at all.
 */
import type { Vector } from './likeness.ts'
import type { PlacedAct } from './placed-act.ts'

export interface Grouped {
  readonly acts: readonly PlacedAct[]
  /** Sum of the vectors of its acts. */
  readonly sum: Vector
}

export interface Affinity {
  /** How alike the groups with these numbers are. */
  of(one: number, other: number): number
  /** The acts of the second are now of the first. */
  join(first: number, second: number): void
}

/** What stands this near in one letter goes on about the same thing, with this much of likeness. */
const near = 300
const nearness = 0.1

export function affinityOf(groups: readonly Grouped[]): Affinity {
  const count = groups.length
  const sums = shared(groups)
  const close = closeness(groups)
  const sizes = groups.map(({ acts }) => acts.length)
  return {
    of(one, other) {
      const at = one * count + other
      const pairs = sizes[one]! * sizes[other]!
      return sums[at]! / pairs + (close[at] === 1 ? nearness / Math.sqrt(pairs) : 0)
    },
    join(first, second) {
      for (let to = 0; to < count; to += 1) {
        const [own, theirs] = [first * count + to, second * count + to]
        const sum = sums[own]! + sums[theirs]!
        sums[own] = sum
        sums[to * count + first] = sum
        if (close[theirs] !== 1) continue
        close[own] = 1
        close[to * count + first] = 1
      }
      sizes[first]! += sizes[second]!
    },
  }
}

/** The products of all pairs, through lists of the groups that have a stem. */
function shared(groups: readonly Grouped[]): Float64Array {
  const count = groups.length
  const sums = new Float64Array(count * count)
  const holders = new Map<string, { readonly at: number[]; readonly weights: number[] }>()
  for (const [at, { sum }] of groups.entries())
    for (const [stem, weight] of sum) {
      const known = holders.get(stem) ?? { at: [], weights: [] }
      holders.set(stem, known)
      for (const [index, other] of known.at.entries())
        sums[at * count + other]! += weight * known.weights[index]!
      known.at.push(at)
      known.weights.push(weight)
    }
  for (let one = 0; one < count; one += 1)
    for (let other = 0; other < one; other += 1)
      sums[other * count + one] = sums[one * count + other]!
  return sums
}

/** Which groups have acts that stand near each other in one letter. */
function closeness(groups: readonly Grouped[]): Uint8Array {
  const close = new Uint8Array(groups.length ** 2)
  const byDocument = new Map<string, { readonly act: PlacedAct; readonly group: number }[]>()
  for (const [group, { acts }] of groups.entries())
    for (const act of acts) {
      const others = byDocument.get(act.document) ?? []
      byDocument.set(act.document, others)
      for (const other of others) {
        if (!isNear(act, other.act)) continue
        close[group * groups.length + other.group] = 1
        close[other.group * groups.length + group] = 1
      }
      others.push({ act, group })
    }
  return close
}

function isNear(one: PlacedAct, other: PlacedAct): boolean {
  return Math.max(one.start - other.end, other.start - one.end) < near
}
