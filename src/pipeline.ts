/**
 * The whole way on one page: a folder of papers → the record.
 *
 *   sources → text → documents → findings → record
 *
 * Sources and judgements are the truth; everything that is made here can be
 * thrown away and made again. A build does only what is new: sources whose
 * bytes and readers are as before are not read again, documents whose words
 * are as before are not looked into again. It may be killed at any moment, and
 * the next one goes on.
 */
import {
  type BuildData,
  buildThread,
  type Capability,
  capabilities,
  type Failure,
  failureProblem,
  findAll,
  resolveAll,
  usuallyWhole,
} from './capabilities/index.ts'
import {
  divide,
  divideVersion,
  leadsWitness,
  wishOf,
  witnessesOfOne,
  witnessKeys,
} from './documents/index.ts'
import { languageOf } from './languages/index.ts'
import type { Problem } from './record/index.ts'
import { readers, readSource } from './sources/index.ts'
import {
  apart,
  type Crew,
  compilePatiently,
  type Dossier,
  deduceCenturies,
  dropIndex,
  fileOf,
  type IntakeParts,
  type JoinRule,
  joinWitnesses,
  keepGrowth,
  keepMemoryLevel,
  lockedProblem,
  openCrew,
  openStore,
  problemsOf,
  type Store,
  takeInJudgements,
  takeInSigned,
  takeInSources,
  takeLock,
} from './store/index.ts'

/** What the way is made of; tests bring their own. */
export interface Parts extends IntakeParts {
  readonly joinRule: JoinRule
  readonly capabilities: readonly Capability[]
  /** Does in a thread of its own what these parts do; without it nothing runs beside the build. */
  readonly thread?: URL
}

export const parts: Parts = {
  readers,
  readOne: readSource,
  divide,
  get divideVersion() {
    return divideVersion()
  },
  wish: ({ kind, from, date, title, entry }) =>
    wishOf({ kind: kind.value, from, date, title: title?.value, entry }),
  language: languageOf,
  joinRule: {
    get version() {
      return divideVersion()
    },
    keys: witnessKeys,
    compare: witnessesOfOne,
    leads: leadsWitness,
  },
  capabilities,
  thread: buildThread,
}

export interface BuildTools {
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** Says how far a long work is; called as often as one likes. */
  readonly progress: (done: number, of: number, what: string) => void
  /** From nothing: the derived index is thrown away first. */
  readonly fresh?: boolean
  /** Up to so many documents are resolved whole; only a matter of speed. */
  readonly wholeUpTo?: number
  /** So many threads share the work; otherwise as many as are worth it on this machine. */
  readonly threads?: number
}

export type Built =
  | { readonly kind: 'built'; readonly report: BuildReport }
  | { readonly kind: 'stopped'; readonly problem: Problem }

export interface BuildReport {
  readonly sources: number
  readonly read: number
  readonly documents: number
  readonly witnesses: number
  readonly problems: readonly Problem[]
  /** Milliseconds of each stage, and in it of each capability: `finding`, `finding: references`. */
  readonly took: Readonly<Record<string, number>>
}

/** Brings the record of a dossier up to date, unless another build is at it. */
export async function build(
  dossier: Dossier,
  tools: BuildTools,
  own: Parts = parts,
): Promise<Built> {
  const now = (): string => new Date(tools.clock()).toISOString()
  const lockFile = fileOf(dossier, 'lock')
  const lock = takeLock(lockFile, now())
  if (lock.kind === 'busy')
    return { kind: 'stopped', problem: lockedProblem(lockFile, lock.holder) }
  try {
    compilePatiently()
    if (tools.fresh) dropIndex(dossier)
    const store = openStore(dossier, { now })
    try {
      const stop = store.problems.find((one) => one.weight === 'stops')
      if (stop !== undefined) return { kind: 'stopped', problem: stop }
      return { kind: 'built', report: await bringUpToDate(store, own, tools) }
    } finally {
      store.close()
    }
  } finally {
    lock.release()
  }
}

async function bringUpToDate(store: Store, own: Parts, tools: BuildTools): Promise<BuildReport> {
  const took = new Map<string, number>()
  const add = (part: string, milliseconds: number): void => {
    took.set(part, (took.get(part) ?? 0) + milliseconds)
  }
  const timed = async <Result>(
    stage: string,
    work: () => Result | Promise<Result>,
  ): Promise<Result> => {
    const began = tools.clock()
    const result = await work()
    add(stage, tools.clock() - began)
    return result
  }
  const failures: Failure[] = []
  const run = { ...own, ...tools, took: add, failed: (one: Failure) => failures.push(one) }
  const wasEmpty = store.record().counts().documents === 0
  const crew = crewOf(store, own, tools)
  try {
    takeInJudgements(store)
    const { sources, read, ...taken } = await timed('reading', () =>
      takeInSources(store, own, { ...tools, crew }),
    )
    deduceCenturies(store)
    keepMemoryLevel(store.record().counts().documents)
    const signed = takeInSigned(store)
    await timed('joining', () =>
      joinWitnesses(store, apart(store, signed, own.joinRule), tools.progress),
    )
    await timed('finding', () => findAll(store, own.capabilities, { ...run, crew, signed }))
    await crew?.close()
    await timed('resolving', () => resolveAll(store, own.capabilities, { ...run, signed }))
    const problems = [...problemsOf(store, { ...taken, sources }), ...failures.map(failureProblem)]
    const counts = store.record().counts()
    const isWhole = wasEmpty || counts.documents <= (tools.wholeUpTo ?? usuallyWhole)
    keepGrowth(store, versionsOf(own), isWhole)
    return { sources, read, ...counts, problems, took: Object.fromEntries(took) }
  } finally {
    await crew?.close()
  }
}

/** Threads that do what these parts do; none where nobody said how to start one. */
function crewOf(
  store: Store,
  { thread, capabilities: all }: Parts,
  tools: BuildTools,
): Crew | undefined {
  if (thread === undefined) return undefined
  const data: BuildData = { settings: store.settings, wanted: all.map(({ name }) => name) }
  return openCrew({ module: thread, data, threads: tools.threads })
}

/** Of all that makes a record. */
function versionsOf({ capabilities: all, divideVersion: divided }: Parts): string {
  return JSON.stringify([divided, ...all.map(({ name, version }) => [name, version])])
}
