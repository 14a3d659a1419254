/**
 * The shelf: every document that a mention may mean, held or missing, found by
 * day, by who wrote it, by title, by number. Keeps a few numbers for each, never
 * words, so that a hundred thousand documents fit beside everything else.
 */
import {
  type Document,
  type DocumentId,
  type DocumentKind,
  daysOf,
  type EdtfDate,
} from '../../../record/index.ts'
import { comparable } from '../../../text/index.ts'
import { bundleOf, type InBundle } from './bundle.ts'
import { callBook } from './calls.ts'
import { likenessIndex } from './likeness.ts'
import { fileOfDocket, type PaperHead } from './papers.ts'
import type { Side, Sides } from './sides.ts'

/** A document as far as resolving needs it. */
export interface Shelved {
  /** Of a held document its id; of a missing one the key by which it gets its id. */
  readonly key: string
  readonly held: boolean
  readonly kinds: readonly DocumentKind[]
  /** First and last day it may be of; infinite where unknown. */
  first: number
  last: number
  date?: EdtfDate
  from: Side[]
  to: Side[]
  title?: string
  number?: string
  /** Milliseconds since 1970, where the hour is known. */
  readonly instant?: number
  /** What the head of a paper says of itself; of held ones. */
  readonly head?: PaperHead
  /** The first day on which a letter answered it. */
  answered?: number
  /** `second` of `the second report`; of missing ones. */
  readonly ordinal?: string
  /** Nouns by which it was called, of missing ones. */
  readonly families: Set<string>
  /** Keys of the documents that speak of it, the latest last. */
  readonly tellers: string[]
  /** Several documents under one name. */
  readonly set?: boolean
  /** The bundle in which its file lies, and its place there; of held ones. */
  readonly lies?: InBundle
  /** Known by its whole title (a book), not by a name that may be shortened (`the Statement`). */
  readonly work?: boolean
}

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

const dayLength = 86_400_000
/** So many documents of one short name are weighed; more of them cannot be told apart by it. */
const mostOfATitle = 40

/** Papers whose time is longer, in days, than a year stand under no month. */
export const longestTime = 370
/** One of a longer time, in days, than two months is asked for only by whoever names a season or a year. */
const mostOfMonths = 62

function isLong({ first, last }: Pick<Shelved, 'first' | 'last'>): boolean {
  return last - first > mostOfMonths
}

