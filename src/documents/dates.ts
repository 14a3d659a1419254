/**
 * Dates as people write them: "Feby 12th 1821", "8./VIII. 00", "25 October/6 November 1917".
 *
 * A date is read as far as its words go: without a year it is `XXXX-06-04`,
 * with two figures for the year `XX76-07-18` until something tells the century.
 * Old style is turned into Gregorian days; the words keep what was written.
 */
import { dayAt, daysOf, type EdtfDate, parseDate } from '../record/index.ts'
import { matchesOf, type Span } from '../text/index.ts'
import { isDayOfMonth, lastDayOf } from './month-days.ts'
import { alternatives, dayOfWord, lastDays, monthOf, newStyle, oldStyle } from './vocabulary.ts'
import { yearOf } from './years.ts'

export interface ReadDate extends Span {
  readonly value: EdtfDate
  /** As far as its own words go, where years near by told the century: `XX76-07-18`. */
  readonly given?: EdtfDate
  readonly calendar?: 'julian'
  /** How far the words go: all of a day, a day without its year, a month, … */
  readonly reach: 'day' | 'month' | 'yearless'
  /** The day was written in words ("twenty nine"), as on franks. */
  readonly inWords: boolean
  /** Figures throughout ("8/20/59"), as on stamps. */
  readonly inFigures: boolean
  /** Points between the figures, which is also how many people date a letter. */
  readonly inPoints: boolean
  /** Day and month could be the other way round ("6/9/64"). */
  readonly ambiguous: boolean
}

export interface DateTools {
  /** Figures stand month first, as in the United States. */
  readonly monthFirst: boolean
  /** Other dates of the same text tell the order, so that "6/9/64" is not two days. */
  readonly orderKnown?: boolean
  /** A year near which the date lies: it tells the century of "'76". */
  readonly near?: number | undefined
}

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

const months = alternatives(monthOf.keys())
const numberWords = alternatives(dayOfWord.keys())
const before = '(?<![\\p{L}\\p{N}])'
/** A printed letterhead may touch the day: "Hotel20. Mai". */
const beforeDay = '(?<![\\p{N}]|\\p{N}[.,:/-])'
const day = '(?<day>0?[1-9]|[12]\\d|3[01])'
const ending =
  '(?:\\s?(?:st|nd|rd|th|d|sten|ten|ter|er|re|t|r|º|°|o)(?![\\p{L}])|(?:st|nd|rd|th|d)(?=\\d))?'
const month = `(?<month>${months})(?![\\p{L}])`
const roman = '(?<roman>I{1,3}|IV|VI{0,3}|IX|XI{0,2})'
const fullYear = '[12]\\d{3}|[12]\\d\\d\\[\\d\\]|[12]\\d\\[\\d\\d\\]|\\[[12]\\d{3}\\]|[12]\\d\\d_'
const dual = '(?:/\\d{1,2})?'
/** A year of two or three figures must end the line or be marked as one: "May 7, 10 o'clock". */
const shortYear =
  "(?:['’/.,-]\\s?|\\s)['’]?(?:\\d\\d|9\\d\\d|1[5-9]\\d)(?=[\\s.,;:)\\]]*$)|['’/]\\d\\d(?!\\d)"
/** "anno 1702", "A.D. 1702", "in the year of our Lord 1702". */
const inTheYear =
  '(?:(?:anno(?:\\s+domini)?|a\\.\\s?d\\.|in\\s+the\\s+year(?:\\s+of\\s+our\\s+lord)?)[\\s,]+)?'
const year = `(?:[\\s,.;:/—–-]*${inTheYear}(?<year>(?:${fullYear})${dual})(?!\\d)|(?<short>${shortYear}))`

