/** Single values that the index keeps of itself: how far it has read, of which version it is. */
import type { Database } from './database.ts'

/** The value of a name; nothing when none was set. */
export function metaOf(database: Database, name: string): string | undefined {
  const row = database.get(`SELECT value FROM meta WHERE name = ?`, name)
  return row === undefined ? undefined : String(row.value)
}

export function setMeta(database: Database, name: string, value: string): void {
  database.run(`INSERT OR REPLACE INTO meta VALUES (?, ?)`, name, value)
}
