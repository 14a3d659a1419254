/**
 * What the theory of the dilemma implies, without any record: two hundred lives
 * of two sides with and without a push of radical power, and again with each of its
 * channels switched off. Never fitted, and never to be read as what happened.
 */

import { xmileOf } from '../flows/xmile.ts'
import { median, quantile } from '../numbers/summary.ts'
import { type AgentWorld, pairedRuns, switches, usualAgent } from './agents.ts'
import { meanField } from './mean-field.ts'

export interface TheoryRow {
  readonly name: string
  /** Hostile acts after the push that would not have been, by side: middle and nine in ten. */
  readonly more: readonly (readonly [middle: number, from: number, to: number])[]
}

/** A push on the first side at three fifths of three years. */
const world: AgentWorld = {
  days: 1095,
  sides: [usualAgent, usualAgent],
  hardship: (_, day) => (day < 500 ? 0.8 : 0.2),
  pushes: [{ day: 643, side: 0, by: 6 }],
}

/** The theory whole, and with each channel off. */
export function theoryRows({ seed, runs }: { seed: number; runs: number }): readonly TheoryRow[] {
  const rowOf = (name: string, of: AgentWorld): TheoryRow => {
    const pairs = pairedRuns(of, { runs, seed, from: 643 })
    const more = ([0, 1] as const).map((side) => {
      const list = pairs.map((pair) => pair.with[side] - pair.without[side])
      return [median(list), quantile(list, 0.05), quantile(list, 0.95)] as const
    })
    return { name, more }
  }
  return [
    rowOf('the whole theory', world),
    ...Object.entries(switches).map(([name, change]) =>
      rowOf(name, { ...world, sides: [change(usualAgent), change(usualAgent)] }),
    ),
  ]
}

/** The table as words. */
export function theoryWords(rows: readonly TheoryRow[], runs: number): string {
  const line = ({ name, more }: TheoryRow): string =>
    `${name.padEnd(24)} ${more.map(([middle, from, to]) => `${middle.toFixed(0)} (${from.toFixed(0)} to ${to.toFixed(0)})`.padEnd(18)).join(' ')}`
  return [
    `What the theory implies: hostile acts that a push of radical power on the first side adds, in ${runs} lives`,
    `${''.padEnd(24)} ${'first side'.padEnd(18)} second side`,
    ...rows.map(line),
    'Nothing here is fitted to a record, and nothing of it says what happened.',
  ].join('\n')
}

/** The theory without chance, as a stock-and-flow model that Stella and Vensim open. */
export function theoryXmile(): string {
  return xmileOf(
    meanField(world.sides, { days: world.days, hardship: 0.4, push: { day: 643, by: 6 } }),
  )
}
