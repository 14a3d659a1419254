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

/** The same for a row whose columns were made before. */
export function fitPrepared(ready: Prepared, days: ReactionDays): RowFit {
  let best: { maximum: Maximum; rates: Rates } | undefined
  const profile: { rates: Rates; logLikelihood: number }[] = []
  for (const rates of rateCombinations(ready.row, days)) {
    const maximum = maximise(problemAt(ready, rates))
    profile.push({ rates, logLikelihood: maximum.logLikelihood })
    if (best === undefined || maximum.logLikelihood > best.maximum.logLikelihood)
      best = { maximum, rates }
  }
  return described(ready, best!, profile)
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
