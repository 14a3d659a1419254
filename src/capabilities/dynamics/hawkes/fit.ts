/**
 * Fit a row: the concave problem at every combination of reaction times on a
 * grid, the best one kept with the whole profile.
 *
 * Reaction times are hardly determined by records of this size and make the
 * likelihood uneven, so they are tried on a short grid instead of optimised.
 */
import { type Maximum, maximise } from './maximise.ts'
import { type Prepared, prepared, problemAt, type Rates, type Row } from './row.ts'

/** Reaction times in days to try, by group of inputs. */
export type ReactionDays = Readonly<Record<string, readonly number[]>>

export interface Coefficient {
  readonly name: string
  /** A level is in acts a day; an excitation in acts set off by one act. */
  readonly kind: 'level' | 'excitation'
  readonly value: number
  /** Acts of this row that the part stands for, all told. */
  readonly expected: number
}

export interface RowFit {
  readonly receiver: string
  readonly count: number
  readonly coefficients: readonly Coefficient[]
  readonly rates: Rates
  readonly logLikelihood: number
  /** Free parameters, reaction times of inputs in use included. */
  readonly parameters: number
  readonly optimality: number
  /** The log-likelihood of every combination of reaction times that was tried. */
  readonly profile: readonly { readonly rates: Rates; readonly logLikelihood: number }[]
}

/** The days on which reaction times are tried unless the caller says otherwise. */
export const usualReactionDays: ReactionDays = {
  reaction: [7, 15, 30, 60, 120],
  domestic: [30, 90, 180],
}

/**
 * Leave out reaction times under half the median dating interval: below it the
 * dates cannot tell them apart. The slowest always stays.
 */
export function distinguishable(days: ReactionDays, medianInterval: number): ReactionDays {
  return Object.fromEntries(
    Object.entries(days).map(([group, list]) => {
      const slow = list.filter((value) => value >= medianInterval / 2)
      return [group, slow.length > 0 ? slow : [Math.max(...list)]]
    }),
  )
}

/** Fit one row over all combinations of reaction times. */
export function fitRow(row: Row, days: ReactionDays = usualReactionDays): RowFit {
  return fitPrepared(prepared(row), days)
}

/**
 * The same for a row whose columns were made before. A fit to which this one is a restriction
 * (`under`) says how well each combination can do at best: those that cannot win are not
 * tried, and the profile then lacks them.
 */
export function fitPrepared(
  ready: Prepared,
  days: ReactionDays,
  under?: Pick<RowFit, 'profile'>,
): RowFit {
  const combinations = rateCombinations(ready.row, days)
  const tries = combinations
    .map((rates, at) => ({ rates, at, most: under === undefined ? 0 : ceiling(under, rates) }))
    .sort((one, other) => other.most - one.most || one.at - other.at)
  let best: { maximum: Maximum; rates: Rates; at: number } | undefined
  const profile: { rates: Rates; logLikelihood: number }[] = []
  for (const { rates, at, most } of tries) {
    if (under !== undefined && best !== undefined && most < best.maximum.logLikelihood - slack)
      break
    const maximum = maximise(problemAt(ready, rates))
    profile.push({ rates, logLikelihood: maximum.logLikelihood })
    const gain = maximum.logLikelihood - (best?.maximum.logLikelihood ?? Number.NEGATIVE_INFINITY)
    // Of equals the first in the order of the grid, as if all had been tried in it.
    if (best === undefined || gain > 0 || (gain === 0 && at < best.at))
      best = { maximum, rates, at }
  }
  return described(ready, best!, profile)
}

/** What rounding may hide of a likelihood. */
const slack = 1e-8

/** The most that a restricted row can reach at some reaction times: what the full one reaches there. */
function ceiling({ profile }: Pick<RowFit, 'profile'>, rates: Rates): number {
  let most = Number.NEGATIVE_INFINITY
  for (const one of profile)
    if (
      one.logLikelihood > most &&
      Object.entries(rates).every(([group, rate]) => one.rates[group] === rate)
    )
      most = one.logLikelihood
  return most
}

/** Every combination of rates for the groups that the row's inputs belong to. */
export function rateCombinations(row: Row, days: ReactionDays): readonly Rates[] {
  const groups = [...new Set(row.inputs.map((input) => input.group))]
  let combinations: Record<string, number>[] = [{}]
  for (const group of groups) {
    const list = days[group]
    if (list === undefined || list.length === 0)
      throw new RangeError(`no reaction times given for group "${group}"`)
    combinations = combinations.flatMap((rates) =>
      list.map((value) => ({ ...rates, [group]: 1 / value })),
    )
  }
  return combinations
}

function described(
  ready: Prepared,
  { maximum, rates }: { maximum: Maximum; rates: Rates },
  profile: RowFit['profile'],
): RowFit {
  const { row } = ready
  const { integrals } = problemAt(ready, rates)
  const parts = [
    ...row.levels.map((level) => ({ name: level.name, kind: 'level' as const })),
    ...row.inputs.map((input) => ({ name: input.name, kind: 'excitation' as const })),
  ]
  const coefficients = parts.map((part, p) => ({
    ...part,
    value: maximum.theta[p]!,
    expected: maximum.theta[p]! * integrals[p]!,
  }))
  return {
    receiver: row.receiver,
    count: row.times.length,
    coefficients,
    rates,
    logLikelihood: maximum.logLikelihood,
    parameters: parts.length + new Set(row.inputs.map((input) => input.group)).size,
    optimality: maximum.optimality,
    profile,
  }
}

/** A coefficient of a fit by name; 0 when the row has no such part. */
export function coefficient(fit: RowFit, name: string): number {
  return fit.coefficients.find((part) => part.name === name)?.value ?? 0
}
