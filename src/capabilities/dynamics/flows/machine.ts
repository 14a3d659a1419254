/**
 * A model in the middle of a run: its clock, its stocks, its belts, and the
 * value of everything else, which is worked out once for each state.
 */
import { evaluatorOf } from './evaluate.ts'
import { type Expression, plainName } from './expression.ts'
import { functions, lookup } from './functions.ts'
import type { Memory } from './memory.ts'
import type { Variable } from './model.ts'

export interface Machine {
  readonly stocks: readonly string[]
  evaluate(tree: Expression): number
  /** The value of a variable in the present state. */
  value(name: string): number
  /** What a stock gains in a unit of time. */
  flow(stock: string): number
  state: Map<string, number>
  time: number
  step: number
  /** Stocks that cannot be negative are not. */
  floored(values: Map<string, number>): Map<string, number>
  /** Forget what was computed for the present state. */
  turn(): void
  start(time: number, step: number): void
  advanceBelts(): void
}

/** A machine that stands still until it is started; belts are what keeps things for a time. */
export function machineOf(variables: readonly Variable[], belts: readonly Memory[]): Machine {
  const byName = new Map(variables.map((variable) => [plainName(variable.name), variable]))
  const stocks = [...byName].flatMap(([name, { kind }]) => (kind === 'stock' ? [name] : []))
  const lines = new Map<string, number[]>()
  let starting = false

  const machine: Machine = {
    stocks,
    evaluate: (tree) => evaluate(tree),
    state: new Map(),
    time: 0,
    step: 1,
    value: (name) => machine.state.get(name) ?? present.value(name),
    flow(stock) {
      const { net, inflows = [], outflows = [] } = byName.get(stock)!
      if (net !== undefined) return evaluate(net)
      const sum = (names: readonly string[]): number =>
        names.reduce((all, name) => all + machine.value(name), 0)
      return sum(inflows) - sum(outflows)
    },
    floored(values) {
      for (const stock of stocks)
        if (byName.get(stock)!.nonNegative === true)
          values.set(stock, Math.max(0, values.get(stock)!))
      return values
    },
    turn: () => present.forget(),
    start(time, step) {
      machine.time = time
      machine.step = step
      starting = true
      const first = new Map(stocks.map((stock) => [stock, machine.value(stock)]))
      for (const belt of belts) lines.set(belt.name, filled(belt, machine))
      for (const { equation } of variables) if (equation !== undefined) keepInitials(equation)
      starting = false
      machine.state = first
      present.forget()
    },
    advanceBelts() {
      for (const { name, input } of belts) {
        const line = lines.get(name)!
        line.push(evaluate(input))
        line.shift()
      }
    },
  }
  const { evaluate, keepInitials } = evaluatorOf(byName, {
    value: (name) => machine.value(name),
    get time() {
      return machine.time
    },
    get step() {
      return machine.step
    },
    get starting() {
      return starting
    },
  })
  const present = workedOutOnce((name) => {
    const variable = byName.get(name)
    if (variable === undefined || clock.has(name)) return ofTheRun(name, machine)
    // What comes off a belt was put on it before; while the run starts nothing has been.
    const comesOff = starting ? undefined : lines.get(name)?.[0]
    return comesOff ?? ofEquation(variable, machine)
  })
  return machine
}

/** Each value of a state is worked out once; one that needs itself is a mistake of the model. */
function workedOutOnce(compute: (name: string) => number): {
  value(name: string): number
  forget(): void
} {
  const known = new Map<string, number>()
  const asked = new Set<string>()
  return {
    value(name) {
      const held = known.get(name)
      if (held !== undefined) return held
      if (asked.has(name)) throw new SyntaxError(`"${name}" depends on itself`)
      asked.add(name)
      const value = compute(name)
      asked.delete(name)
      known.set(name, value)
      return value
    },
    forget: () => known.clear(),
  }
}

/** Names that are the run's own, whatever a model calls so. */
const clock: ReadonlySet<string> = new Set(['time', '#step'])

/** Names that no variable has: the clock, and functions written without brackets. */
function ofTheRun(name: string, machine: Machine): number {
  if (name === 'time') return machine.time
  if (name === '#step' || name === 'dt' || name === 'time step') return machine.step
  const plain = functions[name]
  if (plain !== undefined) return plain([], machine)
  throw new SyntaxError(`nothing is called "${name}"`)
}

function ofEquation(variable: Variable, machine: Machine): number {
  const { name, equation, points, interpolation, nonNegative, kind } = variable
  if (equation === undefined) throw new SyntaxError(`"${name}" has no equation`)
  const value = machine.evaluate(equation)
  const shown = points === undefined ? value : lookup(points, value, interpolation)
  return nonNegative === true && kind === 'flow' ? Math.max(0, shown) : shown
}

/** A belt before the first step: it holds all along what was put on it at the start. */
function filled({ delay, initial, input }: Memory, machine: Machine): number[] {
  const length = Math.max(1, Math.round(machine.evaluate(delay) / machine.step))
  return new Array<number>(length).fill(machine.evaluate(initial ?? input))
}
