/** H2: how often the intervals hold the truth, with exact and with coarse dates, with and without a step. */
import { manyDraws } from '../../src/capabilities/dynamics/acts/draw.ts'
import { pooledInterval } from '../../src/capabilities/dynamics/explain/intervals.ts'
import { type InputName, rowOf } from '../../src/capabilities/dynamics/explain/rows.ts'
import { distinguishable, usualReactionDays } from '../../src/capabilities/dynamics/hawkes/fit.ts'
import { seeded } from '../../src/capabilities/dynamics/numbers/random.ts'
import { median, share } from '../../src/capabilities/dynamics/numbers/summary.ts'
import { type ScenarioName, turn, world } from './scenarios.ts'

const truths: readonly Pick<What, 'world' | 'input' | 'truth'>[] = [
  { world: 'spiral', input: 'other', truth: 0.4 },
  { world: 'domestic', input: 'home', truth: 0.8 },
  { world: 'dilemma', input: 'other', truth: 0.3 },
  { world: 'dilemma', input: 'home', truth: 0.5 },
]

interface What {
  readonly world: ScenarioName
  readonly input: InputName
  readonly truth: number
  readonly dates: 'exact' | 'coarse'
  readonly step: boolean
}

interface Cell extends What {
  readonly runs: number
  readonly covered: number
  readonly estimate: number
  readonly width: number
}

/** What was found so far, cell by cell. */
export interface Coverage {
  readonly seed: number
  readonly cells: readonly Cell[]
}

/**
 * Shares of nominal 90 % intervals that hold the truth. Cells that were done `before` with as
 * many runs stand; `keep` hears of each new one, and after `minutes` no other is begun.
 */
export function coverage(
  { seed, runs, minutes }: Record<'seed' | 'runs' | 'minutes', number>,
  before: Coverage | undefined,
  keep: (found: unknown) => void,
): unknown {
  const end = Date.now() + minutes * 60_000
  const wanted = truths.flatMap((truth) =>
    (['exact', 'coarse'] as const).flatMap((dates) =>
      [false, true].map((step): What => ({ ...truth, dates, step })),
    ),
  )
  const cells: Cell[] = [...(before?.seed === seed ? before.cells : [])]
  const found = (): unknown => ({ seed, runs, nominal: 0.9, limits: [0.85, 0.95], cells })
  for (const [at, what] of wanted.entries()) {
    if ((cells[at]?.runs ?? 0) >= runs) continue
    cells[at] = cell(what, { seed, runs })
    keep(found())
    process.stderr.write(`H2: cell ${at + 1} of ${wanted.length}\n`)
    if (Date.now() >= end) break
  }
  return found()
}

function cell(what: What, { seed, runs }: { seed: number; runs: number }): Cell {
  const { world: name, input, truth, dates } = what
  const step = what.step ? turn : undefined
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
    ...what,
    runs,
    covered: share(found, ({ from, to }) => from <= truth && truth <= to),
    estimate: median(found.map((one) => one.estimate)),
    width: median(found.map(({ from, to }) => to - from)),
  }
}
