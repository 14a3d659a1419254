/**
 * Keeps sources as they are read, with their problems and texts.
 *
 * Every function is a part of the transaction that its caller has opened. A source counts as
 * read only once its reading has ended, so that a build that was killed reads it again.
 */
import type { DocumentId } from '../record/index.ts'
import type { Text } from '../text/index.ts'
import type { Database } from './database.ts'
import { dropDocument } from './keep-documents.ts'
import { packLayout } from './pack.ts'

/** What tells whether a source has to be looked into. */
export interface KnownSource {
  readonly size: number
  readonly changed: number
  readonly readAt: number
  readonly stamp: string | undefined
}

/** The sources as they were last seen, by path. */
export function knownSources(database: Database): Map<string, KnownSource> {
  const known = new Map<string, KnownSource>()
  for (const row of database.each(`SELECT path, size, changed, read_at, stamp FROM source`))
    known.set(String(row.path), {
      size: Number(row.size),
      changed: Number(row.changed),
      readAt: Number(row.read_at),
      stamp: row.stamp === null ? undefined : String(row.stamp),
    })
  return known
}

export interface BeginSource {
  readonly path: string
  readonly size: number
  readonly changed: number
  readonly hash: string
  readonly readAt: number
  /** Never read before: there is nothing of it to take away. */
  readonly isNew: boolean
}

/** A source is about to be read: until `endSource` it counts as not read. */
export function beginSource(database: Database, source: BeginSource): number {
  const { path, hash, size, changed, readAt } = source
  const row = database.get(
    `INSERT INTO source (path, hash, size, changed, read_at, stamp)
     VALUES (?, ?, ?, ?, ?, NULL)
     ON CONFLICT (path) DO UPDATE SET hash = excluded.hash, size = excluded.size,
       changed = excluded.changed, read_at = excluded.read_at, stamp = NULL
     RETURNING n`,
    path,
    hash,
    size,
    changed,
    readAt,
  )
  const n = Number(row?.n)
  if (!source.isNew) database.run(`DELETE FROM problem WHERE source = ?`, n)
  return n
}

/** The file was touched, and its bytes are what they were. */
export function touchSource(
  database: Database,
  { path, size, changed, readAt }: BeginSource,
): void {
  database.run(
    `UPDATE source SET size = ?, changed = ?, read_at = ? WHERE path = ?`,
    size,
    changed,
    readAt,
    path,
  )
}

export interface EndSource {
  readonly source: number
  readonly stamp: string
  readonly isNew: boolean
  /** Rows of texts and ids of documents that this reading gave; others of the source go. */
  readonly texts: ReadonlySet<number>
  readonly documents: ReadonlySet<DocumentId>
}

/** After the last document of a source: what an earlier reading found in it besides is dropped. */
export function endSource(database: Database, end: EndSource): void {
  if (!end.isNew) dropRest(database, end)
  database.run(`UPDATE source SET stamp = ? WHERE n = ?`, end.stamp, end.source)
}

function dropRest(database: Database, end: EndSource): void {
  for (const row of database.all(`SELECT id FROM document WHERE source = ?`, end.source))
    if (!end.documents.has(String(row.id) as DocumentId))
      dropDocument(database, String(row.id) as DocumentId)
  for (const row of database.all(`SELECT n FROM text WHERE source = ?`, end.source))
    if (!end.texts.has(Number(row.n))) database.run(`DELETE FROM text WHERE n = ?`, Number(row.n))
}

/** A source that is no longer there goes with its documents and what was found in them. */
export function dropSource(database: Database, path: string): void {
  const n = Number(database.get(`SELECT n FROM source WHERE path = ?`, path)?.n)
  for (const row of database.all(`SELECT id FROM document WHERE source = ?`, n))
    dropDocument(database, String(row.id) as DocumentId)
  database.run(`DELETE FROM source WHERE n = ?`, n)
}

export interface KeptText {
  readonly source: number
  readonly file: string
  readonly number: number
  readonly text: Text
  readonly addressed: 'source' | 'words'
  /** Where its words begin in the words of the whole file. */
  readonly base: number
  readonly language?: string
  readonly title?: string
}

/** Keeps a text and gives the number of its row. */
export function keepText(database: Database, kept: KeptText): number {
  return database.insert(
    `INSERT INTO text (source, file, number, words, layout, addressed, base, language, title)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    kept.source,
    kept.file,
    kept.number,
    kept.text.words,
    packLayout(kept.text),
    kept.addressed,
    kept.base,
    kept.language ?? null,
    kept.title ?? null,
  )
}
