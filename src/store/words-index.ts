/** The full-text index: every held document and witness under the number of its row. */
import type { Database } from './database.ts'
import type { DocumentBody } from './keep.ts'

/** Puts a document's words and fields in the place of what was there. */
export function keepWords(database: Database, n: number, words: string): void {
  const row = database.get(
    `SELECT d.body, t.file FROM document d JOIN text t ON t.n = d.text WHERE d.n = ?`,
    n,
  )
  if (row === undefined) return
  const body = JSON.parse(String(row.body)) as DocumentBody
  const names = (all: DocumentBody['from']): string => all.map((one) => one.value).join(' ')
  database.run(`DELETE FROM search WHERE rowid = ?`, n)
  database.run(
    `INSERT INTO search (rowid, words, title, "from", "to", place, kind, date, file)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    n,
    words,
    body.title?.value ?? '',
    names(body.from),
    names([...body.to, ...body.copies]),
    body.place?.value ?? '',
    body.kind.value,
    body.date?.value ?? '',
    String(row.file),
  )
}
