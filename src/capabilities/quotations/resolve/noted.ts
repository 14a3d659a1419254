/**
 * What is noted of each document, so that a new letter finds out of the notes alone whom
 * it touches: who wrote it when, what it quotes, and from where.
 */
import type { DocumentId, Finding } from '../../../record/index.ts'
import type { Note, Notes } from '../../../store/index.ts'
import { wordsOf } from '../../../text/index.ts'
import type { Dated, Holder } from './holders.ts'
import { witnessName } from './witness-name.ts'

/** How large the record is. */
export interface Size {
  readonly characters: number
  readonly texts: number
}

const sizeKey = 'size'

export function notesOnAll({ characters, texts }: Size): Note[] {
  return [{ key: sizeKey, value: JSON.stringify({ characters, texts }) }]
}

/** The size of the record at the last build; none where all was never read. */
export function sizeNoted(notes: Notes): Size | undefined {
  const [note] = notes.under(sizeKey)
  return note === undefined ? undefined : (JSON.parse(note.value) as Size)
}

/** When a document was written and how many texts it has; endless days have no place in JSON. */
type Dates = readonly [
  first: number | null,
  last: number | null,
  instant: string | null,
  texts: number,
]

interface Sides extends Pick<Holder, 'from' | 'to' | 'title'> {
  readonly id: DocumentId
  readonly dates: Dates
}

/** A quotation as far as is needed to see whether a new letter may hold it. */
export interface NotedQuotation {
  /** Whose words they are said to be. */
  readonly said: string
  /** Told in the writer's words: the source need not have the same. */
  readonly told: boolean
  /** Comparison forms of its words. */
  readonly forms: readonly string[]
}

/** A document that quotes. */
export interface Quoting extends Sides {
  readonly quotations: readonly NotedQuotation[]
}

/** What to note of a document, of which these are the texts, and what is quoted in them. */
export function notesOn(
  texts: readonly Holder[],
  quotations: readonly Finding<'quotation'>[],
  verdicts: readonly Finding<'verdict'>[],
): Note[] {
  const [holder] = texts
  if (holder === undefined) return []
  const { from, to, title } = holder
  const dates: Dates = [
    Number.isFinite(holder.first) ? holder.first : null,
    Number.isFinite(holder.last) ? holder.last : null,
    holder.instant ?? null,
    texts.length,
  ]
  const quoted = verdicts.length === 0 ? [] : packed(quotations)
  const sources = verdicts.flatMap(({ body }) => body.sources.map(({ document }) => document))
  const value = JSON.stringify(dates)
  return [
    ...[...new Set(from)].map((name) => ({ key: `by ${name}\n`, value })),
    { key: 'sides', value: JSON.stringify([from, to, title, dates]) },
    ...(quoted.length === 0
      ? []
      : [{ key: 'quoting', value: JSON.stringify([from, to, title, dates, quoted]) }]),
    ...[...new Set(sources)].map((source) => ({ key: `from ${source}\n`, value: '' })),
  ]
}

type PackedQuotation = readonly [said: string, forms: string, told: 0 | 1]

function packed(quotations: readonly Finding<'quotation'>[]): PackedQuotation[] {
  return quotations.map(({ body, evidence: [{ exact }] }) => [
    body.attribution.to,
    wordsOf(exact)
      .map(({ form }) => form)
      .join(' '),
    body.form === 'reported' ? 1 : 0,
  ])
}

/** Documents with verdicts that rest on another. */
export function restingOn(notes: Notes, source: DocumentId): DocumentId[] {
  return notes.under(`from ${source}\n`).flatMap(({ document }) => document ?? [])
}

export function quotingNoted(notes: Notes): Quoting[] {
  return notes.under('quoting').flatMap(({ document, value }) => {
    if (document === undefined) return []
    const [from, to, title, dates, quoted] = JSON.parse(value) as readonly [
      string[],
      string[],
      string,
      Dates,
      PackedQuotation[],
    ]
    const quotations = quoted.map(([said, forms, told]) => ({
      said,
      told: told === 1,
      forms: forms.split(' '),
    }))
    return [{ id: document, from, to, title, dates, quotations }]
  })
}

/** Who wrote each document, and when. */
export function sidesNoted(notes: Notes): Sides[] {
  return notes.under('sides').flatMap(({ document, value }) => {
    if (document === undefined) return []
    const [from, to, title, dates] = JSON.parse(value) as readonly [
      string[],
      string[],
      string,
      Dates,
    ]
    return [{ id: document, from, to, title, dates }]
  })
}

/** The texts that senders of a name wrote. */
export function datesOfSide(notes: Notes, name: string): Dated[] {
  return notes
    .under(`by ${name}\n`)
    .flatMap(({ document, value }) =>
      document === undefined ? [] : datesIn({ id: document, dates: JSON.parse(value) as Dates }),
    )
}

/** Every text of a document with its date. */
export function datesIn({ id, dates }: Pick<Sides, 'id' | 'dates'>): Dated[] {
  const [first, last, instant, texts] = dates
  return Array.from({ length: texts }, (_, witness) => ({
    id,
    name: witnessName(id, witness),
    first: first ?? -Infinity,
    last: last ?? Infinity,
    instant: instant ?? undefined,
  }))
}
