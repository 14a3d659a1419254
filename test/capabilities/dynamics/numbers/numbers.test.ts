import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  leastSquares,
  solve,
  solvePositive,
  spectralRadius,
} from '../../../../src/capabilities/dynamics/numbers/linear.ts'
import { minimise } from '../../../../src/capabilities/dynamics/numbers/minimise.ts'
import {
  exponential,
  gamma,
  normal,
  poisson,
  type Random,
  seeded,
} from '../../../../src/capabilities/dynamics/numbers/random.ts'
import {
  betaBelow,
  chiSquareAbove,
  fAbove,
  gammaAbove,
  kolmogorovAbove,
  logGamma,
  normalBelow,
} from '../../../../src/capabilities/dynamics/numbers/special.ts'
import { mean, quantile, variance } from '../../../../src/capabilities/dynamics/numbers/summary.ts'
import { close } from '../shared.ts'

function many(count: number, draw: (random: Random) => number): number[] {
  const random = seeded(1, 'many')
  return Array.from({ length: count }, () => draw(random))
}

test('a seed gives the same numbers on every machine', () => {
  const random = seeded(7, 'twins')
  const first = [random(), random(), random()].map((value) => Math.round(value * 2 ** 32 - 0.5))
  assert.deepEqual(first, [3073602998, 1233352146, 1249622006])
})

test('names under one seed give unrelated streams', () => {
  const one = seeded(7, 'hostile')
  const other = seeded(7, 'conciliatory')
  const pairs = Array.from({ length: 5000 }, () => [one() - 0.5, other() - 0.5] as const)
  close(mean(pairs.map(([x, y]) => x * y)) * 12, 0, 0.05)
})

test('draws have the moments of their distributions', () => {
  const cases: [string, number[], number, number][] = [
    ['even', many(40000, (random) => random()), 0.5, 1 / 12],
    ['exponential', many(40000, exponential), 1, 1],
    ['normal', many(40000, normal), 0, 1],
    ['Poisson 3', many(40000, (random) => poisson(random, 3)), 3, 3],
    ['Poisson 80', many(40000, (random) => poisson(random, 80)), 80, 80],
    ['gamma 0.4', many(40000, (random) => gamma(random, 0.4)), 0.4, 0.4],
    ['gamma 5', many(40000, (random) => gamma(random, 5)), 5, 5],
  ]
  for (const [name, values, middle, spread] of cases) {
    const error = 4 * Math.sqrt(spread / values.length)
    assert.ok(Math.abs(mean(values) - middle) < error, `mean of ${name}`)
    assert.ok(Math.abs(variance(values) / spread - 1) < 0.1, `variance of ${name}`)
  }
})

test('a number outside a distribution is refused with its value', () => {
  assert.throws(() => poisson(seeded(1), Number.NaN), /NaN/)
  assert.throws(() => gamma(seeded(1), 0), /0/)
})

test('special functions have their tabulated values', () => {
  close(logGamma(0.5), 0.5723649429247001, 1e-13)
  close(logGamma(10), 12.801827480081469, 1e-12)
  close(logGamma(100.5), 361.4355404677776, 1e-10)
  close(gammaAbove(1, 2), Math.exp(-2), 1e-14)
  close(gammaAbove(2.5, 20), 1.4933679e-7, 1e-14)
  close(betaBelow(2, 3, 0.4), 0.5248, 1e-12)
  close(chiSquareAbove(3.841458820694124, 1), 0.05, 1e-12)
  close(chiSquareAbove(18.307038053275146, 10), 0.05, 1e-12)
  close(fAbove(4.964602743730711, 1, 10), 0.05, 1e-10)
  close(normalBelow(1.959963984540054), 0.975, 1e-12)
  close(normalBelow(-3), 0.0013498980316301, 1e-14)
  close(kolmogorovAbove(1.3581 / (10 + 0.12 + 0.011), 100), 0.05, 5e-4)
})

test('linear systems are solved', () => {
  const matrix = [
    [4, 1, 0.5],
    [1, 3, 0.2],
    [0.5, 0.2, 2],
  ]
  const right = [1, 2, 3]
  for (const solved of [solvePositive(matrix, right)!, solve(matrix, right)!])
    matrix.forEach((row, at) => {
      close(
        row.reduce((sum, x, k) => sum + x * solved[k]!, 0),
        right[at]!,
        1e-12,
      )
    })
  assert.equal(
    solvePositive(
      [
        [1, 2],
        [2, 1],
      ],
      [1, 1],
    ),
    undefined,
  )
  assert.equal(
    solve(
      [
        [1, 2],
        [2, 4],
      ],
      [1, 1],
    ),
    undefined,
  )
})

test('least squares leaves residuals at right angles to the design', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.double({ min: -9, max: 9, noNaN: true }),
          fc.double({ min: -9, max: 9, noNaN: true }),
        ),
        {
          minLength: 4,
          maxLength: 30,
        },
      ),
      (points) => {
        const design = points.map(([x], at) => [1, x, at])
        const fit = leastSquares(
          design,
          points.map(([, y]) => y),
        )
        if (fit === undefined) return
        for (const column of [0, 1, 2]) {
          const dot = fit.residuals.reduce((sum, e, at) => sum + e * design[at]![column]!, 0)
          assert.ok(Math.abs(dot) < 1e-6)
        }
      },
    ),
  )
})

test('least squares fits a column whose squares are too small to be numbers', () => {
  const fit = leastSquares(
    [
      [1, 0, 0],
      [1, 0, 1],
      [1, 1.8860733416431547e-162, 2],
      [1, 0, 3],
    ],
    [0, 0, 9.6e-6, 0],
  )
  assert.ok(fit?.residuals.every((rest) => Math.abs(rest) < 1e-12))
})

test('least squares refuses columns that say the same', () => {
  const design = [0, 1, 2, 3].map((x) => [1, x, 2 * x + 1])
  assert.equal(leastSquares(design, [1, 2, 3, 5]), undefined)
})

test('the spectral radius is that of the matrix, periodic or not', () => {
  close(
    spectralRadius([
      [0, 0.5],
      [0.5, 0],
    ]),
    0.5,
    1e-9,
  )
  close(
    spectralRadius([
      [0.2, 0.3],
      [0.1, 0.4],
    ]),
    0.5,
    1e-9,
  )
  assert.equal(spectralRadius([[0]]), 0)
})

test('a curved valley is followed to its lowest point', () => {
  const found = minimise(([x, y]) => (1 - x!) ** 2 + 100 * (y! - x! ** 2) ** 2, [-1.2, 1])
  close(found.at[0]!, 1, 1e-4)
  close(found.at[1]!, 1, 1e-4)
})

test('quantiles interpolate between order statistics', () => {
  close(quantile([4, 1, 3, 2], 0.5), 2.5, 0)
  assert.ok(Number.isNaN(quantile([], 0.5)))
})
