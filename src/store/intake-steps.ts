/**
 * The steps of reading: what changed sources hold, one source after the other,
 * read here or by threads.
 */
import { hashOf, openSource, type SourceEntry } from '../sources/index.ts'
import type { BeginSource } from './keep-sources.ts'
import { type DividedStep, goesAhead, readByTeam } from './read-ahead.ts'
import { type ReadOne, readThrough } from './reading.ts'
import type { Store } from './store.ts'
import type { Crew } from './threads.ts'

export interface ChangedSource extends SourceEntry {
  /** Never read before. */
  readonly isNew: boolean
}

export type Step =
  | ({ readonly kind: 'same' } & BeginSource)
  | ({ readonly kind: 'begin' } & BeginSource)
  | DividedStep
  | { readonly kind: 'end'; readonly stamp: string }

export interface StepTools {
  readonly readOne: ReadOne
  readonly changed: readonly ChangedSource[]
  readonly stamp: string
  /** Milliseconds. */
  readonly clock: () => number
  readonly crew?: Crew | undefined
}

/** What is read of the changed sources, one after the other. */
export async function* stepsOf(
  store: Store,
  { readOne, changed, stamp, clock, crew }: StepTools,
): AsyncIterable<Step> {
  const isAhead = (entry: ChangedSource): boolean => entry.isNew && goesAhead(entry)
  const early = changed.filter(isAhead)
  const team = crew?.team(early.reduce((sum, { size }) => sum + size, 0))
  const ahead = team === undefined ? undefined : readByTeam(team, early, clock)
  for (const entry of changed) {
    const read = isAhead(entry) ? (await ahead?.next())?.value : undefined
    if (read !== undefined) {
      yield { kind: 'begin', ...entry, hash: read.hash, readAt: read.readAt }
      yield* read.steps
      yield { kind: 'end', stamp }
      continue
    }
    const readAt = clock()
    const opened = openSource(entry)
    const hash = opened.kind === 'source' ? hashOf(opened.source.bytes) : ''
    if (!entry.isNew && isKept(store, entry.path, { hash, stamp })) {
      yield { kind: 'same', ...entry, hash, readAt }
      continue
    }
    yield { kind: 'begin', ...entry, hash, readAt }
    if (opened.kind === 'problem') yield opened
    else yield* readThrough(opened.source, readOne)
    yield { kind: 'end', stamp }
  }
}

/** A file that was touched, or copied back, with the bytes that it had. */
function isKept(
  { database }: Store,
  path: string,
  { hash, stamp }: { readonly hash: string; readonly stamp: string },
): boolean {
  const row = database.get(`SELECT hash, stamp FROM source WHERE path = ?`, path)
  return row !== undefined && row.hash === hash && row.stamp === stamp
}

/** Steps in heaps of some hundred texts or a few megabytes. */
export async function* batches(all: AsyncIterable<Step>): AsyncIterable<Step[]> {
  let batch: Step[] = []
  let size = 0
  for await (const step of all) {
    batch.push(step)
    if (step.kind === 'text') size += step.marked.text.words.length
    if (batch.length < 1500 && size < 4_000_000) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}
