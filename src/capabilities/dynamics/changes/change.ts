/**
 * When did a side's behaviour change, and did it change at all?
 *
 * One change of rate (Poisson counts, gamma prior) or of share (hostile acts among
 * all of a side's acts, beta prior); both have closed forms. Dates are intervals: the
 * closed form is averaged over draws of every date from its interval, which is
 * the exact answer for dates that are even on their intervals. The share cancels that
 * a narrative tells some months in more detail than others.
 *
 * Acts that beget acts come in clusters, and a cluster looks like a change. So
 * the evidence is divided by how much more the counts vary than independent acts
 * would: without this, records in which nothing changed but each act sets off
 * half another show "strong evidence of a change" in one case out of four.
 */

import type { Window } from '../hawkes/kernel.ts'
import { logBeta, logGamma } from '../numbers/special.ts'
import { logSum, normalised, steps } from '../numbers/summary.ts'

/** Where a change may lie, and how much the record speaks for there being one. */
export interface Change {
  /** Possible dates of the change, evenly spaced over the window. */
  readonly dates: readonly number[]
  /** Probability of each, given that there was one change. */
  readonly probability: readonly number[]
  /** Odds for one change against none that the record adds to whatever odds one held before. */
  readonly bayesFactor: number
  readonly before: number
  readonly after: number
  /** How many times more the counts vary than those of independent acts; the evidence is divided by it. */
  readonly clustering: number
}

/** One draw of all dates: sorted times of the acts counted, and of the acts they are compared with. */
export interface Drawn {
  readonly counted: readonly number[]
  /** For shares only: the other acts of the same side. */
  readonly others?: readonly number[]
}

/** One change of rate. `before` and `after` are acts a day at the most probable date. */
export function rateChange(draws: readonly Drawn[], window: Window, grid = 180): Change {
  const length = window.end - window.start
  const most = Math.max(0, ...draws.map((draw) => draw.counted.length))
  // A prior worth one act, centred on the mean rate: it says how much, never when.
  const gammaLogs = Array.from({ length: most + 1 }, (_, n) => logGamma(1 + n))
  const prior = most === 0 ? length : length / most
  return averaged(draws, window, {
    grid,
    piece: ({ counted }, days) =>
      Math.log(prior) + gammaLogs[counted]! - (1 + counted) * Math.log(prior + days),
    size: ({ counted }, days) => counted / days,
    excess: (counts, level) => ({
      square: (counts.counted - level.counted) ** 2 / Math.max(level.counted, 0.5),
      weight: 1,
    }),
  })
}

/** One change in the share of counted acts among all. `before` and `after` are shares. */
export function shareChange(draws: readonly Drawn[], window: Window, grid = 180): Change {
  return averaged(draws, window, {
    grid,
    piece: ({ counted, others }) => logBeta(counted + 1, others + 1),
    size: ({ counted, others }) => counted / Math.max(1, counted + others),
    excess: (counts, level) => {
      const size = counts.counted + counts.others
      const share = (level.counted + 0.5) / (level.counted + level.others + 1)
      return size === 0
        ? { square: 0, weight: 0 }
        : { square: (counts.counted - size * share) ** 2 / (size * share * (1 - share)), weight: 1 }
    },
  })
}

interface Counts {
  readonly counted: number
  readonly others: number
}

interface Model {
  readonly grid: number
  /** Log-probability of a stretch of so many days, its level averaged out. */
  readonly piece: (counts: Counts, days: number) => number
  readonly size: (counts: Counts, days: number) => number
  /** Squared distance of a bin's counts from what its level expects, in its own variance. */
  readonly excess: (counts: Counts, level: Counts) => { square: number; weight: number }
}

function averaged(draws: readonly Drawn[], window: Window, model: Model): Change {
  const length = window.end - window.start
  const dates = steps(window.start, window.end, model.grid + 2).slice(1, -1)
  const whole = draws.map((draw) => ({
    counted: draw.counted.length,
    others: draw.others?.length ?? 0,
  }))
  const none = whole.map((counts) => model.piece(counts, length))
  const one = draws.map((draw, at) => oneChange(draw, { window, dates, model, whole: whole[at]! }))
  const plain = pooled(one, 1)
  const clustering = clusteringOf(draws, window, {
    date: dates[plain.indexOf(Math.max(...plain))]!,
    excess: model.excess,
  })
  const logs = pooled(one, clustering)
  const best = logs.indexOf(Math.max(...logs))
  const split = meanCounts(draws, dates[best]!)
  const noneLog = logSum(none.map((log) => log / clustering)) - Math.log(none.length)
  return {
    dates,
    probability: normalised(logs),
    bayesFactor: Math.exp(logSum(logs) - Math.log(dates.length) - noneLog),
    before: model.size(split.before, dates[best]! - window.start),
    after: model.size(split.after, window.end - dates[best]!),
    clustering,
  }
}

