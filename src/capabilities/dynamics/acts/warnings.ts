/**
 * What stands in the way of reading a record, said before any figure: too few
 * acts, one day, one silent side, no hostility, rows told twice, dates too wide.
 */

import { dayAt } from '../../../record/index.ts'
import { below, type Random } from '../numbers/random.ts'
import { plural } from '../words.ts'
import { type Act, actsOf, byEpisode, type Quarrel, withoutRetellings } from './act.ts'

export interface Warning {
  readonly code:
    | 'too-few'
    | 'one-day'
    | 'one-side-silent'
    | 'no-conflict'
    | 'told-twice'
    | 'wide-dates'
    | 'before-window'
  /** Nothing after the first two steps may be computed. */
  readonly stops: boolean
  readonly words: string
  readonly acts: readonly string[]
}

/** Fewer occasions of hostile acts of a side than this, and nothing is fitted. */
export const fewest = 8

/** All warnings of a quarrel. */
export function warningsOf(told: Quarrel, random: Random): readonly Warning[] {
  const quarrel = withoutRetellings(told)
  const [one, other] = quarrel.sides.map((side) => insideOf(quarrel, `hostile ${side}`))
  const kind = quarrel.sides.flatMap((side) => insideOf(quarrel, `conciliatory ${side}`))
  const hostile = [...one!, ...other!]
  const found = [
    silence(quarrel, one!, other!),
    scarcity(quarrel, one!, other!),
    sameDay(hostile),
    calm(hostile, kind),
    retelling([...hostile, ...kind], random),
    width(hostile),
    history(quarrel),
  ]
  return found.filter((warning) => warning !== undefined)
}

function insideOf(quarrel: Quarrel, channel: string): readonly Act[] {
  const { start, end } = quarrel.window
  return actsOf(quarrel, channel).filter((act) => act.end > start && act.start < end)
}

function silence(
  quarrel: Quarrel,
  one: readonly Act[],
  other: readonly Act[],
): Warning | undefined {
  if (one.length > 0 && other.length > 0) return undefined
  const silent = quarrel.sides.filter((_, at) => (at === 0 ? one : other).length === 0)
  return {
    code: 'one-side-silent',
    stops: true,
    words: `No hostile act of ${silent.join(' or ')} is told: whether one side answers the other cannot be asked of this record.`,
    acts: [],
  }
}

function scarcity(
  quarrel: Quarrel,
  one: readonly Act[],
  other: readonly Act[],
): Warning | undefined {
  // What is fitted are occasions: acts that one sentence tells with one date are one of them.
  const occasions = [one, other].map((acts) => byEpisode({ ...quarrel, acts }).acts.length)
  if (occasions.every((count) => count >= fewest)) return undefined
  const told = [one, other].map((acts, at) => {
    const counted = `${plural(acts.length, 'hostile act')} of ${quarrel.sides[at]}`
    return occasions[at] === acts.length
      ? counted
      : `${counted} (${plural(occasions[at]!, 'occasion')}: acts told in one sentence with one date count once)`
  })
  return {
    code: 'too-few',
    stops: true,
    words: `${told.join(' and ')} are too few to fit anything to (at least ${fewest} of each are needed): only counts and dates are shown.`,
    acts: [...one, ...other].map((act) => act.id),
  }
}

function sameDay(acts: readonly Act[]): Warning | undefined {
  const days = new Set(acts.map((act) => `${Math.floor(act.start)} ${Math.ceil(act.end)}`))
  if (acts.length < 2 || days.size > 1) return undefined
  return {
    code: 'one-day',
    stops: true,
    words: `All ${acts.length} hostile acts have the same date: there is no before and after in this record.`,
    acts: acts.map((act) => act.id),
  }
}

function calm(hostile: readonly Act[], kind: readonly Act[]): Warning | undefined {
  const all = hostile.length + kind.length
  if (all < 20 || hostile.length / all >= 0.05) return undefined
  return {
    code: 'no-conflict',
    stops: true,
    words: `${hostile.length} of ${all} acts between the two are hostile: there are no conflict dynamics to fit.`,
    acts: hostile.map((act) => act.id),
  }
}

/**
 * Rows that look alike stand closer together than chance would put them. The
 * same act coded twice looks like an act that excites itself, so this is asked
 * before momentum is: labels (who, whom, kind, weight) are dealt out anew 199 times.
 */
