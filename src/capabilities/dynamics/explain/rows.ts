/**
 * From a quarrel to the rows that are fitted: which acts may move which.
 *
 * Inputs are named as the receiving side sees them, so that one list of
 * explanations serves both rows.
 */
import { type Act, channelName, channelOf, type Quarrel } from '../acts/act.ts'
import { type DrawnQuarrel, isReaction, timesOf } from '../acts/draw.ts'
import type { Piece } from '../hawkes/kernel.ts'
import type { Input, LinkErrors, Occasion, Row } from '../hawkes/row.ts'

/**
 * What may set off a side's hostile acts: its own, the other's, its acts at home, third
 * parties, the other's acts that were not aimed at it (its line), the other's conciliation.
 */
export type InputName = 'self' | 'other' | 'home' | 'shock' | 'line' | 'olive'

/** Inputs of one group share a reaction time: what happens at home works more slowly. */
export const inputGroups: Readonly<Record<InputName, 'reaction' | 'domestic'>> = {
  self: 'reaction',
  other: 'reaction',
  home: 'domestic',
  shock: 'reaction',
  line: 'reaction',
  olive: 'reaction',
}

/** Inputs that words can name as an occasion. */
export const occasionInputs: readonly InputName[] = ['other', 'home', 'shock', 'line', 'olive']

export interface RowWish {
  readonly inputs: readonly InputName[]
  /** A date from which on the level may differ. */
  readonly step?: number | undefined
  /** Use what the text says about occasions. */
  readonly links?: LinkErrors | undefined
  readonly damping?: readonly Piece[] | undefined
}

/** The row of one side's hostile acts for one draw of dates. */
export function rowOf(quarrel: Quarrel, drawn: DrawnQuarrel, side: string, wish: RowWish): Row {
  const { window } = quarrel
  const receiver = `hostile ${side}`
  const all = drawn.channels[receiver] ?? { times: [], acts: [] }
  const inside = all.times.findIndex((time) => time >= window.start)
  const first = inside < 0 ? all.times.length : inside
  const acts = all.acts.slice(first)
  return {
    window,
    receiver,
    times: all.times.slice(first),
    levels: [
      { name: 'level', ...window },
      ...(wish.step === undefined ? [] : [{ name: 'step', start: wish.step, end: window.end }]),
    ],
    inputs: wish.inputs.map((name) => inputOf(quarrel, drawn, { side, name })),
    damping: wish.damping,
    occasions: wish.links === undefined ? undefined : occasionsOf(quarrel, drawn, { side, acts }),
    linkErrors: wish.links,
    nameable: occasionInputs,
  }
}

/** The channel that an input means for a side. */
export function channelFor(quarrel: Quarrel, side: string, name: InputName): string {
  const other = otherSide(quarrel, side)
  switch (name) {
    case 'self':
      return `hostile ${side}`
    case 'other':
      return `hostile ${other}`
    case 'home':
      return `home ${side}`
    case 'shock':
      return 'shock'
    case 'line':
      return `line ${other}`
    case 'olive':
      return `conciliatory ${other}`
  }
}

/** The side that is not this one. */
export function otherSide({ sides }: Pick<Quarrel, 'sides'>, side: string): string {
  return sides[0] === side ? sides[1] : sides[0]
}

function inputOf(
  quarrel: Quarrel,
  drawn: DrawnQuarrel,
  { side, name }: { side: string; name: InputName },
): Input {
  return {
    name,
    group: inputGroups[name],
    times: timesOf(drawn, channelFor(quarrel, side, name)),
  }
}

/** A link may point to an act, or to any act of a channel (`any hostile B`). */
export const anyOf = 'any '

function occasionsOf(
  quarrel: Quarrel,
  drawn: DrawnQuarrel,
  { side, acts }: { side: string; acts: readonly Act[] },
): readonly (readonly Occasion[])[] {
  const named = namedOccasions(quarrel, side)
  return acts.map((act) =>
    (named.get(act.id) ?? []).map(({ input, act: occasion }): Occasion => {
      const time = occasion === undefined ? undefined : drawn.times.get(occasion)
      return time === undefined ? { input } : { input, time }
    }),
  )
}

/** What the words name as the occasion of each act of a side: an input, and the act where they name one. */
export function namedOccasions(
  quarrel: Quarrel,
  side: string,
): ReadonlyMap<string, readonly { readonly input: InputName; readonly act?: string }[]> {
  const byId = new Map(quarrel.acts.map((act) => [act.id, act]))
  const named = new Map<string, { input: InputName; act?: string }[]>()
  for (const link of quarrel.links.filter(isReaction)) {
    const target = byId.get(link.to)
    const channel = target === undefined ? undefined : channelOf(target, quarrel.sides)
    const meant = channel === undefined ? link.to.slice(anyOf.length) : channelName(channel)
    const input = occasionInputs.find((name) => channelFor(quarrel, side, name) === meant)
    if (input === undefined) continue
    const one = target === undefined ? { input } : { input, act: target.id }
    named.set(link.from, [...(named.get(link.from) ?? []), one])
  }
  return named
}
