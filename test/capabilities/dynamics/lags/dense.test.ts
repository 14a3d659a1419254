import assert from 'node:assert/strict'
import { test } from 'node:test'
import { denseStep, levelChanges } from '../../../../src/capabilities/dynamics/lags/dense.ts'
import { poisson, seeded } from '../../../../src/capabilities/dynamics/numbers/random.ts'
import { every, quarrel, spread } from '../world.ts'

test('sparse series are not counted by the day or week', () => {
  const sparse = [
    ...spread('North', 'hostile', every(30, 0, 990)),
    ...spread('South', 'hostile', every(40, 0, 990)),
  ]
  assert.equal(denseStep(quarrel(sparse)), undefined)
})

test('dense series are tested at every lag and in both halves', () => {
  const dense = [
    ...spread('North', 'hostile', every(1, 0, 300)),
    ...spread('South', 'hostile', every(1, 0, 290)),
  ]
  const found = denseStep(quarrel(dense, { length: 300 }))!
  assert.equal(found.unit, 'day')
  assert.equal(found.directions.length, 2)
  for (const { granger } of found.directions) assert.equal(granger.halves.length, 2)
})

test('new levels of counts are found, and none in even ones', () => {
  const random = seeded(3)
  const even = Array.from({ length: 120 }, () => poisson(random, 2))
  const risen = [...even.slice(0, 60), ...Array.from({ length: 60 }, () => poisson(random, 6))]
  assert.deepEqual(levelChanges(even), [])
  const [at, ...more] = levelChanges(risen)
  assert.ok(Math.abs(at! - 60) <= 3 && more.length === 0, String([at, ...more]))
})
