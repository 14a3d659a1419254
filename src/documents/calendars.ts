/**
 * Days of the Julian calendar, "old style": turned into Gregorian ones, which is
 * what the record counts in. Between the two lie ten to thirteen days.
 */
import { dayAt, daysOf, type EdtfDate, parseDate } from '../record/index.ts'
import type { ReadDate } from './read-date.ts'
import { newStyle, oldStyle } from './vocabulary.ts'
import { withoutCentury } from './years.ts'

const doubleDay =
  /(?<![\d/.])(?<old>0?[1-9]|[12]\d|3[01])(?<sign>\s?\/\s?)(?<fresh>0?[1-9]|[12]\d|3[01])(?=\.?\s+\p{L})/gu

/** "5/17 March 1878": the old day is blanked out, so that the new one is read. */
export function withoutOldDays(written: string): {
  words: string
  days: { start: number; at: number }[]
} {
  const days: { start: number; at: number }[] = []
  const words = written.replace(doubleDay, (whole, ...rest) => {
    const { old, sign, fresh } = rest.at(-1) as { old: string; sign: string; fresh: string }
    const apart = (Number(fresh) - Number(old) + 31) % 31
    if (apart < 9 || apart > 13) return whole
    const start = rest.at(-3) as number
    days.push({ start, at: start + old.length + sign.length })
    return ' '.repeat(old.length + sign.length) + fresh
  })
  return { words, days }
}

/** "O.S." after a date: the day is counted again in the Gregorian calendar. */
export function withStyle(read: ReadDate, words: string): ReadDate {
  const rest = words.slice(read.end)
  const old = oldStyle.exec(rest)
  if (old !== null && /^\d{4}-\d\d-\d\d$/.test(read.value)) {
    const value = gregorian(read.value)
    return {
      ...read,
      end: read.end + old[0].length,
      value,
      ...(read.given === undefined ? {} : { given: withoutCentury(value) }),
      calendar: 'julian',
    }
  }
  const fresh = newStyle.exec(rest)
  return fresh === null ? read : { ...read, end: read.end + fresh[0].length }
}

/** "25 October/6 November 1917", "25 October (6 November) 1917": one day in two calendars. */
export function joinStyles(words: string, dates: readonly ReadDate[]): ReadDate[] {
  const joined: ReadDate[] = []
  for (const date of dates) {
    const last = joined.at(-1)
    const between = last === undefined ? '' : words.slice(last.end, date.start)
    if (last !== undefined && /^\s*[/([–-]\s*$/.test(between) && isSameDay(last, date, words)) {
      const close = /^\s*[)\]]/.exec(words.slice(date.end))
      const year = fullYearOf(date) ?? fullYearOf(last) ?? yearAfter(words, date.end)
      const value = year === undefined ? date.value : parseDate(`${year}${date.value.slice(4)}`)
      joined[joined.length - 1] = {
        ...date,
        start: last.start,
        end: date.end + (close?.[0].length ?? 0),
        value: value ?? date.value,
        reach: year === undefined ? 'yearless' : 'day',
        calendar: 'julian',
      }
    } else joined.push(date)
  }
  return joined
}

/** Ten to thirteen days lie between the calendars. */
function isSameDay(one: ReadDate, other: ReadDate, words: string): boolean {
  const year = fullYearOf(other) ?? fullYearOf(one) ?? yearAfter(words, other.end) ?? '1900'
  const [early, late] = [one, other].map((date) =>
    parseDate(`${fullYearOf(date) ?? year}${date.value.slice(4)}`),
  )
  if (early === undefined || late === undefined) return false
  const apart = daysOf(late).first - daysOf(early).first
  return (apart >= 10 && apart <= 13) || (apart + 365 >= 10 && apart + 365 <= 13)
}

function fullYearOf(date: ReadDate): string | undefined {
  return /^\d{4}/.exec(date.value)?.[0]
}

function yearAfter(words: string, end: number): string | undefined {
  return /^[\s)\],]*([12]\d{3})(?!\d)/.exec(words.slice(end))?.[1]
}

/** The Gregorian day of a Julian one. */
function gregorian(julian: EdtfDate): EdtfDate {
  const [year, month] = julian.split('-').map(Number) as [number, number]
  const counted = month <= 2 ? year - 1 : year
  const apart = Math.floor(counted / 100) - Math.floor(counted / 400) - 2
  return dayAt(daysOf(julian).first + apart)
}
