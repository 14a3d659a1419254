/** What an equation is worth in the present state of a run. */
import { type Expression, Unsupported } from './expression.ts'
import { type Clock, functions, lookup, operate } from './functions.ts'
import type { Variable } from './model.ts'

/** What equations ask of the run that they stand in. */
interface State extends Clock {
  /** The value of a variable now. */
  value(name: string): number
  /** Whether the run is being set up: the first values of ACTIVE INITIAL hold. */
  readonly starting: boolean
}

export interface Evaluator {
  evaluate(tree: Expression): number
  /** Work out now what INITIAL stands for anywhere in an equation: it is the value at the start. */
  keepInitials(tree: Expression): void
}

/** Equations over the variables of one model, by their plain names. */
export function evaluatorOf(byName: ReadonlyMap<string, Variable>, state: State): Evaluator {
  const initial = new Map<string, number>()

  const evaluate = (tree: Expression): number => {
    switch (tree.kind) {
      case 'number':
        return tree.value
      case 'name':
        return state.value(tree.name)
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
    if (isInitial(name)) return initialOf(given[0]!)
    if (name === 'active initial') return evaluate(state.starting ? given[1]! : given[0]!)
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
    return plain(given.map(evaluate), state)
  }
  const initialOf = (tree: Expression): number => {
    const key = JSON.stringify(tree)
    const kept = initial.get(key)
    if (kept !== undefined) return kept
    const value = evaluate(tree)
    initial.set(key, value)
    return value
  }
  const keepInitials = (tree: Expression): void => {
    if (tree.kind === 'call') {
      if (isInitial(tree.name)) initialOf(tree.given[0]!)
      for (const one of tree.given) keepInitials(one)
    } else if (tree.kind === 'binary') {
      keepInitials(tree.left)
      keepInitials(tree.right)
    } else if (tree.kind === 'unary') keepInitials(tree.of)
  }
  return { evaluate, keepInitials }
}

/** Vensim writes INITIAL, XMILE writes INIT. */
function isInitial(name: string): boolean {
  return name === 'initial' || name === 'init'
}
