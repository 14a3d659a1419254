/**
 * Published figures, reproduced: whoever changes the numerics learns here whether
 * they still say what others have printed.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { covering } from '../../../src/capabilities/dynamics/changes/score.ts'
import {
  divideSeries,
  exactDivision,
  jointCost,
  lineCost,
  meanCost,
  normalCost,
  normalSlack,
  pelt,
} from '../../../src/capabilities/dynamics/changes/segments.ts'
import { fitEtas, fitMarkedEtas } from '../../../src/capabilities/dynamics/hawkes/etas.ts'
import { coefficient, fitRow } from '../../../src/capabilities/dynamics/hawkes/fit.ts'
import { logLikelihoodAt } from '../../../src/capabilities/dynamics/hawkes/maximise.ts'
import { prepared, problemAt, type Row } from '../../../src/capabilities/dynamics/hawkes/row.ts'
import { granger } from '../../../src/capabilities/dynamics/lags/granger.ts'
import { leastSquares } from '../../../src/capabilities/dynamics/numbers/linear.ts'
import { close, column, json, table } from './shared.ts'

/** One type that excites itself, constant level. */
function selfExciting(times: readonly number[], window: Row['window']): Row {
  return {
    window,
    receiver: 'acts',
    times,
    levels: [{ name: 'level', ...window }],
    inputs: [{ name: 'own', group: 'own', times }],
  }
}

function naive(row: Row, theta: readonly number[], rate: number): number {
  return logLikelihoodAt(problemAt(prepared(row), { own: rate }), theta)
}

test('the likelihood of four events has its closed form', () => {
  const row = selfExciting([1, 2, 3, 4], { start: 0, end: 5 })
  close(naive(row, [1, 0.5], Math.LN2), -5.875522050227, 1e-12)
})

test('the likelihood of six events equals that of another program', () => {
  const row = selfExciting([3, 4, 6, 8.2, 9, 12], { start: 0, end: 15 })
  close(naive(row, [5, 0.2], 10), -66.5432201886, 1e-9)
})

test('no events at all have the likelihood of their absence', () => {
  close(naive(selfExciting([], { start: 0, end: 2 }), [5, 0.2], 10), -10, 1e-12)
})

test('a bivariate record of ten thousand events has its published maximum', (t) => {
  const rows = table(t, 'events-point/hawkes-bivariate-10000.csv')
  if (rows === undefined) return
  const times = ['0', '1'].map((type) =>
    rows.filter((row) => row.type === type).map((row) => Number(row.time)),
  )
  const window = { start: 0, end: Number(rows.at(-1)!.time) }
  const fits = (rate: number) =>
    times.map((own) =>
      fitRow(
        {
          window,
          receiver: 'acts',
          times: own,
          levels: [{ name: 'level', ...window }],
          inputs: times.map((list, at) => ({ name: `from ${at + 1}`, group: 'all', times: list })),
        },
        { all: [1 / rate] },
      ),
    )
  const [one, two] = fits(1.06296)
  close(one!.logLikelihood + two!.logLikelihood, -8132.3648, 1e-3)
  for (const beside of [1.06, 1.066]) {
    const [first, second] = fits(beside)
    assert.ok(first!.logLikelihood + second!.logLikelihood < -8132.3648)
  }
  close(coefficient(one!, 'level'), 0.20517, 1e-5)
  close(coefficient(one!, 'from 1'), 0.49156, 1e-5)
  close(coefficient(one!, 'from 2'), 0.09714, 1e-5)
  close(coefficient(two!, 'level'), 0.59275, 1e-5)
  close(coefficient(two!, 'from 1'), 0.10138, 1e-5)
  close(coefficient(two!, 'from 2'), 0.50559, 1e-5)
})

test('the self-exciting example of a statistics package has its maximum', (t) => {
  const times = column(t, 'events-point/sapp-selfexcit.csv', 'time')
  if (times === undefined) return
  const window = { start: 0, end: times.at(-1)! }
  const fit = fitRow(selfExciting(times, window), { own: [1 / 0.3298, 1 / 0.32988, 1 / 0.33] })
  close(fit.logLikelihood, -613.2909, 1e-3)
  close(coefficient(fit, 'level'), 0.0044297, 1e-5)
  close(coefficient(fit, 'own'), 0.1096, 1e-4)
})

test('aftershocks have their published maximum', (t) => {
  const rows = table(t, 'events-point/tangshan.csv')
  if (rows === undefined) return
  const shocks = rows.map((row) => ({ time: Number(row.time), magnitude: Number(row.magnitude) }))
  const found = fitEtas(shocks, { start: 0, end: 4018 }, [0.01, 1, 1, 0.01, 1.1])
  close(found.logLikelihood, -821.676, 1e-2)
  const published = [0.00716, 2.267, 0.975, 0.00852, 0.9453]
  for (const [at, value] of found.parameters.entries()) close(value / published[at]!, 1, 5e-3)
})

test('a second aftershock series has its published maximum', (t) => {
  const rows = table(t, 'events-point/ogata-testetas.csv')
  if (rows === undefined) return
  const shocks = rows.map((row) => ({ time: Number(row.time), magnitude: Number(row.magnitude) }))
  const found = fitEtas(shocks, { start: 0, end: 800 }, [0.02, 30, 0.5, 0.005, 1.2])
  close(found.logLikelihood, -28.098, 1e-2)
})