function retelling(acts: readonly Act[], random: Random): Warning | undefined {
  const open = acts.filter((act) => act.sameAs === undefined && act.end - act.start < 200)
  const near = nearPairs(open)
  if (near.length === 0) return undefined
  const alike = (order: readonly number[]): [number, number][] =>
    near.filter(([one, other]) => looksLike(open[order[one]!]!, open[order[other]!]!))
  const found = alike(open.map((_, at) => at))
  let asMany = 0
  for (let round = 0; round < 199; round += 1)
    if (alike(shuffled(open, random)).length >= found.length) asMany += 1
  const expected = (asMany + 1) / 200
  if (found.length < 3 || expected > 0.05) return repeating(open, near)
  return {
    code: 'told-twice',
    stops: false,
    words: `${found.length === 1 ? 'One pair of rows looks alike and stands' : `${found.length} pairs of rows look alike and stand`} close together, more than chance would put there: the same acts may have been coded twice, which looks like acts that excite themselves. What is found below is counted with such rows merged as well.`,
    acts: [...new Set(found.flatMap(([one, other]) => [open[one]!.id, open[other]!.id]))],
  }
}

/** Rows in the very same words, close together, need no chance to be suspected. */
function repeating(
  open: readonly Act[],
  near: readonly (readonly [number, number])[],
): Warning | undefined {
  const found = near.filter(([at, to]) => {
    const [one, other] = [open[at]!, open[to]!]
    return looksLike(one, other) && one.words !== undefined && one.words === other.words
  })
  if (found.length === 0) return undefined
  return {
    code: 'told-twice',
    stops: false,
    words: `${found.length === 1 ? 'One pair of rows has' : `${found.length} pairs of rows have`} the same words, sides and kind, and stand close together: the same acts may have been coded twice, which looks like acts that excite themselves. What is found below is counted with such rows merged as well.`,
    acts: [...new Set(found.flatMap(([one, other]) => [open[one]!.id, open[other]!.id]))],
  }
}

function nearPairs(acts: readonly Act[]): [number, number][] {
  const sorted = acts.map((act, at) => ({ at, middle: (act.start + act.end) / 2 }))
  sorted.sort((one, other) => one.middle - other.middle)
  const pairs: [number, number][] = []
  for (let one = 0; one < sorted.length; one += 1)
    for (let other = one + 1; other < sorted.length; other += 1) {
      if (sorted[other]!.middle - sorted[one]!.middle > 45) break
      pairs.push([sorted[one]!.at, sorted[other]!.at])
    }
  return pairs
}

function looksLike(one: Act, other: Act): boolean {
  return (
    one.from === other.from &&
    one.to === other.to &&
    one.kind === other.kind &&
    Math.abs(one.scale - other.scale) < 0.5
  )
}

function shuffled(acts: readonly Act[], random: Random): number[] {
  const order = acts.map((_, at) => at)
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = below(random, at + 1)
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}

function width(acts: readonly Act[]): Warning | undefined {
  const wide = acts.filter((act) => act.end - act.start > 200)
  if (acts.length === 0 || wide.length / acts.length < 0.2) return undefined
  return {
    code: 'wide-dates',
    stops: false,
    words: `${wide.length} of ${acts.length} hostile acts are dated only to more than half a year.`,
    acts: wide.map((act) => act.id),
  }
}

function history({ acts, window: { start, end } }: Quarrel): Warning | undefined {
  const early = acts.filter((act) => act.end <= start)
  const late = acts.filter((act) => act.start >= end)
  if (early.length + late.length === 0) return undefined
  const before =
    early.length === 1
      ? 'One act lies before it: it counts as what went before, and is not itself explained.'
      : `${early.length} acts lie before it: they count as what went before, and are not themselves explained.`
  const after = `${late.length === 1 ? 'One act lies' : `${late.length} acts lie`} after it and ${late.length === 1 ? 'is' : 'are'} left out.`
  return {
    code: 'before-window',
    stops: false,
    words: [
      `The window runs from ${dayAt(Math.floor(start))} to ${dayAt(Math.ceil(end) - 1)}.`,
      ...(early.length > 0 ? [before] : []),
      ...(late.length > 0 ? [after] : []),
    ].join(' '),
    acts: [...early, ...late].map((act) => act.id),
  }
}