function oneChange(
  draw: Drawn,
  how: { window: Window; dates: readonly number[]; model: Model; whole: Counts },
): number[] {
  const counted = countsBefore(draw.counted, how.dates)
  const others = countsBefore(draw.others ?? [], how.dates)
  return how.dates.map((date, at) => {
    const before = { counted: counted[at]!, others: others[at]! }
    const after = {
      counted: how.whole.counted - before.counted,
      others: how.whole.others - before.others,
    }
    return (
      how.model.piece(before, date - how.window.start) +
      how.model.piece(after, how.window.end - date)
    )
  })
}

function pooled(rows: readonly (readonly number[])[], clustering: number): number[] {
  const count = rows[0]?.length ?? 0
  return Array.from(
    { length: count },
    (_, at) => logSum(rows.map((row) => row[at]! / clustering)) - Math.log(rows.length),
  )
}

/** Pearson's dispersion of counts in eight bins around one level before and one after; at least 1. */
function clusteringOf(
  draws: readonly Drawn[],
  window: Window,
  how: {
    date: number
    excess: (counts: Counts, level: Counts) => { square: number; weight: number }
  },
): number {
  const bins = 8
  const edges = steps(window.start, window.end, bins + 1)
  const some = draws.slice(0, 25)
  // The bin in which the change lies belongs to neither level.
  const before = edges.filter((edge) => edge <= how.date).length - 1
  const dispersions = some.map((draw) => {
    const counts = binned(draw, edges)
    const parts = [counts.slice(0, before), counts.slice(before + 1)].filter(
      (part) => part.length > 0,
    )
    let square = 0
    let weight = 0
    for (const part of parts) {
      const level = meanOf(part)
      for (const bin of part) {
        const one = how.excess(bin, level)
        square += one.square
        weight += one.weight
      }
      weight -= 1
    }
    weight -= 1
    return weight > 0 ? square / weight : 1
  })
  return Math.max(1, dispersions.reduce((sum, value) => sum + value, 0) / dispersions.length)
}

function binned(draw: Drawn, edges: readonly number[]): Counts[] {
  const counted = countsBefore(draw.counted, edges)
  const others = countsBefore(draw.others ?? [], edges)
  return edges.slice(1).map((_, at) => ({
    counted: counted[at + 1]! - counted[at]!,
    others: others[at + 1]! - others[at]!,
  }))
}

function meanOf(counts: readonly Counts[]): Counts {
  const sum = (of: (one: Counts) => number): number =>
    counts.reduce((all, one) => all + of(one), 0) / counts.length
  return { counted: sum((one) => one.counted), others: sum((one) => one.others) }
}

function countsBefore(sorted: readonly number[], dates: readonly number[]): number[] {
  let next = 0
  return dates.map((date) => {
    while (next < sorted.length && sorted[next]! < date) next += 1
    return next
  })
}

function meanCounts(draws: readonly Drawn[], date: number): { before: Counts; after: Counts } {
  const part = (early: boolean, list: (draw: Drawn) => readonly number[]): number =>
    draws.reduce(
      (sum, draw) => sum + list(draw).filter((time) => time < date === early).length,
      0,
    ) / draws.length
  const counts = (early: boolean): Counts => ({
    counted: part(early, (draw) => draw.counted),
    others: part(early, (draw) => draw.others ?? []),
  })
  return { before: counts(true), after: counts(false) }
}

/** The dates between which a change lies with a given probability (equal tails). */
export function changeBetween(change: Change, probability = 0.9): { from: number; to: number } {
  const tail = (1 - probability) / 2
  return { from: dateAt(change, tail), to: dateAt(change, 1 - tail) }
}

/** The date before which the change lies with a given probability. */
export function dateAt({ dates, probability }: Change, share: number): number {
  let sum = 0
  for (let at = 0; at < dates.length; at += 1) {
    sum += probability[at]!
    if (sum >= share) return dates[at]!
  }
  return dates[dates.length - 1]!
}

/** Probability that one change came before another; a tie on the grid counts half. */
export function orderProbability(one: Change, other: Change): number {
  let sum = 0
  for (let i = 0; i < one.dates.length; i += 1)
    for (let j = 0; j < other.dates.length; j += 1) {
      const weight = one.probability[i]! * other.probability[j]!
      if (one.dates[i]! < other.dates[j]!) sum += weight
      else if (one.dates[i] === other.dates[j]) sum += weight / 2
    }
  return sum
}
