/**
 * Notes: what a capability keeps of documents under keys of its own between
 * builds, so that a new letter is held against those alone that it may touch.
 *
 * They go with the transaction that keeps what was resolved, so they always fit
 * the findings that stand beside them; who resolves all anew begins without any.
 */
import type { DocumentId } from '../record/index.ts'
import type { Database, Row } from './database.ts'

export interface Note {
  readonly key: string
  readonly value: string
}

/** A note and the document of which it is; none where it is of the record as a whole. */
export interface KeptNote extends Note {
  readonly document: DocumentId | undefined
}

export interface Notes {
  /** What was noted of a document, in the order of the keys. */
  of(document: DocumentId): readonly KeptNote[]
  /** What was noted of a document under this very key. */
  at(key: string, document: DocumentId): KeptNote | undefined
  /** Notes under all keys that begin like this, in their order. */
  under(beginning: string): readonly KeptNote[]
  /** The same one at a time, for who seldom needs them all; with another key, from that on. */
  along(beginning: string, from?: string): Iterable<KeptNote>
  /** The same from the last to the first; with another key, from those that begin like that on. */
  back(beginning: string, from?: string): Iterable<KeptNote>
  /** Those under keys that begin like this and hold some words behind that. */
  holding(beginning: string, words: string): readonly KeptNote[]
  /** Of all notes whose keys begin like this, the first of each line: those that differ behind a line break are one. */
  firsts(beginning: string): Iterable<KeptNote>
}

/** The notes of a capability as they are when they are asked for. */
export function notesOf(database: Database, capability: string): Notes {
  return {
    of: (document) =>
      database
        .all(
          `SELECT key, document, value FROM note ${byDocument} ORDER BY key`,
          capability,
          document,
        )
        .map(noteOfRow),
    at(key, document) {
      const row = database.get(
        `SELECT key, document, value FROM note WHERE capability = ? AND key = ? AND document = ?`,
        capability,
        key,
        document,
      )
      return row === undefined ? undefined : noteOfRow(row)
    },
    under: (beginning) =>
      database
        .all(`${betweenKeys} ${inOrder}`, capability, beginning, endOf(beginning))
        .map(noteOfRow),
    *along(beginning, from = beginning) {
      const rows = database.each(`${betweenKeys} ${inOrder}`, capability, from, endOf(beginning))
      for (const row of rows) yield noteOfRow(row)
    },
    *back(beginning, from = beginning) {
      const rows = database.each(
        `${betweenKeys} ORDER BY key DESC, document DESC`,
        capability,
        beginning,
        endOf(from),
      )
      for (const row of rows) yield noteOfRow(row)
    },
    holding: (beginning, words) =>
      database
        .all(
          `${betweenKeys} AND instr(substr(key, ?), ?) > 0 ${inOrder}`,
          capability,
          beginning,
          endOf(beginning),
          beginning.length + 1,
          words,
        )
        .map(noteOfRow),
    *firsts(beginning) {
      const end = endOf(beginning)
      for (let from = beginning; ; ) {
        const row = database.get(`${betweenKeys} ${inOrder} LIMIT 1`, capability, from, end)
        if (row === undefined) return
        yield noteOfRow(row)
        const [line = ''] = String(row.key).split('\n')
        from = endOf(`${line}\n`)
      }
    },
  }
}

/** Left to itself, SQLite goes through all notes of the capability to find those of a document. */
const byDocument = 'INDEXED BY note_document WHERE capability = ? AND document = ?'

const betweenKeys = `SELECT key, document, value FROM note
  WHERE capability = ? AND key >= ? AND key < ?`

const inOrder = 'ORDER BY key, document'

/** Behind all keys that begin like this. */
function endOf(beginning: string): string {
  return `${beginning}\u{10ffff}`
}

function noteOfRow({ key, document, value }: Row): KeptNote {
  return {
    key: String(key),
    document: document === '' ? undefined : (String(document) as DocumentId),
    value: String(value),
  }
}

/** Puts notes of a document, or of the record as a whole, in place of all that were there. */
export function replaceNotes(
  database: Database,
  { capability, document = '' }: { readonly capability: string; readonly document?: string },
  notes: readonly Note[],
): void {
  dropNotes(database, capability, document)
  addNotes(database, { capability, document }, notes)
}

/** Puts notes beside those that are there, or where there are none. */
export function addNotes(
  database: Database,
  { capability, document = '' }: { readonly capability: string; readonly document?: string },
  notes: readonly Note[],
): void {
  for (const { key, value } of notes)
    database.run(
      `INSERT OR REPLACE INTO note VALUES (?, ?, ?, ?)`,
      capability,
      key,
      document,
      value,
    )
}

/** Takes away the notes of a document, or all of a capability. */
export function dropNotes(database: Database, capability: string, document?: string): void {
  if (document === undefined) database.run(`DELETE FROM note WHERE capability = ?`, capability)
  else database.run(`DELETE FROM note ${byDocument}`, capability, document)
}

/** Held documents in order of date, undated ones last; only their ids, so that a hundred thousand are nothing. */
export function orderOf(database: Database): DocumentId[] {
  const row = database.get(
    `SELECT json_group_array(id) AS ids
     FROM (SELECT id FROM document WHERE joined IS NULL ORDER BY sort, place)`,
  )
  return JSON.parse(String(row?.ids)) as DocumentId[]
}

/** A word that sorts as the held documents do, by date and then by their places in the files; none for one that is not held. */
export function placeOf(database: Database, id: DocumentId): string | undefined {
  const row = database.get(`SELECT sort, place FROM document WHERE id = ? AND joined IS NULL`, id)
  return row === undefined ? undefined : `${sortable(Number(row.sort))} ${row.place}`
}

/** Days since 1970, of which those before have a minus, in digits that sort as they do. */
function sortable(days: number): string {
  return (days + 1e8).toFixed(6).padStart(18, '0')
}
