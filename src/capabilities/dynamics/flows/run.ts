/**
 * Run a stock-and-flow model by Euler's or Runge and Kutta's fourth-order method.
 *
 * Delays, smooths and trends become stocks of their own, as the manuals define
 * them; a fixed delay is a belt of past values. What is not supported is
 * refused by its name before anything runs.
 */
import { type Expression, plainName, Unsupported } from './expression.ts'
import { functions, lookup, operate } from './functions.ts'
import { expanded, type Memory } from './memory.ts'
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

interface Machine {
  readonly stocks: readonly string[]
  evaluate(tree: Expression): number
  /** The value of a variable in the present state. */
  value(name: string): number
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

function machineOf(variables: readonly Variable[], belts: readonly Memory[]): Machine {
  const byName = new Map(variables.map((variable) => [plainName(variable.name), variable]))
  const stocks = [...byName]
    .filter(([, variable]) => variable.kind === 'stock')
    .map(([name]) => name)
  const known = new Map<string, number>()
  const initial = new Map<string, number>()
  const asked = new Set<string>()
  const lines = new Map(belts.map((belt) => [belt.name, [] as number[]]))
  let starting = false

  const evaluate = (tree: Expression): number => {
    switch (tree.kind) {
      case 'number':
        return tree.value
      case 'name':
        return machine.value(tree.name)
      case 'unary': {
        const of = evaluate(tree.of)
        return tree.sign === 'not' ? (of === 0 ? 1 : 0) : -of
      }
      case 'binary':
        return operate(tree.sign, evaluate(tree.left), evaluate(tree.right))
      case 'call':
        return call(tree.name, tree.given)
      case 'table':
        throw new SyntaxError('a table stands where a value should')
    }
  }
  const call = (name: string, given: readonly Expression[]): number => {
    if (name === 'if then else') return evaluate(evaluate(given[0]!) !== 0 ? given[1]! : given[2]!)
    if (name === 'initial' || name === 'init') return initialOf(given[0]!)
    if (name === 'active initial') return evaluate(starting ? given[1]! : given[0]!)
    const table = byName.get(name)
    if (table?.points !== undefined)
      return lookup(table.points, evaluate(given[0]!), table.interpolation)
    if (name === 'lookup extrapolate' || name === 'lookup') {
      const of = given[0]
      const points = of?.kind === 'name' ? byName.get(of.name)?.points : undefined
      if (points !== undefined)
        return lookup(points, evaluate(given[1]!), name === 'lookup' ? 'continuous' : 'extrapolate')
    }
    const plain = functions[name]
    if (plain === undefined) throw new Unsupported(`the function ${name.toUpperCase()}`)
    return plain(given.map(evaluate), machine)
  }
  const initialOf = (tree: Expression): number => {
    const key = JSON.stringify(tree)
    const kept = initial.get(key)
    if (kept !== undefined) return kept
    const value = evaluate(tree)
    initial.set(key, value)
    return value
  }
  const compute = (name: string): number => {
    if (name === 'time') return machine.time
    if (name === '#step') return machine.step
    const variable = byName.get(name)
    if (variable === undefined) {
      if (name === 'dt' || name === 'time step') return machine.step
      const plain = functions[name]
      if (plain !== undefined) return plain([], machine)
      throw new SyntaxError(`nothing is called "${name}"`)
    }
    const belt = lines.get(name)
    if (belt !== undefined && !starting && belt.length > 0) return belt[0]!
    if (variable.equation === undefined) throw new SyntaxError(`"${variable.name}" has no equation`)
    const value = evaluate(variable.equation)
    const shown =
      variable.points === undefined ? value : lookup(variable.points, value, variable.interpolation)
    return variable.nonNegative === true && variable.kind === 'flow' ? Math.max(0, shown) : shown
  }
  const machine: Machine = {
    stocks,
    evaluate,
    state: new Map(),
    time: 0,
    step: 1,
    value(name) {
      const held = machine.state.get(name)
      if (held !== undefined) return held
      const kept = known.get(name)
      if (kept !== undefined) return kept
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
      const first = new Map<string, number>()
      for (const stock of stocks) first.set(stock, machine.value(stock))
      for (const belt of belts) fillBelt(belt)
      for (const variable of variables)
        if (variable.equation !== undefined) keepInitials(variable.equation)
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
  const fillBelt = (belt: Memory): void => {
    const length = Math.max(1, Math.round(evaluate(belt.delay) / machine.step))
    lines.set(belt.name, new Array<number>(length).fill(evaluate(belt.initial ?? belt.input)))
  }
  const keepInitials = (tree: Expression): void => {
    if (tree.kind === 'call') {
      if (tree.name === 'initial' || tree.name === 'init') initialOf(tree.given[0]!)
      for (const one of tree.given) keepInitials(one)
    } else if (tree.kind === 'binary') {
      keepInitials(tree.left)
      keepInitials(tree.right)
    } else if (tree.kind === 'unary') keepInitials(tree.of)
  }
  return machine
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
