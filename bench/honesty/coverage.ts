/** H2: how often the intervals hold the truth, with exact and with coarse dates, with and without a step. */
import { manyDraws } from '../../src/capabilities/dynamics/acts/draw.ts'
import { pooledInterval } from '../../src/capabilities/dynamics/explain/intervals.ts'
import { type InputName, rowOf } from '../../src/capabilities/dynamics/explain/rows.ts'
import { distinguishable, usualReactionDays } from '../../src/capabilities/dynamics/hawkes/fit.ts'
import { seeded } from '../../src/capabilities/dynamics/numbers/random.ts'
import { median, share } from '../../src/capabilities/dynamics/numbers/summary.ts'
import { type ScenarioName, turn, world } from './scenarios.ts'

const truths: readonly { name: ScenarioName; input: InputName; truth: number }[] = [
  { name: 'spiral', input: 'other', truth: 0.4 },
  { name: 'domestic', input: 'home', truth: 0.8 },
  { name: 'dilemma', input: 'other', truth: 0.3 },
  { name: 'dilemma', input: 'home', truth: 0.5 },
]

/** Shares of nominal 90 % intervals that hold the truth. */
export function coverage({ seed, runs }: { seed: number; runs: number }): unknown {
  const cells = truths.flatMap((truth) =>
    (['exact', 'coarse'] as const).flatMap((dates) =>
      [undefined, turn].map((step) => cell({ ...truth, dates, step }, { seed, runs })),
    ),
  )
  return { runs, nominal: 0.9, limits: [0.85, 0.95], cells }
}

function cell(
  what: {
    name: ScenarioName
    input: InputName
    truth: number
    dates: 'exact' | 'coarse'
    step: number | undefined
  },
  { seed, runs }: { seed: number; runs: number },
): unknown {
  const { name, input, truth, dates, step } = what
  const days = dates === 'exact' ? usualReactionDays : distinguishable(usualReactionDays, 61)
  const found = Array.from({ length: runs }, (_, run) => {
    const random = seeded(seed, 'H2', name, run)
    const quarrel = world(name, random, { dates })
    const rows = manyDraws(quarrel, random, dates === 'exact' ? 1 : 5).map((drawn) =>
      rowOf(quarrel, drawn, 'A', { inputs: ['self', 'other', 'home'], step }),
    )
    return pooledInterval(rows, { input, days })
  })
  return {
    world: name,
    input,
    truth,
    dates,
    step: step !== undefined,
    covered: share(found, ({ from, to }) => from <= truth && truth <= to),
    estimate: median(found.map((one) => one.estimate)),
    width: median(found.map(({ from, to }) => to - from)),
  }
}
