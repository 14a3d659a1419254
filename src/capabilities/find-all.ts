/**
 * Looks into every document that is new or changed, and keeps what is found.
 *
 * Looking is done in threads where there is much to do; reading and keeping
 * stay here, in the order of the documents. A document counts as looked at with
 * the transaction that keeps its findings, so a build goes on where a killed
 * one stood.
 */
import type { DocumentId } from '../record/index.ts'
import {
  type Answered,
  answersHere,
  type Crew,
  type Database,
  dropFindings,
  dropProblemsOf,
  keepFindingRows,
  keepProblem,
  keepWords,
  metaOf,
  type Store,
  type StoredRecord,
  setMeta,
} from '../store/index.ts'
import type { Capability } from './capability.ts'
import { type Found, type LookOrder, lookInto, type Paper } from './look.ts'
import type { RunTools } from './run.ts'

export interface FindTools extends RunTools {
  /** Threads that look into papers as `capabilities` do; without them all is done here. */
  readonly crew?: Crew | undefined
}

/** A document whose turn it is. */
interface Turn {
  readonly n: number
  readonly id: DocumentId
  /** Never looked into: there is nothing of it to take away. */
  readonly isNew: boolean
  /** Not where another text stands for it, and not for the entry of a catalogue. */
  readonly paper?: Paper
}

/** Documents whose findings are kept in one transaction; threads have enough to do meanwhile. */
const heap = 100

/** Looks into every document that is new or changed, or all when a capability is; gives how many. */
export async function findAll(
  store: Store,
  capabilities: readonly Capability[],
  tools: FindTools,
): Promise<number> {
  const { database } = store
  lookAgainIfNew(store, capabilities)
  const { of, characters } = toFind(database)
  if (of === 0) return 0
  const record = store.record()
  const { language, clock } = tools
  const look = { capabilities, language, clock, settings: store.settings }
  const here = ({ paper }: Turn): readonly Found[] =>
    paper === undefined ? [] : lookInto(paper, look)
  const all = turns(database, record, tools)
  const team = tools.crew?.team(characters)
  const answers =
    team === undefined ? answersHere(all, here) : team.answers(all, { ...sharing, here })
  const failing: number[] = []
  let done = 0
  for await (const some of heaps(answers)) {
    database.transaction(() => {
      for (const one of some) if (!keepTurn(store, record, one, tools)) failing.push(one.job.n)
    })
    done += some.length
    tools.progress(done, of, 'looking for mentions')
  }
  for (const n of failing) database.run(`UPDATE document SET found = -1 WHERE n = ?`, n)
  return of
}

/** With a new version of a capability, or other settings, every document is looked at again. */
function lookAgainIfNew({ database, settings }: Store, capabilities: readonly Capability[]): void {
  const own = capabilities.map(({ name, version }) => `${name} ${version}`)
  const versions = [...own, JSON.stringify(settings)].join('\n')
  if (metaOf(database, 'found-with') === versions) return
  database.transaction(() => {
    database.run(`UPDATE document SET found = -1 WHERE found = 1`)
    database.run(`DELETE FROM finding WHERE stage = 'find'`)
    setMeta(database, 'found-with', versions)
  })
}

function toFind(database: Database): { readonly of: number; readonly characters: number } {
  const row = database.get(
    `SELECT count(*) AS n, sum("end" - start) AS characters FROM document WHERE found < 1`,
  )
  return { of: Number(row?.n), characters: Number(row?.characters ?? 0) }
}

/** A paper without a word is still a message. */
const leastWeight = 400

/** Ten pages and more lie before each thread, and as much is on its way as the longest papers need. */
const sharing = {
  message: ({ paper }: Turn): LookOrder => ({ kind: 'look', paper }),
  weigh: ({ paper }: Turn): number => leastWeight + (paper?.text.words.length ?? 0),
  ahead: 40_000,
  abroad: 4_000_000,
}

function* turns(database: Database, record: StoredRecord, { signed }: FindTools): Iterable<Turn> {
  for (let last = 0; ; ) {
    const rows = database.all(
      `SELECT n, id, joined, found FROM document WHERE found < 1 AND n > ? ORDER BY n LIMIT ${heap}`,
      last,
    )
    if (rows.length === 0) return
    for (const row of rows) {
      last = Number(row.n)
      const id = String(row.id) as DocumentId
      const turn = { n: last, id, isNew: row.found === 0 }
      const document = row.joined === null ? record.document(id) : undefined
      // What a catalogue says of a letter is not the letter's: only people find something in it.
      if (document === undefined || document.entry) yield turn
      else {
        const paper = signed?.get(document.witnesses[0].file)
        yield { ...turn, paper: { document, text: record.text(id), signed: paper } }
      }
    }
  }
}

async function* heaps<Thing>(things: AsyncIterable<Thing>): AsyncIterable<Thing[]> {
  let some: Thing[] = []
  for await (const thing of things) {
    some.push(thing)
    if (some.length < heap) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}

/** Keeps what was found in a document; whether every capability could look into it. */
function keepTurn(
  { database }: Store,
  record: StoredRecord,
  { job, outcome }: Answered<Turn, readonly Found[]>,
  tools: FindTools,
): boolean {
  const { n, id, isNew } = job
  keepWords(database, record, { n, id, isNew })
  database.run(`UPDATE document SET found = 1 WHERE n = ?`, n)
  if (outcome.kind === 'ended') {
    tools.failed({ capability: 'finding', document: id, error: outcome.error })
    if (!isNew) database.run(`DELETE FROM finding WHERE document = ? AND stage = 'find'`, id)
    return false
  }
  if (!isNew) dropProblemsOf(database, id)
  for (const { capability, rows, problems, error, milliseconds } of outcome.answer) {
    const kept = { capability, stage: 'find' } as const
    if (!isNew) dropFindings(database, kept, id)
    if (error !== undefined) tools.failed({ capability, document: id, error })
    keepFindingRows(database, rows, kept)
    for (const problem of problems) keepProblem(database, undefined, problem)
    tools.took(`finding: ${capability}`, milliseconds)
  }
  return outcome.answer.every(({ error }) => error === undefined)
}
