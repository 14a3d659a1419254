/**
 * Again: a phrase taken once more from a passage that the same letter has quoted already.
 *
 * Who has quoted a sentence goes on to turn its words over ("your 'custom of the river'").
 * Nobody need be named then, and the writer of that sentence need not be the addressee.
 */
import { wordsOf } from '../../../text/index.ts'
import { foundInside } from './by-phrase.ts'
import type { Deciding, Decision, Question } from './question.ts'

/** Of so many words a phrase is turned over; of more it is a quotation, of one it may be any word. */
const fewest = 2
const most = 7

/** The decisions, with phrases that had no source given to the passages quoted in the same letter. */
export function quotedAgain(
  questions: readonly Question[],
  decisions: readonly Decision[],
  deciding: Deciding,
): Decision[] {
  const passages = decisions.flatMap(({ parts }, index) =>
    questions[index]!.quotation.form === 'reported'
      ? []
      : parts.map(({ document, source }) => ({ ...source, document })),
  )
  return decisions.map((decision, index) => {
    const question = questions[index]!
    if (decision.parts.length > 0 || !isOpen(question)) return decision
    const words = wordsOf(question.text)
    if (words.length < fewest || words.length > most) return decision
    const found = foundInside({ ...question, outer: passages }, words, deciding)
    return found === undefined
      ? decision
      : { ...found, reasons: ['part of a passage that this document quotes'] }
  })
}

function isOpen({ quotation: { form, attribution } }: Question): boolean {
  return form === 'inline' && !attribution.clues.includes('title')
}
