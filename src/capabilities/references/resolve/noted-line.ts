/**
 * The line of a document: all that resolving needs of it when it is as it was.
 * Noted with its findings, in one transaction.
 *
 * A build that follows a letter more takes in the lines of all others. So a line
 * is kept in parts, each of which stays words until somebody asks for it, and
 * what most letters have not (a title, a number, names) takes no room.
 */
import type { DocumentId, EdtfDate, FindingId, Withholding } from '../../../record/index.ts'
import type { Note, Notes } from '../../../store/index.ts'
import { noPaperHead } from './papers.ts'
import type { Shelved } from './shelved.ts'
import type { Side } from './sides.ts'
import { noTrace, type PackedEntry, type Reads, type Trace, type Write } from './trace.ts'

/** Whoever writes or is written to: his name, and his party where it is known. */
export type Person = readonly [name: string, party: string | null]

/** What a document says of a missing one. */
export interface Told {
  readonly key: string
  readonly mention: FindingId
  readonly confidence: number
  readonly date: EdtfDate | null
}

/** A step of the story of a letter, as a document tells it. */
export interface ToldStep {
  readonly of: string
  readonly event: Withholding['event']
  readonly value: string | null
  readonly beside: string | null
  readonly ownBefore: string | null
  readonly mention: FindingId
  /** Which of the places of the mention tells it. */
  readonly place: number
}

export interface Line {
  readonly held: PackedEntry
  readonly from: readonly Person[]
  readonly to: readonly Person[]
  readonly isStory: boolean
  /** Names that its mentions use, with the sides that they meant. */
  readonly asked: readonly Asked[]
  /** Of the round of dated mentions, and of that of all. */
  readonly rounds: readonly [NotedTrace, NotedTrace]
  readonly told: readonly Told[]
  readonly steps: readonly ToldStep[]
}

type Asked = readonly [name: string, sides: string]

/** A line as it was noted; nothing to say is an empty word. */
export interface NotedLine {
  readonly id: DocumentId
  readonly held: string
  /** Few pairs of people write to each other, so the same words come again and again. */
  readonly people: string
  readonly isStory: boolean
  readonly asked: string
  readonly rounds: readonly [NotedTrace, NotedTrace]
  readonly told: string
  readonly steps: string
}

/** A trace in words. */
export interface NotedTrace {
  readonly reads: string
  readonly writes: string
}

const key = 'line'

/** The parts stand on lines of their own: in JSON there is no line break. */
export function noteOfLine({ held, from, to, isStory, asked, rounds, told, steps }: Line): Note {
  const [first, second] = rounds
  const parts = [
    wordsOfHeld(held),
    JSON.stringify([from, to, held.from, held.to]),
    isStory ? 'story' : '',
    inWords(asked),
    first.reads,
    first.writes,
    second.reads,
    second.writes,
    inWords(told),
    inWords(steps),
  ]
  return { key, value: parts.join('\n') }
}

/** The lines of the last build. */
export function* linesNoted(notes: Notes): Iterable<readonly [DocumentId, NotedLine]> {
  for (const { document, value } of notes.along(key))
    if (document !== undefined) yield [document, lineIn(document, value)]
}

function lineIn(id: DocumentId, value: string): NotedLine {
  const parts = value.split('\n')
  const part = (at: number): string => parts[at] ?? ''
  return {
    id,
    held: part(0),
    people: part(1),
    isStory: part(2) !== '',
    asked: part(3),
    rounds: [
      { reads: part(4), writes: part(5) },
      { reads: part(6), writes: part(7) },
    ],
    told: part(8),
    steps: part(9),
  }
}

function inWords(things: readonly unknown[]): string {
  return things.length === 0 ? '' : JSON.stringify(things)
}

function listIn<Thing>(words: string): readonly Thing[] {
  return words === '' ? [] : (JSON.parse(words) as readonly Thing[])
}

/** What a held document says of itself, without its sides. */
type OwnWords = Pick<
  PackedEntry,
  'kinds' | 'first' | 'last' | 'date' | 'title' | 'number' | 'instant' | 'head' | 'lies'
>

/** Always in one order, so that the same is the same words; a head that says nothing is left out. */
function wordsOfHeld(held: PackedEntry): string {
  const { kinds, first, last, date, title, number, instant, head, lies } = held
  const own = { kinds, first, last, date, title, number, instant, lies }
  const isBare = head === undefined || Object.values(head).every(({ length }) => length === 0)
  return JSON.stringify(isBare ? own : { ...own, head })
}

/** Those who write and are written to in a document, and the keys of the sides that they were. */
export function peopleIn({ people }: Pick<NotedLine, 'people'>): {
  readonly from: readonly Person[]
  readonly to: readonly Person[]
  readonly fromKeys: readonly string[]
  readonly toKeys: readonly string[]
} {
  const [from, to, fromKeys, toKeys] = JSON.parse(people) as readonly [
    Person[],
    Person[],
    string[],
    string[],
  ]
  return { from, to, fromKeys, toKeys }
}

/** The document of a line as it comes on the shelf, of these sides. */
export function entryIn(
  { id, held }: NotedLine,
  { from, to }: { readonly from: readonly Side[]; readonly to: readonly Side[] },
): Shelved {
  const own = JSON.parse(held) as OwnWords
  return {
    head: noPaperHead,
    ...own,
    key: id,
    held: true,
    first: own.first ?? -Infinity,
    last: own.last ?? Infinity,
    from: [...from],
    to: [...to],
    families: new Set(),
    tellers: [],
  }
}

/** The same as it was noted. */
export function heldIn(line: NotedLine): PackedEntry {
  const own = JSON.parse(line.held) as OwnWords
  const { fromKeys, toKeys } = peopleIn(line)
  return {
    head: noPaperHead,
    ...own,
    key: line.id,
    held: true,
    families: [],
    from: fromKeys,
    to: toKeys,
  }
}

/** Whether a held document stands on the shelf as it was noted. */
export function isHeldAs(line: NotedLine, now: PackedEntry): boolean {
  const { fromKeys, toKeys } = peopleIn(line)
  return wordsOfHeld(now) === line.held && isAlike(now.from, fromKeys) && isAlike(now.to, toKeys)
}

/** Whether two lists are of the same words. */
export function isAlike(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at])
}

export function askedIn({ asked }: NotedLine): readonly Asked[] {
  return listIn(asked)
}

export function toldIn({ told }: NotedLine): readonly Told[] {
  return listIn(told)
}

export function stepsIn({ steps }: NotedLine): readonly ToldStep[] {
  return listIn(steps)
}

/** A trace as it is noted. */
export function notedTrace({ reads, writes }: Trace): NotedTrace {
  const { days, months, sides, called, names, likeness } = reads
  const lists = [days, months, sides, called, names]
  const isNothing = !likeness && lists.every(({ length }) => length === 0)
  return { reads: isNothing ? '' : JSON.stringify([...lists, likeness]), writes: inWords(writes) }
}

export function readsIn({ reads }: NotedTrace): Reads {
  if (reads === '') return noTrace.reads
  const [days, months, sides, called, names, likeness] = JSON.parse(reads) as readonly [
    Reads['days'],
    Reads['months'],
    Reads['sides'],
    Reads['called'],
    Reads['names'],
    Reads['likeness'],
  ]
  return { days, months, sides, called, names, likeness }
}

export function writesIn({ writes }: NotedTrace): readonly Write[] {
  return listIn(writes)
}
