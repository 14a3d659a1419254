/**
 * Intervals for the number of acts one act sets off, by likelihood ratio.
 *
 * What is fitted is fitted anew at every value. What the record hardly knows, reaction times and
 * the days of acts within their intervals, is averaged over: fitted anew as well it gives way to
 * whatever is asked of it, and nominal nine in ten hold the truth in up to 98 of a hundred. The
 * curvature at the maximum is not used: nominal nine in ten then hold the truth only seven times.
 */
import { type ReactionDays, rateCombinations } from '../hawkes/fit.ts'
import { maximise } from '../hawkes/maximise.ts'
import { type Prepared, prepared, problemAt, type Rates, type Row } from '../hawkes/row.ts'

export interface Interval {
  readonly estimate: number
  readonly from: number
  /** Infinite when the likelihood never falls far enough. */
  readonly to: number
  readonly share: number
}

/** Chi-square points for one parameter by share covered. */
const points: Readonly<Record<string, number>> = { '0.8': 1.642, '0.9': 2.706, '0.95': 3.841 }

/** The interval of one input of a row. */
export function rowInterval(
  row: Row,
  wish: { input: string; days: ReactionDays; share?: number },
): Interval {
  return pooledInterval([row], wish)
}

/** The same over several draws of the dates. */
export function pooledInterval(
  rows: readonly Row[],
  { input, days, share = 0.9 }: { input: string; days: ReactionDays; share?: number },
): Interval {
  const point = points[String(share)]
  if (point === undefined) throw new RangeError(`no interval for share ${share}`)
  const tries = triesOf(rows, { input, days })
  const peak = peakOf(tries)
  const height = (value: number): number =>
    2 * (peak.logLikelihood - averagedAt(tries, value)) - point
  const estimate = peak.value
  return { estimate, from: lowerEnd(height, estimate), to: upperEnd(height, estimate), share }
}

/** A draw of the dates at some reaction times, with the best value of the input there. */
interface Try {
  readonly ready: Prepared
  readonly rates: Rates
  /** The place of the input among the columns. */
  readonly column: number
  readonly value: number
}

/**
 * Tries whose best likelihood is so far below the best of all add nothing to an average that
 * decides where the likelihood has fallen by two.
 */
const negligible = 10

function triesOf(
  rows: readonly Row[],
  { input, days }: { input: string; days: ReactionDays },
): readonly Try[] {
  const all = rows.flatMap((row) => {
    const at = row.inputs.findIndex((one) => one.name === input)
    if (at < 0) throw new RangeError(`the row has no input "${input}"`)
    const ready = prepared(row)
    const column = ready.levels.length + at
    return rateCombinations(row, days).map((rates) => {
      const { theta, logLikelihood } = maximise(problemAt(ready, rates))
      return { ready, rates, column, value: theta[column]!, logLikelihood }
    })
  })
  const most = Math.max(...all.map((one) => one.logLikelihood))
  return all.filter((one) => one.logLikelihood > most - negligible)
}

/** The logarithm of the mean likelihood of the tries with the input held at a value. */
function averagedAt(tries: readonly Try[], value: number): number {
  const logs = tries.map(({ ready, rates, column }) => {
    const { columns, integrals } = problemAt(ready, rates)
    const rest = <T>(list: readonly T[]): T[] => list.filter((_, p) => p !== column)
    const found = maximise({
      columns: rest(columns),
      integrals: rest(integrals),
      offset: columns[column]!.map((x) => value * x),
    })
    return found.logLikelihood - value * integrals[column]!
  })
  const most = Math.max(...logs)
  const sum = logs.reduce((all, one) => all + Math.exp(one - most), 0)
  return most === Number.NEGATIVE_INFINITY ? most : most + Math.log(sum / logs.length)
}

interface Peak {
  readonly value: number
  readonly logLikelihood: number
}

/**
 * Where the average is highest: it rises up to the lowest of the values that are best in some
 * try and falls behind the highest, so the best of these is found and made better between its
 * neighbours.
 */
function peakOf(tries: readonly Try[]): Peak {
  const at = (value: number): Peak => ({ value, logLikelihood: averagedAt(tries, value) })
  const values = [...new Set(tries.map(({ value }) => value))].sort((one, two) => one - two)
  const peaks = values.map(at)
  const best = peaks.reduce(
    (first, one, k) => (one.logLikelihood > peaks[first]!.logLikelihood ? k : first),
    0,
  )
  let low = peaks[Math.max(0, best - 1)]!.value
  let high = peaks[Math.min(peaks.length - 1, best + 1)]!.value
  let peak = peaks[best]!
  while (high - low > 0.01) {
    const [one, two] = [at(low + golden * (high - low)), at(high - golden * (high - low))]
    for (const found of [one, two]) if (found.logLikelihood > peak.logLikelihood) peak = found
    if (one.logLikelihood > two.logLikelihood) high = two.value
    else low = one.value
  }
  return peak
}

/** The golden section: of what is left between two ends. */
const golden = 0.382

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
const nearEnough = 1e-4

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
