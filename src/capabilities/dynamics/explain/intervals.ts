/**
 * Intervals for the number of acts one act sets off, by profile likelihood.
 *
 * Everything else, reaction times too, is fitted anew at every value. The
 * curvature at the maximum is not used: nominal nine in ten then hold the truth only seven times.
 */
import { fitPrepared, type ReactionDays, type RowFit } from '../hawkes/fit.ts'
import { maximise } from '../hawkes/maximise.ts'
import { type Prepared, prepared, problemAt, type Row } from '../hawkes/row.ts'
import { median } from '../numbers/summary.ts'

export interface Interval {
  readonly estimate: number
  readonly from: number
  /** Infinite when the likelihood never falls far enough. */
  readonly to: number
  readonly share: number
}

/** Chi-square points for one parameter by share covered. */
const points: Readonly<Record<string, number>> = { '0.8': 1.642, '0.9': 2.706, '0.95': 3.841 }

/** The profile interval of one input of a row. */
export function profileInterval(
  row: Row,
  wish: { input: string; days: ReactionDays; share?: number },
): Interval {
  return pooledInterval([row], wish)
}

/**
 * The same over several draws of the dates: a value is inside when the middle of
 * the draws' likelihood ratios does not reject it.
 */
export function pooledInterval(
  rows: readonly Row[],
  { input, days, share = 0.9 }: { input: string; days: ReactionDays; share?: number },
): Interval {
  const point = points[String(share)]
  if (point === undefined) throw new RangeError(`no interval for share ${share}`)
  const draws = rows.map((row) => {
    const ready = prepared(row)
    const at = row.inputs.findIndex((one) => one.name === input)
    if (at < 0) throw new RangeError(`the row has no input "${input}"`)
    const fit = fitPrepared(ready, days)
    // No value held fixed does better than the free fit at the same reaction times: the
    // best are tried first, and those that cannot overtake are not tried at all.
    const tries = [...fit.profile].sort((one, other) => other.logLikelihood - one.logLikelihood)
    return { ready, at, fit, tries }
  })
  const estimate = median(
    draws.map(({ fit }) => fit.coefficients.find((part) => part.name === input)!.value),
  )
  const height = (value: number): number =>
    median(
      draws.map((draw) => 2 * (draw.fit.logLikelihood - profileAt(draw.ready, { ...draw, value }))),
    ) - point
  return { estimate, from: lowerEnd(height, estimate), to: upperEnd(height, estimate), share }
}

/** The best log-likelihood with one input held at a value. */
function profileAt(
  ready: Prepared,
  { at, value, tries }: { at: number; value: number; tries: RowFit['profile'] },
): number {
  let best = Number.NEGATIVE_INFINITY
  for (const { rates, logLikelihood: most } of tries) {
    if (most <= best) break
    const { columns, integrals } = problemAt(ready, rates)
    const held = ready.levels.length + at
    const rest = <T>(list: readonly T[]): T[] => list.filter((_, p) => p !== held)
    const found = maximise({
      columns: rest(columns),
      integrals: rest(integrals),
      offset: columns[held]!.map((x) => value * x),
    })
    best = Math.max(best, found.logLikelihood - value * integrals[held]!)
  }
  return best
}

function lowerEnd(height: (value: number) => number, estimate: number): number {
  if (estimate === 0 || height(0) <= 0) return 0
  return crossing(height, 0, estimate)
}

function upperEnd(height: (value: number) => number, estimate: number): number {
  let low = estimate
  for (let high = estimate + 0.25; high < 64; high = 2 * high - estimate) {
    if (height(high) > 0) return crossing(height, high, low)
    low = high
  }
  return Number.POSITIVE_INFINITY
}

/** Ends of an interval are told to two digits. */
const nearEnough = 1e-5

/** Where the height changes sign between a point outside and one inside. */
function crossing(height: (value: number) => number, outside: number, inside: number): number {
  let [out, within] = [outside, inside]
  for (let round = 0; round < 24 && Math.abs(out - within) > nearEnough; round += 1) {
    const middle = (out + within) / 2
    if (height(middle) > 0) out = middle
    else within = middle
  }
  return (out + within) / 2
}
