/**
 * Granger tests and vector autoregressions, for dense series only (weeks with
 * many acts in each). A verdict at one lag is never shown alone: published
 * verdicts on one and the same conflict flip between two and three lags, and
 * between sub-periods.
 */
import { leastSquares } from '../numbers/linear.ts'
import { fAbove } from '../numbers/special.ts'

export interface GrangerTest {
  readonly lags: number
  readonly f: number
  readonly degrees: readonly [number, number]
  readonly p: number
}

/**
 * Whether past `driver` helps to predict `driven` beyond its own past (F test, with a constant).
 * Undefined when the series are too short or do not vary.
 */
export function granger(
  driven: readonly number[],
  driver: readonly number[],
  lags: number,
): GrangerTest | undefined {
  const count = driven.length - lags
  const under = count - 2 * lags - 1
  if (under < 1) return undefined
  const target = driven.slice(lags)
  const own = target.map((_, at) => [1, ...past(driven, at + lags, lags)])
  const both = own.map((row, at) => [...row, ...past(driver, at + lags, lags)])
  const narrow = leastSquares(own, target)
  const wide = leastSquares(both, target)
  if (narrow === undefined || wide === undefined || wide.rest <= 0) return undefined
  const f = (narrow.rest - wide.rest) / lags / (wide.rest / under)
  return { lags, f, degrees: [lags, under], p: fAbove(f, lags, under) }
}

function past(series: readonly number[], at: number, lags: number): number[] {
  return Array.from({ length: lags }, (_, lag) => series[at - 1 - lag]!)
}

export interface LagDependence {
  readonly tests: readonly GrangerTest[]
  /** The tests by halves of the series at the same lags. */
  readonly halves: readonly (readonly GrangerTest[])[]
  /** The verdict at .05 is not the same at all lags. */
  readonly dependsOnLag: boolean
  /** The verdict at the lag chosen by AIC is not the same in both halves. */
  readonly dependsOnPeriod: boolean
  readonly words: string
}

/** The test at every lag up to `most` and in both halves, with a sentence that says what holds. */
export function grangerByLag(
  driven: readonly number[],
  driver: readonly number[],
  most = 12,
): LagDependence {
  const middle = Math.floor(driven.length / 2)
  const tests = testsTo(driven, driver, most)
  const halves = [
    testsTo(driven.slice(0, middle), driver.slice(0, middle), most),
    testsTo(driven.slice(middle), driver.slice(middle), most),
  ]
  const dependsOnLag = mixed(tests)
  const atBest = halves.map((half) => half[Math.min(half.length, 4) - 1])
  const dependsOnPeriod =
    atBest.some((test) => test === undefined) || mixed(atBest.filter((test) => test !== undefined))
  return {
    tests,
    halves,
    dependsOnLag,
    dependsOnPeriod,
    words: said(tests, { dependsOnLag, dependsOnPeriod }),
  }
}

function testsTo(
  driven: readonly number[],
  driver: readonly number[],
  most: number,
): GrangerTest[] {
  return Array.from({ length: most }, (_, at) => granger(driven, driver, at + 1)).filter(
    (test) => test !== undefined,
  )
}

function mixed(tests: readonly GrangerTest[]): boolean {
  return new Set(tests.map((test) => test.p <= 0.05)).size > 1
}

function said(
  tests: readonly GrangerTest[],
  { dependsOnLag, dependsOnPeriod }: { dependsOnLag: boolean; dependsOnPeriod: boolean },
): string {
  if (tests.length === 0) return 'The series is too short, or does not vary: no test was made.'
  const seen = tests.filter((test) => test.p <= 0.05).map((test) => test.lags)
  const verdict = dependsOnLag
    ? `The verdict depends on the lag: the one helps to predict the other at lags ${seen.join(', ')} and not at the others, so no verdict is given.`
    : seen.length > 0
      ? `At every lag from 1 to ${tests.length} the one helps to predict the other.`
      : `At no lag from 1 to ${tests.length} does the one help to predict the other.`
  return dependsOnPeriod ? `${verdict} It is not the same in both halves of the series.` : verdict
}

export interface Autoregression {
  readonly lags: number
  /** By equation: the constant, then lag 1 of every series, lag 2 of every series, … */
  readonly coefficients: readonly (readonly number[])[]
  /** Covariance of the residuals. */
  readonly covariance: readonly (readonly number[])[]
  readonly aic: number
  readonly bic: number
}

/** A vector autoregression by least squares; undefined when the series are too short. */
export function autoregression(
  series: readonly (readonly number[])[],
  lags: number,
): Autoregression | undefined {
  const length = series[0]?.length ?? 0
  const count = length - lags
  const width = 1 + lags * series.length
  if (count <= width) return undefined
  const design = Array.from({ length: count }, (_, at) => [
    1,
    ...Array.from({ length: lags }, (_, lag) =>
      series.map((one) => one[at + lags - 1 - lag]!),
    ).flat(),
  ])
  const fits = series.map((one) => leastSquares(design, one.slice(lags)))
  if (fits.some((fit) => fit === undefined)) return undefined
  const residuals = fits.map((fit) => fit!.residuals)
  const covariance = residuals.map((one) =>
    residuals.map((other) => one.reduce((sum, e, at) => sum + e * other[at]!, 0) / count),
  )
  const size = Math.log(determinant(covariance))
  const parameters = width * series.length
  return {
    lags,
    coefficients: fits.map((fit) => fit!.coefficients),
    covariance,
    aic: size + (2 * parameters) / count,
    bic: size + (Math.log(count) * parameters) / count,
  }
}

/** What follows a push of one unit in one series, by series and step ahead. */
export function response(
  { coefficients, lags }: Autoregression,
  pushed: number,
  ahead: number,
): number[][] {
  const size = coefficients.length
  const path: number[][] = [coefficients.map((_, at) => (at === pushed ? 1 : 0))]
  for (let step = 1; step <= ahead; step += 1)
    path.push(
      coefficients.map((row) => {
        let sum = 0
        for (let lag = 0; lag < Math.min(lags, step); lag += 1)
          for (let k = 0; k < size; k += 1)
            sum += row[1 + lag * size + k]! * path[step - 1 - lag]![k]!
        return sum
      }),
    )
  return path
}

function determinant(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row])
  let product = 1
  for (let column = 0; column < rows.length; column += 1) {
    const pivot = rows[column]![column]!
    if (pivot === 0) return 0
    product *= pivot
    for (let row = column + 1; row < rows.length; row += 1) {
      const factor = rows[row]![column]! / pivot
      for (let k = column; k < rows.length; k += 1)
        rows[row]![k] = rows[row]![k]! - factor * rows[column]![k]!
    }
  }
  return product
}
