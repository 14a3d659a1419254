/**
 * Dates: EDTF (ISO 8601-2), never a JavaScript `Date`.
 *
 * A date in a dispute is often a month, a season or "not later than". It is
 * kept as EDTF and compared by the first and last day that it may mean.
 */
import edtf from 'edtf'

declare const brand: unique symbol

/** An EDTF expression that its parser has accepted: `1964-10~`, `1962-11/1963-01`, `XXXX-06-04`. */
export type EdtfDate = string & { readonly [brand]: 'EdtfDate' }

/** Days since 1970-01-01, first and last that a date may mean; an open end is infinite. */
export interface DayRange {
  readonly first: number
  readonly last: number
}

/** Years from the first to the last, both of them in it. */
export interface YearSpan {
  readonly first: number
  readonly last: number
}

const dayLength = 86_400_000

/** Months, and dates with unknown years: most of what is read, and no need to ask the library. */
const plain =
  /^(?:(?:\d{4}|\d{3}X)(?:-(?:0[1-9]|1[0-2]))?|(?:XXXX|XX\d\d)-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)$/

/** A checked date, or nothing when the words are no EDTF. */
export function parseDate(words: string): EdtfDate | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(words)) return isDay(words) ? (words as EdtfDate) : undefined
  if (plain.test(words)) return words as EdtfDate
  try {
    edtf(words)
    return words as EdtfDate
  } catch {
    return undefined
  }
}

/**
 * The days a date may mean. A date without a year means any day: its range is
 * open on both sides. `~` and `?` do not widen a range; how far an approximate
 * date may be off is for a reader to say, not for a rule.
 */
export function daysOf(date: EdtfDate): DayRange {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    const day = Date.parse(date) / dayLength
    return { first: day, last: day }
  }
  if (/^X/.test(date)) return { first: -Infinity, last: Infinity }
  const read = edtf(date)
  return { first: dayOrOpen(read.min, -Infinity), last: dayOrOpen(read.max, Infinity) }
}

/** The day of a count of days since 1970-01-01. */
export function dayAt(count: number): EdtfDate {
  return new Date(count * dayLength).toISOString().slice(0, 10) as EdtfDate
}

/** Fewest and most days from one date to another; negative where the second may be earlier. */
export function daysBetween(one: EdtfDate, other: EdtfDate): DayRange {
  const [from, to] = [daysOf(one), daysOf(other)]
  return { first: to.first - from.last, last: to.last - from.first }
}

/** Whether a year of the Gregorian calendar has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** How many days a month has, which is the number of its last day; January is 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isDay(words: string): boolean {
  const day = new Date(`${words}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words)
}

function dayOrOpen(instant: unknown, open: number): number {
  return typeof instant === 'number' && Number.isFinite(instant)
    ? Math.floor(instant / dayLength)
    : open
}
