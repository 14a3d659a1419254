/** Deadlines: the dates and terms that acts set, propose, refuse or promise, and those by which anything is to be. */
import type { Language } from '../../../languages/index.ts'
import type { Document, Draft } from '../../../record/index.ts'
import { describe, type Span, sentencesOf } from '../../../text/index.ts'
import { type Term, termPatterns, termsIn } from './terms.ts'

/** Whether a date tells when something was written or done, rather than when it is to be. */
export function isTelling(
  clause: string,
  term: Term,
  { document, language }: { readonly document: Document; readonly language: Language },
): boolean {
  if (term.date === undefined || language.terms === undefined) return false
  const { named, tells, over } = termPatterns(language.terms)
  const before = clause.slice(0, term.start)
  // "A reply by 3 May" names no paper of that day.
  const isTerm = /^(?:\.\.\/|P)/.test(term.date)
  if ((named.test(before) && !isTerm) || over.test(before)) return true
  return tells.test(before) && isPast(term.date, document)
}

interface Around {
  readonly document: Document
  readonly language: Language
  readonly maker: Draft<'act'>['maker']
}

/** Deadlines in the words of the acts of a document; elsewhere those until a day that is still to come. */
export function deadlinesOf(
  words: string,
  acts: readonly Draft<'act'>[],
  around: Around,
): Draft<'deadline'>[] {
  const inActs = acts.flatMap((act) =>
    inStretch(words, act.evidence[0], { act, around, isWanted: () => true }),
  )
  const elsewhere = sentencesOf(words)
    .flatMap((sentence) =>
      inStretch(words, sentence, {
        act: { maker: around.maker, confidence: sureElsewhere },
        around,
        isWanted: ({ date }) => /^(?:\.\.\/|P)/.test(date ?? ''),
      }),
    )
    .filter(({ evidence: [one] }) => !acts.some((act) => overlap(act.evidence[0], one)))
  return [...inActs, ...elsewhere].sort(
    (one, other) => one.evidence[0].start - other.evidence[0].start,
  )
}

/** As sure as an act that is hardly one: nobody is said to set it. */
const sureElsewhere = 0.3

interface Stretch {
  readonly act: Pick<Draft<'act'>, 'maker' | 'confidence'>
  readonly around: Around
  isWanted(term: Term): boolean
}

function inStretch(
  words: string,
  { start, end }: Span,
  { act, around, isWanted }: Stretch,
): Draft<'deadline'>[] {
  const { document, language } = around
  const said = words.slice(start, end)
  return termsIn(document, said, language).flatMap((term): Draft<'deadline'>[] => {
    if (!isWanted(term) || isTelling(said, term, around)) return []
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
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** Whether a date was over when the document was written; what begins then and goes on is not. */
export function isOver(date: string, document: Document): boolean {
  return !date.endsWith('/..') && isPast(date, document)
}

function isPast(date: string, { date: written }: Document): boolean {
  const last =
    date
      .replace(/^\.\.\/|\/\.\.$/, '')
      .split('/')
      .at(-1) ?? ''
  return (
    written !== undefined &&
    !last.startsWith('P') &&
    !/^\d{4}-2[1-4]$/.test(last) &&
    last < written.value.slice(0, last.length)
  )
}
