/**
 * The stretched scale of time.
 *
 * Quarrels bunch: eight letters in two weeks, then none for a year. A true
 * axis makes the crowd unreadable, an axis with breaks hides the silence. So
 * between two neighbouring dates the width is days^0.27 + 0.12 (at least two
 * days), fitted to the page: order is kept, months with none close up, nothing
 * is hidden, and a second, true rule below shows by how much time was stretched.
 */
import { scaleLinear } from 'd3-scale'

/** From days since 1970 to places on the page. */
export type Scale = (day: number) => number

export interface Frame {
  readonly from: number
  readonly to: number
}

const exponent = 0.27
const least = 0.12
const fewestDays = 2

/** A day that has a mark, and how much room it deserves beside others, 0 to 1. */
export interface Stop {
  readonly day: number
  readonly weight: number
}

/** A scale on which crowded weeks open and empty months close. */
export function stretchedScale(stops: readonly Stop[], frame: Frame): Scale {
  const weights = new Map<number, number>()
  for (const { day, weight } of stops) weights.set(day, Math.max(weight, weights.get(day) ?? 0))
  const days = [...weights.keys()].sort((one, other) => one - other)
  if (days.length < 2) return () => (frame.from + frame.to) / 2
  const widths = [0]
  for (let index = 1; index < days.length; index += 1) {
    const [before, day] = [days[index - 1]!, days[index]!]
    const room = (weights.get(before)! + weights.get(day)!) / 2
    const gap = Math.max(fewestDays, day - before)
    widths.push(widths[index - 1]! + (gap ** exponent + least) * room)
  }
  const total = widths.at(-1)!
  const range = widths.map((width) => frame.from + (width / total) * (frame.to - frame.from))
  return scaleLinear(days, range).clamp(true)
}

/** The rule as days run. */
export function trueScale(days: readonly number[], frame: Frame): Scale {
  const first = Math.min(...days)
  const last = Math.max(...days)
  if (!(last > first)) return () => (frame.from + frame.to) / 2
  return scaleLinear([first, last], [frame.from, frame.to]).clamp(true)
}

export interface Tick {
  readonly day: number
  readonly words: string
  readonly place: number
}

/** Months between ticks, from centuries to months: the coarse ones are set first. */
const steps = [1200, 600, 120, 60, 12, 3, 1]

/** Two labels nearer than this run into each other. */
const spacing = 30

/** More months than this between two days are not looked at one by one. */
const mostMonths = 6000

/**
 * Ticks on a scale, as many as can be read: coarse ones where time is closed
 * up, months where it is open.
 */
export function ticksOn(scale: Scale, [first, last]: readonly [number, number]): Tick[] {
  const start = new Date(first * dayLength)
  const begin = start.getUTCFullYear() * 12 + start.getUTCMonth()
  const months = Math.ceil((last - first) / 30.44) + 1
  const ticks: Tick[] = []
  for (const step of steps) {
    if (months / step > mostMonths) continue
    for (let month = Math.ceil(begin / step) * step; month <= begin + months; month += step) {
      const day = dayOfMonth(Math.floor(month / 12), month % 12)
      if (day < first || day > last) continue
      const place = scale(day)
      if (ticks.some((tick) => Math.abs(tick.place - place) < spacing)) continue
      const year = String(Math.floor(month / 12))
      ticks.push({ day, place, words: month % 12 === 0 ? year : shortMonths[month % 12]! })
    }
  }
  return withOneYear(ticks.sort((one, other) => one.day - other.day))
}

/** Where no January stands on the rule, its first month says the year. */
function withOneYear(ticks: readonly Tick[]): Tick[] {
  if (ticks.some((tick) => /\d/.test(tick.words))) return [...ticks]
  return ticks.map((tick, index) =>
    index === 0
      ? { ...tick, words: `${tick.words} ${new Date(tick.day * dayLength).getUTCFullYear()}` }
      : tick,
  )
}

/** `Date.UTC` takes years below 100 for those of the last century. */
function dayOfMonth(year: number, month: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month, 1)
  return date.getTime() / dayLength
}

const dayLength = 86_400_000
const shortMonths = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
]
