/**
 * How probable it is that groups of acts are about one thing, all with all.
 *
 * What counts: rare words in common, in the acts and around them; the same
 * aspects (time, participants, order …), by which acts about one meeting are
 * told apart; the same dates; that one answers the other; standing in one
 * paragraph, which is mostly about one thing, while two paragraphs of a letter
 * mostly are not. The weights are round numbers near those that were learnt on
 * annotated letters.
 *
 * The probability of two groups is the mean over the pairs of their acts, and
 * in part the mean over their acts of the likeliest mate in the other group: a
 * short answer ("Eleven we accept.") is like one act of its question only.
 */
import type { FindingId } from '../../../record/index.ts'
import type { Vector } from './likeness.ts'
import { unit } from './likeness.ts'
import type { PlacedAct } from './placed-act.ts'

export interface Grouped {
  readonly acts: readonly PlacedAct[]
  /** Sums over its acts: stems of their words; stems with what stands around them; aspects. */
  readonly own: Vector
  readonly whole: Vector
  readonly aspects: Vector
}

/** One act that answers another: both are about the same thing, as surely as the answer is one. */
export interface Link {
  readonly one: FindingId
  readonly other: FindingId
  readonly confidence: number
}

export interface Affinity {
  /** How probable it is that the groups with these numbers are about one thing. */
  of(one: number, other: number): number
  /** The acts of the second are now of the first. */
  join(first: number, second: number): void
}

/** What a pair without anything in common has; then what each likeness adds (in logits). */
const weights = {
  bias: -3.1,
  own: 6.5,
  whole: 3.5,
  aspects: 1.5,
  aspectShare: 0.5,
  otherAspects: -0.4,
  bothTimed: 0.2,
  oneTimed: -0.2,
  bothListed: 0.5,
  oneListed: -0.5,
  sameLetter: -1,
  sameParagraph: 2.4,
  within: 2,
  sameDate: 0.6,
  answers: 3,
} as const

/** How much of the probability of two groups is that of all pairs; the rest is that of the likeliest. */
const ofAll = 0.7

/** Of one gathering at a time: the tables of the last one are used again. */
export function affinityOf(groups: readonly Grouped[], links: readonly Link[] = []): Affinity {
  const count = groups.length
  const sums = chances(groups, links)
  // For each first group and each group now, its likeliest mate there; and the sums of these over a group's first groups.
  const mates = roomFor('whole', count)
  mates.set(sums.subarray(0, count * count))
  const mateSums = roomFor('aspects', count)
  mateSums.set(mates.subarray(0, count * count))
  const members = groups.map((_, at) => [at])
  // Asked for whole rows, over and over, so each row lies together.
  const probable = roomFor('nearness', count)
  const weigh = (one: number, other: number): void => {
    const [own, others] = [members[one]!.length, members[other]!.length]
    const pairs = sums[one * count + other]! / (own * others)
    const best = (mateSums[one * count + other]! + mateSums[other * count + one]!) / (own + others)
    const score = ofAll * pairs + (1 - ofAll) * best
    probable[one * count + other] = score
    probable[other * count + one] = score
  }
  for (let one = 0; one < count; one += 1)
    for (let other = 0; other < one; other += 1) weigh(one, other)
  return {
    of: (one, other) => probable[one * count + other]!,
    join(first, second) {
      for (let to = 0; to < count; to += 1) {
        const sum = sums[first * count + to]! + sums[second * count + to]!
        sums[first * count + to] = sum
        sums[to * count + first] = sum
        mateSums[first * count + to]! += mateSums[second * count + to]!
        const at = to * count + first
        mates[at] = Math.max(mates[at]!, mates[to * count + second]!)
      }
      members[first]!.push(...members[second]!.splice(0))
      for (let to = 0; to < count; to += 1) {
        let sum = 0
        for (const one of members[to]!) sum += mates[one * count + first]!
        mateSums[to * count + first] = sum
      }
      for (let to = 0; to < count; to += 1)
        if (to !== first && members[to]!.length > 0) weigh(first, to)
    },
  }
}

/** The probability of every pair. */
function chances(groups: readonly Grouped[], links: readonly Link[]): Float64Array {
  const count = groups.length
  const own = shared(
    groups.map((group) => unit(group.own)),
    roomFor('own', count),
  )
  const whole = shared(
    groups.map((group) => unit(group.whole)),
    roomFor('whole', count),
  )
  const aspects = shared(
    groups.map((group) => unit(group.aspects)),
    roomFor('aspects', count),
  )
  const nearness = nearnessOf(groups)
  addLinks(nearness, groups, links)
  const traits = groups.map(traitsOf)
  for (let one = 0; one < count; one += 1)
    for (let other = 0; other < one; other += 1) {
      const at = one * count + other
      const score =
        weights.bias +
        weights.own * own[at]! +
        weights.whole * whole[at]! +
        weights.aspects * aspects[at]! +
        nearness[at]! +
        traitScore(traits[one]!, traits[other]!)
      const chance = 1 / (1 + Math.exp(-score))
      own[at] = chance
      own[other * count + one] = chance
    }
  return own
}

