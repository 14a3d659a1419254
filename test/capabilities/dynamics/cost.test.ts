/**
 * What the steps of the lab may cost, measured in exponentials (of which a likelihood is made),
 * so that a slow or busy machine does not fail; and that nothing in them depends on the clock or
 * on chance that no seed governs. Sizes are a part of the whole (399 draws, 4,000 sweeps).
 */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { world } from '../../../bench/honesty/scenarios.ts'
import { drawDates } from '../../../src/capabilities/dynamics/acts/draw.ts'
import { testChannel } from '../../../src/capabilities/dynamics/explain/channel-test.ts'
import { believe } from '../../../src/capabilities/dynamics/explain/posterior.ts'
import { type InputName, rowOf } from '../../../src/capabilities/dynamics/explain/rows.ts'
import { fitRow, usualReactionDays } from '../../../src/capabilities/dynamics/hawkes/fit.ts'
import { seeded } from '../../../src/capabilities/dynamics/numbers/random.ts'

const record = world('dilemma', seeded(12), { dates: 'coarse', density: 1.25 })
const beside: readonly InputName[] = ['self', 'home']

function seconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const exponential = middle(() => exponentials(1e6)) / 1e6

test('a row of a record of some 150 acts is fitted for two million exponentials', () => {
  assert.ok(record.acts.length > 120 && record.acts.length < 220, `${record.acts.length} acts`)
  const row = rowOf(record, drawDates(record, seeded(1)), 'A', { inputs: [...beside, 'other'] })
  costsAtMost(
    2e6,
    middle(() => fitRow(row)),
  )
})

test('a draw in the test of a channel costs six million exponentials', () => {
  const [draws, bootstrap] = [9, 20]
  const { seed, days } = { seed: 3, days: usualReactionDays }
  const took = seconds(() =>
    testChannel(record, { side: 'A', input: 'other', beside, days, seed, draws, bootstrap }),
  )
  costsAtMost(6e6 * (bootstrap + draws), took)
})

test('a sweep of the Bayesian fit costs four hundred thousand exponentials', () => {
  const sweeps = 200
  const took = seconds(() =>
    believe(record, { seed: 4, days: usualReactionDays, step: 643, sweeps, twins: 0 }),
  )
  // With a step and without one, for either side.
  costsAtMost(2 * 2 * 4e5 * sweeps, took)
})

test('what costs too much is noticed', () => {
  assert.throws(() =>
    costsAtMost(
      1e6,
      middle(() => exponentials(8e6)),
    ),
  )
})

function costsAtMost(count: number, took: number): void {
  assert.ok(
    took <= count * exponential,
    `${took} s, ${Math.round(took / exponential)} exponentials`,
  )
}

/** The middle of seven times, the first of which warms the code up. */
function middle(work: () => unknown): number {
  work()
  return Array.from({ length: 7 }, () => seconds(work)).sort((a, b) => a - b)[3]!
}

/** Each waits for the one before, so that none is left out. */
function exponentials(count: number): number {
  let sum = 0
  for (let at = 0; at < count; at += 1) sum += Math.exp(-sum - at / count)
  return sum
}

test('the numbers of the lab know neither the clock nor chance without a seed', () => {
  const folder = fileURLToPath(new URL('../../../../src/capabilities/dynamics', import.meta.url))
  const guilty = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('show') && path !== 'worker.ts')
    .filter((path) =>
      /Math\.random\(|Date\.now|new Date\b|performance\./.test(
        readFileSync(join(folder, path), 'utf8'),
      ),
    )
  assert.deepEqual(guilty, [])
})
