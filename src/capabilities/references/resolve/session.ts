/**
 * What a resolving begins with: all held documents on the shelf, the lines of
 * those that are as they were, and what has changed since.
 */
import type { DocumentId, StandingRecord } from '../../../record/index.ts'
import type { ResolveTools } from '../../capability.ts'
import { push } from './by-date.ts'
import { as, type Changes, noChanges } from './changes.ts'
import { namerOf } from './findings.ts'
import { fromWords, sidesOfParties } from './library.ts'
import { correspondentOf, isStory, sidesNamed } from './lines.ts'
import {
  askedIn,
  entryIn,
  heldIn,
  isAlike,
  isHeldAs,
  linesNoted,
  type NotedLine,
  peopleIn,
  type Told,
  writesIn,
} from './noted-line.ts'
import type { Library } from './pointer.ts'
import { emptyShelf } from './shelf.ts'
import { type Shelved, shelved } from './shelved.ts'
import type { Side, Sides } from './sides.ts'
import type { Step } from './told-steps.ts'
import { type PackedEntry, packed, type Write } from './trace.ts'
import { type TracedShelf, traced } from './traced-shelf.ts'

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
  readonly before: ReadonlyMap<DocumentId, NotedLine>
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
  const filing = { record, sides, before, stale, peopleOf: rememberedPeople(sides) }
  const stories = new Set<DocumentId>()
  for (const id of order) {
    const { entry, story, isAsBefore } = entryOf(id, filing)
    if (story) stories.add(id)
    base.add(entry)
    if (!isWhole && !isAsBefore) compare(before.get(id), heldAs(entry, sides), changes)
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

/** Missing documents as they stood on the shelf at the end of the last build; looked through when one is asked for. */
function entriesBefore(
  lines: ReadonlyMap<DocumentId, NotedLine>,
): (key: string) => PackedEntry | undefined {
  let writes: ReadonlyMap<string, readonly Write[]> | undefined
  return (key) => {
    writes ??= writesOnMissing(lines)
    let entry: PackedEntry | undefined
    for (const write of writes.get(key) ?? []) if (write[0] === 'add') entry = write[1]
    for (const write of writes.get(key) ?? [])
      if (write[0] !== 'add' && entry !== undefined) entry = as(entry, write)
    return entry
  }
}

/** What was put on the shelf of each missing document and changes how it is found, in order. */
function writesOnMissing(lines: ReadonlyMap<DocumentId, NotedLine>): Map<string, Write[]> {
  const all = new Map<string, Write[]>()
  for (const { rounds } of lines.values())
    for (const write of rounds.flatMap(writesIn)) {
      const [kind, on] = write
      if (kind === 'tell' || kind === 'answer' || kind === 'call') continue
      push(all, kind === 'add' ? on.key : on, write)
    }
  return all
}

interface Filing {
  readonly record: StandingRecord
  readonly sides: Sides
  readonly before: ReadonlyMap<DocumentId, NotedLine>
  readonly stale: ReadonlySet<DocumentId>
  readonly peopleOf: (line: NotedLine) => People
}

interface Filed {
  readonly entry: Shelved
  readonly story: boolean
  /** Nothing of it is otherwise than at the last build. */
  readonly isAsBefore: boolean
}

/** A held document as it comes on the shelf; its sides may be others than at the last build. */
function entryOf(id: DocumentId, { record, sides, before, stale, peopleOf }: Filing): Filed {
  const line = stale.has(id) ? undefined : before.get(id)
  if (line !== undefined) {
    const people = peopleOf(line)
    return {
      entry: entryIn(line, people),
      story: line.isStory,
      isAsBefore: people.areAsBefore,
    }
  }
  const document = record.document(id)
  if (document === undefined) throw new RangeError(`no document "${id}" is held`)
  return {
    entry: shelved(document, sides, fromWords(document, record)),
    story: isStory(document),
    isAsBefore: false,
  }
}

interface People {
  readonly from: readonly Side[]
  readonly to: readonly Side[]
  /** They stand on the sides on which they stood at the last build. */
  readonly areAsBefore: boolean
}

/** The sides of those who write and are written to: whose a name at a head was once, it is every time. */
function rememberedPeople(sides: Sides): Filing['peopleOf'] {
  const known = new Map<string, People>()
  const read = (line: NotedLine): People => {
    const { from, to, fromKeys, toKeys } = peopleIn(line)
    const [writers, readers] = [from, to].map((people) =>
      people.map((person) => sides.of(correspondentOf(person))),
    ) as [Side[], Side[]]
    const areAsBefore =
      isAlike(writers.map(sides.key), fromKeys) && isAlike(readers.map(sides.key), toKeys)
    return { from: writers, to: readers, areAsBefore }
  }
  return (line) => {
    const old = known.get(line.people)
    if (old !== undefined) return old
    const people = read(line)
    known.set(line.people, people)
    return people
  }
}

/** A held document before anybody has spoken of it. */
export function heldAs(entry: Shelved, sides: Sides): PackedEntry {
  return { ...packed(entry, sides), families: [] }
}

function compare(before: NotedLine | undefined, now: PackedEntry, changes: Changes): void {
  if (before !== undefined && isHeldAs(before, now)) return
  if (before !== undefined) changes.mark(heldIn(before))
  changes.mark(now)
}

/** A document that is no more. */
function forget(line: NotedLine | undefined, changes: Changes): void {
  if (line === undefined) return
  changes.mark(heldIn(line))
  for (const write of line.rounds.flatMap(writesIn)) changes.markWrite(write)
}

interface Looking extends Omit<Filing, 'record' | 'peopleOf'> {
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
    for (const [name, was] of askedIn(line)) {
      const is = named.get(name) ?? sidesNamed(name, sides)
      named.set(name, is)
      if (is !== was) dirty.add(id)
    }
  }
  return dirty
}