interface Traits {
  readonly timed: boolean
  readonly listed: boolean
  readonly aspects: ReadonlySet<string>
  readonly dates: ReadonlySet<string>
}

function traitsOf({ acts, aspects }: Grouped): Traits {
  return {
    timed: acts.some(
      ({ body: { values, aspects: own = [] } }) =>
        values.dates.length + values.terms.length > 0 || own.includes('time'),
    ),
    listed: acts.some(({ body }) => body.values.composition !== undefined),
    aspects: new Set(aspects.keys()),
    dates: new Set(acts.flatMap(({ body }) => body.values.dates)),
  }
}

function traitScore(one: Traits, other: Traits): number {
  const both = inCommon(one.aspects, other.aspects)
  const all = one.aspects.size + other.aspects.size - both
  return (
    (inCommon(one.dates, other.dates) > 0 ? weights.sameDate : 0) +
    (all === 0 ? 0 : (weights.aspectShare * both) / all) +
    (both === 0 && one.aspects.size > 0 && other.aspects.size > 0 ? weights.otherAspects : 0) +
    together(one.timed, other.timed, { both: weights.bothTimed, one: weights.oneTimed }) +
    together(one.listed, other.listed, { both: weights.bothListed, one: weights.oneListed })
  )
}

function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0
  let both = 0
  for (const each of one) if (other.has(each)) both += 1
  return both
}

function together(
  one: boolean,
  other: boolean,
  counts: { readonly both: number; readonly one: number },
): number {
  if (one !== other) return counts.one
  return one ? counts.both : 0
}

/** Tables used again for the next sheet, since only one is gathered at a time: a sheet of many acts has ten megabytes in each. */
const rooms = new Map<string, Float64Array>()

function roomFor(what: 'own' | 'whole' | 'aspects' | 'nearness', count: number): Float64Array {
  const known = rooms.get(what)
  if (known !== undefined && known.length >= count * count) return known.fill(0, 0, count * count)
  const made = new Float64Array(count * count)
  rooms.set(what, made)
  return made
}

/** The products of all pairs, put into a table of zeros, through lists of the groups that have a stem. */
function shared(vectors: readonly Vector[], sums: Float64Array): Float64Array {
  const count = vectors.length
  const holders = new Map<string, { readonly at: number[]; readonly weights: number[] }>()
  for (const [at, vector] of vectors.entries())
    for (const [stem, weight] of vector) {
      const known = holders.get(stem) ?? { at: [], weights: [] }
      holders.set(stem, known)
      const { at: others, weights } = known
      const row = at * count
      // Millions of turns for a sheet: an iterator here costs more than all else.
      for (let index = 0; index < others.length; index += 1)
        sums[row + others[index]!]! += weight * weights[index]!
      others.push(at)
      weights.push(weight)
    }
  return sums
}

/** What standing in one letter, in one paragraph, one in the other adds. */
function nearnessOf(groups: readonly Grouped[]): Float64Array {
  const count = groups.length
  const sums = roomFor('nearness', count)
  const byDocument = new Map<string, { readonly act: PlacedAct; readonly group: number }[]>()
  for (const [group, { acts }] of groups.entries()) {
    for (const act of acts)
      for (const other of byDocument.get(act.document) ?? []) {
        const at = group * count + other.group
        const score = nearScore(act, other.act)
        // Of groups with several acts the nearest two count, and what stands in another letter is as near as nothing.
        const areSingle = acts.length === 1 && groups[other.group]!.acts.length === 1
        sums[at] = areSingle ? score : Math.max(sums[at]!, score)
      }
    // Only now: the acts of one group are not held against each other.
    for (const act of acts) {
      const others = byDocument.get(act.document) ?? []
      byDocument.set(act.document, others)
      others.push({ act, group })
    }
  }
  return sums
}

function nearScore(one: PlacedAct, other: PlacedAct): number {
  return (
    weights.sameLetter +
    (one.paragraph === other.paragraph ? weights.sameParagraph : 0) +
    (one.start < other.end && other.start < one.end ? weights.within : 0)
  )
}

/** What one act's answering another adds. */
function addLinks(sums: Float64Array, groups: readonly Grouped[], links: readonly Link[]): void {
  const groupOf = new Map(groups.flatMap(({ acts }, at) => acts.map(({ id }) => [id, at] as const)))
  const best = new Map<number, number>()
  for (const { one, other, confidence } of links) {
    const [first, second] = [groupOf.get(one), groupOf.get(other)]
    if (first === undefined || second === undefined || first === second) continue
    const at = Math.max(first, second) * groups.length + Math.min(first, second)
    best.set(at, Math.max(best.get(at) ?? 0, confidence))
  }
  for (const [at, confidence] of best) sums[at]! += weights.answers * confidence
}
