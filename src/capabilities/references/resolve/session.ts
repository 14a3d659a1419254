/**
 * What a resolving begins with: all held documents on the shelf, the lines of
 * those that are as they were, and what has changed since.
 */
import type { DocumentId, StandingRecord } from '../../../record/index.ts'
import type { ResolveTools } from '../../capability.ts'
import { as, type Changes, noChanges } from './changes.ts'
import { namerOf } from './findings.ts'
import { fromWords, sidesOfParties } from './library.ts'
import { correspondentOf, isStory, type Line, linesNoted, sidesNamed, type Told } from './lines.ts'
import type { Library } from './pointer.ts'
import { emptyShelf } from './shelf.ts'
import { type Shelved, shelved } from './shelved.ts'
import type { Side, Sides } from './sides.ts'
import { type PackedEntry, packed, type TracedShelf, traced, unpacked } from './trace.ts'
import type { Step } from './withholding.ts'

export interface Session {
  readonly record: StandingRecord
  readonly library: Library
  readonly shelf: TracedShelf
  /** All is resolved anew, so nothing need be compared. */
  readonly isWhole: boolean
  readonly changes: Changes
  /** The held documents in order of date. */
  readonly order: readonly DocumentId[]
  readonly stories: ReadonlySet<DocumentId>
  /** Lines as they were noted, also of documents that are stale. */
  readonly before: ReadonlyMap<DocumentId, Line>
  /** Documents that have to be resolved, whatever they asked for. */
  readonly dirty: Set<DocumentId>
  readonly stale: ReadonlySet<DocumentId>
  nameOf(document: Shelved): DocumentId
  /** The name that a missing document got at an earlier build. */
  nameGiven(key: string): DocumentId
  /** Who tells of each missing document, in order. */
  readonly told: Map<string, { readonly document: DocumentId; readonly told: Told }[]>
  /** The steps of the story of each document, in order. */
  readonly steps: Map<Shelved, Step[]>
}

export function openSession(record: StandingRecord, tools: ResolveTools): Session {
  const isWhole = tools.stale.kind === 'all'
  const stale = tools.stale.kind === 'all' ? new Set<DocumentId>() : tools.stale.documents
  const before = new Map(isWhole ? [] : linesNoted(tools.notes))
  const sides = sidesOfParties(record)
  const base = emptyShelf()
  const shelf = traced(base, sides)
  const library: Library = { shelf, sides, words: (key) => record.words(key as DocumentId) }
  const changes = noChanges({ sides, get: base.get, before: entriesBefore(before) })
  const order = tools.order()
  const filing = { record, sides, before, stale }
  const stories = new Set<DocumentId>()
  for (const id of order) {
    const { entry, story, isAsBefore } = entryOf(id, filing)
    if (story) stories.add(id)
    base.add(entry)
    if (!isWhole && !isAsBefore) compare(before.get(id)?.held, heldAs(entry, sides), changes)
  }
  for (const id of stale) if (base.get(id) === undefined) forget(before.get(id), changes)
  return {
    record,
    library,
    shelf,
    isWhole,
    changes,
    order,
    stories,
    before,
    dirty: dirtyIn({ order, before, stale, sides }),
    stale,
    nameOf: namerOf(library, tools),
    nameGiven: (key) => tools.nameMissing('missing', key),
    told: new Map(),
    steps: new Map(),
  }
}

/** Missing documents as they stood on the shelf at the end of the last build; gathered when one is asked for. */
function entriesBefore(
  lines: ReadonlyMap<DocumentId, Line>,
): (key: string) => PackedEntry | undefined {
  let entries: Map<string, PackedEntry> | undefined
  return (key) => (entries ??= gatheredEntries(lines)).get(key)
}

function gatheredEntries(lines: ReadonlyMap<DocumentId, Line>): Map<string, PackedEntry> {
  const entries = new Map<string, PackedEntry>()
  const writes = [...lines.values()].flatMap(({ rounds }) => rounds.flatMap((one) => one.writes))
  for (const write of writes) if (write[0] === 'add') entries.set(write[1].key, write[1])
  for (const write of writes) {
    const entry = write[0] === 'add' ? undefined : entries.get(write[1])
    if (entry !== undefined) entries.set(entry.key, as(entry, write))
  }
  return entries
}

interface Filing {
  readonly record: StandingRecord
  readonly sides: Sides
  readonly before: ReadonlyMap<DocumentId, Line>
  readonly stale: ReadonlySet<DocumentId>
}

interface Filed {
  readonly entry: Shelved
  readonly story: boolean
  /** Nothing of it is otherwise than at the last build. */
  readonly isAsBefore: boolean
}

/** A held document as it comes on the shelf; its sides may be others than at the last build. */
function entryOf(id: DocumentId, { record, sides, before, stale }: Filing): Filed {
  const line = stale.has(id) ? undefined : before.get(id)
  if (line !== undefined) {
    const { held, isStory: story } = line
    const [from, to] = [line.from, line.to].map((people) =>
      people.map((person) => sides.of(correspondentOf(person))),
    ) as [Side[], Side[]]
    const entry = { ...unpacked({ ...held, from: [], to: [] }, sides), from, to }
    const isAsBefore = isSame(from, held.from, sides) && isSame(to, held.to, sides)
    return { entry, story, isAsBefore }
  }
  const document = record.document(id)
  if (document === undefined) throw new RangeError(`no document "${id}" is held`)
  return {
    entry: shelved(document, sides, fromWords(document, record)),
    story: isStory(document),
    isAsBefore: false,
  }
}

function isSame(now: readonly Side[], before: readonly string[], sides: Sides): boolean {
  return now.length === before.length && now.every((side, at) => sides.key(side) === before[at])
}

/** A held document before anybody has spoken of it. */
export function heldAs(entry: Shelved, sides: Sides): PackedEntry {
  return { ...packed(entry, sides), families: [] }
}

function compare(before: PackedEntry | undefined, now: PackedEntry, changes: Changes): void {
  if (before !== undefined && JSON.stringify(before) === JSON.stringify(now)) return
  if (before !== undefined) changes.mark(before)
  changes.mark(now)
}

/** A document that is no more. */
function forget(line: Line | undefined, changes: Changes): void {
  if (line === undefined) return
  changes.mark(line.held)
  for (const { writes } of line.rounds) for (const write of writes) changes.markWrite(write)
}

interface Looking extends Omit<Filing, 'record'> {
  readonly order: readonly DocumentId[]
}

/** What is new or changed, and what uses a name that means others now. */
function dirtyIn({ order, before, stale, sides }: Looking): Set<DocumentId> {
  const dirty = new Set<DocumentId>()
  const named = new Map<string, string>()
  for (const id of order) {
    const line = stale.has(id) ? undefined : before.get(id)
    if (line === undefined) {
      dirty.add(id)
      continue
    }
    for (const [name, was] of line.asked) {
      const is = named.get(name) ?? sidesNamed(name, sides)
      named.set(name, is)
      if (is !== was) dirty.add(id)
    }
  }
  return dirty
}
