/**
 * Evidence: the words that a statement rests on.
 *
 * Offsets are into the words of the document's first witness (or of the
 * witness named), from the first word of the document.
 */
import type { Anchor } from '../text/index.ts'
import type { DocumentId } from './id.ts'

export interface Evidence extends Anchor {
  readonly document: DocumentId
  /** Which witness of the document, counted from 0; the first when not given. */
  readonly witness?: number
}
