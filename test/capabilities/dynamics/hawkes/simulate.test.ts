import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Simulated,
  type System,
  simulateFamilies,
  simulateThinning,
} from '../../../../src/capabilities/dynamics/hawkes/simulate.ts'
import { type Random, seeded } from '../../../../src/capabilities/dynamics/numbers/random.ts'
import { mean } from '../../../../src/capabilities/dynamics/numbers/summary.ts'

const window = { start: 0, end: 20000 }
const level = { name: 'constant', ...window }

/** Two types, A with branching 0.3 to itself and 0.2 to B, B 0.4 to A and 0.1 to itself. */
const system: System = {
  window,
  limit: 100000,
  types: [
    {
      name: 'a',
      levels: [{ ...level, rate: 0.02 }],
      excitedBy: [
        { from: 'a', branching: 0.3, rate: 1 / 10 },
        { from: 'b', branching: 0.4, rate: 1 / 30 },
      ],
    },
    {
      name: 'b',
      levels: [{ ...level, rate: 0.03 }],
      excitedBy: [
        { from: 'a', branching: 0.2, rate: 1 / 20 },
        { from: 'b', branching: 0.1, rate: 1 / 10 },
      ],
    },
  ],
}

// (I - A)^-1 mu T: the inverse of [[.7, -.4], [-.2, .9]] is [[.9, .4], [.2, .7]] / .55.
const expected = {
  a: ((0.9 * 0.02 + 0.4 * 0.03) / 0.55) * 20000,
  b: ((0.2 * 0.02 + 0.7 * 0.03) / 0.55) * 20000,
}

const simulators: readonly [string, (system: System, random: Random) => Simulated][] = [
  ['families', simulateFamilies],
  ['thinning', simulateThinning],
]

for (const [name, simulate] of simulators)
  test(`simulation by ${name} has the mean counts of theory`, () => {
    const runs = Array.from({ length: 40 }, (_, run) => simulate(system, seeded(3, name, run)))
    for (const type of ['a', 'b'] as const) {
      const found = mean(runs.map((run) => run.times[type]!.length))
      assert.ok(Math.abs(found / expected[type] - 1) < 0.02, `${type}: ${found}`)
    }
  })

for (const [name, simulate] of simulators)
  test(`simulation by ${name} stops at its limit and says so when families explode`, () => {
    const explosive: System = {
      window,
      limit: 2000,
      types: [
        {
          name: 'a',
          levels: [{ ...level, rate: 0.01 }],
          excitedBy: [{ from: 'a', branching: 1.5, rate: 1 / 10 }],
        },
      ],
    }
    assert.equal(simulate(explosive, seeded(4)).exploded, true)
  })

for (const [name, simulate] of simulators)
  test(`simulation by ${name} hears acts given from outside, and damping`, () => {
    const runs = Array.from({ length: 300 }, (_, run) =>
      simulate(
        {
          window: { start: 0, end: 1000 },
          given: { shock: [-5, 100, 100, 400] },
          types: [
            {
              name: 'a',
              levels: [],
              excitedBy: [{ from: 'shock', branching: 5, rate: 1 / 10 }],
              damping: [
                { start: 0, end: 300, factor: 1 },
                { start: 300, end: 1000, factor: 0.5 },
              ],
            },
          ],
        },
        seeded(5, run),
      ),
    )
    const after = mean(runs.map((run) => run.times.a!.length))
    const theory = 5 * (Math.exp(-0.5) + 2 + 0.5)
    assert.ok(Math.abs(after / theory - 1) < 0.05, `${after} and not ${theory}`)
    assert.ok(runs.every((run) => run.times.a!.every((time) => time >= 0 && time < 1000)))
  })
