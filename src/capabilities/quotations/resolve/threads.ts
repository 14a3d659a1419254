/**
 * Threads: the documents in which the short quotations of another may be looked for,
 * the last ones that the side in question wrote before it.
 */
import type { Attribution, DocumentId } from '../../../record/index.ts'
import type { Notes } from '../../../store/index.ts'
import type { Corpus } from './corpus.ts'
import {
  type Dated,
  type Holder,
  type Holders,
  isLater,
  isNamed,
  sameSide,
  textsOf,
} from './holders.ts'
import { datesIn, datesOfSide, sidesNoted } from './noted.ts'

import type { Deciding } from './question.ts'
import { type StemTable, stemTable } from './stem-table.ts'

/** Texts by whoever wrote them, in order of date, those without a date last. */
export interface Shelves {
  /** Of senders with one of these names. */
  by(names: readonly string[]): readonly Dated[]
  /** Of which a name as written names the sender or the title. */
  named(name: string): readonly Dated[]
}

/** Shelves of texts that are all at hand, in order of date. */
export function shelvesOf(all: readonly Holder[]): Shelves {
  const places = new Map(all.map((one, at) => [one.name, at]))
  const bySide = new Map<string, Holder[]>()
  for (const one of all)
    for (const name of new Set(one.from)) {
      const known = bySide.get(name)
      if (known === undefined) bySide.set(name, [one])
      else known.push(one)
    }
  return {
    by: (names) => {
      const lists = names.flatMap((name) => [bySide.get(name) ?? []])
      if (lists.length === 1) return lists[0]!
      return [...new Set(lists.flat())].sort(
        (one, other) => places.get(one.name)! - places.get(other.name)!,
      )
    },
    named: (name) => all.filter((holder) => isNamed(holder, name)),
  }
}

/** Shelves out of the notes of earlier builds, and of what is new or changed since. */
export function notedShelves(
  notes: Notes,
  holders: Holders,
  stale: ReadonlySet<DocumentId>,
): Shelves {
  const fresh = [...stale].flatMap((id) => textsOf(id, holders))
  const isAsNoted = ({ id }: { readonly id: DocumentId }): boolean => !stale.has(id)
  return {
    by: (names) =>
      inOrder([
        ...names.flatMap((name) => datesOfSide(notes, name)).filter(isAsNoted),
        ...fresh.filter(({ from }) => sameSide(from, names)),
      ]),
    named: (name) =>
      inOrder([
        ...sidesNoted(notes)
          .filter((one) => isAsNoted(one) && isNamed(one, name))
          .flatMap(datesIn)
          .filter((one) => holders.has(one.name)),
        ...fresh.filter((one) => isNamed(one, name)),
      ]),
  }
}

function inOrder(all: readonly Dated[]): Dated[] {
  const each = new Map(all.map((one) => [one.name, one]))
  const day = ({ first }: Dated): number => (Number.isFinite(first) ? first : Infinity)
  return [...each.values()].sort(
    (one, other) =>
      (day(one) === day(other) ? 0 : day(one) - day(other)) || (one.id < other.id ? -1 : 1),
  )
}

/** No more documents than this are searched for one short phrase. */
export const longestThread = 200

/** Documents in which the short quotations of another may be looked for, in order of their dates. */
export function threads(corpus: Corpus, shelves: Shelves): Deciding['thread'] {
  const tableOf = rememberedTables(corpus)
  const known = new Map<string, readonly Dated[]>()
  const those = (key: string, find: () => readonly Dated[]): readonly Dated[] => {
    const old = known.get(key)
    if (old !== undefined) return old
    const found = find()
    known.set(key, found)
    return found
  }
  return function* thread(citing: Holder, attribution: Attribution, given) {
    const names = attribution.to === 'writer' ? citing.from : citing.to
    const lists = [
      those(`by\n${names.join('\n')}`, () => shelves.by(names)),
      ...(attribution.to === 'named'
        ? attribution.names.map((name) => those(`named\n${name}`, () => shelves.named(name)))
        : []),
      given === undefined ? [] : textsOf(given as DocumentId, corpus.holders),
    ]
    const likely = new Set(lists.flatMap((list) => lastBefore(list, citing)))
    for (const one of [...likely].slice(-longestThread))
      if (corpus.holders.has(one.name)) yield [one, whenAsked(() => tableOf(one.name))] as const
  }
}

/** A table that is made when somebody looks into it: some only ask who wrote. */
function whenAsked(table: () => StemTable): StemTable {
  return {
    get length() {
      return table().length
    },
    form: (at) => table().form(at),
    start: (at) => table().start(at),
    end: (at) => table().end(at),
    places: (stem) => table().places(stem),
  }
}

/** The last of a list in order of date that are not surely later than the citing document. */
function lastBefore(list: readonly Dated[], citing: Holder): Dated[] {
  const found: Dated[] = []
  const look = (from: number, to: number): void => {
    for (let at = to - 1; at >= from && found.length < longestThread; at -= 1) {
      const one = list[at]!
      if (one.id !== citing.id && !isLater(one, citing)) found.push(one)
    }
  }
  const dated = firstWhere(list, ({ first }) => !Number.isFinite(first))
  look(dated, list.length)
  look(
    0,
    Math.min(
      dated,
      firstWhere(list, ({ first }) => !(first <= citing.last)),
    ),
  )
  return found.reverse()
}

/** Where in an ordered list something begins to hold. */
function firstWhere(list: readonly Dated[], holds: (one: Dated) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(list[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

/** Words in the tables kept; a thread moves on with the dates, so those looked at last are kept. */
const mostWords = 500_000

function rememberedTables({ library }: Corpus): (name: string) => StemTable {
  const tables = new Map<string, StemTable>()
  let kept = 0
  return (name) => {
    const known = tables.get(name)
    const table = known ?? stemTable(library.words(name, 0, Infinity))
    if (known === undefined) kept += table.length
    else tables.delete(name)
    tables.set(name, table)
    for (const [oldest, { length: words }] of tables) {
      if (kept <= mostWords || oldest === name) break
      tables.delete(oldest)
      kept -= words
    }
    return table
  }
}
