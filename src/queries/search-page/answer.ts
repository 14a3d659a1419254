/** What the search page shows: the documents found, narrowed, with passages; and what was perhaps meant. */
import { commonest, type FacetValue, partyNames } from '../../markup/index.ts'
import type { DocumentId, Standing, StandingRecord } from '../../record/index.ts'
import { keptOf } from '../../record/index.ts'
import type { RankedHit, StoredRecord } from '../../store/index.ts'
import { type Anchor, describe, distance } from '../../text/index.ts'
import { fullest, passagesOf } from '../passages.ts'
import { parseQuery } from '../search.ts'

/** More hits than this are not counted: nobody reads so far, and everybody waits. */
const mostHits = 2000
const mostPassages = 3
const mostValues = 10
export const perPage = 20

export interface FoundDocument {
  readonly document: DocumentId
  readonly passages: readonly Anchor[]
  /** How often the words stand there. */
  readonly times: number
}

export interface Searched {
  readonly found: readonly FoundDocument[]
  readonly count: number
  /** There are more than were counted. */
  readonly more: boolean
  readonly facets: readonly {
    readonly name: string
    readonly title: string
    readonly values: readonly FacetValue[]
  }[]
  /** Mentions of documents we do not hold, whose words fit. */
  readonly missing: readonly Standing<'missing'>[]
  /** Words that stand in the record and are like those that stand nowhere. */
  readonly similar: readonly { readonly word: string; readonly instead: readonly string[] }[]
}

export type SearchPage =
  | ({ readonly kind: 'searched' } & Searched)
  | { readonly kind: 'unclear'; readonly why: string }

/** Whether a record can be searched: the store's can. */
export function isSearchable(record: StandingRecord): record is StoredRecord {
  return 'ranked' in record
}

const narrowings: readonly {
  readonly name: string
  readonly title: string
  values(hit: RankedHit, record: StandingRecord): readonly string[]
}[] = [
  { name: 'from', title: 'From', values: (hit, record) => partyNames(record, hit.from) },
  { name: 'to', title: 'To', values: (hit, record) => partyNames(record, hit.to) },
  {
    name: 'direction',
    title: 'Direction',
    values: (hit, record) => {
      const [from] = partyNames(record, hit.from)
      const [to] = partyNames(record, hit.to)
      return from === undefined || to === undefined ? [] : [`${from} → ${to}`]
    },
  },
  { name: 'kind', title: 'Kind', values: (hit) => [hit.kind] },
  { name: 'year', title: 'Year', values: (hit) => [hit.date.match(/\d{4}/)?.[0] ?? 'undated'] },
  { name: 'place', title: 'Place', values: ({ place }) => (place === undefined ? [] : [place]) },
  {
    name: 'has',
    title: 'Has',
    values: ({ document }, record) =>
      [...having(record)].flatMap(([words, documents]) => (documents.has(document) ? [words] : [])),
  },
]

/** What a document may have that people look for: words for it, and the documents. */
const having = keptOf((record: StandingRecord): ReadonlyMap<string, ReadonlySet<DocumentId>> => {
  const verdicts = [...record.findings('verdict')]
  const altered = verdicts.filter(({ body }) => ['altered', 'spliced'].includes(body.verdict))
  const answered = [...record.findings('reply')].filter(({ body }) => body.how !== 'promised')
  return new Map([
    ['altered quotations', new Set(altered.map(({ document }) => document))],
    ['quotations', new Set(verdicts.map(({ document }) => document))],
    ['an answer', new Set(answered.map(({ body }) => body.answers))],
    ['notes', new Set([...record.findings('note')].map(({ document }) => document))],
  ])
})

/** The answer to what was typed and chosen; `start` is the first hit to show. */
export function searchPageOf(
  record: StoredRecord,
  words: string,
  query: URLSearchParams,
): SearchPage {
  const parsed = parseQuery(words)
  if (parsed.kind === 'unclear') return parsed
  const hits = record.ranked(parsed.fts, mostHits)
  const chosen = narrowings.flatMap((one) => {
    const value = query.get(one.name)
    return value === null ? [] : [{ ...one, value }]
  })
  const fits = (hit: RankedHit, but?: string): boolean =>
    chosen.every((one) => one.name === but || one.values(hit, record).includes(one.value))
  const missing = missingWith(record, words)
  const held = query.get('held')
  const all = hits.filter((hit) => fits(hit))
  const narrowed = held === 'missing' ? [] : all
  const page = Math.max(1, Number(query.get('page') ?? 1) || 1)
  const shown = narrowed.slice((page - 1) * perPage, page * perPage).map((hit) => hit.document)
  return {
    kind: 'searched',
    count: narrowed.length,
    more: hits.length === mostHits,
    found: foundIn(record, parsed.fts, shown),
    facets: [
      heldFacet(all.length, missing.length),
      ...narrowings.map(({ name, title, values }) => ({
        name,
        title,
        values: commonest(
          hits.filter((hit) => fits(hit, name)).flatMap((hit) => [...new Set(values(hit, record))]),
          mostValues,
        ),
      })),
    ],
    missing: held === 'held' ? [] : missing,
    similar: hits.length === 0 ? similarOf(record, words) : [],
  }
}

/** Documents we hold, and those we know only because others speak of them. */
function heldFacet(held: number, missing: number): Searched['facets'][number] {
  const values = [
    { value: 'held', count: held },
    { value: 'missing', count: missing },
  ]
  return { name: 'held', title: 'Held', values: values.filter(({ count }) => count > 0) }
}

function foundIn(record: StoredRecord, fts: string, shown: readonly DocumentId[]): FoundDocument[] {
  if (shown.length === 0) return []
  const answer = record.search({ query: fts, most: shown.length * 4, only: shown })
  const hits = answer.kind === 'hits' ? answer.hits : []
  return shown.map((document) => {
    const hit =
      hits.find((one) => one.document === document && one.read === document) ??
      hits.find((one) => one.document === document)
    if (hit === undefined) return { document, passages: [], times: 0 }
    const words = record.words(hit.read)
    const passages = passagesOf(words, hit.spans)
    return {
      document,
      times: passages.length,
      passages: fullest(passages, mostPassages).map((one) => describe(words, one)),
    }
  })
}

/** Missing documents are found by the words of all their witnesses. */
function missingWith(record: StandingRecord, words: string): Standing<'missing'>[] {
  const looked = plainWords(words)
  if (looked.length === 0) return []
  return [...record.findings('missing')]
    .filter(({ body, evidence }) => {
      const own = [body.title ?? '', ...body.from, ...body.to, ...evidence.map((one) => one.exact)]
        .join(' ')
        .toLowerCase()
      return looked.every((word) => own.includes(word))
    })
    .slice(0, 10)
}

function plainWords(words: string): string[] {
  return words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !['and', 'not', 'near'].includes(word))
}

/** A word may be wrong by one letter in four, and by two at most. */
function similarOf(record: StoredRecord, words: string): Searched['similar'] {
  return plainWords(words)
    .slice(0, 5)
    .map((word) => {
      const limit = Math.min(2, Math.max(1, Math.floor(word.length / 4)))
      const known = record.wordsLike(word)
      if (known.some((one) => one.word === word)) return { word, instead: [] }
      const near = known
        .map((one) => ({ ...one, errors: distance(word, one.word, limit) }))
        .filter((one) => one.errors <= limit)
        .sort((one, other) => one.errors - other.errors || other.count - one.count)
      return { word, instead: near.slice(0, 4).map((one) => one.word) }
    })
    .filter((one) => one.instead.length > 0)
}
