/** Numbers in the words of a telling, by which witnesses of one happening may differ. */
import { english } from '../../languages/index.ts'

const { number, value, months } = english.quantities!

const date = new RegExp(
  String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:${months})\b(?: \d{1,2}(?!\d))?,?(?: \d{4})?|\b(?:1\d|20)\d\d\b`,
  'gu',
)
const counted = new RegExp(String.raw`(?<![\p{L}\d-])(?:${number})(?![\p{L}\d-])`, 'giu')

/** The words without days, months and years. */
export function withoutDates(words: string): string {
  return words.replace(date, ' ')
}

/** What is counted in the words, as figures, or nothing; dates and `one` count nothing. */
export function numbersIn(words: string): string {
  const values = [...withoutDates(words).matchAll(counted)]
    .map(([found]) => value(found))
    .filter((one) => one !== undefined && one !== 1)
  return values.join(', ')
}
