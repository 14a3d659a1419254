/**
 * The standing record as capabilities and queries see it: documents and
 * findings as judged, however they are kept (SQLite for a dossier, arrays in
 * a test).
 */
import type { Text } from '../text/index.ts'
import type { Document } from './document.ts'
import type { Bodies, Finding, Kind } from './finding.ts'
import type { DocumentId, FindingId } from './id.ts'
import type { Homeless, Judgement } from './judgement.ts'
import type { Settings } from './settings.ts'
import type { SourceState } from './source-state.ts'

/** A finding as it stands after judgement. */
export type Standing<K extends Kind = Kind> = Finding<K> & {
  readonly standing: 'found' | 'confirmed' | 'amended' | 'added'
  /** The name it has as what a person added, where the machine has found it too. */
  readonly also?: FindingId
  /** The judgement by which it stands, if any. */
  readonly judgement?: Judgement
  /** What the machine now says, where a person decided otherwise. */
  readonly machine?: Bodies[K]
  /** Judgements of other people who decided otherwise, and between whom nobody has decided yet. */
  readonly conflict?: readonly Judgement[]
}

export interface StandingRecord {
  readonly settings: Settings
  /** Held documents in order of date, undated ones last. Streams: do not collect for large dossiers. */
  documents(): Iterable<Document>
  /** A held document; follows renamed ids. */
  document(id: DocumentId): Document | undefined
  /** The words of a witness of a document (the first unless told otherwise). */
  words(id: DocumentId, witness?: number): string
  /** The words of a document with blocks, lines, pages, cut to the document. */
  text(id: DocumentId, witness?: number): Text
  /** Findings as judged, in order of document and place. */
  findings<K extends Kind>(kind: K, document?: DocumentId): Iterable<Standing<K>>
  finding(id: FindingId): Standing | undefined
  /** Everything that people decided, in order; nothing where a record cannot tell (a reduced copy). */
  judgements?(): readonly Judgement[]
  /** What a person rejected in a document. */
  rejected?(kind: Kind, document: DocumentId): readonly Standing[]
  /** Judgements whose words cannot be placed any more, with the reason. */
  homeless?(): readonly Homeless[]
  /** The files of the dossier and what became of them; only those with a problem, if so asked. */
  sources?(wish?: { readonly troubled?: boolean }): Iterable<SourceState>
}
