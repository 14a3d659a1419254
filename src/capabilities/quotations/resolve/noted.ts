/**
 * What is noted of each document, so that a new letter finds out of the notes alone whom
 * it touches: who wrote it when, what it quotes, and from where.
 *
 * Keys end in the day, so that of a hundred thousand letters only those about a day are read.
 */
import { createHash } from 'node:crypto'

import type { DocumentId, Finding } from '../../../record/index.ts'
import type { KeptNote, Note, Notes } from '../../../store/index.ts'
import { wordsOf } from '../../../text/index.ts'
import { type Dated, type Holder, mayBeContract } from './holders.ts'
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
  notBefore: number | null,
]

/** A quotation as far as is needed to see whether a new letter may hold it. */
export interface NotedQuotation {
  /** Whose words they are said to be. */
  readonly said: string
  /** Told in the writer's words: the source need not have the same. */
  readonly told: boolean
  /** Comparison forms of its words. */
  readonly forms: readonly string[]
  /** Who is named as their writer, or which paper. */
  readonly names: readonly string[]
}

/** A document that quotes. */
export interface Quoting extends Pick<Holder, 'from' | 'to'> {
  readonly id: DocumentId
  readonly dates: Dates
  readonly quotations: readonly NotedQuotation[]
}

/** What a document quotes, from where, and which documents it answers. */
export interface Linked {
  readonly quotations: readonly Finding<'quotation'>[]
  readonly verdicts: readonly Finding<'verdict'>[]
  readonly answered: readonly DocumentId[]
}

/** What to note of a document, of which these are the texts. */
export function notesOn(
  texts: readonly Holder[],
  { quotations, verdicts, answered }: Linked,
): Note[] {
  const [holder] = texts
  if (holder === undefined) return []
  const { from, title } = holder
  const dates: Dates = [
    Number.isFinite(holder.first) ? holder.first : null,
    Number.isFinite(holder.last) ? holder.last : null,
    holder.instant ?? null,
    texts.length,
    holder.notBefore ?? null,
  ]
  const sources = verdicts.flatMap(({ body }) => body.sources.map(({ document }) => document))
  const value = JSON.stringify(dates)
  return [
    { key: datesKey, value },
    { key: printKey, value: printOf(texts) },
    ...(texts.some(mayBeContract) ? [{ key: contractKey, value: '' }] : []),
    ...[...new Set(from)].map((name) => ({ key: shelfKey('by', name, holder.first), value })),
    ...(title === '' ? [] : [{ key: shelfKey('title', title, holder.first), value }]),
    ...(verdicts.length === 0 ? [] : [quotingNote(quotations, holder, dates)]),
    ...[...new Set(sources)].map((source) => ({ key: `from ${source}\n`, value: '' })),
    ...[...new Set(answered)].map((source) => ({ key: `answers ${source}\n`, value: '' })),
  ]
}

const datesKey = 'dates'
const printKey = 'print'
const contractKey = 'contract'

/** Undated texts stand behind all others. */
const undated = '-'
const dated = '+'

function shelfKey(kind: 'by' | 'title', name: string, first: number): string {
  return `${kind} ${name}\n${Number.isFinite(first) ? dated + sortable(first) : undated}`
}

/** Digits that sort as days do, also those before 1970. */
function sortable(day: number): string {
  return (day + 1e8).toFixed(3).padStart(14, '0')
}

type PackedQuotation = readonly [said: string, forms: string, told: 0 | 1, names: readonly string[]]

/** By the last day on which it may have been written: nothing later is a source of it. */
function quotingNote(
  quotations: Linked['quotations'],
  { from, to, last }: Holder,
  dates: Dates,
): Note {
  const quoted = quotations.map(({ body, evidence: [{ exact }] }): PackedQuotation => {
    const { to: said, names } = body.attribution
    const forms = wordsOf(exact).map(({ form }) => form)
    const told = body.form === 'reported' ? 1 : 0
    return [said, forms.join(' '), told, said === 'named' ? names : []]
  })
  const day = Number.isFinite(last) ? dated + sortable(last) : undated
  return { key: `quoting ${day}`, value: JSON.stringify([from, to, dates, quoted]) }
}

