/** Mentions of documents, what they point to, and the documents known from mentions only. */
import type { EdtfDate } from './date.ts'
import type { DocumentKind } from './document.ts'
import type { DocumentId, FindingId, PartyId } from './id.ts'

/** Words that point to a document, and all that they say of it. */
export interface Mention {
  /** `dated` with its year, `yearless`, `undated`, `title`, `set` (several), `elliptic` (noun left out), `numbered`, `attribution` (mail). */
  readonly form:
    | 'dated'
    | 'yearless'
    | 'undated'
    | 'title'
    | 'set'
    | 'elliptic'
    | 'numbered'
    | 'attribution'
  /** Kinds the noun allows; empty when the words name none. */
  readonly kinds: readonly DocumentKind[]
  /** EDTF, where the words give one: `XXXX-06-04` without its year. */
  readonly date?: EdtfDate
  /** Names as written, or what `we`, `you`, `they` stand for in this document. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly title?: string
  readonly number?: string
  /** What the sentence says the mention is for. */
  readonly relation: Relation
  /** Other things the words say: `last`, `short`, `above-mentioned`, `enclosed`. */
  readonly clues: readonly string[]
}

/** In order of precedence; the first that fits. */
export type Relation =
  | 'self'
  | 'replies-to'
  | 'acknowledges'
  | 'requests'
  | 'transmits'
  | 'announces'
  | 'quotes'
  | 'cites'

export type Target =
  | { readonly kind: 'held'; readonly document: DocumentId }
  | { readonly kind: 'missing'; readonly document: DocumentId }
  | { readonly kind: 'self' }
  | { readonly kind: 'nothing' }

export interface Alternative {
  readonly target: Target
  readonly confidence: number
  readonly reasons: readonly string[]
}

/** A mention with its target. A mention of several documents has a reference for each. */
export interface Reference {
  readonly mention: FindingId
  readonly target: Target
  readonly relation: Relation
  /** In plain words: `7 March is before 7 May 1964`. */
  readonly reasons: readonly string[]
  readonly alternatives: readonly Alternative[]
}

/** A document known from mentions only; its evidence are all its witnesses. */
export interface MissingDocument {
  readonly id: DocumentId
  readonly kind: DocumentKind
  /** What those who speak of it call it, in the singular: a `warrant`; none where they only name it. */
  readonly noun?: string
  readonly date?: EdtfDate
  readonly title?: string
  readonly number?: string
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly parties: readonly PartyId[]
  /** A set of documents mentioned together rather than one. */
  readonly set: boolean
}

/** A step in the story of a letter sent to some and kept from others. */
export interface Withholding {
  readonly of: DocumentId
  readonly event:
    | 'sent'
    | 'had-by'
    | 'learnt-of'
    | 'kept-from'
    | 'requested'
    | 'refused'
    | 'awaited'
    | 'contents-divulged'
  readonly date?: EdtfDate
  readonly by: readonly string[]
  readonly to: readonly string[]
}

/** One document answers another. */
export interface Reply {
  readonly answers: DocumentId
  readonly how:
    | 'stated'
    | 'acknowledged'
    | 'partial'
    | 'approved'
    | 'reported'
    | 'promised'
    | 'headers'
  /** Fewest and most days from the one to the other, where both dates are known. */
  readonly days?: { readonly first: number; readonly last: number }
}

/** What a complaint is of: no answer, a late one, one that evades, a refusal. */
export type SilenceManner = 'silence' | 'delay' | 'evasion' | 'refusal'

/** Words that complain of silence, before it is known of what. */
export interface Complaint {
  readonly manner: SilenceManner
  /** Whose complaint it is: the writer's, or the addressee's, told. */
  readonly side: 'first' | 'second'
  /** The day of asking, where the words say it. */
  readonly said?: EdtfDate
  /** Whether it speaks of something asked before: `our proposal`. */
  readonly spoken: boolean
}

/** Somebody complains that he was not answered. */
export interface SilenceComplaint {
  /** What was not answered, or in which something was asked; none where the words do not tell. */
  readonly of?: DocumentId
  readonly manner: SilenceManner
  readonly by: readonly string[]
  readonly against: readonly string[]
  /** When it was asked, where it is known. */
  readonly asked?: EdtfDate
}
