/** What the tables of a gold name: held documents, and misses shown in their context. */
import type { StandingRecord } from '../../../record/index.ts'
import { comparable, type Span } from '../../../text/index.ts'
import type { Gold, Miss } from '../../capability.ts'

export interface Truth {
  readonly record: StandingRecord
  readonly gold: Gold
}

/**
 * The held document that a name of the gold means. A document that has no row there (it
 * is only quoted) is known by the date in its name and the words that are quoted of it.
 */
export function heldAs(name: string, exact: string, { record, gold }: Truth): string[] {
  const known = gold.document(name)
  if (known !== undefined) return [known]
  const date = /\d{4}-\d{2}-\d{2}$/.exec(name)?.[0]
  const words = comparable(exact)
  return [...record.documents()]
    .filter((document) => date === undefined || document.date?.value === date)
    .filter((document) => words !== '' && comparable(record.words(document.id)).includes(words))
    .map((document) => document.id)
}

/** A miss with the words around it. */
export function missOf(
  record: StandingRecord,
  kind: Miss['kind'],
  span: Span & { readonly document: string },
  more: { readonly expected?: string; readonly found?: string },
): Miss {
  const words = record.words(span.document as never)
  return {
    kind,
    document: span.document,
    words: words.slice(span.start, span.end),
    before: words.slice(Math.max(0, span.start - 60), span.start),
    after: words.slice(span.end, span.end + 60),
    ...more,
  }
}
