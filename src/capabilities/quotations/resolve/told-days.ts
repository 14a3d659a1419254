/**
 * The days an undated text tells of: a scholar's paper that tells of June was not there to
 * be quoted in March.
 *
 * A letter may name a day to come, so a day counts only in a sentence that neither bids,
 * allows nor foresees anything, and not behind "by" or "until".
 */
import { readDates } from '../../../documents/index.ts'
import type { QuotationWords } from '../../../languages/index.ts'
import { daysOf } from '../../../record/index.ts'
import { comparable, sentencesOf, wordsOf } from '../../../text/index.ts'

/** A text is read so far: what names no day until then names few. */
const mostRead = 200_000

/** The last full day that a text tells of as past, in days since 1970; nothing where it tells of none. */
export function lastDayTold(text: string, language: QuotationWords): number | undefined {
  const words = text.slice(0, mostRead)
  const modals = new Set(language.modals.map(comparable))
  const untils = new Set(language.untils?.map(comparable))
  let last: number | undefined
  for (const { start, end } of sentencesOf(words, { start: 0, end: words.length })) {
    const sentence = words.slice(start, end)
    if (!/\d{4}/.test(sentence) || wordsOf(sentence).some(({ form }) => modals.has(form))) continue
    for (const day of pastDaysIn(sentence, untils)) if (day > (last ?? -Infinity)) last = day
  }
  return last
}

function pastDaysIn(sentence: string, untils: ReadonlySet<string>): number[] {
  return readDates(sentence, { monthFirst: false })
    .filter(({ reach, ambiguous, inFigures }) => reach === 'day' && !ambiguous && !inFigures)
    .filter(({ start }) => !untils.has(wordsOf(sentence.slice(0, start)).at(-1)?.form ?? ''))
    .map(({ value }) => daysOf(value).last)
    .filter(Number.isFinite)
}