export function emptyShelf(): Shelf {
  const calls = callBook<Shelved>()
  const alike = likenessIndex<Shelved>()
  const byKey = new Map<string, Shelved>()
  const byDay = new Map<number, Shelved[]>()
  const byMonth = new Map<number, Shelved[]>()
  const byLongMonth = new Map<number, Shelved[]>()
  const byMonthDay = new Map<string, Shelved[]>()
  const bySide = new Map<string, SortedByDay>()
  const byTitle = new Map<string, Shelved[]>()
  const byNumber = new Map<string, Shelved[]>()
  const byFamily = new Map<string, SortedByDay>()
  const byFile = new Map<string, Shelved[]>()
  const byBundle = new Map<string, SortedByDay>()

  const add = (document: Shelved): void => {
    byKey.set(document.key, document)
    if (document.title !== undefined) {
      push(byTitle, titleKey(document.title), document)
      if (isNamed(document)) push(byTitle, `head ${headOf(document.title)}`, document)
    }
    if (document.number !== undefined) push(byNumber, numberKey(document.number), document)
    for (const family of document.head?.called ?? []) insert(byFamily, family, document)
    for (const docket of new Set(document.head?.dockets.map(fileOfDocket)))
      push(byFile, docket, document)
    if (document.lies !== undefined) lay(byBundle, document.lies.bundle, document)
    alike.add(document)
    fileByDate(document)
  }
  const fileByDate = (document: Shelved): void => {
    const yearless = /^XXXX-(\d\d-\d\d)$/.exec(document.date ?? '')?.[1]
    if (yearless !== undefined) push(byMonthDay, yearless, document)
    if (!Number.isFinite(document.first) || !Number.isFinite(document.last)) return
    if (document.first === document.last) {
      push(byDay, document.first, document)
      push(byMonthDay, monthDayOf(document.first), document)
    } else if (document.last - document.first <= longestTime)
      for (let month = monthOf(document.first); month <= monthOf(document.last); month += 1)
        push(isLong(document) ? byLongMonth : byMonth, month, document)
    for (const from of document.from) {
      insert(bySide, `${from}`, document)
      for (const to of document.to) insert(bySide, `${from}>${to}`, document)
    }
  }
  return {
    add,
    redate: (document, date) => {
      const { first, last } = daysOf(date)
      document.first = first
      document.last = last
      document.date = date
      fileByDate(document)
    },
    address: (document, { from, to }) => {
      if (from !== undefined) document.from.push(...from)
      if (to !== undefined) document.to.push(...to)
    },
    tell: (document, teller) => {
      if (document.tellers.at(-1) !== teller) document.tellers.push(teller)
    },
    answer: (document, day) => {
      document.answered = Math.min(document.answered ?? Infinity, day)
    },
    get: (key) => byKey.get(key),
    all: () => byKey.values(),
    onDay: (day) => byDay.get(day) ?? [],
    inMonths: (first, last) => {
      const found: Shelved[] = []
      for (let month = monthOf(first); month <= monthOf(last) && found.length < 200; month += 1)
        found.push(...(byMonth.get(month) ?? []))
      // Of a year one asks for a year: any day of it says more than that.
      if (isLong({ first, last }))
        for (const one of byLongMonth.get(monthOf(first)) ?? []) found.push(one)
      return found
    },
    onMonthDay: (monthDay) => byMonthDay.get(monthDay) ?? [],
    before: (from, to, day, most) =>
      latestBefore(bySide.get(to === undefined ? `${from}` : `${from}>${to}`), day, most),
    likeness: (one, other) => alike.between(one, other),
    told: (terms, other) => alike.share(terms, other),
    called: (family, day, most) => [
      ...latestBefore(byFamily.get(family), day, most),
      ...undatedOf(byFamily.get(family)),
    ],
    inFile: (docket) => byFile.get(fileOfDocket(docket)) ?? [],
    inBundle: (bundle) => inPlaces(byBundle.get(bundle)),
    titled: (title) => [
      ...new Set([
        ...(byTitle.get(titleKey(title)) ?? []),
        ...(byTitle.get(`head ${headOf(title)}`) ?? []).slice(0, mostOfATitle),
      ]),
    ],
    numbered: (number) => byNumber.get(numberKey(number)) ?? [],
    call: (document, family, circles) => {
      document.families.add(family)
      calls.add(
        document,
        ['', ...circles].map((circle) => `${family} ${circle}`),
      )
    },
    calledBy: (family, circles) =>
      calls.of((circles.length === 0 ? [''] : circles).map((circle) => `${family} ${circle}`)),
    shareOfCalls: (document, family, circles) =>
      calls.share(
        document,
        circles.map((circle) => `${family} ${circle}`),
      ),
    alike: (one) => alike.to(one),
  }
}

/** What only the words of a held document say. */
export interface FromWords {
  readonly head: PaperHead
  /** The number in its first lines. */
  readonly number: string | undefined
}

/** A held document as it stands on the shelf. */
export function shelved(document: Document, sides: Sides, words?: FromWords): Shelved {
  const date = document.date?.value
  const { first, last } = date === undefined ? open : daysOf(date)
  const head = words?.head
  const number = document.marks.number?.[0]?.value ?? words?.number
  const instant =
    document.date?.instant === undefined ? undefined : Date.parse(document.date.instant)
  const lies = bundleOf(document.witnesses[0].file)
  return {
    key: document.id,
    held: true,
    kinds: [document.kind.value],
    first,
    last,
    ...(date === undefined ? {} : { date }),
    from: document.from.map((one) => sides.of(one)),
    to: document.to.map((one) => sides.of(one)),
    ...(document.title === undefined ? {} : { title: document.title.value }),
    ...(number === undefined ? {} : { number }),
    ...(instant === undefined ? {} : { instant }),
    ...(head === undefined ? {} : { head }),
    ...(lies === undefined ? {} : { lies }),
    families: new Set(),
    tellers: [],
  }
}

