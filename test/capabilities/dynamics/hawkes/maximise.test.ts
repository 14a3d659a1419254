import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitRow, rateCombinations } from '../../../../src/capabilities/dynamics/hawkes/fit.ts'
import {
  type Concave,
  logLikelihoodAt,
  maximise,
  slopesAt,
} from '../../../../src/capabilities/dynamics/hawkes/maximise.ts'
import { prepared, problemAt, type Row } from '../../../../src/capabilities/dynamics/hawkes/row.ts'
import {
  below,
  even,
  type Random,
  seeded,
} from '../../../../src/capabilities/dynamics/numbers/random.ts'
import { close } from '../shared.ts'

/** A record of two sides with up to 60 acts each, with ties, empty inputs and acts at the edges. */
function randomRow(random: Random): Row {
  const window = { start: 0, end: 1000 }
  const times = (): number[] => {
    const list = Array.from({ length: below(random, 60) }, () =>
      random() < 0.2 ? Math.round(even(random, 0, 100)) * 10 : even(random, 0, 1000),
    )
    return list.sort((one, other) => one - other)
  }
  const own = times()
  return {
    window,
    receiver: 'own',
    times: own,
    levels: [
      { name: 'constant', ...window },
      { name: 'step', start: 600, end: 1000 },
    ],
    inputs: [
      { name: 'own', group: 'reaction', times: own },
      { name: 'other', group: 'reaction', times: times() },
      { name: 'home', group: 'domestic', times: times() },
    ],
  }
}

function randomProblem(random: Random): Concave {
  return problemAt(prepared(randomRow(random)), { reaction: 1 / 30, domestic: 1 / 90 })
}

test('a thousand random problems meet the conditions of a maximum', () => {
  const random = seeded(1, 'problems')
  for (let problem = 0; problem < 1000; problem += 1) {
    const found = maximise(randomProblem(random))
    assert.ok(found.optimality < 1e-6, `problem ${problem}: ${found.optimality}`)
  }
})

test('five starts end at the same maximum', () => {
  const random = seeded(2, 'starts')
  for (let round = 0; round < 60; round += 1) {
    const problem = randomProblem(random)
    const best = maximise(problem)
    for (let start = 0; start < 5; start += 1) {
      const from = problem.integrals.map(
        (integral) => (0.01 + random() * 40) / Math.max(integral, 1e-9),
      )
      close(maximise(problem, from).logLikelihood, best.logLikelihood, 1e-6)
    }
  }
})

test('gradient and Hessian agree with differences', () => {
  const random = seeded(3, 'slopes')
  for (let round = 0; round < 40; round += 1) {
    const problem = randomProblem(random)
    if (problem.columns[0]!.length === 0) continue
    const theta = problem.integrals.map(() => 0.05 + 0.4 * random())
    const { gradient, hessian } = slopesAt(problem, theta)
    for (let p = 0; p < theta.length; p += 1) {
      const h = 1e-5
      const moved = (by: number) => theta.map((value, k) => (k === p ? value + by : value))
      const slope =
        (logLikelihoodAt(problem, moved(h)) - logLikelihoodAt(problem, moved(-h))) / (2 * h)
      close(slope / (1 + Math.abs(gradient[p]!)), gradient[p]! / (1 + Math.abs(gradient[p]!)), 1e-5)
      const up = slopesAt(problem, moved(h)).gradient
      const down = slopesAt(problem, moved(-h)).gradient
      for (let q = 0; q < theta.length; q += 1) {
        const size = 1 + Math.abs(hessian[p]![q]!)
        close((up[q]! - down[q]!) / (2 * h) / size, hessian[p]![q]! / size, 1e-5)
      }
    }
  }
})

test('a silent side has no expected acts', () => {
  const row: Row = { ...randomRow(seeded(4)), times: [] }
  const fit = fitRow(row)
  close(fit.logLikelihood, 0, 1e-9)
  for (const part of fit.coefficients) close(part.expected, 0, 1e-9)
})

test('one act, acts at the first moment and an input without acts are fitted', () => {
  const window = { start: 0, end: 100 }
  for (const times of [[50], [0], [0, 0, 0], [0, 100]]) {
    const row: Row = {
      window,
      receiver: 'own',
      times,
      levels: [{ name: 'constant', ...window }],
      inputs: [
        { name: 'own', group: 'reaction', times },
        { name: 'nobody', group: 'reaction', times: [] },
      ],
    }
    const fit = fitRow(row)
    assert.ok(Number.isFinite(fit.logLikelihood), `times ${times.join(', ')}`)
    assert.ok(fit.optimality < 1e-6)
    assert.equal(fit.coefficients.at(-1)!.value, 0)
  }
})

test('acts before the window excite, and are not themselves explained', () => {
  const window = { start: 0, end: 100 }
  const level = { name: 'constant', ...window }
  const row: Row = {
    window,
    receiver: 'own',
    times: [1, 2, 3],
    levels: [level],
    inputs: [{ name: 'other', group: 'reaction', times: [-1] }],
  }
  const fit = fitRow(row, { reaction: [7] })
  assert.equal(fit.count, 3)
  assert.ok(fit.coefficients[1]!.value > 1, 'the act of the day before stands for the burst')
})

test('a group without reaction times is a mistake, said with its name', () => {
  assert.throws(() => rateCombinations(randomRow(seeded(5)), { reaction: [7] }), /domestic/)
})

test('damping multiplies level and excitation alike', () => {
  const row = { ...randomRow(seeded(6)) }
  const pieces = [
    { start: 0, end: 400, factor: 0.5 },
    { start: 400, end: 1000, factor: 1 },
  ]
  const theta = [0.02, 0.01, 0.2, 0.1, 0.3]
  const rates = { reaction: 1 / 30, domestic: 1 / 90 }
  const plain = problemAt(prepared(row), rates)
  const damped = problemAt(prepared({ ...row, damping: pieces }), rates)
  row.times.forEach((time, k) => {
    const factor = time < 400 ? 0.5 : 1
    plain.columns.forEach((column, p) => {
      close(damped.columns[p]![k]!, column[k]! * factor, 1e-12)
    })
  })
  // The integral by brute force: a fine sum over the window.
  const grid = Array.from({ length: 200000 }, (_, at) => (at + 0.5) / 200)
  const fine = problemAt(
    prepared({ ...row, times: grid, damping: pieces, inputs: row.inputs }),
    rates,
  )
  theta.forEach((_, p) => {
    const sum = fine.columns[p]!.reduce((all, value) => all + value, 0) / 200
    close(sum / (1 + damped.integrals[p]!), damped.integrals[p]! / (1 + damped.integrals[p]!), 2e-3)
  })
})
