/**
 * Documents: letters, cables, articles; what stands at their head, and their witnesses.
 *
 * What a document does not say is not filled in silently: every value says on
 * what it rests, and shows its words where it has any.
 */
import type { Anchor, Span } from '../text/index.ts'
import type { EdtfDate } from './date.ts'
import type { DocumentId, PartyId } from './id.ts'

export type DocumentKind =
  | 'letter'
  | 'cable'
  | 'memorandum'
  | 'note'
  | 'statement'
  | 'declaration'
  | 'article'
  | 'editorial'
  | 'preface'
  | 'speech'
  | 'minutes'
  | 'contract'
  | 'ruling'
  | 'e-mail'
  | 'message'
  | 'report'
  | 'form'
  | 'document'

/**
 * On what a value rests: `markup` of the source (TEI, mail headers), `stated`
 * in the document's words, `deduced` from other words, `settings` of the
 * dossier, or `judged` by a person.
 */
export type Basis = 'markup' | 'stated' | 'deduced' | 'settings' | 'judged'

export interface Stated<Value> {
  readonly value: Value
  readonly basis: Basis
  /** 0 to 1, calibrated. */
  readonly confidence: number
  /** Into the words of the document; empty where markup or a header gave the value. */
  readonly evidence: readonly Anchor[]
}

/**
 * What told the part of a date that its own words leave open: other years in
 * the document's words, its form, a postmark, the letters before and behind,
 * the name of its file, folder or volume, the settings, or the sure years of
 * the other papers of its file, its folder, the dossier.
 */
export const yearGrounds = [
  'words',
  'form',
  'postmark',
  'neighbours',
  'name',
  'settings',
  'file',
  'folder',
  'dossier',
] as const

export type YearGround = (typeof yearGrounds)[number]

export interface DocumentDate extends Stated<EdtfDate> {
  /** As far as its own words go, where the year was deduced: `XX98-09-13`, `XXXX-06-04`. */
  readonly given?: EdtfDate
  /** What told the rest of the year. */
  readonly because?: YearGround
  /** As written, where it is written. */
  readonly words?: string
  /** Old style dates are kept as written and compared by `value`, which is always Gregorian. */
  readonly calendar?: 'julian'
  /** The hour as it is printed in the head of a mail, `21:40`, by whatever clock. */
  readonly hour?: string
  /** ISO 8601 with its offset, where hour and zone are known: mails, telegrams. */
  readonly instant?: string
}

/** A sender, addressee or receiver of a copy: the name as the document gives it, and whose it is. */
export interface Correspondent extends Stated<string> {
  /** The party, once known. */
  readonly party?: PartyId
  /** What it is named as: a body, a person, or an office somebody signs for. */
  readonly named?: 'organisation' | 'person' | 'office'
  readonly address?: string
  /** The office in which a person writes or is written to: "Ambassador in Bonn". */
  readonly office?: string
}

/** A stretch of a document by its function. */
export interface Part extends Span {
  readonly part:
    | 'heading'
    | 'provenance'
    | 'classification'
    | 'transmission'
    | 'opener'
    | 'address'
    | 'dateline'
    | 'salutation'
    | 'body'
    | 'valediction'
    | 'signature'
    | 'postscript'
    | 'enclosure'
    | 'note'
    | 'quoted'
    /** The line above quoted words that says whose they are and of when: "On Mon, 3 March, A wrote:". */
    | 'attribution'
}

/** One text of a document: where it stands. */
export interface Witness extends Span {
  /** The source's path, relative to the dossier's sources; `!` leads into an archive or a mail. */
  readonly file: string
  /** Which text of that source, counted from 0 (a mailbox has one a message). */
  readonly text: number
  /** SHA-256 of the source. */
  readonly hash: string
  readonly language?: string
}

export interface Document {
  readonly id: DocumentId
  readonly kind: Stated<DocumentKind>
  readonly title?: Stated<string>
  readonly date?: DocumentDate
  readonly from: readonly Correspondent[]
  readonly to: readonly Correspondent[]
  readonly copies: readonly Correspondent[]
  readonly place?: Stated<string>
  readonly salutation?: Stated<string>
  readonly signature?: Stated<string>
  /** The persons who signed, with their offices: officers of a body that is the sender, or the sender himself. */
  readonly signers?: readonly Correspondent[]
  /** ISO 639-1. */
  readonly language?: string
  /** Classification, priority, approvals, distribution, number, source, pages, translator, rights …: name → values. */
  readonly marks: Readonly<Record<string, readonly Stated<string>[]>>
  readonly mail?: MailHead
  readonly parts: readonly Part[]
  readonly witnesses: readonly [Witness, ...Witness[]]
  /** That the boundaries are right, 0 to 1. */
  readonly confidence: number
  /** Known from a catalogue and not held: its words are those of the catalogue's entry. */
  readonly entry?: true
}

export interface MailHead {
  readonly messageId?: string
  readonly inReplyTo: readonly string[]
  readonly references: readonly string[]
  readonly subject?: string
}