/** In whose papers a document stands: those of its bundle, of its sides, and of its files. */
export function circlesOf(document: Shelved | undefined): string[] {
  if (document === undefined) return []
  const files = new Set(document.head?.dockets.map(fileOfDocket))
  return [
    ...(document.lies === undefined ? [] : [`bundle ${document.lies.bundle}`]),
    ...[...document.from, ...document.to].map(String),
    ...[...files].map((file) => `file ${file}`),
  ]
}

const open = { first: -Infinity, last: Infinity }

/** What two ways of writing a title have in common. */
export function titleKey(title: string): string {
  return comparable(title.replace(/^(?:the|a|an|der|die|das|le|la|les)\s+/iu, ''))
}

/** The noun of a name: `Statement` of `Moscow Statement`, `Convention` of `Convention of the Aule`. */
export function headOf(title: string): string {
  const [name = ''] = title
    .trim()
    .split(/(?<=\S)\s+(?:of|on|concerning|about|between|for|to|at|in)\s/u)
  return comparable(name.split(/\s+/).at(-1) ?? '')
}

/** Known by a name that may be shortened; the titles of letters and mails are their subjects. */
function isNamed(document: Shelved): boolean {
  if (document.work === true) return false
  return !document.held || !['letter', 'e-mail', 'cable'].includes(document.kinds[0]!)
}

/** The id of a held document, from its key. */
export function heldId(document: Shelved): DocumentId {
  return document.key as DocumentId
}

export function numberKey(number: string): string {
  return number.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
}

export function monthOf(day: number): number {
  const date = new Date(day * dayLength)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** `03-07` of a day. */
export function monthDayOf(day: number): string {
  const known = monthDays.get(day)
  if (known !== undefined) return known
  const made = new Date(day * dayLength).toISOString().slice(5, 10)
  if (monthDays.size >= mostMonthDays) monthDays.clear()
  monthDays.set(day, made)
  return made
}

/** Some hundred letters are of one day, and to write a date costs more than to look it up. */
const monthDays = new Map<number, string>()
const mostMonthDays = 20_000

function push<Key>(map: Map<Key, Shelved[]>, key: Key, document: Shelved): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [document])
  else list.push(document)
}

function lay(map: Map<string, SortedByDay>, key: string, document: Shelved): void {
  const entry = map.get(key)
  if (entry === undefined) map.set(key, { list: [document], sorted: true })
  else {
    entry.sorted = false
    entry.list.push(document)
  }
}

/** The papers of a bundle in the order of their numbers. */
function inPlaces(entry: SortedByDay | undefined): readonly Shelved[] {
  if (entry === undefined) return []
  if (!entry.sorted) entry.list.sort((one, other) => (one.lies!.place < other.lies!.place ? -1 : 1))
  entry.sorted = true
  return entry.list
}

/** Documents of one side; sorted when they are first asked for after a change. */
interface SortedByDay {
  readonly list: Shelved[]
  sorted: boolean
}

function insert(map: Map<string, SortedByDay>, key: string, document: Shelved): void {
  const entry = map.get(key)
  if (entry === undefined) map.set(key, { list: [document], sorted: true })
  else {
    entry.sorted &&= isInOrder(entry.list.at(-1)!, document)
    entry.list.push(document)
  }
}

/** By day, those of one day by key: the same in whatever order they came. */
function isInOrder(one: Shelved, other: Shelved): boolean {
  return one.last === other.last ? one.key < other.key : one.last < other.last
}

/** So many papers without a day are weighed. */
const mostUndated = 8

/** Those that stand behind all days, since theirs is not known; sorted already. */
function undatedOf(entry: SortedByDay | undefined): Shelved[] {
  return (entry?.list ?? []).slice(-mostUndated).filter((one) => one.last === Infinity)
}

function latestBefore(entry: SortedByDay | undefined, day: number, most: number): Shelved[] {
  if (entry === undefined) return []
  if (!entry.sorted) {
    entry.list.sort((one, other) => (isInOrder(one, other) ? -1 : 1))
    entry.sorted = true
  }
  let low = 0
  let high = entry.list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (entry.list[middle]!.last <= day) low = middle + 1
    else high = middle
  }
  return entry.list.slice(Math.max(0, low - most), low).reverse()
}
