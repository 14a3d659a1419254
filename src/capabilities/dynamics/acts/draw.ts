/**
 * Draws of dates: every act somewhere in its interval, causes before effects.
 *
 * Never the first day of an interval (it destroys every test of reaction) and
 * never the middle (it destroys most): an even draw, repeated.
 */
import { even, type Random } from '../numbers/random.ts'
import { type Act, channelName, channelOf, type Link, type Quarrel } from './act.ts'

/** One draw: by channel the sorted times and which act stands at each. */
export interface DrawnQuarrel {
  readonly channels: Readonly<Record<string, DrawnChannel>>
  readonly times: ReadonlyMap<string, number>
}

export interface DrawnChannel {
  readonly times: readonly number[]
  readonly acts: readonly Act[]
}

/** Draw all dates once. Acts wholly after the window are left out; earlier ones remain as history. */
export function drawDates(quarrel: Quarrel, random: Random): DrawnQuarrel {
  const times = new Map<string, number>()
  for (const act of quarrel.acts) times.set(act.id, even(random, act.start, act.end))
  keepOrder(quarrel, times, random)
  const sorted = quarrel.acts
    .map((act) => ({ act, time: times.get(act.id)!, channel: channelOf(act, quarrel.sides) }))
    .filter(({ time, channel }) => channel !== undefined && time < quarrel.window.end)
    .sort((one, other) => one.time - other.time)
  const channels: Record<string, { times: number[]; acts: Act[] }> = {}
  for (const { act, time, channel } of sorted) {
    const drawn = (channels[channelName(channel!)] ??= { times: [], acts: [] })
    drawn.times.push(time)
    drawn.acts.push(act)
  }
  return { channels, times }
}

/** Many draws from one seeded stream. */
export function manyDraws(quarrel: Quarrel, random: Random, count: number): DrawnQuarrel[] {
  return Array.from({ length: count }, () => drawDates(quarrel, random))
}

/** Times of a channel, history before the window included. */
export function timesOf(drawn: DrawnQuarrel, channel: string): readonly number[] {
  return drawn.channels[channel]?.times ?? []
}

/**
 * An act lies after the act it answers. Both are drawn again within their
 * intervals until it does; where the intervals do not allow it the words contradict
 * the dates, and the draw is left as it is.
 */
function keepOrder(quarrel: Quarrel, times: Map<string, number>, random: Random): void {
  const acts = new Map(quarrel.acts.map((act) => [act.id, act]))
  for (let round = 0; round < 3; round += 1)
    for (const link of quarrel.links) {
      const later = acts.get(link.from)
      const earlier = acts.get(link.to)
      if (later === undefined || earlier === undefined || !isReaction(link)) continue
      for (
        let attempt = 0;
        attempt < 30 && times.get(later.id)! <= times.get(earlier.id)!;
        attempt += 1
      ) {
        times.set(later.id, even(random, later.start, later.end))
        times.set(earlier.id, even(random, earlier.start, earlier.end))
      }
    }
}

/** Relations in which the one act comes after the other and because of it. */
export function isReaction({ relation }: Pick<Link, 'relation'>): boolean {
  return ['answers', 'prompted', 'pretext', 'uses', 'discounts', 'instigated'].includes(relation)
}

/** The middle of the widths of acts' dates, in days. */
export function medianWidth(acts: readonly Act[]): number {
  const widths = acts.map((act) => act.end - act.start).sort((one, other) => one - other)
  return widths[Math.floor(widths.length / 2)] ?? 0
}
