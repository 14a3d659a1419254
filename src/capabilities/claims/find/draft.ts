/** A claim out of its words: who says it, of what, of when. */
import { type ClaimWords, type QuantityWords, timeOf } from '../../../languages/index.ts'
import type { Claim, Document, Draft } from '../../../record/index.ts'
import { describe, type Span } from '../../../text/index.ts'
import type { ClaimPatterns } from './claim-patterns.ts'
import { maker } from './maker.ts'
import { type IsSmall, subjectOf } from './subject.ts'

export interface Tools {
  readonly document: Document
  readonly lexicon: ClaimWords
  readonly quantities: QuantityWords
  readonly patterns: ClaimPatterns
  readonly isSmall: IsSmall
}

export interface Said {
  readonly sentence: Span
  readonly span: Span
  /** The clause that the claim is about; the words around it say what "it" may be. */
  readonly clause: string
  readonly before: string
  readonly confidence: number
  readonly own: Omit<Claim, 'by' | 'subject' | 'around' | 'date'>
}

/** The claim that a span of a sentence makes. */
export function draftOf(
  words: string,
  { sentence, span, clause, before, confidence, own }: Said,
  { document, patterns, quantities, isSmall }: Tools,
): Draft<'claim'> {
  const said = words.slice(sentence.start, sentence.end)
  // What is proposed or will be done lies ahead.
  const isAhead =
    patterns.ahead.test(clause) || patterns.due.test(said) || patterns.askedByDay.test(said)
  const date = timeOf(said, quantities, { written: document.date?.value, isAhead })
  const subject = subjectOf(clause, isSmall)
  const around = subjectOf(`${said} ${before}`, isSmall).filter((stem) => !subject.includes(stem))
  const body: Claim = {
    by: speakerOf(said.slice(0, span.start - sentence.start), document, patterns),
    ...own,
    subject,
    ...(around.length === 0 ? {} : { around }),
    ...(date === undefined ? {} : { date }),
  }
  const evidence = [{ ...describe(words, span), document: document.id }] as const
  return { kind: 'claim', body, evidence, maker, confidence }
}

/** The writer, unless what the other side said is told. */
function speakerOf(before: string, { from, to }: Document, { told }: ClaimPatterns): string {
  const speaker = told.test(before) ? to[0] : from[0]
  return speaker?.value ?? 'unnamed'
}
