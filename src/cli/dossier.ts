/** The dossier that a command is about: found, brought up to date, opened. */
import { existsSync } from 'node:fs'

import { bringPapers, hasChancery } from '../chancery/index.ts'
import { type BuildReport, build } from '../pipeline.ts'
import {
  type Dossier,
  dossierAt,
  hasGrown,
  hasIndex,
  openStore,
  type Store,
  type StoredRecord,
} from '../store/index.ts'
import { type Output, Stopped, UsageError } from './command.ts'
import { problemWords } from './problem-words.ts'

export interface BuildWish {
  readonly fresh?: boolean
}

/** The dossier in a folder; stops with advice where there is none. */
export function requireDossier(folder: string): Dossier {
  const dossier = dossierAt(folder)
  if (dossier !== undefined) return dossier
  const isFile = existsSync(folder)
  throw new Stopped({
    code: 'dossier-missing',
    what: isFile ? `"${folder}" is a file` : `there is no folder "${folder}"`,
    where: folder,
    advice: isFile ? 'give the folder that it lies in' : 'give the folder that holds the papers',
    weight: 'stops',
  })
}

export async function bringUpToDate(
  dossier: Dossier,
  output: Output,
  wish: BuildWish = {},
): Promise<BuildReport> {
  bringPapers(dossier.home)
  const threads = threadsWished()
  const built = await build(dossier, {
    clock: () => Date.now(),
    progress: output.progress,
    ...(threads === undefined ? {} : { threads }),
    ...wish,
  })
  if (built.kind === 'stopped') throw new Stopped(built.problem)
  // A fault of the program is said whatever was asked for: what it leaves out may be just that.
  for (const problem of built.report.problems)
    if (problem.code === 'capability-failed') output.say(problemWords(problem, output.width))
  return built.report
}

/** For all commands alike, since most of them may have to build. */
function threadsWished(): number | undefined {
  const words = process.env.REJOINDER_THREADS ?? ''
  if (words === '') return undefined
  const count = Number(words)
  if (!Number.isInteger(count) || count < 1 || count > 64)
    throw new UsageError(`REJOINDER_THREADS is "${words}"; it takes a number from 1 to 64`)
  return count
}

/** The record of a dossier, up to date, for as long as the work on it takes. */
export async function withRecord<Result>(
  folder: string,
  output: Output,
  work: (record: StoredRecord, store: Store) => Result | Promise<Result>,
): Promise<Result> {
  const dossier = requireDossier(folder)
  await bringUpToDateOrRead(dossier, output)
  return await withStore(dossier, work)
}

/** Brings a dossier up to date; from nothing, where the record has grown step by step. */
export async function buildInOneGo(folder: string, output: Output): Promise<void> {
  const dossier = requireDossier(folder)
  await bringUpToDateOrRead(dossier, output)
  if (!(await withStore(dossier, (_, store) => hasGrown(store)))) return
  output.say('building once more from nothing, so that whoever takes this in builds the same')
  await bringUpToDate(dossier, output, { fresh: true })
}

/** The same, also where nothing could be read: what became of the files can still be told. */
export async function withAnyRecord<Result>(
  folder: string,
  output: Output,
  work: (record: StoredRecord, store: Store) => Result | Promise<Result>,
): Promise<Result> {
  const dossier = requireDossier(folder)
  try {
    await bringUpToDateOrRead(dossier, output)
  } catch (error) {
    if (!(error instanceof Stopped && error.problem.code === 'dossier-empty')) throw error
  }
  return await withStore(dossier, work)
}

/** The record as it was last built. */
export async function withStore<Result>(
  dossier: Dossier,
  work: (record: StoredRecord, store: Store) => Result | Promise<Result>,
): Promise<Result> {
  const store = openStore(dossier, { now: () => new Date().toISOString() })
  try {
    return await work(store.record(), store)
  } finally {
    store.close()
  }
}

/** While another build is at work its last finished state can be read. */
async function bringUpToDateOrRead(dossier: Dossier, output: Output): Promise<void> {
  try {
    const report = await bringUpToDate(dossier, output)
    const [worst] = report.problems
    if (worst?.weight === 'stops') throw new Stopped(worst)
  } catch (error) {
    if (isNewChancery(error, dossier)) return
    const busy = error instanceof Stopped && error.problem.code === 'locked'
    if (!busy || !hasIndex(dossier)) throw error
    output.say(`${error.problem.what}; this is what it has kept so far`)
  }
}

/** A chancery begins without a letter, and its first is written in the room. */
function isNewChancery(error: unknown, { home }: Dossier): boolean {
  return error instanceof Stopped && error.problem.code === 'dossier-empty' && hasChancery(home)
}
