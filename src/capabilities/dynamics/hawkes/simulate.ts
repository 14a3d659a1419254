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
  readonly exploded: boolean
}

/** Simulate as families. */
export function simulateFamilies(system: System, random: Random): Simulated {
  const { window, types } = system
  const limit = system.limit ?? 20000
  const times: Record<string, number[]> = {}
  const queue: { name: string; time: number }[] = []
  for (const type of types) times[type.name] = []
  for (const [name, given] of Object.entries(system.given ?? {}))
    for (const time of given) queue.push({ name, time })
  const keep = (type: Type, time: number): void => {
    if (time < window.start || time >= window.end) return
    if (type.damping !== undefined && random() >= factorAt(type.damping, time)) return
    times[type.name]!.push(time)
    queue.push({ name: type.name, time })
  }
  for (const type of types)
    for (const level of type.levels) {
      const from = Math.max(level.start, window.start)
      const to = Math.min(level.end, window.end)
      if (to <= from) continue
      const count = poisson(random, level.rate * (to - from))
      for (let k = 0; k < count; k += 1) keep(type, even(random, from, to))
    }
  let exploded = false
  for (let at = 0; at < queue.length; at += 1) {
    if (queue.length > limit) {
      exploded = true
      break
    }
    const parent = queue[at]!
    for (const type of types)
      for (const link of type.excitedBy)
        if (link.from === parent.name && link.branching > 0) {
          const count = poisson(random, link.branching)
          for (let k = 0; k < count; k += 1)
            keep(type, parent.time + exponential(random) / link.rate)
        }
  }
  for (const list of Object.values(times)) list.sort((one, other) => one - other)
  return { times, exploded }
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
