/** What stands otherwise on the shelf than at the last build, and who has asked for it. */
import { daysOf } from '../../../record/index.ts'
import { longestTime, monthDayOf, monthOf } from './by-date.ts'
import { type NotedTrace, readsIn } from './noted-line.ts'
import type { Shelved } from './shelved.ts'
import type { Sides } from './sides.ts'
import { hasTerms, nameOf, type PackedEntry, packed, type Write } from './trace.ts'

export interface Changes {
  /** A document has come, gone, or become another. */
  mark(entry: PackedEntry): void
  /** Something is put on the shelf that was not, or no more. */
  markWrite(write: Write): void
  /** Whether something that was asked for would be answered otherwise. */
  touches(trace: NotedTrace): boolean
}

type Range = readonly [first: number, last: number]

interface Known {
  readonly sides: Sides
  get(key: string): Shelved | undefined
  /** A missing document as it stood on the shelf at the end of the last build. */
  before(key: string): PackedEntry | undefined
}

export function noChanges({ sides, get, before }: Known): Changes {
  let isEmpty = true
  let likeness = false
  const days = new Set<number>()
  const months = new Set<number>()
  const bySide = new Map<string, Set<number>>()
  const called = new Map<string, Set<number>>()
  const names = new Set<string>()

  const mark = (entry: PackedEntry): void => {
    isEmpty = false
    names.add(nameOf.key(entry.key))
    if (entry.title !== undefined)
      names.add(nameOf.title(entry.title)).add(nameOf.head(entry.title))
    if (entry.number !== undefined) names.add(nameOf.number(entry.number))
    for (const docket of entry.head?.dockets ?? []) names.add(nameOf.file(docket))
    if (entry.lies !== undefined) names.add(nameOf.bundle(entry.lies.bundle))
    likeness ||= hasTerms(entry)
    for (const family of entry.head?.called ?? []) put(called, family, entry.last ?? Infinity)
    markDates(entry)
  }
  const markDates = ({ date, first, last, from, to }: PackedEntry): void => {
    const yearless = /^XXXX-(\d\d-\d\d)$/.exec(date ?? '')?.[1]
    if (yearless !== undefined) names.add(nameOf.monthDay(yearless))
    if (first === null || last === null) return
    if (first === last) {
      days.add(first)
      names.add(nameOf.monthDay(monthDayOf(first)))
    } else if (last - first <= longestTime)
      for (let month = monthOf(first); month <= monthOf(last); month += 1) months.add(month)
    for (const one of from) {
      put(bySide, `${one}>`, last)
      for (const other of to) put(bySide, `${one}>${other}`, last)
    }
  }
  return {
    mark,
    markWrite(write) {
      isEmpty = false
      if (write[0] === 'add') {
        mark(write[1])
        return
      }
      names.add(nameOf.key(write[1]))
      if (write[0] === 'call')
        for (const circle of ['', ...write[3]]) names.add(nameOf.call(write[2], circle))
      const entry = get(write[1])
      if (entry !== undefined) mark(as(packed(entry, sides), write))
      const old = before(write[1])
      if (old !== undefined) mark(as(old, write))
    },
    touches(trace) {
      if (isEmpty || trace.reads === '') return false
      const reads = readsIn(trace)
      return (
        (likeness && reads.likeness) ||
        reads.names.some((name) => names.has(name)) ||
        reads.days.some((range) => holdsAny(days, range)) ||
        reads.months.some((range) => holdsAny(months, range)) ||
        reads.sides.some(([pair, first, last]) => holdsAny(bySide.get(pair), [first, last])) ||
        reads.called.some(([family, first, last]) => holdsCalled(called.get(family), [first, last]))
      )
    },
  }
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