const patterns: readonly (readonly [RegExp, 'words' | 'figures'])[] = [
  // The date-time group of a signal: "142350Z JAN 77".
  [
    new RegExp(
      `(?<!\\d)(?<day>0[1-9]|[12]\\d|3[01])[0-2]\\d[0-5]\\d\\s?Z\\s+${month}\\s+(?<year>[12]\\d{3}|\\d\\d)(?!\\d)`,
      'giu',
    ),
    'words',
  ],
  [
    new RegExp(
      `${beforeDay}(?<since>0?[1-9]|[12]\\d|3[01])${ending}\\s?(?:to|until|through|bis|au|al|[–—-])\\s?${day}${ending}[\\s.,]*(?:(?:of|de|di)\\s+)?${month}\\.?[\\s,]*(?<year>[12]\\d{3})(?!\\d)`,
      'giu',
    ),
    'words',
  ],
  [/(?<!\d)(?<year>[12]\d{3})-(?<b>\d\d)-(?<a>\d\d)(?!\d)/giu, 'figures'],
  [
    new RegExp(`${before}(?<year>[12]\\d{3})[\\s,]+${month}[\\s.,]*${day}${ending}(?!\\d)`, 'giu'),
    'words',
  ],
  [
    new RegExp(
      `${beforeDay}${day}${ending}[\\s.,/—–-]*(?:(?:of|de|di|del|den|day of)\\s+)?${month}\\.?${year}?`,
      'giu',
    ),
    'words',
  ],
  [
    new RegExp(
      `${before}${month}[\\s.,—–-]*(?:the\\s+)?${day}${ending}(?!\\d|[:.]\\d\\d)${year}?`,
      'giu',
    ),
    'words',
  ],
  [
    new RegExp(
      `${beforeDay}${day}\\s?[./]?\\s?/?${roman}(?:[\\s./]+(?<year>[12]\\d{3}|9\\d\\d|\\d\\d(?:(?![\\d.,])|(?=[.,\\s]*$)))(?!\\d)|(?=[.\\s]*$))`,
      'gu',
    ),
    'words',
  ],
  [
    new RegExp(
      `${before}${month}[\\s.,—–-]*(?:the\\s+)?(?<dayWord>${numberWords})(?![\\p{L}])${year}?`,
      'giu',
    ),
    'words',
  ],
  [
    new RegExp(
      `${before}(?<dayWord>${numberWords})\\s+(?:of\\s+|day of\\s+)?${month}\\.?${year}?`,
      'giu',
    ),
    'words',
  ],
  [
    new RegExp(
      `${before}(?<lastDay>${alternatives(lastDays)})\\s+(?:(?:of|in|de|des)\\s+)?${month}\\.?${year}?`,
      'giu',
    ),
    'words',
  ],
  [
    new RegExp(
      `${before}${month}[.,]?\\s*(?:of\\s+)?(?<year>[12]\\d{3}(?!\\d)|['’]?\\d\\d(?=[\\s.,;:)\\]]*$))`,
      'giu',
    ),
    'words',
  ],
  [
    /(?<![\d/.-])(?<a>\d{1,2})\s?(?<sign>\.\s?\/|[./-])\s?(?<b>\d{1,2})(?:\s?[./-]\s?|\s+)(?<year>\d{4}|9\d\d|\d\d)(?![\d/]|[.-]\d)/giu,
    'figures',
  ],
  [/(?<![\d/.-])(?<a>\d{1,2})\.\s?(?<b>\d{1,2})\.(?=\s*$|[\s,;)])/giu, 'figures'],
]

/** Names of months anywhere, or figures: what has neither has no date. */
const hint = new RegExp(`\\d|${before}(?:${months})(?![\\p{L}])`, 'iu')

