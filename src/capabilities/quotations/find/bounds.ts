/**
 * How much of one document is read for quotations. No letter and no book has so many
 * quotations; a file that is made to hang a program has, and each costs its tracing.
 */
import type { DocumentId, Problem } from '../../../record/index.ts'
import type { Span } from '../../../text/index.ts'
import { nthMark } from './marks.ts'
import type { Laid, Quoted } from './quoted.ts'

/** Quotation marks that are read, from the beginning of a document. */
export const mostMarks = 10_000
/** Quotations that are kept, of every form: mails quote without marks. */
export const mostQuotations = 5_000

/** A text with what its reader set as quoted. */
export interface WithQuoted {
  readonly text: Laid
  readonly set: readonly Span[]
}

/** The text up to the mark that is one too many; the same text where there is none. */
export function readable({ text, set }: WithQuoted): WithQuoted {
  const end = nthMark(text.words, mostMarks)
  if (end === undefined) return { text, set }
  const words = text.words.slice(0, end)
  const blocks = upTo(end, text.blocks)
  return {
    text: { words, blocks, lines: text.lines.filter((line) => line < end) },
    set: upTo(end, set),
  }
}

function upTo<Stretch extends Span>(end: number, stretches: readonly Stretch[]): Stretch[] {
  return stretches
    .filter((one) => one.start < end)
    .map((one) => (one.end <= end ? one : { ...one, end }))
}

/** The first quotations of a text, and where the first that is left out begins. */
export function firstOf(found: readonly Quoted[]): {
  readonly kept: readonly Quoted[]
  readonly end: number | undefined
} {
  return { kept: found.slice(0, mostQuotations), end: found[mostQuotations]?.outer.start }
}

/** What is said where a document is not read to its end. */
export function boundProblem(document: DocumentId, last: string): Problem {
  const count = (number: number): string => number.toLocaleString('en')
  return {
    code: 'too-many-quotations',
    what: `"${document}" has more than ${count(mostMarks)} quotation marks or ${count(mostQuotations)} quotations: none were looked for behind “${last}”`,
    where: document,
    advice: 'if it is one paper, part the file; if its marks are no quotations, take them out',
    weight: 'attention',
  }
}
