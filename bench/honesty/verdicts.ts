/** H3: what the support table says of records of a dilemma, and how often it names a wrong winner. */
import { supportTable } from '../../src/capabilities/dynamics/explain/support.ts'
import { distinguishable, usualReactionDays } from '../../src/capabilities/dynamics/hawkes/fit.ts'
import { seeded } from '../../src/capabilities/dynamics/numbers/random.ts'
import { share } from '../../src/capabilities/dynamics/numbers/summary.ts'
import { world } from './scenarios.ts'

/**
 * Shares of verdicts over records of the world in which the dilemma is exactly true. Stops
 * after `minutes` with the worlds that are done: each has its own seed, so that a longer run
 * begins with the same ones.
 */
export function verdicts({
  seed,
  worlds,
  twins,
  minutes,
}: {
  seed: number
  worlds: number
  twins: number
  minutes: number
}): unknown {
  const end = Date.now() + minutes * 60_000
  const tables: string[][] = []
  while (tables.length < worlds && (tables.length === 0 || Date.now() < end)) {
    const at = tables.length
    const quarrel = world('dilemma', seeded(seed, 'H3', at), { dates: 'coarse' })
    const days = distinguishable(usualReactionDays, 61)
    const table = supportTable(quarrel, { days, seed: seed + at, twins, draws: 3, twinDraws: 1 })
    const winners = table.rows.filter((row) => row.verdict === 'supported')
    tables.push(winners.map((row) => row.explanation))
    process.stderr.write(`H3: world ${at + 1} of ${worlds}: ${winners.length} supported\n`)
  }
  return {
    worlds: tables.length,
    wanted: worlds,
    twins,
    dates: 'coarse',
    notToldApart: share(tables, (winners) => winners.length !== 1),
    wrongWinner: share(tables, (winners) => winners.some((name) => name !== 'dilemma')),
    rightWinner: share(tables, (winners) => winners.length === 1 && winners[0] === 'dilemma'),
    limits: { notToldApart: 0.8, wrongWinner: 0.05 },
  }
}
