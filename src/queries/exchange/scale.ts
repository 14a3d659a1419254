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

/** A scale on which crowded weeks open and empty months close. */
export function stretchedScale(days: readonly number[], frame: Frame): Scale {
  const stops = [...new Set(days)].sort((one, other) => one - other)
  const [first] = stops
  if (first === undefined || stops.length === 1) return () => (frame.from + frame.to) / 2
  const widths = [0]
  for (let index = 1; index < stops.length; index += 1) {
    const gap = Math.max(fewestDays, stops[index]! - stops[index - 1]!)
    widths.push(widths[index - 1]! + gap ** exponent + least)
  }
  const total = widths.at(-1)!
  const range = widths.map((width) => frame.from + (width / total) * (frame.to - frame.from))
  return scaleLinear(stops, range).clamp(true)
}

/** The rule as days run. */
export function trueScale(days: readonly number[], frame: Frame): Scale {
  const first = Math.min(...days)
  const last = Math.max(...days)
  if (!(last > first)) return () => (frame.from + frame.to) / 2
  return scaleLinear([first, last], [frame.from, frame.to]).clamp(true)
}

/** First days of the months (or years, when there are many) between two days. */
export function ticksBetween(
  first: number,
  last: number,
): { readonly day: number; readonly words: string; readonly year?: string }[] {
  const ticks: { day: number; words: string; year?: string }[] = []
  const start = new Date(first * dayLength)
  const step = (last - first) / 30 > 40 ? 12 : 1
  let year = start.getUTCFullYear()
  let month = step === 12 ? 0 : start.getUTCMonth()
  for (let count = 0; count < 400; count += 1) {
    const day = Date.UTC(year, month, 1) / dayLength
    if (day > last) break
    if (day >= first) {
      const words = step === 12 ? String(year) : shortMonths[month]!
      ticks.push(
        step === 1 && (month === 0 || ticks.length === 0)
          ? { day, words, year: String(year) }
          : { day, words },
      )
    }
    month += step
    if (month > 11) {
      month -= 12
      year += 1
    }
  }
  return ticks
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
