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
  nameForm,
  sameSide,
  textsOf,
} from './holders.ts'
import { textsByUntil, textsTitled, writersNoted } from './noted.ts'
import type { Deciding } from './question.ts'
import { type StemTable, stemTable } from './stem-table.ts'

/** The last texts that are not surely later than one that cites; those without a date stand behind all others. */
export interface Shelves {
  /** Of senders with one of these names. */
  by(names: readonly string[], citing: Holder): readonly Dated[]
  /** Of which a name as written names the sender or the title. */
  named(name: string, citing: Holder): readonly Dated[]
  /** Of everybody but the writer, where they are few enough to be searched. */
  others(citing: Holder): readonly Dated[]
}

/** Shelves of texts that are all at hand, in order of date. */
export function shelvesOf(holders: Pick<Holders, 'values' | 'when'>): Shelves {
  const places = new Map<Dated, number>()
  const bySide = new Map<string, Dated[]>()
  // Few names write many letters, and few letters have titles: not all need be asked for each name.
  const titled: { readonly title: string; readonly dated: Dated }[] = []
  for (const one of holders.values()) {
    // Who wrote it and what it quotes is not kept: of a hundred thousand letters it is too much.
    const dated = holders.when?.(one.name) ?? one
    places.set(dated, places.size)
    for (const name of new Set(one.from)) {
      const known = bySide.get(name)
      if (known === undefined) bySide.set(name, [dated])
      else known.push(dated)
    }
    if (one.title !== '') titled.push({ title: one.title, dated })
  }
  const inPlace = (lists: readonly (readonly Dated[])[]): readonly Dated[] => {
    if (lists.length === 1) return lists[0]!
    return [...new Set(lists.flat())].sort((one, other) => places.get(one)! - places.get(other)!)
  }
  const writtenBy = (name: string): readonly Dated[] => bySide.get(name) ?? []
  const by = remembered((names: string) => inPlace(names.split('\n').map(writtenBy)))
  const named = remembered((name: string) => {
    const writers = [...bySide.keys()].filter((one) => isNamed({ from: [one], title: '' }, name))
    const called = titled.filter(({ title }) => isNamed({ from: [], title }, name))
    // A writer is named in many ways; what he wrote is listed once for all of them.
    const written = writers.length === 0 ? [] : by(writers.join('\n'))
    return called.length === 0 ? written : inPlace([written, called.map(({ dated }) => dated)])
  })
  return {
    by: (names, citing) => lastBefore(by(names.join('\n')), citing),
    named: (name, citing) => lastBefore(named(name), citing),
    others(citing) {
      if (places.size > longestThread) return []
      const own = new Set(by(citing.from.join('\n')))
      return lastBefore(
        [...places.keys()].filter((one) => !own.has(one)),
        citing,
      )
    },
  }
}

/** Shelves out of the notes of earlier builds, and of what is new or changed since. */
export function notedShelves(
  notes: Notes,
  holders: Holders,
  stale: ReadonlySet<DocumentId>,
): Shelves {
  const fresh = [...stale].flatMap((id) => textsOf(id, holders))
  const isAsBefore = ({ id }: Dated): boolean => !stale.has(id)
  const lastBy = (names: readonly string[], citing: Holder): Dated[] =>
    names.flatMap((name) => {
      const last: Dated[] = []
      for (const one of textsByUntil(notes, name, citing.last)) {
        if (isAsBefore(one) && isEarlier(one, citing)) last.push(one)
        if (last.length >= longestThread) break
      }
      return last
    })
  let writers: readonly string[] | undefined
  const titled = remembered((form: string) => [...textsTitled(notes, form)].filter(isAsBefore))
  return {
    by: (names, citing) =>
      lastBefore(
        inOrder([...lastBy(names, citing), ...fresh.filter(({ from }) => sameSide(from, names))]),
        citing,
      ),
    named(name, citing) {
      const form = nameForm(name)
      if (form === undefined) return []
      writers ??= writersNoted(notes)
      const names = writers.filter((one) => isNamed({ from: [one], title: '' }, name))
      return lastBefore(
        inOrder([
          ...lastBy(names, citing),
          ...titled(form),
          ...fresh.filter((one) => isNamed(one, name)),
        ]),
        citing,
      )
    },
    others: () => [],
  }
}

function remembered<Made>(make: (given: string) => Made): (given: string) => Made {
  const known = new Map<string, Made>()
  return (given) => {
    if (!known.has(given)) known.set(given, make(given))
    return known.get(given)!
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
  const shelved = rememberedShelves(shelves)
  return function* thread(citing: Holder, attribution: Attribution, given) {
    const names = attribution.to === 'writer' ? citing.from : citing.to
    const lists = [
      shelved.by(names, citing),
      ...(attribution.to === 'named'
        ? attribution.names.map((name) => shelved.named(name, citing))
        : []),
      given === undefined ? [] : lastBefore(textsOf(given as DocumentId, corpus.holders), citing),
    ]
    const theirs = lists.flat()
    const isTheirs = theirs.length > 0
    const texts = isTheirs ? theirs : shelved.others(citing)
    const likely = new Map(texts.map((one) => [one.name, one]))
    for (const text of [...likely.values()].slice(-longestThread))
      if (corpus.holders.has(text.name))
        yield { text, table: whenAsked(() => tableOf(text.name)), isTheirs }
  }
}

/** The quotations of one letter are looked for on the same shelves. */
function rememberedShelves(shelves: Shelves): Shelves {
  let [last, known] = ['', new Map<string, readonly Dated[]>()]
  const once = (key: string, citing: Holder, make: () => readonly Dated[]): readonly Dated[] => {
    if (citing.name !== last) [last, known] = [citing.name, new Map()]
    const found = known.get(key) ?? make()
    known.set(key, found)
    return found
  }
  return {
    by: (names, citing) => once(`by\n${names.join('\n')}`, citing, () => shelves.by(names, citing)),
    named: (name, citing) => once(`named\n${name}`, citing, () => shelves.named(name, citing)),
    others: (citing) => once('others', citing, () => shelves.others(citing)),
  }
}

/** A table that is made when somebody looks into it: some only ask who wrote. */
function whenAsked(make: () => StemTable): StemTable {
  let made: StemTable | undefined
  const table = (): StemTable => (made ??= make())
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
      if (isEarlier(one, citing)) found.push(one)
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

/** Another's text, and not surely later. */
function isEarlier(one: Dated, citing: Holder): boolean {
  return one.id !== citing.id && !isLater(one, citing)
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
