/**
 * Reading and dividing a source in a thread of its own, ahead of those that
 * keep it: only new sources of a common size, since what a thread reads it
 * hands over as a whole.
 */
import type { Divide, DraftDocument } from '../documents/index.ts'
import type { Language } from '../languages/index.ts'
import type { Settings } from '../record/index.ts'
import { hashOf, openSource, type SourceEntry } from '../sources/index.ts'
import { type ReadOne, type ReadStep, readThrough } from './reading.ts'
import type { Team } from './threads.ts'

/** What a thread is asked to read. */
export interface ReadOrder {
  readonly kind: 'read'
  readonly entry: SourceEntry
  readonly readAt: number
}

/** A source with its texts divided. */
export interface SourceRead {
  readonly hash: string
  readonly steps: readonly DividedStep[]
}

/** A step of reading; a text may have been divided already. */
export type DividedStep = ReadStep & { readonly drafts?: readonly DraftDocument[] }

export interface DivideTools {
  readonly readOne: ReadOne
  readonly divide: Divide
  readonly language: (code: string | undefined) => Language | undefined
  readonly settings: Settings
}

/** With more words than that a source is read and kept piece by piece, in units. */
const mostWords = 2_000_000

/** A source of common size as a whole; undefined when it is not. */
export async function readAndDivide(
  entry: SourceEntry,
  { readOne, divide, language, settings }: DivideTools,
): Promise<SourceRead | undefined> {
  const opened = openSource(entry)
  if (opened.kind === 'problem') return { hash: '', steps: [opened] }
  const steps: DividedStep[] = []
  let words = 0
  for await (const step of readThrough(opened.source, readOne)) {
    if (step.kind === 'problem') {
      steps.push(step)
      continue
    }
    words += step.marked.text.words.length
    if (words > mostWords) return undefined
    const tools = {
      language: language(step.marked.language ?? settings.language),
      settings,
      path: step.file,
    }
    steps.push({ ...step, drafts: divide(step.marked, tools) })
  }
  return { hash: hashOf(opened.source.bytes), steps }
}

/** What was read ahead, and when it was begun. */
export interface ReadAhead extends SourceRead {
  readonly readAt: number
}

/** Larger files, in bytes, and archives may hold more words than a thread should hand over at once. */
const mostBytes = 1_000_000

/** Whether a new source is one that a thread may read. */
export function goesAhead({ path, size }: SourceEntry): boolean {
  return size <= mostBytes && !path.toLowerCase().endsWith('.zip')
}

/** Before each thread, which goes on while some hundred are kept; and read but not yet kept, in bytes. */
const [ahead, abroad] = [400_000, 4_000_000]

/** A file without a word is still opened. */
const leastWeight = 400

/** Sources in their order as threads read them; undefined for one that has to be read here. */
export async function* readByTeam(
  team: Team,
  entries: readonly SourceEntry[],
  clock: () => number,
): AsyncGenerator<ReadAhead | undefined> {
  const answers = team.answers<ReadOrder, SourceRead | undefined>(ordersOf(entries, clock), {
    message: (order) => order,
    weigh: ({ entry }) => leastWeight + entry.size,
    here: () => undefined,
    ahead,
    abroad,
  })
  for await (const { job, outcome } of answers) {
    const read = outcome.kind === 'done' ? outcome.answer : undefined
    yield read === undefined ? undefined : { ...read, readAt: job.readAt }
  }
}

/** With the time before a thread opens the file: if that is changed meanwhile, the change is younger. */
function* ordersOf(entries: readonly SourceEntry[], clock: () => number): Iterable<ReadOrder> {
  for (const entry of entries) yield { kind: 'read', entry, readAt: clock() }
}
