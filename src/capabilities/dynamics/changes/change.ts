/**
 * When did a side's behaviour change, and did it change at all?
 *
 * One change of rate (Poisson counts, gamma prior) or of share (hostile acts among
 * all of a side's acts, beta prior); both have closed forms. Dates are intervals: the
 * closed form is averaged over draws of every date from its interval, which is
 * the exact answer for dates that are even on their intervals. The share cancels that
 * a narrative tells some months in more detail than others.
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
  const count = draws[0]?.counted.length ?? 0
  // A prior worth one act, centred on the mean rate: it says how much, never when.
  const gammaLogs = Array.from({ length: count + 1 }, (_, n) => logGamma(1 + n))
  const prior = count === 0 ? length : length / count
  const piece = (n: number, days: number): number =>
    Math.log(prior) + gammaLogs[n]! - (1 + n) * Math.log(prior + days)
  const none = piece(count, length)
  return averaged(draws, window, {
    grid,
    score: ({ counted }, date) =>
      piece(counted, date - window.start) + piece(count - counted, window.end - date) - none,
    size: ({ counted }, days) => counted / days,
  })
}

/** One change in the share of counted acts among all. `before` and `after` are shares. */
export function shareChange(draws: readonly Drawn[], window: Window, grid = 180): Change {
  const hostile = draws[0]?.counted.length ?? 0
  const others = draws[0]?.others?.length ?? 0
  const none = logBeta(hostile + 1, others + 1)
  return averaged(draws, window, {
    grid,
    score: (before) =>
      logBeta(before.counted + 1, before.others + 1) +
      logBeta(hostile - before.counted + 1, others - before.others + 1) -
      none,
    size: ({ counted, others: rest }) => counted / Math.max(1, counted + rest),
  })
}

interface Counts {
  readonly counted: number
  readonly others: number
}

function averaged(
  draws: readonly Drawn[],
  window: Window,
  how: {
    grid: number
    score: (before: Counts, date: number) => number
    size: (counts: Counts, days: number) => number
  },
): Change {
  const length = window.end - window.start
  const dates = steps(window.start, window.end, how.grid + 2).slice(1, -1)
  const rows = draws.map((draw) => {
    const counted = countsBefore(draw.counted, dates)
    const others = countsBefore(draw.others ?? [], dates)
    return dates.map((date, at) => how.score({ counted: counted[at]!, others: others[at]! }, date))
  })
  const logs = dates.map((_, at) => logSum(rows.map((row) => row[at]!)) - Math.log(rows.length))
  const best = logs.indexOf(Math.max(...logs))
  const split = meanCounts(draws, dates[best]!)
  return {
    dates,
    probability: normalised(logs),
    bayesFactor: Math.exp(logSum(logs) - Math.log(dates.length)),
    before: how.size(split.before, dates[best]! - window.start),
    after: how.size(split.after, window.start + length - dates[best]!),
  }
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
