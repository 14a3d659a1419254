/**
 * What the theory of the dilemma implies, without any record: two hundred lives
 * of two sides with and without a push of radical power, and again with each of its
 * channels switched off. Never fitted, and never to be read as what happened.
 */

import { xmileOf } from '../flows/xmile.ts'
import { median, quantile } from '../numbers/summary.ts'
import { type Agent, type AgentWorld, pairedRuns, switches, usualAgent } from './agents.ts'
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

/** What one parameter does when it is a quarter less and a quarter more, everything else as it is. */
export interface Swing {
  readonly name: keyof Agent
  /** Hostile acts of both sides that the push adds: the middle with less and with more of it. */
  readonly less: number
  readonly more: number
}

export interface Sweep {
  /** The same with every parameter as it is. */
  readonly usual: number
  /** The widest swing first. */
  readonly swings: readonly Swing[]
}

/** Every parameter in turn a quarter less and a quarter more, on both sides, with the same luck. */
export function theorySweep({ seed, runs }: { seed: number; runs: number }): Sweep {
  const added = (agent: Agent): number =>
    median(
      pairedRuns({ ...world, sides: [agent, agent] }, { runs, seed, from: 643 }).map(
        (pair) => pair.with[0] + pair.with[1] - pair.without[0] - pair.without[1],
      ),
    )
  const swings = (Object.keys(usualAgent) as (keyof Agent)[]).map((name): Swing => {
    const by = (factor: number): Agent => ({ ...usualAgent, [name]: usualAgent[name] * factor })
    return { name, less: added(by(0.75)), more: added(by(1.25)) }
  })
  const width = ({ less, more }: Swing): number => Math.abs(more - less)
  return {
    usual: added(usualAgent),
    swings: swings.sort((one, other) => width(other) - width(one)),
  }
}

/** The table as words. */
export function theoryWords(rows: readonly TheoryRow[], sweep: Sweep, runs: number): string {
  const line = ({ name, more }: TheoryRow): string =>
    `${name.padEnd(24)} ${more.map(([middle, from, to]) => `${middle.toFixed(0)} (${from.toFixed(0)} to ${to.toFixed(0)})`.padEnd(18)).join(' ')}`
  return [
    `What the theory implies: hostile acts that a push of radical power on the first side adds, in ${runs} lives`,
    `${''.padEnd(24)} ${'first side'.padEnd(18)} second side`,
    ...rows.map(line),
    `Each parameter a quarter less and a quarter more, both sides’ acts added (${sweep.usual.toFixed(0)} with all as they are):`,
    ...sweep.swings.map(
      ({ name, less, more }) =>
        `${parameterWords[name].padEnd(52)} ${less.toFixed(0)} to ${more.toFixed(0)}`,
    ),
    'Nothing here is fitted to a record, and nothing of it says what happened.',
  ].join('\n')
}

/** What a parameter of a side is, in words. */
export const parameterWords: Readonly<Record<keyof Agent, string>> = {
  hostile: 'daily chance of a hostile act',
  power: 'what radical power adds to hostile acts',
  hardship: 'what hardship takes from hostile acts',
  threat: 'what a felt threat adds to hostile acts',
  conciliatory: 'daily chance of a conciliatory act',
  easing: 'what hardship adds to conciliatory acts',
  domestic: 'daily chance of a radical act at home',
  memory: 'days in which a felt threat fades',
  seeLine: 'how far the other’s acts at home count as threats',
  goal: 'where radical power is drawn to',
  reversion: 'how fast radical power is drawn there',
  use: 'what own hostile acts add to radical power',
  hit: 'what the other’s hostile acts add to radical power',
  olive: 'what the other’s conciliation takes from radical power',
  credibility: 'how far that conciliation is believed',
}

/** The theory without chance, as a stock-and-flow model that Stella and Vensim open. */
export function theoryXmile(): string {
  return xmileOf(
    meanField(world.sides, { days: world.days, hardship: 0.4, push: { day: 643, by: 6 } }),
  )
}
