/**
 * The database: the one file that knows which SQLite driver we use.
 *
 * `@photostructure/sqlite` has the interface of `node:sqlite` and brings its
 * binaries in the package (docs/decisions/0013-sqlite.md). Nothing outside
 * this folder sees SQL, and nothing outside this file sees the driver.
 */
import { DatabaseSync } from '@photostructure/sqlite'

export type Value = string | number | null | Uint8Array

export type Row = Readonly<Record<string, Value>>

/** What we use of a driver; `node:sqlite` fits it too, and the contract suite runs on both. */
export interface Driver {
  new (
    file: string,
    options?: { readonly readOnly?: boolean },
  ): {
    exec(sql: string): void
    prepare(sql: string): DriverStatement
    close(): void
  }
}

interface DriverStatement {
  run(...values: Value[]): { changes: number | bigint; lastInsertRowid: number | bigint }
  get(...values: Value[]): unknown
  all(...values: Value[]): unknown[]
  iterate(...values: Value[]): Iterable<unknown>
}

export interface Database {
  all(sql: string, ...values: Value[]): Row[]
  get(sql: string, ...values: Value[]): Row | undefined
  /** How many rows changed. */
  run(sql: string, ...values: Value[]): number
  /** Puts a row in and gives its number. */
  insert(sql: string, ...values: Value[]): number
  /** Rows one at a time. The statement is its own, so that one walk may go on inside another. */
  each(sql: string, ...values: Value[]): Iterable<Row>
  exec(sql: string): void
  /** All of `work` or nothing of it; inside another transaction it is a part of that one. */
  transaction<Result>(work: () => Result): Result
  close(): void
}

/** 32 MiB of pages in memory; a larger cache made no build faster and every process fatter. */
const pragmas = `
  PRAGMA journal_mode = wal;
  PRAGMA synchronous = normal;
  PRAGMA foreign_keys = on;
  PRAGMA trusted_schema = off;
  PRAGMA cache_size = -32768;
  PRAGMA temp_store = file;
  PRAGMA busy_timeout = 5000;
  PRAGMA wal_autocheckpoint = 8000;
`

/** Opens (and makes, where it is missing) a database file. Throws what the driver throws. */
export function openDatabase(file: string, driver: Driver = DatabaseSync as Driver): Database {
  const connection = new driver(file)
  connection.exec(pragmas)
  const prepared = new Map<string, DriverStatement>()
  const statement = (sql: string): DriverStatement => {
    const known = prepared.get(sql)
    if (known !== undefined) return known
    const made = connection.prepare(sql)
    prepared.set(sql, made)
    return made
  }
  let inside = false
  return {
    all: (sql, ...values) => statement(sql).all(...values) as Row[],
    get: (sql, ...values) => statement(sql).get(...values) as Row | undefined,
    run: (sql, ...values) => Number(statement(sql).run(...values).changes),
    insert: (sql, ...values) => Number(statement(sql).run(...values).lastInsertRowid),
    each: (sql, ...values) => rowsOf(connection.prepare(sql), values),
    exec: (sql) => connection.exec(sql),
    transaction(work) {
      if (inside) return work()
      inside = true
      connection.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        connection.exec('COMMIT')
        return result
      } catch (error) {
        rollBack(connection)
        throw error
      } finally {
        inside = false
      }
    },
    close: () => connection.close(),
  }
}

/**
 * The statement is held as long as its rows are walked: the driver does not
 * hold it, and a statement collected on the way takes the process with it
 * (seen as a segmentation fault).
 */
function* rowsOf(statement: DriverStatement, values: readonly Value[]): Iterable<Row> {
  walked.add(statement)
  try {
    for (const row of statement.iterate(...values)) yield row as Row
  } finally {
    walked.delete(statement)
  }
}

const walked = new Set<DriverStatement>()

/** A full disk rolls back by itself; a second rollback is then an error that would hide the first. */
function rollBack(connection: { exec(sql: string): void }): void {
  try {
    connection.exec('ROLLBACK')
  } catch {
    // Nothing was left to roll back.
  }
}