/** The dates in a stretch of words, in order; what overlaps an earlier pattern's date is not read again. */
export function readDates(written: string, tools: DateTools): ReadDate[] {
  if (!hint.test(written)) return []
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
  for (const [pattern, order] of patterns) {
    for (const match of matchesOf(words, pattern)) {
      const span = { start: match.index, end: match.index + match[0].trimEnd().length }
      if (found.some((one) => one.start < span.end && span.start < one.end)) continue
      const parts =
        order === 'words' ? partsOfWords(match, span) : partsOfFigures(match, span, tools)
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

const doubleDay =
  /(?<![\d/.])(?<old>0?[1-9]|[12]\d|3[01])(?<sign>\s?\/\s?)(?<fresh>0?[1-9]|[12]\d|3[01])(?=\.?\s+\p{L})/gu

/** "5/17 March 1878": the old day is blanked out, so that the new one is read. */
function withoutOldDays(written: string): { words: string; days: { start: number; at: number }[] } {
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

function partsOfWords(match: RegExpExecArray, span: Span): Parts | undefined {
  const groups = match.groups ?? {}
  const number =
    groups.month === undefined
      ? romanMonth(groups.roman)
      : monthOf.get(groups.month.toLowerCase().replace(/\.$/, ''))
  if (number === undefined) return undefined
  const word = groups.dayWord?.toLowerCase().replace(/\s+/g, ' ')
  const written = groups.year ?? groups.short
  const dayNumber =
    groups.lastDay === undefined
      ? groups.day === undefined
        ? dayOfWord.get(word ?? '')
        : Number(groups.day)
      : lastDayOf(number, written)
  const since = groups.since === undefined ? undefined : Number(groups.since)
  if (since !== undefined && since >= (dayNumber ?? 0)) return undefined
  return {
    ...span,
    month: number,
    ...(since === undefined ? {} : { since }),
    inWords: word !== undefined,
    ...(dayNumber === undefined ? {} : { day: dayNumber }),
    ...(written === undefined ? {} : { year: written }),
  }
}

function partsOfFigures(
  match: RegExpExecArray,
  span: Span,
  { monthFirst, orderKnown }: DateTools,
): Parts | undefined {
  const groups = match.groups ?? {}
  const [a, b] = [Number(groups.a), Number(groups.b)]
  const swap =
    groups.sign !== undefined && !groups.sign.startsWith('.') && monthFirst
      ? b <= 31 && a <= 12
      : b > 12
  const [dayNumber, monthNumber] = swap ? [b, a] : [a, b]
  if (dayNumber < 1 || dayNumber > 31 || monthNumber < 1 || monthNumber > 12) return undefined
  const ambiguous =
    !orderKnown &&
    groups.sign !== undefined &&
    !groups.sign.startsWith('.') &&
    a <= 12 &&
    b <= 12 &&
    a !== b
  const written = groups.year
  return {
    ...span,
    day: dayNumber,
    month: monthNumber,
    ambiguous,
    inFigures: true,
    inPoints: groups.sign?.startsWith('.') === true,
    ...(written === undefined ? {} : { year: written }),
  }
}

function dateOf(parts: Parts, words: string, tools: DateTools): ReadDate | undefined {
  const year = yearOf(parts.year, tools.near)
  if (year === undefined) return undefined
  const { digits: yearDigits } = year
  const digits = [
    yearDigits,
    two(parts.month),
    ...(parts.day === undefined ? [] : [two(parts.day)]),
  ]
  const last = digits.join('-')
  const value = parseDate(
    parts.since === undefined
      ? last
      : `${yearDigits}-${two(parts.month)}-${two(parts.since)}/${last}`,
  )
  if (value === undefined || !isDayOfMonth(parts)) return undefined
  const read: ReadDate = {
    start: parts.start,
    end: parts.end,
    value,
    ...(year.isFilled ? { given: withoutCentury(value) } : {}),
    reach: yearDigits === 'XXXX' ? 'yearless' : parts.day === undefined ? 'month' : 'day',
    inWords: parts.inWords ?? false,
    inFigures: parts.inFigures ?? false,
    inPoints: parts.inPoints ?? false,
    ambiguous: parts.ambiguous ?? false,
  }
  return withStyle(read, words)
}

function withoutCentury(value: EdtfDate): EdtfDate {
  return value.replace(/(?<=^|\/)\d\d/g, 'XX') as EdtfDate
}

/** "O.S." after a date: the day is counted again in the Gregorian calendar. */
function withStyle(read: ReadDate, words: string): ReadDate {
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
function joinStyles(words: string, dates: readonly ReadDate[]): ReadDate[] {
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

function romanMonth(words: string | undefined): number | undefined {
  const at = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'].indexOf(
    words ?? '',
  )
  return at === -1 ? undefined : at + 1
}

/** The Gregorian day of a Julian one. */
export function gregorian(julian: EdtfDate): EdtfDate {
  const [year, month] = julian.split('-').map(Number) as [number, number]
  const counted = month <= 2 ? year - 1 : year
  const apart = Math.floor(counted / 100) - Math.floor(counted / 400) - 2
  return dayAt(daysOf(julian).first + apart)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
