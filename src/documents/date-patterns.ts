/**
 * The forms of a date in letters, as regular expressions with named parts: `day`
 * and `month` (or `roman`, `dayWord`, `lastDay`), and in figures `a` and `b`, of
 * which the order is still to be told; `year`, or `short` for "'76".
 */
import { alternatives, dayOfWord, lastDays, monthOf } from './vocabulary.ts'

export interface DatePattern {
  readonly pattern: RegExp
  /** A month in figures may be a day, and the other way round. */
  readonly month: 'named' | 'in figures'
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

/** The surest first: what one of them has read is not read again by those behind it. */
export const datePatterns: readonly DatePattern[] = [
  // The date-time group of a signal: "142350Z JAN 77".
  inWords(
    `(?<!\\d)(?<day>0[1-9]|[12]\\d|3[01])[0-2]\\d[0-5]\\d\\s?Z\\s+${month}\\s+(?<year>[12]\\d{3}|\\d\\d)(?!\\d)`,
  ),
  // "8 to 14 August 2003".
  inWords(
    `${beforeDay}(?<since>0?[1-9]|[12]\\d|3[01])${ending}\\s?(?:to|until|through|bis|au|al|[–—-])\\s?${day}${ending}[\\s.,]*(?:(?:of|de|di)\\s+)?${month}\\.?[\\s,]*(?<year>[12]\\d{3})(?!\\d)`,
  ),
  // "1964-03-07".
  inFigures(/(?<!\d)(?<year>[12]\d{3})-(?<b>\d\d)-(?<a>\d\d)(?!\d)/giu),
  // "1821 February 12th".
  inWords(`${before}(?<year>[12]\\d{3})[\\s,]+${month}[\\s.,]*${day}${ending}(?!\\d)`),
  // "12th of February, 1821", "20. Mai 1907", "5 June".
  inWords(
    `${beforeDay}${day}${ending}[\\s.,/—–-]*(?:(?:of|de|di|del|den|day of)\\s+)?${month}\\.?${year}?`,
  ),
  // "Feby 12th 1821", "July the 4th, '76".
  inWords(`${before}${month}[\\s.,—–-]*(?:the\\s+)?${day}${ending}(?!\\d|[:.]\\d\\d)${year}?`),
  // "8./VIII. 00", "10.IX.1928".
  inWords(
    `${beforeDay}${day}\\s?[./]?\\s?/?${roman}(?:[\\s./]+(?<year>[12]\\d{3}|9\\d\\d|\\d\\d(?:(?![\\d.,])|(?=[.,\\s]*$)))(?!\\d)|(?=[.\\s]*$))`,
    'gu',
  ),
  // "April the twenty-ninth, 1702".
  inWords(`${before}${month}[\\s.,—–-]*(?:the\\s+)?(?<dayWord>${numberWords})(?![\\p{L}])${year}?`),
  // "twenty nine of April 1702", as on franks.
  inWords(`${before}(?<dayWord>${numberWords})\\s+(?:of\\s+|day of\\s+)?${month}\\.?${year}?`),
  // "the last day of February 1687".
  inWords(
    `${before}(?<lastDay>${alternatives(lastDays)})\\s+(?:(?:of|in|de|des)\\s+)?${month}\\.?${year}?`,
  ),
  // "February 1964", "Feb. '64".
  inWords(
    `${before}${month}[.,]?\\s*(?:of\\s+)?(?<year>[12]\\d{3}(?!\\d)|['’]?\\d\\d(?=[\\s.,;:)\\]]*$))`,
  ),
  // "12.3.1931", "8/20/59", "5. 8. 1907".
  inFigures(
    /(?<![\d/.-])(?<a>\d{1,2})\s?(?<sign>\.\s?\/|[./-])\s?(?<b>\d{1,2})(?:\s?[./-]\s?|\s+)(?<year>\d{4}|9\d\d|\d\d)(?![\d/]|[.-]\d)/giu,
  ),
  // "5. 8." at the end of a line or before a comma.
  inFigures(/(?<![\d/.-])(?<a>\d{1,2})\.\s?(?<b>\d{1,2})\.(?=\s*$|[\s,;)])/giu),
]

/** Names of months anywhere, or figures: what has neither has no date. */
export const dateHint: RegExp = new RegExp(`\\d|${before}(?:${months})(?![\\p{L}])`, 'iu')

function inWords(pattern: string, flags = 'giu'): DatePattern {
  return { pattern: new RegExp(pattern, flags), month: 'named' }
}

function inFigures(pattern: RegExp): DatePattern {
  return { pattern, month: 'in figures' }
}
