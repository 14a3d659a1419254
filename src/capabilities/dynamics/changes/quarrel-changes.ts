/**
 * Second step of the ladder: which side's behaviour changed when, how sure that
 * is, and which came first. Robust to coarse dates, and needs no model of who provokes whom.
 */
import { channelName, channelOf, type Quarrel } from '../acts/act.ts'
import { manyDraws } from '../acts/draw.ts'
import { seeded } from '../numbers/random.ts'
import { type Change, orderProbability, rateChange, shareChange } from './change.ts'

export interface NamedChange {
  /** `hostile A`, `share of hostile A`, `home A` … */
  readonly name: string
  readonly count: number
  readonly change: Change
}

export interface Order {
  readonly first: string
  readonly second: string
  /** Probability that the first changed before the second, given that each changed once. */
  readonly probability: number
}

export interface Changes {
  readonly changes: readonly NamedChange[]
  readonly orders: readonly Order[]
}

/** A series with fewer acts than this is not asked for its change. */
const fewest = 4

/** Changes of rate of every channel, and of the hostile share of each side. */
export function changesOf(
  quarrel: Quarrel,
  { seed, draws = 400 }: { seed: number; draws?: number },
): Changes {
  const drawn = manyDraws(quarrel, seeded(seed, 'changes'), draws)
  const inside = (channel: string): (readonly number[])[] =>
    drawn.map(({ channels }) =>
      (channels[channel]?.times ?? []).filter((time) => time >= quarrel.window.start),
    )
  const rates = channelNames(quarrel)
    .map((name) => ({ name, lists: inside(name) }))
    .filter(({ lists }) => Math.min(...lists.map((list) => list.length)) >= fewest)
    .map(({ name, lists }) => ({
      name,
      count: Math.max(...lists.map((list) => list.length)),
      change: rateChange(
        lists.map((counted) => ({ counted })),
        quarrel.window,
      ),
    }))
  const shares = quarrel.sides.flatMap((side) => {
    const hostile = inside(`hostile ${side}`)
    const others = inside(`conciliatory ${side}`)
    const all = hostile.map((list, at) => list.length + others[at]!.length)
    if (Math.min(...all) < 2 * fewest || others.every((list) => list.length === 0)) return []
    const pairs = hostile.map((counted, at) => ({ counted, others: others[at]! }))
    return [
      {
        name: `share of hostile ${side}`,
        count: Math.max(...all),
        change: shareChange(pairs, quarrel.window),
      },
    ]
  })
  const changes = [...rates, ...shares]
  return { changes, orders: ordersOf(changes) }
}

function channelNames(quarrel: Quarrel): string[] {
  const names = quarrel.acts.flatMap((act) => {
    const channel = channelOf(act, quarrel.sides)
    return channel === undefined ? [] : [channelName(channel)]
  })
  return [...new Set(names)].sort()
}

function ordersOf(changes: readonly NamedChange[]): Order[] {
  return changes.flatMap((one, at) =>
    changes.slice(at + 1).map((other): Order => {
      const probability = orderProbability(one.change, other.change)
      return probability >= 0.5
        ? { first: one.name, second: other.name, probability }
        : { first: other.name, second: one.name, probability: 1 - probability }
    }),
  )
}

/** Orders that are sure at four to one, of series that both speak for a change at all. */
export function sureOrders({ changes, orders }: Changes): readonly Order[] {
  const changed = new Set(
    changes.filter(({ change }) => change.bayesFactor >= 3).map(({ name }) => name),
  )
  return orders.filter(
    ({ first, second, probability }) =>
      probability >= 0.8 && changed.has(first) && changed.has(second),
  )
}

/**
 * From here on a change counts as seen. Twenty is usual, but records in which each act sets
 * off half another pass it in one case of ten although nothing changed.
 */
export const strongOdds = 30

/** Words for how strongly a Bayes factor speaks (Kass and Raftery's steps). */
export function strengthWords(bayesFactor: number): string {
  if (bayesFactor >= 150) return 'very strong evidence of a change'
  if (bayesFactor >= strongOdds) return 'strong evidence of a change'
  if (bayesFactor >= 3) return 'some evidence of a change'
  if (bayesFactor > 1 / 3) return 'no evidence either way'
  return 'evidence against a single change'
}

/** Odds for a change as people say them: `even`, `34 to 1`, `1 to 3`. */
export function oddsWords(factor: number): string {
  if (factor > 0.95 && factor < 1.05) return 'even'
  if (factor > 1000) return 'over 1000 to 1'
  return factor >= 1 ? `${rounded(factor)} to 1` : `1 to ${rounded(1 / factor)}`
}

/** Two figures that count, without powers of ten. */
function rounded(value: number): string {
  return String(Number(value.toPrecision(2)))
}
