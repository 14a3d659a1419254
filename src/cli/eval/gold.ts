/**
 * The gold that stands beside a corpus, and the way from its places to ours.
 *
 * Gold documents are matched to found ones by file and place, never by id. Its
 * offsets lead through the decoded source into the text, since the text may be
 * shorter; where they do not hold the words they should, the words decide.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

import type { Gold } from '../../capabilities/index.ts'
import type { Document, DocumentId } from '../../record/index.ts'
import type { StoredRecord } from '../../store/index.ts'
import { overlapLength, type Span, spanInSource, spanInText } from '../../text/index.ts'
import type { Corpus } from './corpus.ts'
import { type Counting, countingOf } from './counting.ts'
import { behindMailHead, byEdges, byWords, type GoldPlace } from './gold-places.ts'
import { betweenWitnesses } from './witness-span.ts'

/** A document of the gold: where it stands in the decoded source, and its row. */
export interface GoldDocument extends Span {
  readonly id: string
  readonly file: string
  readonly row: Readonly<Record<string, string>>
}

/** A witness of a held document with its place in the decoded source. */
export interface PlacedHeld extends Span {
  readonly document: Document
  /** Which of its witnesses, counted from 0. */
  readonly witness: number
  readonly file: string
}

export interface CorpusGold extends Gold {
  readonly documents: readonly GoldDocument[]
  /** Held documents that stand in files of the gold. */
  readonly held: readonly PlacedHeld[]
}

export interface GoldTools {
  readonly record: StoredRecord
  /** The decoded source of a file, or its words where it has none. */
  decoded(file: string): string
}

type Row = Readonly<Record<string, string>>

export function openGold(corpus: Corpus, tools: GoldTools): CorpusGold {
  const { record } = tools
  const tables = new Map<string, readonly Row[] | undefined>()
  const table = (name: string): readonly Row[] | undefined => {
    if (!tables.has(name)) tables.set(name, readTable(corpus.gold, name))
    return tables.get(name)
  }
  const countings = remembered((file) => countingOf(tools.decoded(file), corpus.counting))
  const held = heldIn(record)
  const documents = goldDocuments(corpus, table('documents.csv'), { tools, countings, held })
  const byGold = new Map(documents.map((one) => [one.id, mateOf(one, held)]))
  const byHeld = new Map(
    [...documents].reverse().flatMap((one) => {
      const mate = byGold.get(one.id)
      return mate === undefined ? [] : [[mate.document.id, one.id] as const]
    }),
  )
  const scope = table('scope.csv')
  return {
    documents,
    held: held.all,
    table,
    lines: (name) => readRows(corpus.gold, name),
    document: (goldId) => byGold.get(goldId)?.document.id,
    goldId: (document) => byHeld.get(document),
    span(goldId, place) {
      const gold = documents.find((one) => one.id === goldId)
      if (gold === undefined) return undefined
      const source = sourceSpan(gold, place, {
        words: tools.decoded(gold.file),
        counting: countings(gold.file),
      })
      return source === undefined ? undefined : spanInDocument(record, held, gold.file, source)
    },
    place(document, start) {
      const goldId = byHeld.get(document)
      const one = goldId === undefined ? undefined : byGold.get(goldId)
      if (one === undefined || goldId === undefined) return undefined
      const found = { start, end: start + 1 }
      const own =
        one.witness === 0
          ? found
          : betweenWitnesses(record, document, { from: 0, to: one.witness }, found)
      if (own === undefined) return undefined
      const span = sourceSpanOf(record, one, own)
      return { goldId, start: countings(one.file).toGold(span.start) }
    },
    inScope: (name, goldId, start) => isInScope(scope, { name, goldId, start }),
  }
}

interface Held {
  readonly all: readonly PlacedHeld[]
  readonly byFile: ReadonlyMap<string, readonly PlacedHeld[]>
  readonly byId: ReadonlyMap<DocumentId, PlacedHeld>
  readonly byMessage: ReadonlyMap<string, PlacedHeld>
}

/** Every witness stands in its own file: a letter that is there twice is met in both. */
function heldIn(record: StoredRecord): Held {
  const all: PlacedHeld[] = []
  for (const document of record.documents())
    document.witnesses.forEach(({ file, start, end }, witness) => {
      const span = sourceSpanOf(record, { document, witness }, { start: 0, end: end - start })
      all.push({ document, witness, file, ...span })
    })
  const messages = all.flatMap((one) => {
    const id = one.document.mail?.messageId
    return id === undefined ? [] : [[bareMessageId(id), one] as const]
  })
  return {
    all,
    byFile: groupByFile(all),
    byId: new Map([...all].reverse().map((one) => [one.document.id, one])),
    byMessage: new Map(messages.reverse()),
  }
}

function groupByFile(all: readonly PlacedHeld[]): Map<string, PlacedHeld[]> {
  const groups = new Map<string, PlacedHeld[]>()
  for (const one of all) {
    const group = groups.get(one.file)
    if (group === undefined) groups.set(one.file, [one])
    else group.push(one)
  }
  return groups
}

