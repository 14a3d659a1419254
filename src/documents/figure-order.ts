/** In which order a text writes the day and the month of "6/9/64". */
import { matchesOf } from '../text/index.ts'
import type { DateTools } from './dates.ts'
import { alternatives, monthOf } from './vocabulary.ts'

const months = alternatives(monthOf.keys())
const figures = /(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}(?![\d/-])/g
const monthThenDay = new RegExp(
  `(?<![\\p{L}])(?:${months})(?![\\p{L}])\\.?\\s+\\d{1,2}(?!\\d|[:.]\\d)`,
  'giu',
)
const dayThenMonth = new RegExp(
  `(?<!\\d|\\d[/.-])\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${months})(?![\\p{L}])`,
  'giu',
)

/**
 * Whether the figures of a text begin with the month: as its other dates do, or
 * as its language has it. Who writes "June 12" writes 6/12.
 */
export function figureOrder(words: string, isEnglish: boolean): Omit<DateTools, 'near'> {
  const count = (pattern: RegExp): number => matchesOf(words, pattern).length
  const telling = [...words.matchAll(figures)].map(([, one, other]) =>
    Number(other) > 12 ? 1 : Number(one) > 12 ? -1 : 0,
  )
  const votes =
    telling.reduce((sum: number, vote) => sum + vote, 0) ||
    count(monthThenDay) - count(dayThenMonth)
  if (votes !== 0) return { monthFirst: votes > 0, orderKnown: true }
  // Only English is written in both orders.
  return isEnglish ? { monthFirst: true } : { monthFirst: false, orderKnown: true }
}
