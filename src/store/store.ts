/**
 * A dossier opened: its index, its judgements, its ids, its settings.
 *
 * The index is derived. One that is damaged, of another version, or made from
 * another `ids.jsonl` is thrown away, and the next build makes it again.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

import type { Judgement, Problem, Settings } from '../record/index.ts'
import { type Database, openDatabase } from './database.ts'
import { type Dossier, fileOf, isThere } from './dossier.ts'
import { openRegister, type Register, takeIn } from './ids.ts'
import { keepJudgement, loadJudgements } from './judgements.ts'
import { openRecord, type StoredRecord } from './record.ts'
import { prepareSchema } from './schema.ts'
import { readSettings } from './settings.ts'

export interface Store {
  readonly dossier: Dossier
  readonly database: Database
  readonly register: Register
  readonly settings: Settings
  /** Of settings, judgements and ids; those of the sources are in the index. */
  readonly problems: readonly Problem[]
  judgements(): readonly Judgement[]
  /** Writes a judgement; it is on disk when this returns, and records opened after it show it. */
  judge(judgement: Judgement): void
  /** The record as judged up to now. */
  record(): StoredRecord
  /** Brings all that was written into the file of the index itself: the same index has the same bytes. */
  settle(): void
  close(): void
}

export interface StoreTools {
  /** ISO 8601 instant. */
  now(): string
}

export function openStore(dossier: Dossier, tools: StoreTools): Store {
  const database = openIndex(dossier)
  const { settings, problem } = readSettings(fileOf(dossier, 'settings'))
  const judgementsFile = fileOf(dossier, 'judgements')
  const loaded = loadJudgements(judgementsFile)
  const judgements = [...loaded.judgements]
  const register = openRegister({
    database,
    file: fileOf(dossier, 'ids'),
    now: tools.now,
    isThere: (path) => isThere(dossier, path),
  })
  return {
    dossier,
    database,
    register,
    settings,
    problems: [...(problem === undefined ? [] : [problem]), ...loaded.problems],
    judgements: () => judgements,
    judge(judgement) {
      keepJudgement(judgementsFile, judgement)
      judgements.push(judgement)
    },
    record: () => openRecord({ database, settings, judgements, current: register.current }),
    settle: () => database.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
    close: () => database.close(),
  }
}

/** Deletes the derived index; sources, judgements and ids stay. */
export function dropIndex(dossier: Dossier): void {
  const file = fileOf(dossier, 'index')
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${end}`, { force: true })
}

/** Whether a record was ever built here. */
export function hasIndex(dossier: Dossier): boolean {
  return existsSync(fileOf(dossier, 'index'))
}

function openIndex(dossier: Dossier): Database {
  mkdirSync(dirname(fileOf(dossier, 'index')), { recursive: true })
  const known = sound(dossier)
  if (known !== undefined) return known
  dropIndex(dossier)
  const made = sound(dossier)
  if (made === undefined) throw new RangeError(`a new index in "${dossier.home}" is not sound`)
  return made
}

/** The index with its tables and ids as they must be; undefined when it has to be made again. */
function sound(dossier: Dossier): Database | undefined {
  let database: Database | undefined
  try {
    database = openDatabase(fileOf(dossier, 'index'))
    const current = database
    if (
      prepareSchema(current) &&
      current.transaction(() => takeIn(current, fileOf(dossier, 'ids')))
    )
      return database
  } catch (error) {
    if (!isDamage(error)) {
      database?.close()
      throw error
    }
  }
  database?.close()
  return undefined
}

/** SQLITE_CORRUPT and SQLITE_NOTADB; a full disk or a folder that cannot be written is not damage. */
function isDamage(error: unknown): boolean {
  return /malformed|not a database|file is encrypted/i.test(String((error as Error).message))
}
