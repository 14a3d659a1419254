/**
 * Witnesses in the corpus: every text of a document is a source of its own.
 *
 * Who quotes a letter may have had the translation or the copy on the web before him, so
 * each witness is read and indexed under its own name; what is found there is evidence in
 * that witness of the one document.
 */
import type { DocumentId } from '../../../record/index.ts'
import { overlaps, type Span } from '../../../text/index.ts'

/** The name under which a witness of a document stands in the corpus: the first bears the document's. */
export function witnessName(document: DocumentId, witness: number): string {
  return witness === 0 ? document : `${document}${sign}${witness}`
}

/** Whose witness a name means, and which. */
export function witnessOf(name: string): {
  readonly document: DocumentId
  readonly witness: number
} {
  const at = name.lastIndexOf(sign)
  return at < 0
    ? { document: name as DocumentId, witness: 0 }
    : { document: name.slice(0, at) as DocumentId, witness: Number(name.slice(at + 1)) }
}

/** Whether two names are witnesses of one document. */
export function isSameDocument(one: string, other: string): boolean {
  return witnessOf(one).document === witnessOf(other).document
}

/** Whether a passage is another than the one told beside it: no other witness of it, no part of it. */
export function isElsewhere(place: Place, passage: Place): boolean {
  if (!isSameDocument(place.document, passage.document)) return true
  return place.document === passage.document && !overlaps(place, passage)
}

interface Place extends Span {
  readonly document: string
}

/** No id of a document holds it. */
const sign = '#'
