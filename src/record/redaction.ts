/** Redactions: what an editor decides of words that repeat what an edition withholds. */
import type { DocumentId } from './id.ts'

/**
 * Words of a document that repeat words of another. Where an edition withholds
 * those of the other, they are masked here too, or stay, as the editor said;
 * in an edition that withholds nothing of the other it changes nothing.
 */
export interface Redaction {
  readonly of: DocumentId
  readonly decision: 'redact' | 'keep'
}
