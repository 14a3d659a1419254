/** H3: what the support table says of records of a dilemma, and how often it names a wrong winner. */
import { supportTable } from '../../src/capabilities/dynamics/explain/support.ts'
import { distinguishable, usualReactionDays } from '../../src/capabilities/dynamics/hawkes/fit.ts'
import { seeded } from '../../src/capabilities/dynamics/numbers/random.ts'
import { world } from './scenarios.ts'

/** What was found so far: each world has its own seed, so that a later run goes on where one stopped. */
export interface Verdicts {
  readonly seed: number
  readonly worlds: number
  readonly twins: number
  readonly notToldApart: number
  readonly wrongWinner: number
  readonly rightWinner: number
}

/**
 * Shares of verdicts over records of the world in which the dilemma is exactly true. Goes on
 * after the worlds that were done `before`, tells `keep` after each, and stops after `minutes`.
 */
export function verdicts(
  { seed, worlds, twins, minutes }: Record<'seed' | 'worlds' | 'twins' | 'minutes', number>,
  before: Verdicts | undefined,
  keep: (found: unknown) => void,
): unknown {
  const end = Date.now() + minutes * 60_000
  const isSame = before !== undefined && before.seed === seed && before.twins === twins
  const share = (part: 'notToldApart' | 'wrongWinner' | 'rightWinner'): number =>
    isSame ? Math.round(before[part] * before.worlds) : 0
  const count = {
    worlds: isSame ? before.worlds : 0,
    notToldApart: share('notToldApart'),
    wrongWinner: share('wrongWinner'),
    rightWinner: share('rightWinner'),
  }
  let done = 0
  while (count.worlds < worlds && (done === 0 || Date.now() < end)) {
    const at = count.worlds
    const quarrel = world('dilemma', seeded(seed, 'H3', at), { dates: 'coarse' })
    const days = distinguishable(usualReactionDays, 61)
    const table = supportTable(quarrel, { days, seed: seed + at, twins, draws: 3, twinDraws: 1 })
    const winners = table.rows
      .filter((row) => row.verdict === 'supported')
      .map((row) => row.explanation)
    count.worlds += 1
    if (winners.length !== 1) count.notToldApart += 1
    if (winners.some((name) => name !== 'dilemma')) count.wrongWinner += 1
    if (winners.length === 1 && winners[0] === 'dilemma') count.rightWinner += 1
    done += 1
    keep(foundOf(count, { seed, worlds, twins }))
    process.stderr.write(`H3: world ${at + 1} of ${worlds}: ${winners.length} supported\n`)
  }
  return foundOf(count, { seed, worlds, twins })
}

function foundOf(
  count: Record<'worlds' | 'notToldApart' | 'wrongWinner' | 'rightWinner', number>,
  { seed, worlds, twins }: Record<'seed' | 'worlds' | 'twins', number>,
): unknown {
  const of = (part: number): number => (count.worlds === 0 ? 0 : part / count.worlds)
  return {
    seed,
    worlds: count.worlds,
    wanted: worlds,
    twins,
    dates: 'coarse',
    notToldApart: of(count.notToldApart),
    wrongWinner: of(count.wrongWinner),
    rightWinner: of(count.rightWinner),
    limits: { notToldApart: 0.8, wrongWinner: 0.05 },
  }
}
