/**
 * Worlds whose truth we know, of the size of the record the lab was made for:
 * three years, some 50 and 33 hostile acts, some 40 at home, a turn at home on day 643.
 */
import type { Act, Link, Quarrel } from '../../src/capabilities/dynamics/acts/act.ts'
import {
  type System,
  simulateFamilies,
  type Type,
} from '../../src/capabilities/dynamics/hawkes/simulate.ts'
import { below, oneOf, type Random } from '../../src/capabilities/dynamics/numbers/random.ts'

export type ScenarioName =
  | 'nothing'
  | 'shift'
  | 'spiral'
  | 'domestic'
  | 'dilemma'
  | 'momentum'
  | 'shocks'

export interface Scenario {
  readonly name: ScenarioName
  /** Its number in the specification. */
  readonly number: string
  readonly words: string
}

export const scenarios: readonly Scenario[] = [
  { name: 'nothing', number: 'P0', words: 'two constant rates' },
  { name: 'shift', number: 'P1', words: 'everything happens three times as often after the turn' },
  { name: 'spiral', number: 'P2', words: 'each act sets off 0.4 of the other side' },
  { name: 'domestic', number: 'P3', words: 'each act at home sets off 0.8 abroad' },
  { name: 'dilemma', number: 'P4', words: 'self 0.15, other 0.3 both ways, home 0.5' },
  { name: 'momentum', number: 'P5', words: 'each act sets off 0.5 of its own kind' },
  { name: 'shocks', number: 'P6', words: 'both sides react to the same acts of third parties' },
]

export const length = 1095
export const turn = 643
const window = { start: 0, end: length }

/** Widths of dating intervals in days, in the proportions of the coded record. */
const widths: readonly number[] = [
  ...new Array<number>(12).fill(1),
  ...new Array<number>(10).fill(15),
  ...new Array<number>(24).fill(31),
  ...new Array<number>(14).fill(61),
  ...new Array<number>(22).fill(92),
  ...new Array<number>(10).fill(150),
  ...new Array<number>(8).fill(365),
]

const kinds = ['ACCUSE', 'POLEMIC', 'REJECT', 'SANCTION', 'COERCE', 'REQUEST'] as const

export interface WorldWish {
  readonly dates: 'exact' | 'coarse'
  /** Multiplies all rates: more acts in the same window. */
  readonly density?: number
  /** Share of acts told a second time within 14 days. */
  readonly retold?: number
  /** How often true reactions are stated, and false ones claimed. */
  readonly links?: { readonly sensitivity: number; readonly falseRate: number }
}

/** One record of a scenario. */
export function world(name: ScenarioName, random: Random, wish: WorldWish): Quarrel {
  const { times, parents } = simulateFamilies(systemFor(name, wish.density ?? 1), random)
  const acts: Act[] = []
  const links: Link[] = []
  for (const [type, list] of Object.entries(times))
    list.forEach((time, k) => {
      const act = actOf(type, `${type} ${k}`, { time, wish, random })
      acts.push(act)
      if (random() < (wish.retold ?? 0)) {
        const later = Math.min(length - 1e-6, time + 14 * random())
        const again = actOf(type, `${type} ${k} again`, { time: later, wish, random })
        acts.push({ ...again, kind: act.kind, scale: act.scale })
      }
      if (wish.links !== undefined && type.startsWith('hostile'))
        links.push(...claims(type, act.id, { parent: parents?.[type]?.[k], random, wish }))
    })
  return { sides: ['A', 'B'], window, acts, links }
}

function systemFor(name: ScenarioName, k: number): System {
  const flat = (acts: number) => [{ name: 'level', ...window, rate: (k * acts) / length }]
  const stepped = (before: number, after: number) => [
    { name: 'before', start: 0, end: turn, rate: (k * before) / turn },
    { name: 'after', start: turn, end: length, rate: (k * after) / (length - turn) },
  ]
  const excited = (from: string, branching: number, days = 30) => ({
    from,
    branching,
    rate: 1 / days,
  })
  const type = (name: string, levels: Type['levels'], excitedBy: Type['excitedBy'] = []): Type => ({
    name,
    levels,
    excitedBy,
  })
  const home = type('home A', stepped(12, 28))
  const types: Record<ScenarioName, readonly Type[]> = {
    nothing: [type('hostile A', flat(50)), type('hostile B', flat(33)), type('home A', flat(40))],
    // Three times the rate on 452 of 1,095 days.
    shift: [
      type('hostile A', stepped(16, 34)),
      type('hostile B', stepped(11, 22)),
      type('home A', stepped(13, 27)),
    ],
    spiral: [
      type('hostile A', flat(38), [excited('hostile B', 0.4)]),
      type('hostile B', flat(14), [excited('hostile A', 0.4)]),
      home,
    ],
    domestic: [
      type('hostile A', flat(22), [excited('home A', 0.8, 90)]),
      type('hostile B', flat(33)),
      home,
    ],
    dilemma: [
      type('hostile A', flat(13), [
        excited('hostile A', 0.15),
        excited('hostile B', 0.3),
        excited('home A', 0.5, 90),
      ]),
      type('hostile B', flat(14), [excited('hostile B', 0.15), excited('hostile A', 0.3)]),
      home,
    ],
    momentum: [
      type('hostile A', flat(26), [excited('hostile A', 0.5)]),
      type('hostile B', flat(17), [excited('hostile B', 0.5)]),
      type('home A', flat(40)),
    ],
    shocks: [
      type('hostile A', flat(14), [excited('shock', 3)]),
      type('hostile B', flat(9), [excited('shock', 2)]),
      type('home A', flat(40)),
      type('shock', flat(12)),
    ],
  }
  return { window, types: types[name] }
}

function actOf(
  type: string,
  id: string,
  { time, wish, random }: { time: number; wish: WorldWish; random: Random },
): Act {
  const [kind, side = 'X'] = type.split(' ')
  const width = wish.dates === 'exact' ? 0 : oneOf(random, widths)
  const before = random() * width
  return {
    id,
    from: side,
    to: kind === 'home' ? side : side === 'A' ? 'B' : 'A',
    start: Math.max(0, time - before),
    end: Math.min(length, time - before + width),
    kind: kind === 'home' ? 'CAMPAIGN' : oneOf(random, kinds),
    scale: -1 - below(random, 7),
    reach: 'public',
    source: 'world',
  }
}

/** What the text says of the occasion of an act, true and false. */
function claims(
  type: string,
  id: string,
  { parent, random, wish }: { parent: string | undefined; random: Random; wish: WorldWish },
): Link[] {
  const own = type.endsWith('A') ? 'A' : 'B'
  const other = own === 'A' ? 'B' : 'A'
  return [`hostile ${other}`, `home ${own}`]
    .filter(
      (channel) =>
        random() < (channel === parent ? wish.links!.sensitivity : wish.links!.falseRate),
    )
    .map((channel) => ({
      from: id,
      to: `any ${channel}`,
      relation: 'answers',
      claimedBy: 'author',
    }))
}
