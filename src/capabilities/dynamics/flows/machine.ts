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

export function machineOf(variables: readonly Variable[], belts: readonly Memory[]): Machine {
  const byName = new Map(variables.map((variable) => [plainName(variable.name), variable]))
  const stocks = [...byName]
    .filter(([, variable]) => variable.kind === 'stock')
    .map(([name]) => name)
  const known = new Map<string, number>()
  const asked = new Set<string>()
  const lines = new Map(belts.map((belt) => [belt.name, [] as number[]]))
  let starting = false

  const machine: Machine = {
    stocks,
    evaluate: (tree) => evaluate(tree),
    state: new Map(),
    time: 0,
    step: 1,
    value(name) {
      const held = machine.state.get(name) ?? known.get(name)
      if (held !== undefined) return held
      if (asked.has(name)) throw new SyntaxError(`"${name}" depends on itself`)
      asked.add(name)
      const value = compute(name)
      asked.delete(name)
      known.set(name, value)
      return value
    },
    flow(stock) {
      const variable = byName.get(stock)!
      if (variable.net !== undefined) return evaluate(variable.net)
      const sum = (names: readonly string[] | undefined): number =>
        (names ?? []).reduce((all, name) => all + machine.value(name), 0)
      return sum(variable.inflows) - sum(variable.outflows)
    },
    floored(values) {
      for (const stock of stocks)
        if (byName.get(stock)!.nonNegative === true)
          values.set(stock, Math.max(0, values.get(stock)!))
      return values
    },
    turn: () => known.clear(),
    start(time, step) {
      machine.time = time
      machine.step = step
      starting = true
      const first = new Map(stocks.map((stock) => [stock, machine.value(stock)]))
      for (const belt of belts) lines.set(belt.name, filled(belt))
      for (const { equation } of variables) if (equation !== undefined) keepInitials(equation)
      starting = false
      machine.state = first
      known.clear()
    },
    advanceBelts() {
      for (const belt of belts) {
        const line = lines.get(belt.name)!
        line.push(evaluate(belt.input))
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
  const compute = (name: string): number => {
    const variable = byName.get(name)
    if (name === 'time' || name === '#step' || variable === undefined) return ofTheRun(name)
    const belt = lines.get(name)
    if (belt !== undefined && !starting && belt.length > 0) return belt[0]!
    if (variable.equation === undefined) throw new SyntaxError(`"${variable.name}" has no equation`)
    const value = evaluate(variable.equation)
    const shown =
      variable.points === undefined ? value : lookup(variable.points, value, variable.interpolation)
    return variable.nonNegative === true && variable.kind === 'flow' ? Math.max(0, shown) : shown
  }
  /** Names that no variable has: the clock, and functions written without brackets. */
  const ofTheRun = (name: string): number => {
    if (name === 'time') return machine.time
    if (name === '#step' || name === 'dt' || name === 'time step') return machine.step
    const plain = functions[name]
    if (plain !== undefined) return plain([], machine)
    throw new SyntaxError(`nothing is called "${name}"`)
  }
  const filled = (belt: Memory): number[] => {
    const length = Math.max(1, Math.round(evaluate(belt.delay) / machine.step))
    return new Array<number>(length).fill(evaluate(belt.initial ?? belt.input))
  }
  return machine
}
