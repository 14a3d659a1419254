/** The list of documents, held and missing, with the counts by which it can be narrowed. */
import {
  commonest,
  dateWords,
  documentName,
  type FacetValue,
  groupOf,
  hourOf,
  partyNames,
} from '../../markup/index.ts'
import {
  type Document,
  type DocumentDate,
  type DocumentId,
  daysOf,
  keptOf,
  type MissingDocument,
  type StandingRecord,
} from '../../record/index.ts'

export interface Entry {
  readonly id: DocumentId
  readonly held: boolean
  readonly name: string
  readonly date?: DocumentDate | undefined
  /** First day it may be of; undated ones come last. */
  readonly day: number
  readonly kind: string
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** Of a turn of a chat: when it began, and the chat where several read it. */
  readonly hour?: string
  readonly group?: string
  readonly place: string | undefined
  readonly language: string | undefined
  readonly year: string
}

/** By what the list can be narrowed: the words in the address, and the values of an entry. */
export const narrowings: readonly {
  readonly name: string
  readonly title: string
  values(entry: Entry): readonly string[]
}[] = [
  { name: 'text', title: 'Text', values: (entry) => [entry.held ? 'held' : 'missing'] },
  { name: 'from', title: 'From', values: (entry) => entry.from },
  { name: 'to', title: 'To', values: (entry) => entry.to },
  { name: 'kind', title: 'Kind', values: (entry) => [entry.kind] },
  { name: 'year', title: 'Year', values: (entry) => [entry.year] },
  { name: 'place', title: 'Place', values: ({ place }) => (place === undefined ? [] : [place]) },
  {
    name: 'language',
    title: 'Language',
    values: ({ language }) => (language === undefined ? [] : [language]),
  },
]

export interface Listed {
  readonly entries: readonly Entry[]
  readonly all: number
  readonly facets: readonly {
    readonly name: string
    readonly title: string
    readonly values: readonly FacetValue[]
  }[]
}

/** The entries that the query leaves, and for each narrowing what the others leave of it. */
export function listOf(record: StandingRecord, query: URLSearchParams): Listed {
  const all = allEntries(record)
  const asked = narrowings.flatMap((one) => {
    const value = query.get(one.name)
    return value === null ? [] : [{ ...one, value }]
  })
  const fits = (entry: Entry, but?: string): boolean =>
    asked.every((one) => one.name === but || one.values(entry).includes(one.value))
  return {
    all: all.length,
    entries: inOrder(
      all.filter((entry) => fits(entry)),
      orderAsked(query),
    ),
    facets: narrowings.map(({ name, title, values }) => ({
      name,
      title,
      values: commonest(all.filter((entry) => fits(entry, name)).flatMap(values), mostValues),
    })),
  }
}

/** By what the list can be put in order; the words in the address, with `-` before them backwards. */
export type Ordering = 'date' | 'from' | 'kind'

export interface OrderAsked {
  readonly by: Ordering
  readonly backwards: boolean
}

/** The order that the address asks for: by date, if none. */
export function orderAsked(query: URLSearchParams): OrderAsked {
  const [, minus = '', by = 'date'] = /^(-?)(date|from|kind)$/.exec(query.get('order') ?? '') ?? []
  return { by: by as Ordering, backwards: minus !== '' }
}

/** Undated ones come last either way; what is alike stays in order of time. */
function inOrder(entries: readonly Entry[], { by, backwards }: OrderAsked): readonly Entry[] {
  if (by === 'date' && !backwards) return entries
  const sign = backwards ? -1 : 1
  const apart = (one: Entry, other: Entry): number => {
    if (by !== 'date') return wordsOf(one, by).localeCompare(wordsOf(other, by))
    return Number.isFinite(one.day) && Number.isFinite(other.day) ? one.day - other.day : 0
  }
  const last = (entry: Entry): number =>
    Number(by === 'date' ? !Number.isFinite(entry.day) : wordsOf(entry, by) === '')
  return entries.toSorted((one, other) => last(one) - last(other) || sign * apart(one, other))
}

function wordsOf({ from, to, kind, name }: Entry, by: 'from' | 'kind'): string {
  return by === 'kind' ? kind : from.length === 0 ? name : [...from, ...to].join(', ')
}

/** No more than fit a column. */
const mostValues = 12

const allEntries = keptOf((record: StandingRecord): readonly Entry[] => {
  const entries: Entry[] = []
  for (const document of record.documents()) entries.push(heldEntry(record, document))
  for (const { body } of record.findings('missing'))
    if (!body.set) entries.push(missingEntry(record, body))
  return entries.sort((one, other) => one.day - other.day)
})

function heldEntry(record: StandingRecord, document: Document): Entry {
  const { id, date, kind, from, to, place, language } = document
  const [hour, group] = [hourOf(document), groupOf(document)]
  return {
    id,
    ...(hour === undefined ? {} : { hour }),
    ...(group === undefined ? {} : { group }),
    held: !document.entry,
    name: documentName(document),
    date,
    day: date === undefined ? Infinity : startOf(date.value),
    kind: kind.value,
    from: partyNames(
      record,
      from.map((one) => one.value),
    ),
    to: partyNames(
      record,
      to.map((one) => one.value),
    ),
    place: place?.value,
    language,
    year: date?.value.match(/\d{4}/)?.[0] ?? 'undated',
  }
}

function missingEntry(record: StandingRecord, missing: MissingDocument): Entry {
  const { id, kind, noun = kind, date, title, from, to } = missing
  const sides = [from[0], to[0]].filter((one) => one !== undefined).join(' to ')
  const words = date === undefined ? 'undated' : dateWords(date)
  return {
    id,
    held: false,
    name: title ?? `${sides === '' ? noun : sides}, ${words}`,
    date:
      date === undefined
        ? undefined
        : { value: date, basis: 'stated', confidence: 1, evidence: [] },
    day: date === undefined ? Infinity : startOf(date),
    kind,
    from: partyNames(record, from),
    to: partyNames(record, to),
    place: undefined,
    language: undefined,
    year: date?.match(/\d{4}/)?.[0] ?? 'undated',
  }
}

/** A date that may be of any day stands among the undated. */
function startOf(date: DocumentDate['value']): number {
  const { first } = daysOf(date)
  return Number.isFinite(first) ? first : Infinity
}