/** Changes with all that others ask of the texts of a document. */
function printOf(texts: readonly Holder[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('base64url').slice(0, 16)
}

/** Whether the texts of a document are what they were when it was noted. */
export function isAsNoted(texts: readonly Holder[], notes: Notes): boolean {
  const [holder] = texts
  return holder !== undefined && notes.at(printKey, holder.id)?.value === printOf(texts)
}

/** Documents with verdicts that rest on another. */
export function restingOn(notes: Notes, source: DocumentId): DocumentId[] {
  return documentsUnder(notes, `from ${source}\n`)
}

/** Documents that may have numbered clauses. */
export function contractsNoted(notes: Notes): DocumentId[] {
  return documentsUnder(notes, contractKey)
}

/** Documents that answer another. */
export function answering(notes: Notes, answered: DocumentId): DocumentId[] {
  return documentsUnder(notes, `answers ${answered}\n`)
}

function documentsUnder(notes: Notes, beginning: string): DocumentId[] {
  return notes.under(beginning).flatMap(({ document }) => document ?? [])
}

/** Instants may lie beside the days that are stated of a letter. */
const beside = 2

/** The documents that quote and are not surely older than a day. */
export function* quotingSince(notes: Notes, day: number): Iterable<Quoting> {
  const from = Number.isFinite(day) ? dated + sortable(day - beside) : dated
  for (const { document, value } of notes.along('quoting ', `quoting ${from}`)) {
    if (document === undefined) continue
    const [writers, to, dates, quoted] = JSON.parse(value) as readonly [
      string[],
      string[],
      Dates,
      PackedQuotation[],
    ]
    const quotations = quoted.map(([said, forms, told, names]) => ({
      said,
      told: told === 1,
      forms: forms.split(' '),
      names,
    }))
    yield { id: document, from: writers, to, dates, quotations }
  }
}

/** The texts that senders of a name wrote, from a day on, in order; those without a date last. */
export function* textsBySince(notes: Notes, name: string, day: number): Iterable<Dated> {
  const key = `by ${name}\n`
  yield* textsIn(notes.along(key, `${key}${dated}${sortable(day)}`))
}

/** The same from the last one back that is not later than a day; those without a date first. */
export function* textsByUntil(notes: Notes, name: string, day: number): Iterable<Dated> {
  const key = `by ${name}\n`
  yield* textsIn(notes.back(`${key}${undated}`))
  yield* textsIn(
    notes.back(`${key}${dated}`, `${key}${dated}${Number.isFinite(day) ? sortable(day) : ''}`),
  )
}

/** The texts with some letters in their titles. */
export function textsTitled(notes: Notes, form: string): Iterable<Dated> {
  const titled = notes.holding('title ', form)
  return textsIn(titled.filter(({ key }) => key.split('\n')[0]!.includes(form)))
}

/** The names of all who wrote something. */
export function writersNoted(notes: Notes): string[] {
  return [...notes.firsts('by ')].map(({ key }) => key.slice('by '.length, key.indexOf('\n')))
}

function* textsIn(noted: Iterable<KeptNote>): Iterable<Dated> {
  for (const { document, value } of noted)
    if (document !== undefined) yield* datesIn({ id: document, dates: JSON.parse(value) as Dates })
}

/** When a text was written, as it was noted. */
export function dateNoted(notes: Notes, id: DocumentId, witness: number): Dated | undefined {
  const note = notes.at(datesKey, id)
  return note === undefined
    ? undefined
    : datesIn({ id, dates: JSON.parse(note.value) as Dates })[witness]
}

/** Every text of a document with its date. */
export function datesIn({ id, dates }: Pick<Quoting, 'id' | 'dates'>): Dated[] {
  const [first, last, instant, texts, notBefore] = dates
  return Array.from({ length: texts }, (_, witness) => ({
    id,
    name: witnessName(id, witness),
    first: first ?? -Infinity,
    last: last ?? Infinity,
    instant: instant ?? undefined,
    notBefore: notBefore ?? undefined,
  }))
}
