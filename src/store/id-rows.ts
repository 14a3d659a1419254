/** The register of ids in the index: the tables that are made from `ids.jsonl`. */
import { type DocumentId, parseDocumentId, slug } from '../record/index.ts'
import type { Database, Row } from './database.ts'
import type { IdLine, Sighting } from './id-lines.ts'

/** A document as the register has it. */
export interface Entry extends Sighting {
  readonly id: DocumentId
}

/** Takes in what a line of the register says. */
export function keepLine(database: Database, line: IdLine): void {
  switch (line.kind) {
    case 'given':
      if (line.was !== undefined)
        database.run(`UPDATE register SET became = ? WHERE id = ?`, line.id, line.was)
      keepEntry(database, line)
      return
    case 'moved':
      keepEntry(database, line)
      return
    case 'named':
      database.run(`INSERT OR REPLACE INTO named VALUES (?, ?)`, line.key, line.id)
      return
    case 'source':
      database.run(
        `INSERT INTO seen (path, hash, first) VALUES (?, ?, ?) ON CONFLICT (path)
         DO UPDATE SET before = CASE WHEN hash = excluded.hash THEN before ELSE hash END,
         replaced = CASE WHEN hash = excluded.hash THEN replaced ELSE excluded.first END,
         hash = excluded.hash, gone = NULL`,
        line.path,
        line.hash,
        line.time,
      )
      return
    case 'gone':
      database.run(`UPDATE seen SET gone = ? WHERE path = ?`, line.time, line.path)
  }
}

function keepEntry(database: Database, line: Sighting & { readonly id: string }): void {
  database.run(
    `INSERT OR REPLACE INTO register VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL)`,
    line.id,
    line.wish,
    line.file,
    line.text,
    line.start,
    line.print,
    line.incipit,
    line.explicit,
  )
}

/** What the register has under an id; nothing when it never gave it. */
export function entryOf(database: Database, id: DocumentId): Entry | undefined {
  return entriesWhere(database, 'id = ?', id)[0]
}

/** The documents of the register of which an SQL condition holds, in the order of their places. */
export function entriesWhere(
  database: Database,
  condition: string,
  ...values: (string | number)[]
): Entry[] {
  return database
    .all(`SELECT * FROM register WHERE ${condition} ORDER BY start, id`, ...values)
    .map(entryOfRow)
}

function entryOfRow(row: Row): Entry {
  return {
    id: String(row.id) as DocumentId,
    wish: String(row.wish),
    file: String(row.file),
    text: Number(row.text),
    start: Number(row.start),
    print: String(row.print),
    incipit: String(row.incipit),
    explicit: String(row.explicit),
  }
}

/** Corrected there and back, a document gets the id again that it once had under that wish. */
export function idsWished(database: Database, wish: string): DocumentId[] {
  return database
    .all(`SELECT id FROM register WHERE wish = ? ORDER BY id`, wish)
    .map((row) => String(row.id) as DocumentId)
}

/** Where renamed ids lead; there are few of them. */
export function renamedIds(database: Database): ReadonlyMap<DocumentId, DocumentId> {
  const rows = database.all(`SELECT id, became FROM register WHERE became IS NOT NULL`)
  return new Map(
    rows.map((row) => [String(row.id) as DocumentId, String(row.became) as DocumentId]),
  )
}

/** Follows renamed ids; never round in a circle, whatever the file says. */
export function lastOf(led: ReadonlyMap<DocumentId, DocumentId>, id: DocumentId): DocumentId {
  let at = id
  for (let step = 0; step < 100; step += 1) {
    const next = led.get(at)
    if (next === undefined) return at
    at = next
  }
  return at
}

/** The wish itself, or the wish with the first number that nothing has had yet. */
export function freeId(database: Database, wish: string): DocumentId {
  const base = parseDocumentId(wish) ?? parseDocumentId(slug(wish)) ?? ('document' as DocumentId)
  if (!isTaken(database, base)) return base
  // Doubling, then halving: the thousandth letter of a day must not ask a thousand times.
  const numbered = (number: number): DocumentId => `${base}-${number}` as DocumentId
  let high = 2
  while (isTaken(database, numbered(high))) high *= 2
  let low = high / 2
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (isTaken(database, numbered(middle))) low = middle
    else high = middle
  }
  return numbered(high)
}

function isTaken(database: Database, id: DocumentId): boolean {
  return (
    database.get(
      `SELECT 1 FROM register WHERE id = ? UNION ALL SELECT 1 FROM named WHERE id = ?`,
      id,
      id,
    ) !== undefined
  )
}
