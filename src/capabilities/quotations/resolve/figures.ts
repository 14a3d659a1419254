/**
 * Figures told: the number in what is told and the number that stands there instead.
 *
 * Where a passage is about the same thing and each has a number that the other has not,
 * the one was told for the other.
 */
import type { QuotationWords } from '../../../languages/index.ts'
import type { Change } from '../../../record/index.ts'
import { comparable, type Span, type Word, wordsOf } from '../../../text/index.ts'

/** The number told for another, and where in the passage that one stands; nothing where all are the same, or one side has none of its own. */
export function figureTold(
  told: string,
  passage: string,
  language: QuotationWords,
): { readonly change: Change; readonly there: Span } | undefined {
  const [ours, theirs] = [numbersIn(told, language), numbersIn(passage, language)]
  const [own] = ours.filter(({ form }) => !theirs.some((one) => one.form === form))
  const [other] = theirs.filter(({ form }) => !ours.some((one) => one.form === form))
  if (own === undefined || other === undefined) return undefined
  const change: Change = {
    kind: 'number',
    grave: true,
    quoted: told.slice(own.start, own.end),
    source: passage.slice(other.start, other.end),
    place: { start: own.start, end: own.end },
  }
  return { change, there: { start: other.start, end: other.end } }
}

/** Figures and number words; "one" is mostly none. */
function numbersIn(text: string, { numbers }: QuotationWords): Word[] {
  const names = new Set(numbers.map(comparable))
  return wordsOf(text).filter(
    ({ form }) => /^\p{N}/u.test(form) || (names.has(form) && form !== 'one' && form !== 'ein'),
  )
}
