/** H7: how often rows told twice raise the warning, and how often it is raised for nothing. */
import { warningsOf } from '../../src/capabilities/dynamics/acts/warnings.ts'
import { seeded } from '../../src/capabilities/dynamics/numbers/random.ts'
import { share } from '../../src/capabilities/dynamics/numbers/summary.ts'
import { world } from './scenarios.ts'

/** Shares of records with the warning, by share of rows told twice. */
export function retellings({ seed, runs }: { seed: number; runs: number }): unknown {
  const cells = [0, 0.3, 0.6].map((retold) => {
    const raised = Array.from({ length: runs }, (_, run) => {
      const random = seeded(seed, 'H7', retold, run)
      const quarrel = world('nothing', random, { dates: 'coarse', retold })
      return warningsOf(quarrel, random).some((warning) => warning.code === 'told-twice')
    })
    return { retold, warned: share(raised, (warned) => warned) }
  })
  return { runs, dates: 'coarse', cells }
}
