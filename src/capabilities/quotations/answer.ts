/**
 * The questions people ask of quotations: all of them with their verdicts, what one
 * document says that others said, and who quoted one passage and how it changed.
 */
import {
  type DocumentId,
  type FindingId,
  keptOf,
  type Standing,
  type StandingRecord,
  type VerdictWord,
} from '../../record/index.ts'
import { overlapLength, type Span } from '../../text/index.ts'

/** A quotation with its verdict; without one where it was not yet resolved. */
export interface QuotationRow {
  readonly quotation: Standing<'quotation'>
  readonly verdict: Standing<'verdict'> | undefined
}

/** What rows are wanted; everything where nothing is said. */
export interface QuotationFilter {
  /** What is told without marks, instead of what stands in them. */
  readonly reported?: boolean | undefined
  readonly verdict?: string | undefined
  readonly document?: DocumentId | undefined
  /** The document quoted from. */
  readonly from?: string | undefined
  readonly grave?: boolean | undefined
}

/** Quotations with their verdicts, in the order of documents and words. */
export function* quotationRows(
  record: StandingRecord,
  filter: QuotationFilter = {},
): Iterable<QuotationRow> {
  const ids =
    filter.document === undefined
      ? [...record.documents()].map((document) => document.id)
      : [filter.document]
  for (const id of ids) for (const row of rowsOf(record, id)) if (isWanted(row, filter)) yield row
}

/** The rows among these that have a verdict. */
export function judgedRows(record: StandingRecord, filter: QuotationFilter): QuotationRow[] {
  return [...quotationRows(record, filter)].filter((row) => row.verdict !== undefined)
}

function rowsOf(record: StandingRecord, id: DocumentId): QuotationRow[] {
  const quotations = [...record.findings('quotation', id)]
  if (quotations.length === 0) return []
  const verdicts = new Map(
    [...record.findings('verdict', id)].map((one) => [one.body.quotation, one]),
  )
  return quotations.map((quotation) => ({ quotation, verdict: verdicts.get(quotation.id) }))
}

function isWanted({ quotation, verdict }: QuotationRow, filter: QuotationFilter): boolean {
  const body = verdict?.body
  if ((quotation.body.form === 'reported') !== (filter.reported ?? false)) return false
  if (filter.verdict !== undefined && body?.verdict !== filter.verdict) return false
  if (filter.from !== undefined && !body?.sources.some((one) => one.document === filter.from))
    return false
  return !filter.grave || (body?.changes.some((change) => change.grave) ?? false)
}

/** One quotation by the id of itself or of its verdict. */
export function quotationRow(record: StandingRecord, id: string): QuotationRow | undefined {
  const finding = record.finding(id as FindingId)
  if (finding === undefined) return undefined
  const own = rowsOf(record, finding.document)
  return own.find((row) => row.quotation.id === id || row.verdict?.id === id)
}

/** How many quotations have each verdict. */
export function countVerdicts(rows: Iterable<QuotationRow>): Map<VerdictWord, number> {
  const counts = new Map<VerdictWord, number>()
  for (const { verdict } of rows)
    if (verdict !== undefined)
      counts.set(verdict.body.verdict, (counts.get(verdict.body.verdict) ?? 0) + 1)
  return counts
}

/** Which documents quote a document; every page of a quotation asks, and one pass must do for all. */
const quotingOf = keptOf((record: StandingRecord): ReadonlyMap<DocumentId, DocumentId[]> => {
  const quoting = new Map<DocumentId, Set<DocumentId>>()
  for (const { id } of record.documents())
    for (const { body } of record.findings('verdict', id))
      for (const { document } of body.sources) {
        const there = quoting.get(document)
        if (there === undefined) quoting.set(document, new Set([id]))
        else there.add(id)
      }
  return new Map([...quoting].map(([document, ids]) => [document, [...ids]]))
})

/** Passages that repeat another document's words without saying so, in the order of documents and words. */
export function repeats(
  record: StandingRecord,
  { document, of }: { readonly document?: DocumentId; readonly of?: DocumentId } = {},
): Standing<'reuse'>[] {
  const ids = document === undefined ? [...record.documents()].map(({ id }) => id) : [document]
  return ids
    .flatMap((id) => [...record.findings('reuse', id)])
    .filter(({ body }) => of === undefined || body.of === of)
}

/** A stretch of one witness of a document. */
export interface Passage extends Span {
  readonly witness?: number
}

/** A passage of a document and all that quote it. */
export interface PassageRow extends Passage {
  readonly document: DocumentId
  readonly rows: readonly QuotationRow[]
}

/** The passages of a document that others quote, in order; what overlaps by half is one passage. */
export function passagesOf(record: StandingRecord, document: DocumentId): PassageRow[] {
  const quoted: { span: Passage; row: QuotationRow }[] = []
  const rows = (quotingOf(record).get(document) ?? []).flatMap((id) => [
    ...quotationRows(record, { document: id, from: document }),
  ])
  for (const row of rows)
    for (const source of row.verdict?.body.sources ?? [])
      if (source.document === document) quoted.push({ span: source.evidence, row })
  quoted.sort((one, other) => one.span.start - other.span.start)
  const passages: { start: number; end: number; witness: number; rows: QuotationRow[] }[] = []
  for (const { span, row } of quoted) {
    const last = passages.findLast((one) => isSamePassage(one, span))
    if (last === undefined) {
      const { start, end, witness = 0 } = span
      passages.push({ start, end, witness, rows: [row] })
    } else {
      last.end = Math.max(last.end, span.end)
      if (!last.rows.includes(row)) last.rows.push(row)
    }
  }
  return passages.map((one) => ({ document, ...one }))
}

function isSamePassage(one: Passage, other: Passage): boolean {
  if ((one.witness ?? 0) !== (other.witness ?? 0)) return false
  const shorter = Math.min(one.end - one.start, other.end - other.start)
  return overlapLength(one, other) * 2 > shorter
}
