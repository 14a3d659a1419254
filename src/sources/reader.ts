/**
 * The contract of readers: bytes of a source → texts with the way back.
 *
 * A reader never throws for what stands in a file: what it cannot read it
 * yields as a problem and goes on. What is inside a source and is a source of
 * its own (a member of an archive, an attachment) is yielded as a member and
 * read like any other file; its path is `outer!/inner`.
 */
import type { Basis, Document, DocumentKind, Problem } from '../record/index.ts'
import type { Span, Text } from '../text/index.ts'

export interface SourceFile {
  /** Relative to the dossier's sources, with `/`; `!/` leads into an archive or a mail. */
  readonly path: string
  readonly bytes: Uint8Array
}

export type Reading =
  | { readonly kind: 'text'; readonly text: MarkedText }
  | { readonly kind: 'member'; readonly source: SourceFile }
  | { readonly kind: 'problem'; readonly problem: Problem }

export interface Reader {
  /** `plain`, `markdown`, `html` …; a word of `docs/formats.md`. */
  readonly format: string
  readonly version: string
  /** How surely a file is of this format, from its name and first bytes: 0 not at all, 1 certain. */
  matches(path: string, head: Uint8Array): number
  read(source: SourceFile): AsyncIterable<Reading>
}

/** A text, and what the source's markup says of it. */
export interface MarkedText {
  readonly text: Text
  /**
   * Whether offsets that leave the program are into the decoded source (plain
   * text, Markdown, mailboxes) or into the words of the text (all formats in
   * which a person cannot count characters).
   */
  readonly addressed: 'source' | 'words'
  /** The decoded source that the map leads to, where `addressed` is `source`. */
  readonly decoded?: string
  /** ISO 639-1, where the source says it. */
  readonly language?: string
  /** Title of the web page, of the file's properties, … */
  readonly title?: string
  /** Documents that the markup marks out; empty when it marks none and the words must decide. */
  readonly marked: readonly MarkedDocument[]
}

/** A document as markup (TEI, mail headers) gives it. */
export interface MarkedDocument {
  readonly span: Span
  readonly basis: Basis
  readonly kind?: DocumentKind
  readonly title?: string
  /** EDTF. */
  readonly date?: string
  readonly dateWords?: string
  /** ISO 8601; without its offset where the source has none. */
  readonly instant?: string
  readonly from: readonly MarkedName[]
  readonly to: readonly MarkedName[]
  readonly copies: readonly MarkedName[]
  readonly place?: string
  readonly language?: string
  readonly messageId?: string
  readonly inReplyTo: readonly string[]
  readonly references: readonly string[]
  readonly subject?: string
  /** Ids of documents that the markup says this one answers, or is answered by. */
  readonly answers: readonly string[]
  /** `xml:id` or another name that other markup uses for this document. */
  readonly name?: string
  /** Stretches whose function the markup gives: opener, dateline, salutation, quoted … */
  readonly parts: readonly (Span & { readonly part: string })[]
  /** The head as an edition of ours wrote it out, with its id; it stands for all other values. */
  readonly own?: OwnHead
  /** An entry of a catalogue: the document is known by it and not held. */
  readonly entry?: true
  /** Other values: source, rights, translator, number … */
  readonly marks: Readonly<Record<string, readonly string[]>>
}

export interface OwnHead extends Omit<Document, 'witnesses'> {
  /** The names that other markup uses for it and for what it answers. */
  readonly name?: string
  readonly answers?: readonly string[]
}

export interface MarkedName {
  readonly name: string
  readonly address?: string
  readonly authority?: string
  readonly named?: 'organisation' | 'person' | 'office'
}
