/**
 * Dates as people write them: "Feby 12th 1821", "8./VIII. 00", "25 October/6 November 1917".
 *
 * A date is read as far as its words go: without a year it is `XXXX-06-04`,
 * with two figures for the year `XX76-07-18` until something tells the century.
 * Old style is turned into Gregorian days; the words keep what was written.
 */
import { daysInMonth, parseDate } from '../record/index.ts'
import { matchesOf, type Span } from '../text/index.ts'
import { joinStyles, withoutOldDays, withStyle } from './calendars.ts'
import { dateHint, datePatterns } from './date-patterns.ts'
import type { DateTools, ReadDate } from './read-date.ts'
import { dayOfWord, monthOf } from './vocabulary.ts'
import { withoutCentury, yearOf } from './years.ts'

export type { DateTools, ReadDate } from './read-date.ts'

/** What stands in the words, before it is checked. */
interface Parts extends Span {
  readonly day?: number
  /** The first of several days: 8 of "8 to 14 August 2003". */
  readonly since?: number
  readonly month: number
  readonly year?: string
  readonly ambiguous?: boolean
  readonly inWords?: boolean
  readonly inFigures?: boolean
  readonly inPoints?: boolean
}

/** The dates in a stretch of words, in order; what overlaps an earlier pattern's date is not read again. */
export function readDates(written: string, tools: DateTools): ReadDate[] {
  if (!dateHint.test(written)) return []
  const { words, offsetOf } = unglued(written)
  return datesIn(words, tools).map((date) => ({
    ...date,
    start: offsetOf(date.start),
    end: offsetOf(date.end),
  }))
}

/** Words run together by a printed letterhead or a lost line end: "CrossAugust 24th". */
function unglued(written: string): { words: string; offsetOf: (at: number) => number } {
  const seams = [...written.matchAll(/\p{Ll}(?=\p{Lu}\p{Ll})/gu)].map((match) => match.index + 1)
  if (seams.length === 0) return { words: written, offsetOf: (at) => at }
  const words = written.replace(/\p{Ll}(?=\p{Lu}\p{Ll})/gu, '$& ')
  return { words, offsetOf: (at) => at - seams.filter((seam, index) => seam + index < at).length }
}

function datesIn(written: string, tools: DateTools): ReadDate[] {
  const { words, days } = withoutOldDays(written)
  const found: Parts[] = []
  for (const { pattern, month } of datePatterns) {
    for (const match of matchesOf(words, pattern)) {
      const span = { start: match.index, end: match.index + match[0].trimEnd().length }
      if (found.some((one) => one.start < span.end && span.start < one.end)) continue
      const parts =
        month === 'named' ? partsOfWords(match, span) : partsOfFigures(match, span, tools)
      if (parts !== undefined) found.push(parts)
    }
  }
  found.sort((one, other) => one.start - other.start)
  const dates = joinStyles(
    words,
    found.flatMap((parts) => dateOf(parts, words, tools) ?? []),
  )
  return dates.map((date) => {
    const double = days.find(({ at }) => at >= date.start && at < date.end + 3)
    return double === undefined ? date : { ...date, start: double.start, calendar: 'julian' }
  })
}

function partsOfWords({ groups = {} }: RegExpExecArray, span: Span): Parts | undefined {
  const month = monthOfWords(groups)
  if (month === undefined) return undefined
  const day = dayOfWords(groups, month)
  const since = groups.since === undefined ? undefined : Number(groups.since)
  if (since !== undefined && since >= (day ?? 0)) return undefined
  const year = groups.year ?? groups.short
  return {
    ...span,
    month,
    ...(since === undefined ? {} : { since }),
    inWords: groups.dayWord !== undefined,
    ...(day === undefined ? {} : { day }),
    ...(year === undefined ? {} : { year }),
  }
}

/** What the parts of a form are called, and their words. */
type Groups = Readonly<Record<string, string | undefined>>

function monthOfWords({ month, roman }: Groups): number | undefined {
  return month === undefined
    ? romanMonth(roman)
    : monthOf.get(month.toLowerCase().replace(/\.$/, ''))
}

function romanMonth(words: string | undefined): number | undefined {
  const at = romanMonths.indexOf(words ?? '')
  return at === -1 ? undefined : at + 1
}

const romanMonths = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

function dayOfWords(
  { lastDay, day, dayWord, year, short }: Groups,
  month: number,
): number | undefined {
  if (lastDay !== undefined) return daysInMonth(Number(year ?? short ?? 1), month)
  if (day !== undefined) return Number(day)
  return dayOfWord.get(dayWord?.toLowerCase().replace(/\s+/g, ' ') ?? '')
}

function partsOfFigures(
  { groups = {} }: RegExpExecArray,
  span: Span,
  { monthFirst, orderKnown }: DateTools,
): Parts | undefined {
  const [a, b] = [Number(groups.a), Number(groups.b)]
  const inPoints = groups.sign?.startsWith('.') === true
  // Only between strokes is the order a matter of the country: "6/9/64".
  const isOpen = groups.sign !== undefined && !inPoints
  const swap = isOpen && monthFirst ? b <= 31 && a <= 12 : b > 12
  const [day, month] = swap ? [b, a] : [a, b]
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined
  return {
    ...span,
    day,
    month,
    ambiguous: !orderKnown && isOpen && a <= 12 && b <= 12 && a !== b,
    inFigures: true,
    inPoints,
    ...(groups.year === undefined ? {} : { year: groups.year }),
  }
}

function dateOf(parts: Parts, words: string, tools: DateTools): ReadDate | undefined {
  const year = yearOf(parts.year, tools.near)
  if (year === undefined) return undefined
  const value = parseDate(edtfOf(parts, year.digits))
  if (value === undefined || !isDayOfMonth(parts)) return undefined
  const read: ReadDate = {
    start: parts.start,
    end: parts.end,
    value,
    ...(year.isFilled ? { given: withoutCentury(value) } : {}),
    reach: year.digits === 'XXXX' ? 'yearless' : parts.day === undefined ? 'month' : 'day',
    inWords: parts.inWords ?? false,
    inFigures: parts.inFigures ?? false,
    inPoints: parts.inPoints ?? false,
    ambiguous: parts.ambiguous ?? false,
  }
  return withStyle(read, words)
}

/** Whether a month has such a day in any year. */
function isDayOfMonth({ day, month }: Parts): boolean {
  return day === undefined || (day >= 1 && day <= daysInMonth(leapYear, month))
}

const leapYear = 2000

function edtfOf({ since, month, day }: Parts, year: string): string {
  const inMonth = (one: number | undefined): string =>
    [year, two(month), ...(one === undefined ? [] : [two(one)])].join('-')
  return since === undefined ? inMonth(day) : `${inMonth(since)}/${inMonth(day)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
