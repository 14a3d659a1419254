/**
 * Run a stock-and-flow model by Euler's or Runge and Kutta's fourth-order method.
 *
 * Delays, smooths and trends become stocks of their own, as the manuals define
 * them; a fixed delay is a belt of past values. What is not supported is
 * refused by its name before anything runs.
 */
import { plainName, Unsupported } from './expression.ts'
import { type Machine, machineOf } from './machine.ts'
import { expanded } from './memory.ts'
import type { Model, Timing, Variable } from './model.ts'

export interface Run {
  readonly times: readonly number[]
  /** By name as written. */
  readonly values: ReadonlyMap<string, readonly number[]>
}

/** The most steps of a run; beyond it a model is refused rather than the machine filled. */
const mostSteps = 2_000_000

/** Run a model; `change` replaces equations by numbers (what-ifs). */
export function run(model: Model, change: Readonly<Record<string, number>> = {}): Run {
  const replaced = Object.entries(change).map(([name, value]) => [plainName(name), value] as const)
  const variables = model.variables.map((variable): Variable => {
    const found = replaced.find(([name]) => name === plainName(variable.name))
    return found === undefined
      ? variable
      : { ...variable, equation: { kind: 'number', value: found[1] }, points: undefined }
  })
  const bare = machineOf(variables, [])
  const timing = timingOf(model, bare)
  bare.time = timing.start
  bare.step = timing.step
  const { variables: all, belts } = expanded(variables, bare.evaluate)
  const machine = machineOf(all, belts)
  return march(machine, { timing, shown: variables })
}

/** Timing from the specification of the model or from its variables of those names. */
function timingOf({ variables, timing }: Model, machine: Machine): Timing {
  const has = new Set(variables.map((variable) => plainName(variable.name)))
  const own = (name: string): number | undefined =>
    has.has(name) ? machine.value(name) : undefined
  const start = timing.start ?? own('initial time') ?? 0
  machine.time = start
  machine.turn()
  const step = timing.step ?? own('time step') ?? 1
  machine.step = step
  machine.turn()
  // A final time that depends on stocks is asked again at every step.
  let stop = timing.stop
  if (stop === undefined)
    try {
      stop = own('final time') ?? 100
    } catch {
      stop = Number.POSITIVE_INFINITY
    }
  const save = timing.save ?? own('saveper') ?? step
  machine.turn()
  if (!(step > 0)) throw new RangeError(`the time step is ${step}`)
  return { start, stop, step, save, method: timing.method ?? 'euler' }
}

function march(
  machine: Machine,
  { timing, shown }: { timing: Timing; shown: readonly Variable[] },
): Run {
  const { start, stop, method } = timing
  const times: number[] = []
  const values = new Map<string, number[]>()
  const names = shown.filter((variable) => variable.kind !== 'lookup')
  const has = new Set(names.map((variable) => plainName(variable.name)))
  // In Vensim step, end and saving may change as the model runs.
  const now = (name: string, given: number): number => (has.has(name) ? machine.value(name) : given)
  machine.start(start, timing.step)
  let due = start
  let turns = 0
  let since = start
  for (let at = 0; at <= mostSteps; at += 1) {
    machine.time = since + turns * machine.step
    machine.turn()
    const grace = machine.step * 1e-6
    if (machine.time >= due - grace) {
      times.push(machine.time)
      for (const variable of names) {
        const list = values.get(variable.name) ?? []
        list.push(machine.value(plainName(variable.name)))
        values.set(variable.name, list)
      }
      due = machine.time + Math.max(now('saveper', timing.save), now('time step', timing.step))
    }
    if (machine.time >= now('final time', stop) - grace) return { times, values }
    const step = now('time step', timing.step)
    if (step !== machine.step) {
      since = machine.time
      turns = 0
      machine.step = step
    }
    turns += 1
    if (method === 'rk4') rungeKutta(machine, step)
    else euler(machine, step)
  }
  throw new Unsupported(`runs of more than ${mostSteps} steps`)
}

function derivatives(machine: Machine): Map<string, number> {
  return new Map(machine.stocks.map((stock) => [stock, machine.flow(stock)]))
}

function moved(
  from: ReadonlyMap<string, number>,
  along: ReadonlyMap<string, number>,
  length: number,
): Map<string, number> {
  return new Map([...from].map(([stock, value]) => [stock, value + length * along.get(stock)!]))
}

function euler(machine: Machine, step: number): void {
  const next = moved(machine.state, derivatives(machine), step)
  machine.advanceBelts()
  machine.state = machine.floored(next)
}

function rungeKutta(machine: Machine, step: number): void {
  const { state, time } = machine
  const at = (values: Map<string, number>, later: number): Map<string, number> => {
    machine.state = values
    machine.time = time + later
    machine.turn()
    return derivatives(machine)
  }
  const one = derivatives(machine)
  const two = at(moved(state, one, step / 2), step / 2)
  const three = at(moved(state, two, step / 2), step / 2)
  const four = at(moved(state, three, step), step)
  machine.state = state
  machine.time = time
  machine.turn()
  machine.advanceBelts()
  machine.state = new Map(
    [...state].map(([stock, value]) => [
      stock,
      value +
        (step / 6) *
          (one.get(stock)! + 2 * two.get(stock)! + 2 * three.get(stock)! + four.get(stock)!),
    ]),
  )
}
