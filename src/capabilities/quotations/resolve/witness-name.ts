/**
 * Witnesses in the corpus: every text of a document is a source of its own.
 *
 * Who quotes a letter may have had the translation or the copy on the web before him, so
 * each witness is read and indexed under its own name; what is found there is evidence in
 * that witness of the one document.
 */
import type { DocumentId } from '../../../record/index.ts'

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

/** No id of a document holds it. */
const sign = '#'
