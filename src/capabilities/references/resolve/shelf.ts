/**
 * The shelf: every document that a mention may mean, held or missing, found by
 * day, by who wrote it, by title, by number. Keeps a few numbers for each, never
 * words, so that a hundred thousand documents fit beside everything else.
 */
import { daysOf, type EdtfDate } from '../../../record/index.ts'
import { byDate, push } from './by-date.ts'
import { callBook } from './calls.ts'
import { byDay, byPlace } from './in-order.ts'
import { likenessIndex } from './likeness.ts'
import { fileOfDocket } from './papers.ts'
import type { Shelved } from './shelved.ts'
import type { Side } from './sides.ts'
import { headOf, numberKeys, titleKey } from './titles.ts'

export interface Shelf {
  add(document: Shelved): void
  /** A document is called by a noun in a paper of these circles: its sides, its files. */
  call(document: Shelved, family: string, circles: readonly string[]): void
  /** Documents called by a noun in papers of these circles; by anybody, where none is given. */
  calledBy(family: string, circles: readonly string[]): readonly Shelved[]
  /** Of the times that papers of these circles use a noun with a date, the share that mean a document. */
  shareOfCalls(document: Shelved, family: string, circles: readonly string[]): number
  /** Held papers that speak most of the same as one, the most alike first. */
  alike(one: Shelved): readonly Shelved[]
  /** A missing document whose date has become known. */
  redate(document: Shelved, date: EdtfDate): void
  /** A missing document of which it has become known who wrote it, or to whom. */
  address(
    document: Shelved,
    sides: { readonly from?: readonly Side[]; readonly to?: readonly Side[] },
  ): void
  /** A document is spoken of in another. */
  tell(document: Shelved, teller: string): void
  /** A letter of this day answers it. */
  answer(document: Shelved, day: number): void
  get(key: string): Shelved | undefined
  all(): Iterable<Shelved>
  onDay(day: number): readonly Shelved[]
  /** Documents whose date is no single day, in the months from one day to another. */
  inMonths(first: number, last: number): readonly Shelved[]
  /** Day and month known, the year not: `03-07`. */
  onMonthDay(monthDay: string): readonly Shelved[]
  /** Up to `most` documents of a side (to another, where given) before a day, the latest first. */
  before(from: Side, to: Side | undefined, day: number, most: number): readonly Shelved[]
  /** How much two papers speak of the same, 0 to 1: rare words in common weigh most. */
  likeness(one: Shelved, other: Shelved): number
  /** How much of a few words stands in a paper, 0 to 1, rare words weighing most. */
  told(terms: readonly string[], other: Shelved): number
  /** Up to `most` held papers that call themselves by a noun, before a day, the latest first. */
  called(family: string, day: number, most: number): readonly Shelved[]
  /** Held papers of a docket file. */
  inFile(docket: string): readonly Shelved[]
  /** Held papers of a bundle. */
  inBundle(bundle: string): readonly Shelved[]
  titled(title: string): readonly Shelved[]
  numbered(number: string): readonly Shelved[]
}

/** An empty shelf, to which documents are added in the order in which they are to be found. */
export function emptyShelf(): Shelf {
  const byKey = new Map<string, Shelved>()
  const dates = byDate()
  const sides = byDay()
  const families = byDay()
  const bundles = byPlace()
  const titles = byTitle()
  const numbers = new Map<string, Shelved[]>()
  const files = new Map<string, Shelved[]>()
  const calls = callBook<Shelved>()
  const alike = likenessIndex<Shelved>()

  const fileByDate = (document: Shelved): void => {
    dates.add(document)
    if (!Number.isFinite(document.first) || !Number.isFinite(document.last)) return
    for (const from of document.from) {
      sides.add(`${from}`, document)
      for (const to of document.to) sides.add(`${from}>${to}`, document)
    }
  }
  return {
    add(document) {
      byKey.set(document.key, document)
      titles.add(document)
      if (document.number !== undefined)
        for (const key of numberKeys(document.number)) push(numbers, key, document)
      for (const family of document.head?.called ?? []) families.add(family, document)
      for (const docket of new Set(document.head?.dockets.map(fileOfDocket)))
        push(files, docket, document)
      bundles.add(document)
      alike.add(document)
      fileByDate(document)
    },
    redate(document, date) {
      const { first, last } = daysOf(date)
      document.first = first
      document.last = last
      document.date = date
      fileByDate(document)
    },
    address(document, { from, to }) {
      if (from !== undefined) document.from.push(...from)
      if (to !== undefined) document.to.push(...to)
    },
    tell(document, teller) {
      if (document.tellers.at(-1) !== teller) document.tellers.push(teller)
    },
    answer(document, day) {
      document.answered = Math.min(document.answered ?? Infinity, day)
    },
    call(document, family, circles) {
      document.families.add(family)
      calls.add(document, callKeys(family, ['', ...circles]))
    },
    get: (key) => byKey.get(key),
    all: () => byKey.values(),
    onDay: dates.onDay,
    inMonths: dates.inMonths,
    onMonthDay: dates.onMonthDay,
    before: (from, to, day, most) =>
      sides.before(to === undefined ? `${from}` : `${from}>${to}`, day, most),
    likeness: (one, other) => alike.between(one, other),
    told: (terms, other) => alike.share(terms, other),
    alike: (one) => alike.to(one),
    called: (family, day, most) => [
      ...families.before(family, day, most),
      ...families.undated(family),
    ],
    calledBy: (family, circles) =>
      calls.of(callKeys(family, circles.length === 0 ? [''] : circles)),
    shareOfCalls: (document, family, circles) => calls.share(document, callKeys(family, circles)),
    inFile: (docket) => files.get(fileOfDocket(docket)) ?? [],
    inBundle: bundles.inBundle,
    titled: titles.titled,
    numbered: (number) => [...new Set(numberKeys(number).flatMap((key) => numbers.get(key) ?? []))],
  }
}

function callKeys(family: string, circles: readonly string[]): string[] {
  return circles.map((circle) => `${family} ${circle}`)
}

interface ByTitle {
  add(document: Shelved): void
  titled(title: string): readonly Shelved[]
}

/** So many documents of one short name are weighed; more of them cannot be told apart by it. */
const mostOfATitle = 40

/** Documents by their whole titles, and by the nouns of those that may be shortened. */
function byTitle(): ByTitle {
  const titles = new Map<string, Shelved[]>()
  const heads = new Map<string, Shelved[]>()
  return {
    add(document) {
      if (document.title === undefined) return
      push(titles, titleKey(document.title), document)
      if (isNamed(document)) push(heads, headOf(document.title), document)
    },
    titled: (title) => [
      ...new Set([
        ...(titles.get(titleKey(title)) ?? []),
        ...(heads.get(headOf(title)) ?? []).slice(0, mostOfATitle),
      ]),
    ],
  }
}

/** Known by a name that may be shortened; the titles of letters and mails are their subjects. */
function isNamed(document: Shelved): boolean {
  if (document.work === true) return false
  return !document.held || !['letter', 'e-mail', 'cable'].includes(document.kinds[0]!)
}
