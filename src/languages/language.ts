/**
 * What depends on a language: grammar as data and a little code.
 *
 * A language is a folder with a file for each capability that needs one, and a
 * line in `index.ts`. A part that a language does not have yet is left out, and
 * the capability then finds nothing in that language rather than guess.
 */
import type { ActWords } from './act-words.ts'
import type { ApprovalWords } from './approval-words.ts'
import type { ClaimWords } from './claim-words.ts'
import type { DocumentWords } from './document-words.ts'
import type { EventWords } from './event-words.ts'
import type { MentionGrammar } from './mentions.ts'
import type { QuantityWords } from './quantity-words.ts'
import type { QuotationWords } from './quotation-words.ts'
import type { SilenceWords } from './silence-words.ts'
import type { TermWords } from './term-words.ts'

export interface Language {
  /** ISO 639-1. */
  readonly code: string
  readonly name: string
  readonly documents?: DocumentWords
  readonly quotation?: QuotationWords
  /** How documents are spoken of. */
  readonly mentions?: MentionGrammar
  /** How something is done in words: proposed, refused, reserved. */
  readonly acts?: ActWords
  /** How facts are asserted and names are called. */
  readonly claims?: ClaimWords
  /** How numbers are written. */
  readonly quantities?: QuantityWords
  /** How one complains of silence. */
  readonly silence?: SilenceWords
  /** How a body approves what was laid before it. */
  readonly approvals?: ApprovalWords
  /** How dates and terms are set. */
  readonly terms?: TermWords
  /** How events are told. */
  readonly events?: EventWords
}
