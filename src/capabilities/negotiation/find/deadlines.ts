/** Deadlines: the dates and terms that acts set, propose, refuse or promise. */
import type { Document, Draft } from '../../../record/index.ts'
import { describe } from '../../../text/index.ts'
import { type Term, termsOf } from './terms.ts'

/** Whether a date tells when something was written or done, rather than when it is to be. */
export function isTelling(clause: string, term: Term, document: Document): boolean {
  return (
    term.date !== undefined &&
    (named.test(clause.slice(0, term.start)) ||
      (tells.test(clause.slice(0, term.start)) && isPast(term.date, document)))
  )
}

/** A paper that is named by its date, whatever year that date lacks. */
const named =
  /\b(?:letters?|statements?|notes?|reply|telegrams?|circulars?|protocols?|dated|declared on|wrote on)\b[^.;:]{0,50}$/iu

/** A date with these words before it tells when something was written, not when it is to be. */
const tells =
  /\b(?:letter|letters|statement|note|reply|telegram|circular|resolution|decision|article|protocol|declaration|minutes|dated|of|on|wrote|conference|plenum|congress)\s+(?:of\s+|dated\s+|on\s+)?(?:the\s+)?$/iu

/** Deadlines in the words of the acts of a document. */
export function deadlinesOf(
  words: string,
  acts: readonly Draft<'act'>[],
  document: Document,
): Draft<'deadline'>[] {
  return acts.flatMap((act): Draft<'deadline'>[] => {
    const [{ start, exact }] = act.evidence
    return termsOf(exact, document.date?.value).flatMap((term): Draft<'deadline'>[] => {
      if (isTelling(exact, term, document)) return []
      if (term.date !== undefined && isPast(term.date, document)) return []
      const span = { start: start + term.start, end: start + term.end }
      return [
        {
          kind: 'deadline',
          body: { words: term.words, ...(term.date === undefined ? {} : { date: term.date }) },
          evidence: [{ ...describe(words, span), document: document.id }],
          maker: act.maker,
          confidence: Math.round(Math.min(0.95, act.confidence + 0.3) * 1000) / 1000,
        },
      ]
    })
  })
}

function isPast(date: string, { date: written }: Document): boolean {
  const last =
    date
      .replace(/^\.\.\//, '')
      .split('/')
      .at(-1) ?? ''
  return (
    written !== undefined &&
    last !== '..' &&
    !/-2[1-4]$/.test(last) &&
    last < written.value.slice(0, last.length)
  )
}
