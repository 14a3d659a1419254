/**
 * What resolving a document asked of the shelf, and what it put there.
 *
 * Documents are resolved one after another, and each sees what those before it
 * have found out. With the trace of each, a build need not resolve it again: as
 * long as nothing that it asked for has changed, what it put there is put there
 * once more, and its findings stand.
 */
import type { EdtfDate } from '../../../record/index.ts'
import { monthOf } from './by-date.ts'
import { fileOfDocket } from './papers.ts'
import type { Shelf } from './shelf.ts'
import type { Shelved } from './shelved.ts'
import type { Side, Sides } from './sides.ts'
import { headOf, numberKey, titleKey } from './titles.ts'

type Range = readonly [first: number, last: number]

/** What was asked; days are counted from 1970, endless ones are left to the reader of a range. */
export interface Reads {
  readonly days: readonly Range[]
  readonly months: readonly Range[]
  /** Letters of a side, to another or to all, and from which day to which. */
  readonly sides: readonly (readonly [pair: string, ...Range])[]
  readonly called: readonly (readonly [family: string, ...Range])[]
  /** Names under which documents are found otherwise. */
  readonly names: readonly string[]
  /** How much papers are alike was weighed, which depends on all of them. */
  readonly likeness: boolean
}

/** What was put on the shelf; sides by their keys. */
export type Write =
  | readonly ['add', PackedEntry]
  | readonly ['date', key: string, date: EdtfDate]
  | readonly ['from' | 'to', key: string, sides: readonly string[]]
  | readonly ['tell', key: string, teller: string]
  | readonly ['answer', key: string, day: number]
  | readonly ['call', key: string, family: string, circles: readonly string[]]

export interface Trace {
  readonly reads: Reads
  readonly writes: readonly Write[]
}

/** Of a document that asks for nothing. */
export const noTrace: Trace = {
  reads: { days: [], months: [], sides: [], called: [], names: [], likeness: false },
  writes: [],
}

/** A document of the shelf as it can be noted. */
export interface PackedEntry
  extends Omit<Shelved, 'first' | 'last' | 'from' | 'to' | 'families' | 'tellers' | 'answered'> {
  readonly first: number | null
  readonly last: number | null
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly families: readonly string[]
}

/** As it was when it came on the shelf; endless days have no place in JSON. */
export function packed(entry: Shelved, sides: Sides): PackedEntry {
  const { tellers: _, answered: __, ...rest } = entry
  return {
    ...rest,
    first: Number.isFinite(entry.first) ? entry.first : null,
    last: Number.isFinite(entry.last) ? entry.last : null,
    from: entry.from.map(sides.key),
    to: entry.to.map(sides.key),
    families: [...entry.families],
  }
}

export function unpacked(entry: PackedEntry, sides: Sides): Shelved {
  return {
    ...entry,
    first: entry.first ?? -Infinity,
    last: entry.last ?? Infinity,
    from: entry.from.map(sides.withKey),
    to: entry.to.map(sides.withKey),
    families: new Set(entry.families),
    tellers: [],
  }
}

/** Puts on the shelf what was put there before. */
export function putAgain(writes: readonly Write[], shelf: Shelf, sides: Sides): void {
  for (const write of writes) {
    if (write[0] === 'add') {
      shelf.add(unpacked(write[1], sides))
      continue
    }
    const entry = shelf.get(write[1])
    if (entry === undefined) throw new RangeError(`no document "${write[1]}" on the shelf`)
    switch (write[0]) {
      case 'date':
        shelf.redate(entry, write[2])
        break
      case 'from':
      case 'to':
        shelf.address(entry, { [write[0]]: write[2].map(sides.withKey) })
        break
      case 'tell':
        shelf.tell(entry, write[2])
        break
      case 'answer':
        shelf.answer(entry, write[2])
        break
      case 'call':
        shelf.call(entry, write[2], write[3])
    }
  }
}

export interface TracedShelf extends Shelf {
  /** The shelf itself, on which nothing is traced. */
  readonly base: Shelf
  /** What was asked and put there since it was last asked for. */
  taken(): Trace
}

/** The names under which a document is found, in one way each. */
export const nameOf = {
  key: (key: string): string => `key ${key}`,
  monthDay: (monthDay: string): string => `day ${monthDay}`,
  title: (title: string): string => `title ${titleKey(title)}`,
  head: (title: string): string => `head ${headOf(title)}`,
  number: (number: string): string => `number ${numberKey(number)}`,
  file: (docket: string): string => `file ${fileOfDocket(docket)}`,
  bundle: (bundle: string): string => `bundle ${bundle}`,
  call: (family: string, circle: string): string => `call ${family} ${circle}`,
}

