/**
 * What the steps of the lab may cost, in seconds of the processor, and that nothing in
 * them depends on the clock or on chance that no seed governs. Sizes are a part of the whole
 * (399 draws, 4,000 sweeps), with twice their share of its time: test machines are busy.
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

test('a row of a record of some 150 acts is fitted in 50 ms', () => {
  assert.ok(record.acts.length > 120 && record.acts.length < 220, `${record.acts.length} acts`)
  const row = rowOf(record, drawDates(record, seeded(1)), 'A', { inputs: [...beside, 'other'] })
  fitRow(row)
  const times = Array.from({ length: 7 }, () => seconds(() => fitRow(row))).sort((a, b) => a - b)
  assert.ok(times[3]! <= 0.05, `${times[3]} s`)
})

test('a channel is tested by 399 draws in 20 seconds', () => {
  const draws = 20
  const took = seconds(() =>
    testChannel(record, {
      side: 'A',
      input: 'other',
      beside,
      days: usualReactionDays,
      seed: 3,
      draws: 9,
      bootstrap: draws,
    }),
  )
  assert.ok(took <= (2 * 20 * (draws + 9)) / 399, `${took} s for ${draws} draws`)
})

test('4,000 sweeps of the Bayesian fit take 20 seconds', () => {
  const sweeps = 200
  const took = seconds(() =>
    believe(record, { seed: 4, days: usualReactionDays, step: 643, sweeps, twins: 0 }),
  )
  // With a step and without one, for either side.
  assert.ok(took <= (2 * 2 * 20 * sweeps) / 4000, `${took} s for ${sweeps} sweeps`)
})

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
