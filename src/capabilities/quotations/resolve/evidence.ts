/** A place in a text of the corpus as evidence in its document. */
import type { Evidence } from '../../../record/index.ts'
import { describe, type Span } from '../../../text/index.ts'
import type { Corpus } from './corpus.ts'
import { witnessOf } from './witness-name.ts'

export function evidenceOf(name: string, span: Span, { library }: Corpus): Evidence {
  const from = Math.max(0, span.start - 40)
  const around = library.words(name, from, span.end + 40)
  const anchor = describe(around, { start: span.start - from, end: span.end - from })
  const { document, witness } = witnessOf(name)
  const place = { ...anchor, start: span.start, end: span.end, document }
  return witness === 0 ? place : { ...place, witness }
}