/** A shelf that writes down what is asked of it and put there. */
export function traced(shelf: Shelf, sides: Sides): TracedShelf {
  let reads = emptyReads()
  let writes: Write[] = []
  const name = (side: Side | undefined): string => (side === undefined ? '' : sides.key(side))
  /** Circles are those of a side, by its number in this build, or of a file. */
  const circleKey = (circle: string): string =>
    /^\d+$/.test(circle) ? `side ${sides.key(Number(circle))}` : circle
  /** Found by no day or name of their own, they are known again by their keys. */
  const noted = (found: readonly Shelved[]): readonly Shelved[] => {
    for (const { key } of found) reads.names.add(nameOf.key(key))
    return found
  }
  return {
    ...shelf,
    base: shelf,
    taken() {
      const trace = { reads: readsOf(reads), writes }
      reads = emptyReads()
      writes = []
      return trace
    },
    add(document) {
      writes.push(['add', packed(document, sides)])
      shelf.add(document)
    },
    redate(document, date) {
      writes.push(['date', document.key, date])
      shelf.redate(document, date)
    },
    address(document, found) {
      for (const role of ['from', 'to'] as const) {
        const known = found[role]
        if (known !== undefined && known.length > 0)
          writes.push([role, document.key, known.map(sides.key)])
      }
      shelf.address(document, found)
    },
    tell(document, teller) {
      if (document.tellers.at(-1) !== teller) writes.push(['tell', document.key, teller])
      shelf.tell(document, teller)
    },
    answer(document, day) {
      if (day < (document.answered ?? Infinity)) writes.push(['answer', document.key, day])
      shelf.answer(document, day)
    },
    call(document, family, circles) {
      const keys = circles.map(circleKey)
      writes.push(['call', document.key, family, keys])
      shelf.call(document, family, keys)
    },
    get(key) {
      reads.names.add(nameOf.key(key))
      return shelf.get(key)
    },
    onDay(day) {
      reads.days.add(day)
      return shelf.onDay(day)
    },
    inMonths(first, last) {
      for (let month = monthOf(first); month <= monthOf(last); month += 1) reads.months.add(month)
      return shelf.inMonths(first, last)
    },
    onMonthDay(monthDay) {
      reads.names.add(nameOf.monthDay(monthDay))
      return shelf.onMonthDay(monthDay)
    },
    before(from, to, day, most) {
      const found = shelf.before(from, to, day, most)
      const first = found.length < most ? -Infinity : found.at(-1)!.last
      reads.sides.add(JSON.stringify([`${name(from)}>${name(to)}`, ...bounded(first, day)]))
      return found
    },
    called(family, day, most) {
      const found = shelf.called(family, day, most)
      // Those without a day are given beside the last ones.
      const oldest = found[most - 1]?.last ?? Infinity
      const first = Number.isFinite(oldest) ? oldest : -Infinity
      reads.called.add(JSON.stringify([family, ...bounded(first, day)]))
      return found
    },
    inFile(docket) {
      reads.names.add(nameOf.file(docket))
      return shelf.inFile(docket)
    },
    inBundle(bundle) {
      reads.names.add(nameOf.bundle(bundle))
      return shelf.inBundle(bundle)
    },
    titled(title) {
      reads.names.add(nameOf.title(title)).add(nameOf.head(title))
      return shelf.titled(title)
    },
    numbered(number) {
      reads.names.add(nameOf.number(number))
      return shelf.numbered(number)
    },
    calledBy(family, circles) {
      const keys = circles.map(circleKey)
      for (const circle of keys.length === 0 ? [''] : keys)
        reads.names.add(nameOf.call(family, circle))
      return noted(shelf.calledBy(family, keys))
    },
    shareOfCalls(document, family, circles) {
      const keys = circles.map(circleKey)
      for (const circle of keys) reads.names.add(nameOf.call(family, circle))
      return shelf.shareOfCalls(document, family, keys)
    },
    alike(one) {
      const found = shelf.alike(one)
      reads.likeness ||= hasTerms(one)
      return noted(found)
    },
    told(terms, other) {
      reads.likeness = true
      return shelf.told(terms, other)
    },
    likeness(one, other) {
      reads.likeness ||= hasTerms(one)
      return shelf.likeness(one, other)
    },
  }
}

/** Whether it says of what it speaks: other papers are like it, or not. */
export function hasTerms({ head }: Pick<Shelved, 'head'>): boolean {
  return (head?.terms.length ?? 0) > 0
}

interface Taking {
  readonly days: Set<number>
  readonly months: Set<number>
  readonly sides: Set<string>
  readonly called: Set<string>
  readonly names: Set<string>
  likeness: boolean
}

function emptyReads(): Taking {
  return {
    days: new Set(),
    months: new Set(),
    sides: new Set(),
    called: new Set(),
    names: new Set(),
    likeness: false,
  }
}

function readsOf({ days, months, sides, called, names, likeness }: Taking): Reads {
  return {
    days: rangesOf(days),
    months: rangesOf(months),
    sides: [...sides].map((one) => JSON.parse(one) as Reads['sides'][0]),
    called: [...called].map((one) => JSON.parse(one) as Reads['called'][0]),
    names: [...names],
    likeness,
  }
}

/** Numbers that follow each other as a range. */
function rangesOf(numbers: ReadonlySet<number>): Range[] {
  const ranges: [number, number][] = []
  for (const one of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last !== undefined && one <= last[1] + 1) last[1] = one
    else ranges.push([one, one])
  }
  return ranges
}

/** The first and last day there are, for which JSON has words. */
const ends = 1e9

function bounded(first: number, last: number): Range {
  return [Math.max(first, -ends), Math.min(last, ends)]
}
