/**
 * The standing record over SQLite: documents and findings as judged.
 *
 * It remembers the last documents it was asked for, so it lives as long as
 * they stay as they are: after a build or a judgement a new one is opened.
 */
import type {
  DocumentId,
  Homeless,
  Judgement,
  Kind,
  Settings,
  Standing,
  StandingRecord,
} from '../record/index.ts'
import type { Database } from './database.ts'
import { type DocumentRows, documentRows, isJoinedEntry } from './document-rows.ts'
import { homelessOf } from './record-judgements.ts'
import {
  type KnownHits,
  type RankedHit,
  rankHits,
  type SearchHit,
  type SearchWish,
  searchDocuments,
  wordsLike,
} from './search.ts'
import { sourcesOf } from './sources.ts'
import { standingFindings } from './standing-findings.ts'

export interface RecordTools {
  readonly database: Database
  readonly settings: Settings
  readonly judgements: readonly Judgement[]
  current(id: DocumentId): DocumentId
}

/** The record, and what only the store can say of it. */
export interface StoredRecord extends StandingRecord {
  judgements(): readonly Judgement[]
  /** Judgements whose words cannot be placed, with the reason. */
  homeless(): readonly Homeless[]
  /** What a person rejected in a document. */
  rejected(kind: Kind, document: DocumentId): readonly Standing[]
  /** The number of held documents, and of witnesses beyond the first. */
  counts(): { readonly documents: number; readonly witnesses: number }
  /**
   * Whether offsets that leave the program count in the decoded source or in the
   * words that are printed of a file, and where in those the words of a text begin.
   */
  addressing(file: string, text: number): Addressing
  /** Which witness of its document the text with this id is, counted from 0. */
  witnessOf(id: DocumentId): number
  search(wish: SearchWish): SearchResult
  /** The documents of a query without their words, best first; nothing when it cannot be read. */
  ranked(query: string, most: number): readonly RankedHit[]
  /** Words of the index that may be meant by a word that stands nowhere. */
  wordsLike(word: string): readonly { readonly word: string; readonly count: number }[]
}

export type SearchResult =
  | { readonly kind: 'hits'; readonly hits: readonly SearchHit[] }
  | { readonly kind: 'unclear'; readonly why: string }

export interface Addressing {
  readonly addressed: 'source' | 'words'
  readonly base: number
}

export function openRecord(tools: RecordTools): StoredRecord {
  const { database, settings } = tools
  const rows = documentRows(tools)
  /** The id of today; of an entry of a catalogue whose letter has come, the letter's. */
  const current = (id: DocumentId): DocumentId => {
    const row = rows.of(id)
    return row !== undefined && isJoinedEntry(row)
      ? (String(rows.own(row).id) as DocumentId)
      : tools.current(id)
  }
  const findings = standingFindings({ ...tools, rows, current, renamed: tools.current })
  return {
    settings,
    *documents() {
      for (const row of rows.all()) yield rows.document(row)
    },
    document(id) {
      const row = rows.of(id)
      return row === undefined ? undefined : rows.document(rows.own(row))
    },
    words: (id, witness = 0) => rows.words(rows.witness(id, witness)),
    text: (id, witness = 0) => rows.text(rows.witness(id, witness)),
    findings: <K extends Kind>(kind: K, document?: DocumentId) =>
      (document === undefined
        ? findings.all(kind)
        : findings.of(kind, current(document))) as Iterable<Standing<K>>,
    finding: findings.withId,
    rejected: (kind, document) =>
      findings.judged(kind, tools.current(document))?.rejected.map((one) => one.finding) ?? [],
    judgements: () => tools.judgements,
    sources: (wish) => sourcesOf({ database, ...wish }),
    homeless: () =>
      [...findings.judgements].flatMap(([id, all]) => homelessOf(id, all, findings.judged)),
    counts: () => countsOf(database),
    witnessOf: (id) => placeAmongWitnesses(rows, id),
    ...searching(database, rows),
    addressing: (file, text) => addressingOf(database, file, text),
  }
}

/** Counted out of the indexes: the rows of a hundred thousand documents are not read for it. */
function countsOf(database: Database): ReturnType<StoredRecord['counts']> {
  const row = database.get(
    `SELECT (SELECT count(*) FROM document WHERE joined IS NULL) AS own,
     (SELECT count(*) FROM document WHERE joined IS NOT NULL) AS joined`,
  )
  return { documents: Number(row?.own), witnesses: Number(row?.joined) }
}

function placeAmongWitnesses(rows: DocumentRows, id: DocumentId): number {
  const row = rows.of(id)
  if (row === undefined) return 0
  const place = rows.witnesses(rows.own(row)).findIndex((one) => one.n === row.n)
  return Math.max(0, place)
}

function searching(
  database: Database,
  rows: DocumentRows,
): Pick<StoredRecord, 'search' | 'ranked' | 'wordsLike'> {
  const knownHits: KnownHits = new Map()
  const wordsOf = (id: DocumentId): string => rows.words(rows.witness(id, 0))
  return {
    search(wish) {
      try {
        return { kind: 'hits', hits: searchDocuments(database, wish, wordsOf) }
      } catch (error) {
        if (isUnclear(error)) return { kind: 'unclear', why: error.message }
        throw error
      }
    },
    ranked(query, most) {
      try {
        return rankHits(database, { query, most, known: knownHits })
      } catch (error) {
        if (isUnclear(error)) return []
        throw error
      }
    },
    wordsLike: (word) => wordsLike(database, word),
  }
}

/** Whether the database cannot read a query, as it says itself. */
function isUnclear(error: unknown): error is Error {
  return /fts5|no such column|malformed MATCH/i.test((error as Error).message)
}

function addressingOf(database: Database, file: string, text: number): Addressing {
  const row = database.get(
    `SELECT addressed, base FROM text WHERE file = ? AND number = ?`,
    file,
    text,
  )
  const addressed = row?.addressed === 'source' ? 'source' : 'words'
  return { addressed, base: Number(row?.base ?? 0) }
}
