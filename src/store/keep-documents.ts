/**
 * Keeps documents: their heads, their places among the others, whose the names in them are.
 *
 * Every function is a part of the transaction that its caller has opened.
 * What has not changed is left as it is, with the findings on it; what has is
 * marked stale, so that a build that was killed goes on where it stood.
 */
import { hash } from 'node:crypto'
import { openDate, sureYear } from '../documents/index.ts'
import {
  type Correspondent,
  type Document,
  type DocumentId,
  daysOf,
  markOf,
} from '../record/index.ts'
import type { Database } from './database.ts'
import { dropProblemsOf } from './problem-rows.ts'

/** A document without what its row says beside it. */
export type DocumentBody = Omit<Document, 'id' | 'witnesses'>

export interface KeptDocument {
  readonly id: DocumentId
  /** The id it had until now. */
  readonly was?: DocumentId
  /** The id was given just now, so that there is no row of it. */
  readonly isNew?: boolean
  readonly source: number
  readonly file: string
  /** Which text of the file it stands in. */
  readonly number: number
  readonly text: number
  readonly start: number
  readonly end: number
  readonly words: string
  /** As it stands. */
  readonly body: DocumentBody
  /** As the machine read it, where a person decided otherwise. */
  readonly machine?: DocumentBody
  /** Names that markup uses for it and for what it answers. */
  readonly links: { readonly name?: string; readonly answers: readonly string[] }
}

export function keepDocument(database: Database, kept: KeptDocument): void {
  const body = JSON.stringify({ ...kept.body, ...kept.links })
  const digest = hash('sha256', `${kept.words}\n${body}`, 'base64url')
  const id = renamed(database, kept)
  const known = kept.isNew
    ? undefined
    : database.get(`SELECT n, digest, place FROM document WHERE id = ?`, id)
  const place = placeIn(kept)
  if (known?.digest === digest) {
    database.run(
      `UPDATE document SET place = ?, source = ?, text = ?, start = ?, "end" = ? WHERE n = ?`,
      place,
      kept.source,
      kept.text,
      kept.start,
      kept.end,
      Number(known.n),
    )
    if (known.place !== place) markStale(database, id)
    return
  }
  const values = [
    kept.source,
    kept.text,
    kept.start,
    kept.end,
    sortOf(kept.body),
    place,
    body,
    kept.machine === undefined ? null : JSON.stringify(kept.machine),
    digest,
    markOf(id),
    sureYear(kept.body.date) ?? null,
    centuryless(kept.body) ?? null,
  ]
  database.run(
    known === undefined
      ? `INSERT INTO document (source, text, start, "end", sort, place, body, machine, digest, mark, year, open_date, id)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
      : `UPDATE document SET source = ?, text = ?, start = ?, "end" = ?, sort = ?, place = ?, body = ?,
         machine = ?, digest = ?, mark = ?, year = ?, open_date = ?, told_date = NULL, found = -1
         WHERE id = ?`,
    ...values,
    id,
  )
  markStale(database, id)
}

/** Its date as it was read, where others may tell the century of "13. 9. 98". */
function centuryless({ date }: DocumentBody): string | undefined {
  const given = openDate(date)
  return given === undefined || given.startsWith('XXXX') ? undefined : JSON.stringify(date)
}

/** Sorts as the places do: by file, by text, by where it begins; no line break stands in a key of a note. */
function placeIn({ file, number, start }: KeptDocument): string {
  const digits = (one: number): string => String(one).padStart(9, '0')
  return `${file.replace(/\n/g, ' ')} ${digits(number)} ${digits(start)}`
}

/** Moves the row of a renamed document to its new id; what stood under the old one must be found again. */
function renamed(database: Database, { id, was }: KeptDocument): DocumentId {
  if (was === undefined || was === id) return id
  database.run(`DELETE FROM finding WHERE document = ?`, was)
  database.run(
    `UPDATE OR IGNORE document SET id = ?, found = -1, digest = '' WHERE id = ?`,
    id,
    was,
  )
  markStale(database, was)
  return id
}

/** Takes a document away with its findings; texts that were joined to it stand alone again. */
export function dropDocument(database: Database, id: DocumentId): void {
  const row = database.get(`SELECT n FROM document WHERE id = ?`, id)
  if (row === undefined) return
  const n = Number(row.n)
  database.run(`DELETE FROM finding WHERE document = ?`, id)
  dropProblemsOf(database, id)
  database.run(`DELETE FROM search WHERE rowid = ?`, n)
  database.run(`UPDATE document SET joined = NULL, how = NULL, found = -1 WHERE joined = ?`, n)
  database.run(`DELETE FROM document WHERE n = ?`, n)
  markStale(database, id)
}

/** Whether it is a document of its own, and no witness of another. */
export function isHeld(database: Database, id: DocumentId): boolean {
  return database.get(`SELECT 1 FROM document WHERE id = ? AND joined IS NULL`, id) !== undefined
}

/** What rests on this document is resolved again in this build. */
export function markStale(database: Database, id: DocumentId): void {
  database.run(`INSERT OR IGNORE INTO stale VALUES (?)`, id)
}

/** The place of a document among the others: days since 1970 and part of the day; undated ones last. */
export function sortOf(body: DocumentBody): number {
  if (body.date === undefined) return undated
  const { first } = daysOf(body.date.value)
  if (!Number.isFinite(first)) return undated
  return first + partOfDay(body.date)
}

/**
 * Printed hours of one day are compared as they are printed, for most heads tell no zone;
 * instants by Greenwich.
 */
function partOfDay({ hour, instant }: NonNullable<DocumentBody['date']>): number {
  const time = hour === undefined ? instant : `1970-01-01T${hour}Z`
  const part = time === undefined ? Number.NaN : (Date.parse(time) / 86_400_000) % 1
  return Number.isFinite(part) ? Math.abs(part) : 0
}

const undated = 1e9

/** Keeps whose the names at the head of a document are, once the parties are known. */
export function keepParties(
  database: Database,
  document: DocumentId,
  partyOf: (name: string) => Correspondent['party'],
): void {
  const row = database.get(`SELECT body FROM document WHERE id = ?`, document)
  if (row === undefined) return
  const body = JSON.parse(String(row.body)) as DocumentBody
  const known = (one: Correspondent): Correspondent => {
    const party = partyOf(one.value)
    return party === undefined ? one : { ...one, party }
  }
  const next = JSON.stringify({
    ...body,
    from: body.from.map(known),
    to: body.to.map(known),
    copies: body.copies.map(known),
  })
  if (next !== row.body) database.run(`UPDATE document SET body = ? WHERE id = ?`, next, document)
}
