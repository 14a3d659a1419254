/** What is asked of a quotation, and what is answered. */
import type { QuotationWords } from '../../../languages/index.ts'
import type {
  Attribution,
  Change,
  Quotation,
  VerdictGround,
  VerdictWord,
} from '../../../record/index.ts'
import type { Span } from '../../../text/index.ts'
import type { Corpus } from './corpus.ts'
import type { Given } from './given.ts'
import type { Dated, Holder } from './holders.ts'
import type { StemTable } from './stem-table.ts'

/** A quotation to be decided on, its text blanked outside its pieces. */
export interface Question {
  readonly text: string
  readonly quotation: Quotation
  readonly citing: Holder
  readonly answered: readonly string[]
  /** The document that the words around name as its source, if they name one. */
  readonly given: Given | undefined
  /** Passages in which the quotation around this one was found. */
  readonly outer: readonly (Span & { readonly document: string })[]
  /** The quotation around this one is somebody's, and its source is not held. */
  readonly insideLost: boolean
  readonly language: QuotationWords
}

/** What was decided; offsets of parts and changes are into the quotation's text. */
export interface Decision {
  readonly verdict: VerdictWord
  /** The verdict on the words alone, whoever wrote them. */
  readonly wording: VerdictWord
  readonly parts: readonly DecidedPart[]
  readonly changes: readonly Change[]
  readonly grounds?: readonly VerdictGround[]
  readonly reasons: readonly string[]
  readonly confidence: number
}

export interface DecidedPart {
  readonly document: string
  readonly source: Span
  readonly quote: Span
  readonly also: readonly (Span & { readonly document: string })[]
}

export interface Deciding {
  readonly corpus: Corpus
  /** Word tables of the documents in which a short quotation of this one may be looked for. */
  readonly thread: (
    citing: Holder,
    attribution: Attribution,
    given: string | undefined,
  ) => Iterable<Searched>
}

/** A text in which a short quotation is looked for. */
export interface Searched {
  readonly text: Dated
  readonly table: StemTable
  /** It is of the side that is addressed or named; else nothing of that side is known. */
  readonly isTheirs: boolean
}
