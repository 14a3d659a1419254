/**
 * Full-text search in the held documents and their witnesses.
 *
 * The index keeps no words of its own. Where exactly a query was met is asked
 * of SQLite once more, over the few documents of the answer, so that phrases
 * and nearness are marked by the same rules by which they were found.
 */
import type { DocumentId } from '../record/index.ts'
import type { Span } from '../text/index.ts'
import type { Database, Row } from './database.ts'
import { type FieldsOfBody, fieldsOfBody, searchColumns } from './search-fields.ts'

export interface SearchHit {
  readonly document: DocumentId
  /** The id under which the witness was read; that of the document for its first. */
  readonly read: DocumentId
  /** Where the words were met; empty when only fields were. */
  readonly spans: readonly Span[]
  /** Larger is better. */
  readonly score: number
}

export interface SearchWish {
  /** In the language of FTS5. */
  readonly query: string
  readonly most: number
  /** Only in these; in all when not given. */
  readonly only?: readonly DocumentId[]
}

/** A hit with what a list is narrowed by, and no words: cheap enough for thousands. */
export interface RankedHit {
  readonly document: DocumentId
  readonly kind: string
  readonly date: string
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly place: string | undefined
}

/** How well a row answers; less is better, as SQLite has it. Of the fields names count most. */
const rank = 'bm25(search, 1, 4, 4, 4, 2, 1, 1, 1)'

/** Hits, best first. Throws what SQLite says of a query that it cannot read. */
export function searchDocuments(
  database: Database,
  wish: SearchWish,
  wordsOf: (id: DocumentId) => string,
): SearchHit[] {
  // The best are picked out of the index alone: what else a row holds is fetched of those. To
  // rank, SQLite reads every row that matches, so where the documents are given nothing is ranked.
  const met =
    wish.only === undefined
      ? `SELECT rowid AS n, ${rank} AS score FROM search WHERE search MATCH ?1
         ORDER BY score LIMIT ?2`
      : `SELECT rowid AS n, 0 AS score FROM search WHERE search MATCH ?1
         AND rowid IN (SELECT n FROM wanted UNION SELECT n FROM document WHERE joined IN (SELECT n FROM wanted))
         LIMIT ?2`
  const rows = database.all(
    `WITH wanted AS (SELECT n FROM document WHERE id IN (SELECT value FROM json_each(?3))),
     met AS MATERIALIZED (${met})
     SELECT d.id, d.body, d.n, coalesce(o.id, d.id) AS own, t.file, -met.score AS score
     FROM met JOIN document d ON d.n = met.n JOIN text t ON t.n = d.text
     LEFT JOIN document o ON o.n = d.joined
     ORDER BY met.score, d.sort, d.place`,
    wish.query,
    wish.most,
    JSON.stringify(wish.only ?? []),
  )
  const marked = markedWords(database, wish.query, rows, wordsOf)
  return rows.map((row) => ({
    document: String(row.own) as DocumentId,
    read: String(row.id) as DocumentId,
    spans: spansIn(marked.get(Number(row.n)) ?? ''),
    score: Number(row.score),
  }))
}

/** What hits are narrowed by, remembered while a record is open: the same letters answer many queries. */
export type KnownHits = Map<number, RankedHit>

/** More hits than a session of reading meets, few enough to keep. */
const mostKnown = 50_000

/** What stands in more documents than these tells nothing of which are the best: they come in order of date. */
const mostRanked = 5000

/** Documents that hold what is asked for, best first, each once. */
export function rankHits(
  database: Database,
  {
    query,
    most,
    known,
  }: { readonly query: string; readonly most: number; readonly known: KnownHits },
): RankedHit[] {
  const met = isCommon(database, query)
    ? `SELECT rowid AS n, 0 AS score FROM search WHERE search MATCH ?1`
    : `SELECT rowid AS n, ${rank} AS score FROM search WHERE search MATCH ?1 ORDER BY score`
  const rows = database.all(
    `WITH met AS MATERIALIZED (
       ${met} LIMIT ?2 + (SELECT count(*) FROM document WHERE joined IS NOT NULL))
     SELECT coalesce(d.joined, d.n) AS n
     FROM met JOIN document d ON d.n = met.n LEFT JOIN document o ON o.n = d.joined
     ORDER BY met.score, d.sort, d.place`,
    query,
    most,
  )
  const each = [...new Set(rows.map((row) => Number(row.n)))].slice(0, most)
  if (known.size > mostKnown) known.clear()
  const fresh = each.filter((n) => !known.has(n))
  for (const row of database.all(
    `SELECT n, id, body FROM document WHERE n IN (SELECT value FROM json_each(?))`,
    JSON.stringify(fresh),
  ))
    known.set(Number(row.n), hitOf(row))
  return each.flatMap((n) => known.get(n) ?? [])
}

function isCommon(database: Database, query: string): boolean {
  const row = database.get(
    `SELECT count(*) AS n FROM (SELECT 1 FROM search WHERE search MATCH ?1 LIMIT ?2)`,
    query,
    mostRanked + 1,
  )
  return Number(row?.n) > mostRanked
}

function hitOf(row: Row): RankedHit {
  const body = JSON.parse(String(row.body)) as FieldsOfBody
  return {
    document: String(row.id) as DocumentId,
    kind: body.kind.value,
    date: body.date?.value ?? '',
    from: body.from.map((one) => one.value),
    to: body.to.map((one) => one.value),
    place: body.place?.value,
  }
}

/** Words of the index that begin with the same letter, with the number of documents that hold them. */
export function wordsLike(
  database: Database,
  word: string,
): { readonly word: string; readonly count: number }[] {
  const first = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().slice(0, 1)
  if (first === '') return []
  database.exec(
    `CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, search, row)`,
  )
  return database
    .all(
      `SELECT term, doc FROM temp.vocabulary WHERE term >= ? AND term < ? AND abs(length(term) - ?) <= 2`,
      first,
      `${first}\u{10ffff}`,
      word.length,
    )
    .map((row) => ({ word: String(row.term), count: Number(row.doc) }))
}

/** The words of the hits with marks around what was met, by the number of their row. */
function markedWords(
  database: Database,
  query: string,
  rows: readonly Row[],
  wordsOf: (id: DocumentId) => string,
): Map<number, string> {
  database.exec(
    `CREATE VIRTUAL TABLE IF NOT EXISTS temp.hits USING fts5 (${searchColumns}, tokenize = "unicode61 remove_diacritics 2")`,
  )
  database.run(`DELETE FROM temp.hits`)
  for (const row of rows) {
    const body = JSON.parse(String(row.body)) as FieldsOfBody
    database.run(
      `INSERT INTO temp.hits (rowid, ${searchColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      Number(row.n),
      wordsOf(String(row.id) as DocumentId).replace(/[\u0001\u0002]/g, ' '),
      ...fieldsOfBody(body),
      String(row.file),
    )
  }
  const marked = database.all(
    `SELECT rowid AS n, highlight(hits, 0, char(1), char(2)) AS words FROM temp.hits WHERE hits MATCH ?`,
    query,
  )
  return new Map(marked.map((row) => [Number(row.n), String(row.words)]))
}

/** The stretches between the marks, counted without the marks. */
function spansIn(marked: string): Span[] {
  const spans: Span[] = []
  let start = 0
  let marks = 0
  for (const { index, 0: mark } of marked.matchAll(/[\u0001\u0002]/g)) {
    if (mark === '\u0001') start = index - marks
    else spans.push({ start, end: index - marks })
    marks += 1
  }
  return spans
}
