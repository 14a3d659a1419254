import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  autoregression,
  granger,
  grangerByLag,
  response,
} from '../../../../src/capabilities/dynamics/lags/granger.ts'
import { normal, seeded } from '../../../../src/capabilities/dynamics/numbers/random.ts'
import { close } from '../shared.ts'

/** `driven` hears `driver` with a delay and a strength. */
function pair(
  seed: number,
  { length = 400, delay = 3, strength = 0.3 } = {},
): [number[], number[]] {
  const random = seeded(seed)
  const driver = Array.from({ length }, () => normal(random))
  const driven = driver.map((_, at) => normal(random) + strength * (driver[at - delay] ?? 0))
  return [driven, driver]
}

test('a verdict that flips between two and three lags is not given', () => {
  const [driven, driver] = pair(11, { delay: 3, strength: 0.35 })
  assert.ok(granger(driven, driver, 2)!.p > 0.05)
  assert.ok(granger(driven, driver, 3)!.p < 0.01)
  const found = grangerByLag(driven, driver, 6)
  assert.equal(found.dependsOnLag, true)
  assert.match(found.words, /depends on the lag/)
  assert.match(found.words, /no verdict/)
})

test('sub-periods are always computed, and a difference is said', () => {
  const [early] = pair(12, { strength: 0 })
  const [late, driver] = pair(13, { delay: 1, strength: 0.6 })
  const found = grangerByLag([...early, ...late], [...pair(14)[0], ...driver], 6)
  assert.equal(found.halves.length, 2)
  assert.equal(found.dependsOnPeriod, true)
  assert.match(found.words, /both halves/)
})

test('series that are short or do not vary give no test', () => {
  assert.equal(granger([1, 2, 3], [3, 2, 1], 2), undefined)
  assert.equal(granger(new Array(50).fill(1), new Array(50).fill(2), 1), undefined)
  assert.match(grangerByLag([1], [1]).words, /too short/)
})

test('an autoregression finds its own coefficients and passes a push on', () => {
  const random = seeded(15)
  const one = [0]
  const other = [0]
  for (let at = 1; at < 5000; at += 1) {
    one.push(0.5 * one[at - 1]! + 0.2 * other[at - 1]! + normal(random))
    other.push(0.3 * one[at - 1]! + normal(random))
  }
  const fit = autoregression([one, other], 1)!
  close(fit.coefficients[0]![1]!, 0.5, 0.04)
  close(fit.coefficients[0]![2]!, 0.2, 0.04)
  close(fit.coefficients[1]![1]!, 0.3, 0.04)
  const path = response(fit, 0, 2)
  close(path[1]![1]!, 0.3, 0.04)
  close(path[2]![0]!, 0.5 ** 2 + 0.2 * 0.3, 0.05)
})
