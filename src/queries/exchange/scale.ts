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
  readonly year?: string
}

/** Months between ticks, the first that gives no more than forty. */
const steps = [1, 3, 12, 60, 120, 300, 600, 1200, 6000]
const mostTicks = 40

/** First days of months, years or centuries between two days, whichever are few enough. */
export function ticksBetween(first: number, last: number): Tick[] {
  const months = (last - first) / 30.44
  const step = steps.find((one) => months / one <= mostTicks) ?? 12_000
  const start = new Date(first * dayLength)
  const begin = start.getUTCFullYear() * 12 + start.getUTCMonth()
  const ticks: Tick[] = []
  for (let month = Math.ceil(begin / step) * step; ; month += step) {
    const day = dayOfMonth(Math.floor(month / 12), month % 12)
    if (day > last) return ticks
    if (day < first) continue
    const year = String(Math.floor(month / 12))
    if (step >= 12) ticks.push({ day, words: year })
    else {
      const named = month % 12 === 0 || ticks.length === 0
      ticks.push({ day, words: shortMonths[month % 12]!, ...(named ? { year } : {}) })
    }
  }
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