test('aftershocks whose size depends on the intensity give all seven parameters', (t) => {
  const rows = table(t, 'events-point/tangshan.csv')
  if (rows === undefined) return
  const shocks = rows.map((row) => ({
    time: Number(row.time),
    magnitude: Number(row.magnitude) + 0.01,
  }))
  const start = [0.0065, 1.3, 1.1, 0.015, 0.96, 1.8, 0.5]
  const found = fitMarkedEtas(shocks, { start: 0, end: 4018 }, start)
  close(found.logLikelihood, -1128.0409, 1e-3)
  const published = [0.0067, 1.1025, 1.0794, 0.0169, 0.9506, 1.9159, 0.4704]
  for (const [at, value] of found.parameters.entries()) close(value, published[at]!, 6e-5)
})

test('chickens do not come before eggs, but eggs before chickens', (t) => {
  const chicken = column(t, 'events-series/chick-egg.csv', 'chicken')
  const egg = column(t, 'events-series/chick-egg.csv', 'egg')
  if (chicken === undefined || egg === undefined) return
  const one = granger(egg, chicken, 3)!
  const other = granger(chicken, egg, 3)!
  close(one.f, 0.5916, 5e-5)
  close(one.p, 0.6238, 5e-5)
  close(other.f, 5.405, 5e-4)
  close(other.p, 0.002966, 5e-7)
  assert.deepEqual(other.degrees, [3, 44])
})

test('weekly acts of two sides have their Granger figures', (t) => {
  const out = column(t, 'events-series/israel-palestine-weekly.csv', 'i2p')
  const back = column(t, 'events-series/israel-palestine-weekly.csv', 'p2i')
  if (out === undefined || back === undefined) return
  const expected = {
    1: [72.523, 129.3702],
    4: [28.6431, 13.2277],
    6: [17.631, 10.9124],
    12: [14.2591, 13.4885],
  }
  for (const [lags, [first, second]] of Object.entries(expected)) {
    close(granger(out, back, Number(lags))!.f, first!, 5e-5)
    close(granger(back, out, Number(lags))!.f, second!, 5e-5)
  }
})

test('the Nile changed after its 28th year', (t) => {
  const series = changeSeries(t, 'nile')
  if (series === undefined) return
  const values = series[0]!
  const cost = meanCost(values)
  const costs = Array.from(
    { length: values.length - 1 },
    (_, at) => cost(0, at + 1) + cost(at + 1, 100),
  )
  const best = costs.indexOf(Math.min(...costs)) + 1
  assert.equal(best, 28)
  close(costs[best - 1]!, 1597457.19, 5e-3)
})

test('PELT gives the exact division on every annotated series', (t) => {
  const names = Object.keys(json(t, 'events-changepoint/annotations.json') ?? {})
  for (const name of names) {
    const series = changeSeries(t, name)!
    const length = series[0]!.length
    for (const deviation of [meanCost, lineCost])
      for (const least of [1, 2, 5, 10]) {
        const costs = series.map((values) => normalCost(values, deviation(values)))
        const slack = normalSlack(length, series.length)
        const pricing = { price: 4 * Math.log(length), least, slack }
        const exact = exactDivision(length, jointCost(costs), pricing)
        assert.deepEqual(pelt(length, jointCost(costs), pricing).changes, exact.changes, name)
      }
  }
})

test('series not tuned on are covered as well as by the best default in print', (t) => {
  const annotations = json(t, 'events-changepoint/annotations.json') as
    | Record<string, Record<string, number[]>>
    | undefined
  if (annotations === undefined) return
  const scores = Object.keys(annotations)
    .sort()
    .map((name) => {
      const series = changeSeries(t, name)!
      const found = divideSeries(series)
      return covering(series[0]!.length, found.changes, Object.values(annotations[name]!))
    })
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length
  const unseen = mean(scores.filter((_, at) => at % 2 === 1))
  t.diagnostic(
    `covering ${mean(scores).toFixed(3)} of all, ${unseen.toFixed(3)} of the unseen half`,
  )
  assert.ok(unseen >= 0.7, `covering ${unseen}`)
})

test('the arms race before 1914 has the slope that Richardson found', () => {
  // Budgets of the two blocs, millions of pounds, 1909 to 1913: growth against level.
  const budgets = [199.2, 204.8, 214.9, 238.7, 289]
  const growth = budgets.slice(1).map((value, at) => value - budgets[at]!)
  const level = budgets.slice(1).map((value, at) => (value + budgets[at]!) / 2)
  const [constant, slope] = leastSquares(
    level.map((value) => [1, value]),
    growth,
  )!.coefficients
  close(slope!, 0.73, 0.01)
  close(-constant! / slope!, 194, 1)
})

function changeSeries(t: Parameters<typeof json>[0], name: string): number[][] | undefined {
  const read = json(t, `events-changepoint/${name}.json`) as
    | { series: { raw: (number | null)[] }[] }
    | undefined
  return read?.series.map(({ raw }) => filled(raw))
}

/** Gaps are filled with the last value known, so that positions stay those of the annotators. */
function filled(raw: readonly (number | null)[]): number[] {
  let last = raw.find((value) => value !== null) ?? 0
  return raw.map((value) => (last = value ?? last))
}
