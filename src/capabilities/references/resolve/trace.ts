/**
 * What resolving a document asked of the shelf, and what it put there.
 *
 * Documents are resolved one after another, and each sees what those before it
 * have found out. With the trace of each, a build need not resolve it again: as
 * long as nothing that it asked for has changed, what it put there is put there
 * once more, and its findings stand.
 */
import type { EdtfDate } from '../../../record/index.ts'
import { fileOfDocket } from './papers.ts'
import type { Shelf } from './shelf.ts'
import type { Shelved } from './shelved.ts'
import type { Sides } from './sides.ts'
import { headOf, numberKeys, titleKey } from './titles.ts'

/** From a first to a last one, both included. */
export type Range = readonly [first: number, last: number]

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

function unpacked(entry: PackedEntry, sides: Sides): Shelved {
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

/** The names under which a document is found, in one way each. */
export const nameOf = {
  key: (key: string): string => `key ${key}`,
  monthDay: (monthDay: string): string => `day ${monthDay}`,
  title: (title: string): string => `title ${titleKey(title)}`,
  head: (title: string): string => `head ${headOf(title)}`,
  numbers: (number: string): string[] => numberKeys(number).map((key) => `number ${key}`),
  file: (docket: string): string => `file ${fileOfDocket(docket)}`,
  bundle: (bundle: string): string => `bundle ${bundle}`,
  call: (family: string, circle: string): string => `call ${family} ${circle}`,
}

/** Whether it says of what it speaks: other papers are like it, or not. */
export function hasTerms({ head }: Pick<Shelved, 'head'>): boolean {
  return (head?.terms.length ?? 0) > 0
}
