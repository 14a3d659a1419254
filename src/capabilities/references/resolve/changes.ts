/** What stands otherwise on the shelf than at the last build, and who has asked for it. */
import { daysOf } from '../../../record/index.ts'
import { longestTime, monthDayOf, monthOf } from './by-date.ts'
import { type NotedTrace, readsIn } from './noted-line.ts'
import type { Shelved } from './shelved.ts'
import type { Sides } from './sides.ts'
import {
  hasTerms,
  nameOf,
  type PackedEntry,
  packed,
  type Range,
  type Reads,
  type Write,
} from './trace.ts'

export interface Changes {
  /** A document has come, gone, or become another. */
  mark(entry: PackedEntry): void
  /** Something is put on the shelf that was not, or no more. */
  markWrite(write: Write): void
  /** Whether something that was asked for would be answered otherwise. */
  touches(trace: NotedTrace): boolean
}

interface Known {
  readonly sides: Sides
  get(key: string): Shelved | undefined
  /** A missing document as it stood on the shelf at the end of the last build. */
  before(key: string): PackedEntry | undefined
}

/** Nothing has changed yet; what changes is marked as it is met. */
export function noChanges(known: Known): Changes {
  const marks = noMarks()
  return {
    mark: (entry) => markEntry(marks, entry),
    markWrite: (write) => markWrite(marks, write, known),
    touches: (trace) => !marks.isEmpty && trace.reads !== '' && touches(marks, readsIn(trace)),
  }
}

/** All under which something that has changed could have been asked for. */
interface Marks {
  isEmpty: boolean
  likeness: boolean
  readonly days: Set<number>
  readonly months: Set<number>
  /** Last days of letters, by the pair of their sides. */
  readonly bySide: Map<string, Set<number>>
  /** Last days of papers, by the noun by which they call themselves. */
  readonly called: Map<string, Set<number>>
  readonly names: Set<string>
}

function noMarks(): Marks {
  return {
    isEmpty: true,
    likeness: false,
    days: new Set(),
    months: new Set(),
    bySide: new Map(),
    called: new Map(),
    names: new Set(),
  }
}

function markEntry(marks: Marks, entry: PackedEntry): void {
  marks.isEmpty = false
  for (const name of namesOf(entry)) marks.names.add(name)
  marks.likeness ||= hasTerms(entry)
  for (const family of entry.head?.called ?? []) put(marks.called, family, entry.last ?? Infinity)
  markDates(marks, entry)
}

function* namesOf({ key, title, number, head, lies }: PackedEntry): Iterable<string> {
  yield nameOf.key(key)
  if (title !== undefined) {
    yield nameOf.title(title)
    yield nameOf.head(title)
  }
  if (number !== undefined) yield* nameOf.numbers(number)
  for (const docket of head?.dockets ?? []) yield nameOf.file(docket)
  if (lies !== undefined) yield nameOf.bundle(lies.bundle)
}

function markDates(marks: Marks, { date, first, last, from, to }: PackedEntry): void {
  const yearless = /^XXXX-(\d\d-\d\d)$/.exec(date ?? '')?.[1]
  if (yearless !== undefined) marks.names.add(nameOf.monthDay(yearless))
  if (first === null || last === null) return
  if (first === last) {
    marks.days.add(first)
    marks.names.add(nameOf.monthDay(monthDayOf(first)))
  } else if (last - first <= longestTime)
    for (let month = monthOf(first); month <= monthOf(last); month += 1) marks.months.add(month)
  for (const one of from)
    for (const pair of [`${one}>`, ...to.map((other) => `${one}>${other}`)])
      put(marks.bySide, pair, last)
}

/** A document is marked as it is and as it was: it may be found now, or have been found before. */
function markWrite(marks: Marks, write: Write, { sides, get, before }: Known): void {
  marks.isEmpty = false
  if (write[0] === 'add') {
    markEntry(marks, write[1])
    return
  }
  marks.names.add(nameOf.key(write[1]))
  if (write[0] === 'call')
    for (const circle of ['', ...write[3]]) marks.names.add(nameOf.call(write[2], circle))
  const entry = get(write[1])
  if (entry !== undefined) markEntry(marks, as(packed(entry, sides), write))
  const old = before(write[1])
  if (old !== undefined) markEntry(marks, as(old, write))
}

function touches({ likeness, names, days, months, bySide, called }: Marks, reads: Reads): boolean {
  return (
    (likeness && reads.likeness) ||
    reads.names.some((name) => names.has(name)) ||
    reads.days.some((range) => holdsAny(days, range)) ||
    reads.months.some((range) => holdsAny(months, range)) ||
    reads.sides.some(([pair, first, last]) => holdsAny(bySide.get(pair), [first, last])) ||
    reads.called.some(([family, first, last]) => holdsCalled(called.get(family), [first, last]))
  )
}

function put(map: Map<string, Set<number>>, key: string, day: number): void {
  const days = map.get(key)
  if (days === undefined) map.set(key, new Set([day]))
  else days.add(day)
}

function holdsAny(days: ReadonlySet<number> | undefined, [first, last]: Range): boolean {
  if (days === undefined) return false
  for (const day of days) if (day >= first && day <= last) return true
  return false
}

/** Papers without a day are given whatever day is asked for. */
function holdsCalled(days: ReadonlySet<number> | undefined, range: Range): boolean {
  return days?.has(Infinity) === true || holdsAny(days, range)
}

/** A document as it is when this has been found out of it. */
export function as(entry: PackedEntry, write: Write): PackedEntry {
  switch (write[0]) {
    case 'date': {
      const { first, last } = daysOf(write[2])
      return { ...entry, date: write[2], first, last }
    }
    case 'from':
      return { ...entry, from: write[2] }
    case 'to':
      return { ...entry, to: write[2] }
    case 'add':
    case 'tell':
    case 'answer':
    case 'call':
      return entry
  }
}
