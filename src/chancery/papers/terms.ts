/** The terms of an offer in words, and the values in them as the board compares them. */
import type { ActValues } from '../../record/index.ts'
import { parseDate } from '../../record/index.ts'
import type { Terms } from '../entries/body.ts'
import { dayWords } from '../words.ts'

/** What the terms are about, in a few words: also the title of their question. */
export function subjectOf(terms: Terms): string {
  switch (terms.kind) {
    case 'truce':
      return `truce on ${line(terms.scope)}`
    case 'publication':
      return "publication of each other's letters"
    case 'question':
      return `${terms.question} of “${terms.stage}”`
  }
}

/** The terms as the end of a sentence: `Weir Company proposes …`. */
export function termsSentence(terms: Terms): string {
  switch (terms.kind) {
    case 'truce':
      return `a truce on ${line(terms.scope)}, from ${dayWords(terms.from)} ${terms.until === undefined ? 'until notice is given' : `until ${dayWords(terms.until)}`}, with ${terms.noticeDays} days of notice`
    case 'publication': {
      const period =
        terms.from === undefined || terms.until === undefined
          ? ''
          : ` from ${dayWords(terms.from)} to ${dayWords(terms.until)}`
      const named = terms.letters.length === 0 ? '' : `, ${terms.letters.length} of them by name`
      return `that each side publishes the other's letters${period}${named}, entire and unaltered, by ${dayWords(terms.by)}`
    }
    case 'question':
      return `for the ${terms.question} of “${terms.stage}”: ${line(terms.value)}`
  }
}

/** Values as the board sets them: a day among the dates, a place among the places, all else as it was written. */
export function valuesOf(terms: Terms): Partial<ActValues> {
  switch (terms.kind) {
    case 'truce':
      return {
        dates: [terms.until === undefined ? `${terms.from}/..` : `${terms.from}/${terms.until}`],
      }
    case 'publication':
      return { dates: [terms.by] }
    case 'question': {
      const value = line(terms.value)
      if (parseDate(value) !== undefined) return { dates: [value] }
      return terms.question.toLowerCase() === 'place' ? { places: [value] } : { terms: [value] }
    }
  }
}

/** On one line, without a full stop at its end. */
export function line(words: string): string {
  return words.replace(/\s+/g, ' ').trim().replace(/\.$/, '')
}
