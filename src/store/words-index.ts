/** The full-text index: every held document and witness under the number of its row. */
import type { DocumentId } from '../record/index.ts'
import type { Database } from './database.ts'
import type { StoredRecord } from './record.ts'
import { fieldsOfBody, searchColumns } from './search-fields.ts'

export interface IndexedDocument {
  readonly n: number
  readonly id: DocumentId
  /** Nothing of it stands in the index. */
  readonly isNew: boolean
}

/** Puts a document's words and fields in the place of what was there. */
export function keepWords(
  database: Database,
  record: StoredRecord,
  { n, id, isNew }: IndexedDocument,
): void {
  const body = record.document(id)
  if (body === undefined) return
  if (!isNew) database.run(`DELETE FROM search WHERE rowid = ?`, n)
  database.run(
    `INSERT INTO search (rowid, ${searchColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    n,
    record.words(id),
    ...fieldsOfBody(body),
    body.witnesses[record.witnessOf(id)]?.file ?? '',
  )
}
