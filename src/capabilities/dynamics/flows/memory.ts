/**
 * Functions with memory, rewritten as stocks: SMOOTH, DELAY, TREND, FORECAST.
 *
 *     SMOOTH(x, T)     a stock s that starts at x, with net flow (x - s) / T
 *     DELAY1(x, T)     a stock that starts at x T and lets out its T-th part
 *     SMOOTH3, DELAY3  three of them in a row, a third of T each
 *     DELAY FIXED      a belt of past values
 */
import type { Expression } from './expression.ts'
import type { Variable } from './model.ts'

/** A belt: what goes in, how long it runs, what lies on it at first. */
export interface Memory {
  readonly name: string
  readonly input: Expression
  readonly delay: Expression
  readonly initial: Expression | undefined
}

interface Shop {
  readonly made: Variable[]
  readonly belts: Memory[]
  /** The value of an expression when the run begins. */
  readonly first: (tree: Expression) => number
}

/** The variables of a model with stocks in place of functions that remember. */
export function expanded(
  variables: readonly Variable[],
  first: (tree: Expression) => number,
): {
  variables: readonly Variable[]
  belts: readonly Memory[]
} {
  const shop: Shop = { made: [], belts: [], first }
  const done = variables.map(
    (variable): Variable => ({
      ...variable,
      equation: variable.equation === undefined ? undefined : rewritten(variable.equation, shop),
      net: variable.net === undefined ? undefined : rewritten(variable.net, shop),
    }),
  )
  return { variables: [...done, ...shop.made], belts: shop.belts }
}

function rewritten(tree: Expression, shop: Shop): Expression {
  switch (tree.kind) {
    case 'binary':
      return { ...tree, left: rewritten(tree.left, shop), right: rewritten(tree.right, shop) }
    case 'unary':
      return { ...tree, of: rewritten(tree.of, shop) }
    case 'call': {
      const given = tree.given.map((one) => rewritten(one, shop))
      return remembered(tree.name, given, shop) ?? { ...tree, given }
    }
    case 'number':
    case 'name':
    case 'table':
      return tree
  }
}

function remembered(
  name: string,
  given: readonly Expression[],
  shop: Shop,
): Expression | undefined {
  const [input, time, third, fourth] = given
  switch (name) {
    case 'smooth':
    case 'smoothi':
    case 'smth1':
      return smooth(shop, { input: input!, time: time!, initial: third, order: 1 })
    case 'smooth3':
    case 'smooth3i':
    case 'smth3':
      return smooth(shop, { input: input!, time: time!, initial: third, order: 3 })
    case 'smooth n':
      return smooth(shop, { input: input!, time: time!, initial: third, order: fourth ?? 1 })
    case 'smthn':
      return smooth(shop, { input: input!, time: time!, initial: fourth, order: third ?? 1 })
    case 'delay1':
    case 'delay1i':
      return delay(shop, { input: input!, time: time!, initial: third, order: 1 })
    case 'delay3':
    case 'delay3i':
      return delay(shop, { input: input!, time: time!, initial: third, order: 3 })
    case 'delay n':
      return delay(shop, { input: input!, time: time!, initial: third, order: fourth ?? 1 })
    case 'delayn':
      return delay(shop, { input: input!, time: time!, initial: fourth, order: third ?? 1 })
    case 'delay fixed':
    case 'delay':
      return belt(shop, { name: '', input: input!, delay: time!, initial: third })
    case 'trend':
      return trend(shop, { input: input!, time: time!, initial: third })
    case 'forecast':
      return forecast(shop, given)
    default:
      return undefined
  }
}

interface Wish {
  readonly input: Expression
  readonly time: Expression
  readonly initial: Expression | undefined
  readonly order: Expression | number
}

/** The order of a delay is that of the beginning; a stage is never shorter than a step. */
function stagesOf(shop: Shop, { order, time }: Wish): number {
  const wanted = typeof order === 'number' ? order : Math.round(shop.first(order))
  const fit = Math.floor(
    shop.first({ kind: 'binary', sign: '/', left: time, right: stepName }) + 1e-9,
  )
  return Math.max(1, Math.min(wanted, fit))
}

const stepName: Expression = { kind: 'name', name: '#step' }

function smooth(shop: Shop, wish: Wish): Expression {
  const { input, time, initial } = wish
  let from = input
  const stages = stagesOf(shop, wish)
  for (let stage = 0; stage < stages; stage += 1) {
    const name = freshName(shop, 'smooth')
    const stock: Expression = { kind: 'name', name }
    shop.made.push({
      name,
      kind: 'stock',
      equation: initial ?? input,
      net: divided(binary('-', from, stock), divided(time, number(stages))),
    })
    from = stock
  }
  return from
}

function delay(shop: Shop, wish: Wish): Expression {
  const { input, time, initial } = wish
  let from = input
  const stages = stagesOf(shop, wish)
  const part = divided(time, number(stages))
  for (let stage = 0; stage < stages; stage += 1) {
    const name = freshName(shop, 'delay')
    const out = divided({ kind: 'name', name }, part)
    shop.made.push({
      name,
      kind: 'stock',
      equation: binary('*', initial ?? input, part),
      net: binary('-', from, out),
    })
    from = out
  }
  return from
}

function belt(shop: Shop, memory: Memory): Expression {
  const name = freshName(shop, 'belt')
  shop.belts.push({ ...memory, name })
  // At the start the belt holds its initial value, which is therefore its equation.
  shop.made.push({ name, kind: 'auxiliary', equation: memory.initial ?? memory.input })
  return { kind: 'name', name }
}

function trend(
  shop: Shop,
  {
    input,
    time,
    initial,
  }: { input: Expression; time: Expression; initial: Expression | undefined },
): Expression {
  const name = freshName(shop, 'trend')
  const average: Expression = { kind: 'name', name }
  const change = binary('-', input, average)
  shop.made.push({
    name,
    kind: 'stock',
    equation: divided(input, binary('+', number(1), binary('*', initial ?? number(0), time))),
    net: divided(change, time),
  })
  return {
    kind: 'call',
    name: 'zidz',
    given: [change, binary('*', time, { kind: 'call', name: 'abs', given: [average] })],
  }
}

function forecast(shop: Shop, given: readonly Expression[]): Expression {
  const [input, time, horizon, initial] = given
  const slope = trend(shop, { input: input!, time: time!, initial })
  return binary('*', input!, binary('+', number(1), binary('*', slope, horizon!)))
}

function freshName(shop: Shop, what: string): string {
  return `#${what} ${shop.made.length}`
}

function number(value: number): Expression {
  return { kind: 'number', value }
}

function binary(sign: string, left: Expression, right: Expression): Expression {
  return { kind: 'binary', sign, left, right }
}

function divided(left: Expression, right: Expression): Expression {
  return binary('/', left, right)
}
