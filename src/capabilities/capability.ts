/**
 * The contract of a capability: what every folder beside this file holds.
 *
 * `find` looks at one document alone and is pure; `resolve` looks at the
 * record. The pipeline runs every `find` of a changed document first, then
 * every `resolve` in the order that `after` asks for, and keeps what they give.
 * A capability never imports another: it meets the findings of those it comes
 * after in the standing record.
 */
import type { Language } from '../languages/index.ts'
import type { Html, ShellPage } from '../markup/index.ts'
import type {
  Document,
  DocumentId,
  Draft,
  Finding,
  FindingId,
  Kind,
  Problem,
  Settings,
  SignedPaper,
  SignedPapers,
  Standing,
  StandingRecord,
} from '../record/index.ts'
import type { Note, Notes } from '../store/index.ts'
import type { Text } from '../text/index.ts'

/** A document with its words, as `find` sees it: offsets are into `text.words`. */
export interface ReadDocument {
  readonly document: Document
  readonly text: Text
}

export interface FindTools {
  readonly language: Language | undefined
  readonly settings: Settings
  /** What was signed of this document in a chancery. */
  readonly signed?: SignedPaper | undefined
  /** Is told what was left out of the document, and why. */
  readonly problem?: ((problem: Problem) => void) | undefined
}

/** Which documents are new, changed or gone since the record was last resolved. */
export type Stale =
  | { readonly kind: 'all' }
  | { readonly kind: 'some'; readonly documents: ReadonlySet<DocumentId> }

/**
 * What `resolve` gives for one document: its findings of that capability's
 * resolved kinds are replaced by these. `document` is undefined for findings
 * of the record as a whole (parties, missing documents, questions): those are
 * replaced all together.
 */
export interface Resolution {
  readonly document: DocumentId | undefined
  readonly findings: readonly Finding[]
  /**
   * For findings of the record as a whole of which only some have changed:
   * these go, `findings` are put in or replaced by their ids, the rest stands.
   * Without it all are replaced.
   */
  readonly without?: readonly FindingId[]
  /**
   * What to note of the document, or of the record as a whole, in place of what was noted; not
   * given: nothing, but beside `without` what was noted stands.
   */
  readonly notes?: readonly Note[]
}

export interface ResolveTools {
  readonly stale: Stale
  /** A readable name for a thing that is not held: the same key gets the same name in every build. */
  nameMissing(wish: string, key: string): DocumentId
  /** A folder for what the capability keeps on disk between builds (an index); may be deleted at any time. */
  readonly folder: string
  /** What was noted in earlier builds; nothing when all is resolved anew. Ask before giving the first resolution. */
  readonly notes: Notes
  /** The held documents in order of date, undated ones last: their ids alone. */
  order(): readonly DocumentId[]
  /** A word by which a held document sorts among the others as in `order`. */
  place(document: DocumentId): string | undefined
  /** Says how far a long work is; called as often as one likes. */
  progress(done: number, of: number, what: string): void
  /** What was signed of the papers of this dossier in a chancery. */
  readonly signed?: SignedPapers
}

export interface Capability {
  /** The folder's name. */
  readonly name: string
  /** Changes when the same text gives other findings: the pipeline then looks again. */
  readonly version: string
  /** Capabilities whose findings `resolve` reads. */
  readonly after: readonly string[]
  /** Kinds that `find` gives, and kinds that `resolve` gives. */
  readonly finds: readonly Kind[]
  readonly resolves: readonly Kind[]
  find(read: ReadDocument, tools: FindTools): readonly Draft<Kind>[]
  resolve(record: StandingRecord, tools: ResolveTools): Iterable<Resolution>
  /** Counts its findings against gold; undefined when the gold folder has nothing for it. */
  measure(record: StandingRecord, gold: Gold): Measured | undefined
  /** Its words and pages in room, edition and command line. */
  readonly show: Show
}

/** The gold that stands beside a corpus: tables by file name, and the way from gold places to documents. */
export interface Gold {
  /** Rows of a CSV file of the gold folder as objects; undefined when there is no such file. */
  table(name: string): readonly Readonly<Record<string, string>>[] | undefined
  /** Lines of a JSON-lines file; undefined when there is no such file. */
  lines(name: string): Iterable<unknown> | undefined
  /** The held document that a gold id means, by file and place, never by name. */
  document(goldId: string): DocumentId | undefined
  /** The gold id of a held document, the other way round. */
  goldId(document: DocumentId): string | undefined
  /** Where a gold span stands in the words of its document. */
  span(
    goldId: string,
    place: {
      readonly start?: number
      readonly end?: number
      readonly exact: string
      readonly prefix: string
      readonly suffix: string
    },
  ): { readonly document: DocumentId; readonly start: number; readonly end: number } | undefined
  /** Where a place in a held document lies as the gold counts; undefined for documents it does not have. */
  place(
    document: DocumentId,
    start: number,
  ): { readonly goldId: string; readonly start: number } | undefined
  /** Whether `scope.csv`, where there is one, lists this stretch for a table. */
  inScope(table: string, goldId: string, start?: number): boolean
}

/** Keys of `rejoinder eval --json` with their figures, and every miss and false alarm in context. */
export interface Measured {
  readonly figures: Readonly<Record<string, unknown>>
  readonly misses: readonly Miss[]
}

export interface Miss {
  readonly kind: 'missed' | 'wrong' | 'false alarm'
  readonly document: string
  readonly words: string
  readonly before: string
  readonly after: string
  readonly expected?: string
  readonly found?: string
}

export interface Show {
  /** What the margin of the reader says of a finding: words, and a way to its target. */
  margin(finding: Standing, record: StandingRecord): MarginNote | undefined
  /** Pages this capability adds to the room and the edition, in the order of the navigation. */
  readonly views: readonly View[]
}

export interface MarginNote {
  /** `mention`, `quotation`, `act`, `claim`: the line drawn under the words. */
  readonly mark: 'mention' | 'quotation' | 'act' | 'claim' | 'event' | 'note'
  readonly words: Html
  /** The one address to go to: a document, a passage. */
  readonly href?: string
  readonly grave?: boolean
}

export interface View {
  /** The path below the dossier: `missing`, `quotations`; further path segments are handed on. */
  readonly path: string
  /** Its word in the navigation; a view without one is reached from others. */
  readonly title?: string
  /** The letter after `g` that leads to it. */
  readonly key?: string
  page(record: StandingRecord, request: ViewRequest): Page | undefined
  /**
   * Takes a form that was sent to this view: it may start work and keep what it gives, but
   * changes nothing of the record. Gives the address of what came of it, or why nothing did.
   */
  take?(
    record: StandingRecord,
    form: Form,
    shelf?: string,
  ): { readonly to: string } | { readonly refused: string }
}

/** A form as words, by name; files come as their words. Several values of one name stand in their order. */
export interface Form {
  get(name: string): string | undefined
  all(name: string): readonly string[]
}

export interface ViewRequest {
  /** Path segments after the view's own, decoded. */
  readonly rest: readonly string[]
  readonly query: URLSearchParams
  /** The name under which the reader decides; none where nothing can be decided (an edition). */
  readonly reader?: string
  /** Where the page is open, for permalinks: `http://127.0.0.1:4711`. */
  readonly origin?: string
  /** A folder for work that took long and can be done again; kept when the room closes. */
  readonly shelf?: string
}

export type Page = ShellPage
