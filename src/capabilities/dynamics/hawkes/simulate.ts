/**
 * Make records out of a model, in two ways that must agree: as families
 * (branching: immigrants, then the acts each sets off) and act by act
 * (Ogata's thinning). The second also takes what-ifs, because it follows time.
 */
import { even, exponential, poisson, type Random } from '../numbers/random.ts'
import { factorAt, type Piece, type Window } from './kernel.ts'
import type { Level } from './row.ts'

/** One type of act in a simulated system. */
export interface Type {
  readonly name: string
  readonly levels: readonly (Level & { readonly rate: number })[]
  /** What excites it: acts set off per act, and how fast. */
  readonly excitedBy: readonly {
    readonly from: string
    readonly branching: number
    readonly rate: number
  }[]
  readonly damping?: readonly Piece[] | undefined
}

export interface System {
  readonly window: Window
  readonly types: readonly Type[]
  /** Acts given from outside, by type: history, and inputs that are not modelled. */
  readonly given?: Readonly<Record<string, readonly number[]>> | undefined
  /** More acts than this and the simulation stops as explosive. */
  readonly limit?: number | undefined
}

/** Sorted times by type; `exploded` when the limit was met and the rest left out. */
export interface Simulated {
  readonly times: Readonly<Record<string, readonly number[]>>
  /** By type, what set off each act, in the order of the times; only families know. */
  readonly parents?: Readonly<Record<string, readonly (string | undefined)[]>>
  /** By type, the given act that each one descends from, if any; only families know. */
  readonly origins?: Readonly<Record<string, readonly (Origin | undefined)[]>>
  readonly exploded: boolean
}

/** An act given from outside: its type and its place in that list. */
export interface Origin {
  readonly name: string
  readonly at: number
}

/** Simulate as families. */
export function simulateFamilies(system: System, random: Random): Simulated {
  const { window, types } = system
  const limit = system.limit ?? 20000
  const acts: Born[] = Object.entries(system.given ?? {}).flatMap(([name, given]) =>
    given.map((time, at) => ({ name, time, parent: undefined, origin: { name, at }, given: true })),
  )
  const bear = (type: Type, time: number, parent: Born | undefined): void => {
    if (time < window.start || time >= window.end) return
    if (type.damping !== undefined && random() >= factorAt(type.damping, time)) return
    const { name } = type
    acts.push({ name, time, parent: parent?.name, origin: parent?.origin, given: false })
  }
  for (const type of types)
    for (const level of type.levels) immigrate({ type, level, window, random, bear })
  for (let at = 0; at < acts.length && acts.length <= limit; at += 1) {
    const parent = acts[at]!
    for (const type of types)
      for (const link of type.excitedBy)
        if (link.from === parent.name && link.branching > 0)
          for (let left = poisson(random, link.branching); left > 0; left -= 1)
            bear(type, parent.time + exponential(random) / link.rate, parent)
  }
  return bornInOrder(types, acts, acts.length > limit)
}

interface Born {
  readonly name: string
  readonly time: number
  readonly parent: string | undefined
  readonly origin: Origin | undefined
  readonly given: boolean
}

function immigrate(what: {
  type: Type
  level: Type['levels'][number]
  window: Window
  random: Random
  bear: (type: Type, time: number, parent: Born | undefined) => void
}): void {
  const { type, level, window, random, bear } = what
  const from = Math.max(level.start, window.start)
  const to = Math.min(level.end, window.end)
  if (to <= from) return
  for (let left = poisson(random, level.rate * (to - from)); left > 0; left -= 1)
    bear(type, even(random, from, to), undefined)
}

function bornInOrder(types: readonly Type[], acts: readonly Born[], exploded: boolean): Simulated {
  const times: Record<string, number[]> = {}
  const parents: Record<string, (string | undefined)[]> = {}
  const origins: Record<string, (Origin | undefined)[]> = {}
  const born = acts.filter((act) => !act.given).sort((one, other) => one.time - other.time)
  for (const { name } of types) {
    const own = born.filter((act) => act.name === name)
    times[name] = own.map((act) => act.time)
    parents[name] = own.map((act) => act.parent)
    origins[name] = own.map((act) => act.origin)
  }
  return { times, parents, origins, exploded }
}

/** Simulate act by act (Ogata 1981): propose at a rate that is never too low, keep in proportion. */
export function simulateThinning(system: System, random: Random): Simulated {
  const { window, types } = system
  const limit = system.limit ?? 20000
  const times: Record<string, number[]> = {}
  for (const type of types) times[type.name] = []
  const stocks = types.map((type) => type.excitedBy.map(() => 0))
  const outside = Object.entries(system.given ?? {})
    .flatMap(([name, list]) => list.map((time) => ({ name, time })))
    .filter((act) => act.time < window.end)
    .sort((one, other) => one.time - other.time)
  let now = Math.min(window.start, outside[0]?.time ?? window.start)
  let next = 0
  let count = 0

  const pass = (to: number): void => {
    types.forEach((type, i) => {
      type.excitedBy.forEach((link, j) => {
        stocks[i]![j] = stocks[i]![j]! * Math.exp(-link.rate * (to - now))
      })
    })
    now = to
  }
  const excite = (name: string): void => {
    types.forEach((type, i) => {
      type.excitedBy.forEach((link, j) => {
        if (link.from === name) stocks[i]![j] = stocks[i]![j]! + link.branching * link.rate
      })
    })
  }
  const bound = (type: Type, i: number): number =>
    Math.max(0, ...type.levels.map((_, at) => levelsFrom(type, type.levels[at]!.start))) +
    stocks[i]!.reduce((sum, stock) => sum + stock, 0)
  const intensity = (type: Type, i: number): number =>
    (type.damping === undefined ? 1 : factorAt(type.damping, now)) *
    (levelsFrom(type, now) + stocks[i]!.reduce((sum, stock) => sum + stock, 0))

  while (count < limit) {
    const top = types.reduce((sum, type, i) => sum + bound(type, i), 0)
    const given = outside[next]
    const proposed = now < window.start || top === 0 ? window.end : now + exponential(random) / top
    const barrier = now < window.start ? window.start : window.end
    if (given !== undefined && given.time <= Math.min(proposed, barrier)) {
      pass(Math.max(given.time, now))
      excite(given.name)
      next += 1
      continue
    }
    if (now < window.start) {
      pass(window.start)
      continue
    }
    if (proposed >= window.end) return { times, exploded: false }
    pass(proposed)
    let mark = random() * top
    for (let i = 0; i < types.length; i += 1) {
      mark -= intensity(types[i]!, i)
      if (mark < 0) {
        times[types[i]!.name]!.push(now)
        excite(types[i]!.name)
        count += 1
        break
      }
    }
  }
  return { times, exploded: true }
}

/** The sum of the levels in force at a moment. */
function levelsFrom(type: Type, time: number): number {
  let sum = 0
  for (const level of type.levels) if (time >= level.start && time < level.end) sum += level.rate
  return sum
}