function sourceSpanOf(
  record: StoredRecord,
  { document, witness }: Pick<PlacedHeld, 'document' | 'witness'>,
  span: Span,
): Span {
  const { file, text, start } = document.witnesses[witness]!
  const { addressed, base } = record.addressing(file, text)
  if (addressed === 'source') return spanInSource(record.text(document.id, witness).map, span)
  return { start: base + start + span.start, end: base + start + span.end }
}

interface DocumentsTools {
  readonly tools: GoldTools
  readonly countings: (file: string) => Counting
  readonly held: Held
}

function goldDocuments(
  corpus: Corpus,
  rows: readonly Row[] | undefined,
  { tools, countings, held }: DocumentsTools,
): GoldDocument[] {
  const listed = rows ?? [...(readRows(corpus.gold, 'docs.jsonl') ?? [])].map(asRow)
  return listed.flatMap((row): GoldDocument[] => {
    const id = row.id ?? ''
    const mail = held.byMessage.get(bareMessageId(id))
    if (mail !== undefined) return [{ id, file: mail.file, start: mail.start, end: mail.end, row }]
    const file = corpus.fileOf(id, row.file)
    const words = tools.decoded(file)
    if (words === '') return []
    const counting = countings(file)
    const whole = { start: 0, end: words.length }
    const span = row.start
      ? {
          start: counting.toSource(Number(row.start)),
          end: row.end ? counting.toSource(Number(row.end)) : words.length,
        }
      : (byEdges(words, row) ?? whole)
    return [{ id, file, ...behindMailHead(words, span), row }]
  })
}

/** The held document that shares most words with one of the gold. */
function mateOf(gold: GoldDocument, held: Held): PlacedHeld | undefined {
  let best: PlacedHeld | undefined
  let most = 0
  for (const one of held.byFile.get(gold.file) ?? []) {
    const shared = overlapLength(one, gold)
    if (shared > most) [best, most] = [one, shared]
  }
  return best
}

interface SourceTools {
  readonly words: string
  readonly counting: Counting
}

/** Where a place of the gold lies in the decoded source. */
function sourceSpan(
  gold: GoldDocument,
  place: GoldPlace,
  { words, counting }: SourceTools,
): Span | undefined {
  if (place.start !== undefined && place.end !== undefined) {
    const start = counting.toSource(place.start)
    const end = Math.max(start, counting.toSource(place.end))
    const span = { start, end: start + words.slice(start, end).trimEnd().length }
    if (place.exact === '' || isSame(words.slice(span.start, span.end), place.exact)) return span
  }
  return byWords(words, place, gold)
}

function isSame(one: string, other: string): boolean {
  return one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim()
}

/** Findings rest on the first witness; what the gold marks in another is led there by its words. */
function spanInDocument(
  record: StoredRecord,
  held: Held,
  file: string,
  source: Span,
): ReturnType<Gold['span']> {
  for (const one of held.byFile.get(file) ?? []) {
    if (overlapLength(one, source) === 0) continue
    const { document, witness } = one
    const span = spanInWitness(record, one, source)
    if (witness === 0) return { document: document.id, ...span }
    const led = betweenWitnesses(record, document.id, { from: witness, to: 0 }, span)
    if (led !== undefined) return { document: document.id, ...led }
  }
  return undefined
}

function spanInWitness(
  record: StoredRecord,
  { document, witness }: Pick<PlacedHeld, 'document' | 'witness'>,
  source: Span,
): Span {
  const { file, text, start } = document.witnesses[witness]!
  const { addressed, base } = record.addressing(file, text)
  if (addressed === 'source') return spanInText(record.text(document.id, witness).map, source)
  return { start: source.start - base - start, end: source.end - base - start }
}

function isInScope(
  scope: readonly Row[] | undefined,
  { name, goldId, start }: { name: string; goldId: string; start: number | undefined },
): boolean {
  if (scope === undefined) return true
  return scope.some((row) => {
    if (row.table !== name || row.doc !== goldId) return false
    if (!row.start || !row.end || start === undefined) return true
    return start >= Number(row.start) && start < Number(row.end)
  })
}

function readTable(folder: string, name: string): readonly Row[] | undefined {
  const file = join(folder, name)
  if (!existsSync(file)) return undefined
  return parse(readFileSync(file), {
    columns: true,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
  }) as Row[]
}

function readRows(folder: string, name: string): Iterable<unknown> | undefined {
  const file = join(folder, name)
  if (!existsSync(file)) return undefined
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown)
}

function asRow(value: unknown): Row {
  const { id, lang } = value as { readonly id?: string; readonly lang?: string }
  return { id: id ?? '', language: lang ?? '' }
}

function bareMessageId(id: string): string {
  return id.trim().replace(/^<|>$/g, '')
}

function remembered<Thing>(make: (name: string) => Thing): (name: string) => Thing {
  const known = new Map<string, Thing>()
  return (name) => {
    const old = known.get(name)
    if (old !== undefined) return old
    const made = make(name)
    known.set(name, made)
    return made
  }
}
