/**
 * H1: the size of every test that is offered, in worlds where what it looks for is not there.
 *
 * The twin test is measured by the warp-speed bootstrap (Giacomini, Politis and White 2013):
 * one twin a world, and the twins of all worlds together give the critical value.
 */
import { manyDraws } from '../../src/capabilities/dynamics/acts/draw.ts'
import { rateChange } from '../../src/capabilities/dynamics/changes/change.ts'
import { strongOdds } from '../../src/capabilities/dynamics/changes/quarrel-changes.ts'
import {
  conservativeCritical,
  leastRatio,
  ratioOf,
} from '../../src/capabilities/dynamics/explain/channel-test.ts'
import type { InputName } from '../../src/capabilities/dynamics/explain/rows.ts'
import { systemOf, twin } from '../../src/capabilities/dynamics/explain/twins.ts'
import { distinguishable, usualReactionDays } from '../../src/capabilities/dynamics/hawkes/fit.ts'
import { seeded } from '../../src/capabilities/dynamics/numbers/random.ts'
import { median, quantile, share } from '../../src/capabilities/dynamics/numbers/summary.ts'
import { type ScenarioName, turn, world } from './scenarios.ts'

/** The worlds in which each test has nothing to find. */
const absent: Readonly<Record<'other' | 'home' | 'self', readonly ScenarioName[]>> = {
  other: ['nothing', 'shift', 'domestic', 'momentum', 'shocks'],
  home: ['nothing', 'shift', 'momentum', 'shocks'],
  self: ['nothing', 'shift', 'domestic', 'shocks'],
}

const draws = 9

/** Shares of worlds in which a test says that something is there. */
export function falseAlarms({ seed, runs }: { seed: number; runs: number }): unknown {
  const tests = Object.entries(absent).flatMap(([input, names]) =>
    names.map((name) => channelSize(name, input as InputName, { seed, runs })),
  )
  const changes = (['nothing', 'momentum', 'shocks'] as const).map((name) => ({
    world: name,
    test: 'change of rate, strong odds',
    size: changeSize(name, { seed, runs }),
  }))
  return { runs, dates: 'coarse', draws, nominal: 0.05, limit: 0.08, tests, changes }
}

function channelSize(
  name: ScenarioName,
  input: InputName,
  { seed, runs }: { seed: number; runs: number },
): unknown {
  const all: readonly InputName[] = ['self', 'other', 'home', 'shock']
  const wish = {
    side: 'A',
    input,
    beside: all.filter((one) => one !== input),
    step: turn,
    days: distinguishable(usualReactionDays, 61),
    seed,
    draws,
    bootstrap: 0,
  }
  const found = Array.from({ length: runs }, (_, run) => {
    const random = seeded(seed, 'H1', name, run)
    const quarrel = world(name, random, { dates: 'coarse' })
    const runsOfOne = manyDraws(quarrel, random, draws).map((drawn) =>
      ratioOf(quarrel, drawn, wish),
    )
    const ratio = median(runsOfOne.map((one) => one.ratio))
    const middle = [...runsOfOne].sort(
      (one, other) => Math.abs(one.ratio - ratio) - Math.abs(other.ratio - ratio),
    )[0]!
    const system = systemOf(quarrel, middle.drawn, { fits: [middle.restricted], step: turn })
    const made = twin(quarrel, system, { random })
    const twinRatio = median(
      manyDraws(made, random, draws).map((drawn) => ratioOf(made, drawn, wish).ratio),
    )
    return { ratio, twinRatio }
  })
  const critical = quantile(
    found.map((one) => one.twinRatio),
    0.95,
  )
  return {
    world: name,
    test: input,
    conservative: share(found, (one) => one.ratio > conservativeCritical),
    twins: share(found, (one) => one.ratio > Math.max(critical, leastRatio)),
    twinsAlone: share(found, (one) => one.ratio > critical),
    critical,
  }
}

function changeSize(name: ScenarioName, { seed, runs }: { seed: number; runs: number }): number {
  const factors = Array.from({ length: runs }, (_, run) => {
    const random = seeded(seed, 'H1 change', name, run)
    const quarrel = world(name, random, { dates: 'coarse' })
    const lists = manyDraws(quarrel, random, 100).map(({ channels }) => ({
      counted: channels['hostile A']?.times ?? [],
    }))
    return rateChange(lists, quarrel.window, 90).bayesFactor
  })
  return share(factors, (factor) => factor >= strongOdds)
}
