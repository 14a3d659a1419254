/**
 * Acts as the lab sees them: who did what kind of thing to whom, between which
 * days, and how we know. Dates are intervals in days since 1970-01-01 (earlier
 * ones negative); the width of an interval is carried through every count, draw and
 * fit, and never rounded to a day.
 */
import type { Window } from '../hawkes/kernel.ts'

export interface Act {
  readonly id: string
  readonly from: string
  readonly to: string
  /** First day on which it may lie. */
  readonly start: number
  /** The day after the last on which it may lie. */
  readonly end: number
  readonly kind: string
  /** Conflict below zero, cooperation above. */
  readonly scale: number
  /** Acts the other side does not see cannot move it. */
  readonly reach: 'public' | 'private'
  /** Where it is told. */
  readonly source: string
  /** Told at second hand, or by a party about the other. */
  readonly doubtful?: boolean
  /** The act of which this row is a second telling. */
  readonly sameAs?: string
  /** The words that tell several acts at once share an episode. */
  readonly episode?: string
  /** Its words, where no finding of the record holds them: an act of somebody's list. */
  readonly words?: string
}

/** What the words say about two acts: the later one and its occasion. */
export interface Link {
  readonly from: string
  readonly to: string
  readonly relation: string
  /** `author`, or the side that says so of itself. */
  readonly claimedBy: string
  /** Its words, where no finding of the record holds them. */
  readonly words?: string
}

/** Two sides, a window, and what is told of them. */
export interface Quarrel {
  readonly sides: readonly [string, string]
  readonly window: Window
  readonly acts: readonly Act[]
  readonly links: readonly Link[]
}

/** What an act is in the lab: a type that may excite or be excited; undefined when it is neither. */
export type Channel =
  | { readonly kind: 'hostile' | 'conciliatory' | 'home' | 'line'; readonly side: string }
  | { readonly kind: 'shock' }

/** The channel of an act between two sides. Private acts have none: nobody else saw them. */
export function channelOf(act: Act, sides: readonly [string, string]): Channel | undefined {
  if (act.reach === 'private' || act.scale === 0) return undefined
  const own = sides.includes(act.from)
  if (!own) return { kind: 'shock' }
  if (act.from === act.to) return act.scale < 0 ? { kind: 'home', side: act.from } : undefined
  if (!sides.includes(act.to)) return { kind: 'line', side: act.from }
  return { kind: act.scale < 0 ? 'hostile' : 'conciliatory', side: act.from }
}

/** A channel's name in tables: `hostile A`, `shock`. */
export function channelName(channel: Channel): string {
  return channel.kind === 'shock' ? 'shock' : `${channel.kind} ${channel.side}`
}

/** Acts of one channel. */
export function actsOf(quarrel: Quarrel, name: string): readonly Act[] {
  return quarrel.acts.filter((act) => {
    const channel = channelOf(act, quarrel.sides)
    return channel !== undefined && channelName(channel) === name
  })
}

/** One telling of each act: second tellings left out. */
export function withoutRetellings(quarrel: Quarrel): Quarrel {
  return { ...quarrel, acts: quarrel.acts.filter((act) => act.sameAs === undefined) }
}

/**
 * One act an episode: rows of one channel coded from the same words with the same
 * dates are one occasion; counted apart they look like an act that excites itself.
 */
export function byEpisode(quarrel: Quarrel): Quarrel {
  const seen = new Set<string>()
  const acts = quarrel.acts.filter((act) => {
    const channel = channelOf(act, quarrel.sides)
    if (act.episode === undefined || channel === undefined) return true
    const key = [act.episode, channelName(channel), act.start, act.end].join(' ')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  return { ...quarrel, acts }
}

/** The two sides with most acts between them, and the window that holds all their dated acts. */
export function quarrelOf(
  acts: readonly Act[],
  links: readonly Link[],
  given: { sides?: readonly [string, string]; window?: Window } = {},
): Quarrel | undefined {
  const sides = given.sides ?? busiestPair(acts)
  if (sides === undefined) return undefined
  const between = acts.filter(
    (act) => act.from !== act.to && sides.includes(act.from) && sides.includes(act.to),
  )
  if (between.length === 0) return undefined
  const window = given.window ?? toldWindow(between)
  return { sides, window, acts, links }
}

/**
 * The window in which the telling is at home: a few acts mentioned from long
 * before or after would stretch it over years of which nothing is told, and
 * every explanation would lose to "something shifted".
 */
function toldWindow(acts: readonly Act[]): Window {
  const starts = acts.map((act) => act.start).sort((one, other) => one - other)
  const ends = acts.map((act) => act.end).sort((one, other) => one - other)
  const trim = acts.length < 20 ? 0 : Math.floor(acts.length * 0.04)
  const start = starts[trim]!
  return { start, end: Math.max(ends[ends.length - 1 - trim]!, start + 1) }
}

function busiestPair(acts: readonly Act[]): readonly [string, string] | undefined {
  const counts = new Map<string, number>()
  for (const { from, to } of acts)
    if (from !== to) {
      const key = JSON.stringify([from, to].sort())
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  const best = [...counts].sort(
    (one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1),
  )[0]
  return best === undefined ? undefined : (JSON.parse(best[0]) as [string, string])
}
