/**
 * Quotations: words given as another's, where they come from, and whether they are true to it.
 *
 * A quotation is found in one document; its verdict is reached by looking at all of
 * them. They are two findings, so that a person can say that this is no quotation, or
 * that the quotation is right and the verdict wrong.
 */
import type { Span } from '../text/index.ts'
import type { Evidence } from './evidence.ts'
import type { DocumentId, FindingId } from './id.ts'

/**
 * How words are shown to be another's: between marks; between marks opened again at
 * every paragraph; set off as a block; behind `>` in mail; or told without marks.
 */
export type QuotationForm = 'inline' | 'paragraphs' | 'block' | 'mail' | 'reported'

/** Words given as another's. The evidence is the quoted words without their marks. */
export interface Quotation {
  readonly form: QuotationForm
  /** The opening mark as written; empty where there is none. */
  readonly mark: string
  /** 1 for the writer's own quotation, 2 inside another; in mail the number of marks. */
  readonly depth: number
  /** The quoted words without "he wrote" between them; offsets into the document. */
  readonly pieces: readonly Span[]
  /** With the marks. */
  readonly outer: Span
  readonly unclosed: boolean
  readonly attribution: Attribution
}

/** What the words around a quotation say of whose it is. */
export interface Attribution {
  /**
   * `addressee`: "you say"; `writer`: "as we wrote"; `named`: a third is named;
   * `none`: nobody is said to have spoken.
   */
  readonly to: 'addressee' | 'writer' | 'named' | 'none'
  /** Names as written. */
  readonly names: readonly string[]
  /** The words that introduce it. */
  readonly words: string
  /** What else speaks for a quotation, a name or irony: `says`, `so-called`, `list`, `title`, `word`, `note-number`. */
  readonly clues: readonly string[]
}

/**
 * `unverifiable`: said by somebody, the source not in the corpus; `not-found`: given to
 * a held document that does not hold it; `unplaced`: common wording that stands in so
 * many places that none can be called the source.
 */
export type VerdictWord =
  | 'exact'
  | 'altered'
  | 'elided'
  | 'spliced'
  | 'variant'
  | 'misattributed'
  | 'unverifiable'
  | 'not-found'
  | 'scare'
  | 'term'
  | 'unplaced'

/** A verdict on one quotation, with its sources and all that differs. */
export interface QuotationVerdict {
  readonly quotation: FindingId
  readonly verdict: VerdictWord
  /** The verdict on the words alone, whoever wrote them. */
  readonly wording: VerdictWord
  readonly sources: readonly SourcePart[]
  readonly changes: readonly Change[]
  /** Where the words are first used in the corpus, when that is not the source. */
  readonly firstUsed?: Evidence
  /** What was found of the place of the words; sentences are made of it where it is shown. */
  readonly grounds?: readonly VerdictGround[]
  /** All else that speaks for it, in plain words. */
  readonly reasons: readonly string[]
}

/**
 * What was found of the place where the words stand, or stand not: `elsewhere`, in another paper
 * than the one named; `turned`, right behind a "not" that the quotation leaves out; `nowhere`, in
 * no likeness in the paper named, or in anything that side wrote before; `alike`, nowhere for sure,
 * but a paper says the like in too few of its words to be called the source (`isClose`: in so many
 * of them in order that it mostly is the source all the same).
 */
export type VerdictGround =
  | { readonly kind: 'elsewhere'; readonly named: NamedPaper; readonly stands: DocumentId }
  | { readonly kind: 'turned'; readonly by: string }
  | { readonly kind: 'nowhere'; readonly named?: NamedPaper }
  | { readonly kind: 'alike'; readonly stands: DocumentId; readonly isClose: boolean }

/** A held paper with the words that name it. */
export interface NamedPaper {
  readonly document: DocumentId
  readonly words: string
}

/** A stretch of a quotation and the passage it comes from. */
export interface SourcePart {
  readonly document: DocumentId
  readonly evidence: Evidence
  /** The stretch of the citing document's words. */
  readonly part: Span
  /** Other documents that hold the passage as well. */
  readonly also: readonly Evidence[]
}

/** One difference between a quotation and its source. */
export interface Change {
  readonly kind:
    | 'case'
    | 'punctuation'
    | 'spelling'
    | 'reading'
    | 'inflection'
    | 'bracket'
    | 'small-word'
    | 'word'
    | 'order'
    | 'number'
    | 'name'
    | 'negation'
    | 'modal'
    | 'date'
    | 'bound'
    | 'omission'
    | 'addition'
  readonly grave: boolean
  /** The words as quoted; empty for what was left out. */
  readonly quoted: string
  /** The words of the source; empty for what was put in. */
  readonly source: string
  /** Where in the citing document: an empty span where something was left out. */
  readonly place: Span
  /** Whether dots say that something was left out. */
  readonly marked?: boolean
}

/** A passage that repeats another document's wording without marks. */
export interface Reuse {
  readonly of: DocumentId
  readonly source: Evidence
  /** Words that agree. */
  readonly words: number
}
