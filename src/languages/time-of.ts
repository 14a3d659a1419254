/** The time that a sentence speaks of, as EDTF, as far as its words give one. */
import { type EdtfDate, parseDate } from '../record/index.ts'
import { type Sieved, sieved } from '../text/index.ts'
import type { QuantityWords } from './quantity-words.ts'

interface TimePatterns {
  readonly dayFirst: Sieved
  readonly monthFirst: Sieved
  readonly month: Sieved
}

const compiled = new WeakMap<QuantityWords, TimePatterns>()

/**
 * The first day named, else the first month, else the first year; a day
 * without a year is of the year of writing, or of the one before it where it
 * would lie ahead. Of what lies ahead it is the first such day to come.
 */
export function timeOf(
  sentence: string,
  words: QuantityWords,
  {
    written,
    isAhead = false,
  }: { readonly written: string | undefined; readonly isAhead?: boolean },
): EdtfDate | undefined {
  const { dayFirst, monthFirst, month } = patternsOf(words)
  const days = [
    ...dayFirst.matchAll(sentence).map(([, day, name, year]) => ({ day, name, year })),
    ...monthFirst.matchAll(sentence).map(([, name, day, year]) => ({ day, name, year })),
  ]
  const [first] = [
    ...days,
    ...month.matchAll(sentence).map(([, name, year]) => ({ day: undefined, name, year })),
  ]
  if (first === undefined)
    return parsed(/(?<![\d,.])(?:1[4-9]|20)\d\d(?![\d,])/u.exec(sentence)?.[0])
  const number = two(monthsOf(words).indexOf(first.name ?? '') + 1)
  const rest = first.day === undefined ? number : `${number}-${two(Number(first.day))}`
  const year = first.year ?? yearOf(rest, written, isAhead ? 'ahead' : 'past')
  return year === undefined ? undefined : parsed(`${year}-${rest}`)
}

function parsed(date: string | undefined): EdtfDate | undefined {
  return date === undefined ? undefined : parseDate(date)
}

function yearOf(
  rest: string,
  written: string | undefined,
  side: 'ahead' | 'past',
): string | undefined {
  const year = /^\d{4}/.exec(written ?? '')?.[0]
  if (year === undefined || written === undefined) return undefined
  const own = `${year}-${rest}`
  const size = Math.min(own.length, written.length)
  const [day, today] = [own.slice(0, size), written.slice(0, size)]
  if (side === 'ahead') return day < today ? String(Number(year) + 1) : year
  return own > written ? String(Number(year) - 1) : year
}

function patternsOf(words: QuantityWords): TimePatterns {
  const month = `(${words.months})`
  const year = String.raw`(?:,? (?:of )?((?:1[4-9]|20)\d\d))?`
  const made = compiled.get(words) ?? {
    dayFirst: sieved(
      new RegExp(
        String.raw`(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|\.)?(?: day)? (?:of )?${month}${year}`,
        'gu',
      ),
    ),
    monthFirst: sieved(new RegExp(String.raw`${month} (\d{1,2})(?![\d:])${year}`, 'gu')),
    month: sieved(new RegExp(`(?:in|of|since|until|for) ${month}${year}`, 'gu')),
  }
  compiled.set(words, made)
  return made
}

function monthsOf({ months }: QuantityWords): string[] {
  return months.split('|')
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
