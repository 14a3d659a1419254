/** Quotations with sources and verdicts, as the commands and other programs see them. */
import {
  type QuotationFilter,
  type QuotationRow,
  quotationRows,
  verdictReasons,
  verdictWords,
} from '../capabilities/quotations/index.ts'
import type { Change, DocumentId, Standing, VerdictGround, VerdictWord } from '../record/index.ts'
import type { StoredRecord } from '../store/index.ts'
import { describe, type Span } from '../text/index.ts'
import { type Addressed, addressOf } from './address.ts'

export interface QuotationEntry {
  readonly id: string
  readonly document: DocumentId
  readonly form: string
  /** Null where the record was not resolved yet. */
  readonly verdict: VerdictWord | null
  /** The verdict on the words alone, whoever wrote them. */
  readonly wording: VerdictWord | null
  readonly sources: readonly QuotationSource[]
  readonly attribution: {
    readonly to: string
    readonly names: readonly string[]
    readonly words: string
    readonly clues: readonly string[]
  }
  readonly changes: readonly QuotationChange[]
  readonly grounds: readonly VerdictGround[]
  /** All that speaks for the verdict, in words. */
  readonly reasons: readonly string[]
  readonly confidence: number
  readonly standing: Standing['standing']
  readonly evidence: Addressed
}

export interface QuotationSource {
  readonly document: DocumentId
  readonly evidence: Addressed
  /** The stretch of the quotation that comes from there. */
  readonly part: Addressed
  readonly also: readonly { readonly document: DocumentId; readonly evidence: Addressed }[]
}

export interface QuotationChange {
  readonly kind: Change['kind']
  readonly grave: boolean
  readonly quoted: string
  readonly source: string
  readonly marked: boolean
  readonly place: Addressed
}

/** The verdicts that a filter may name. */
export const verdicts: readonly string[] = Object.keys(verdictWords)

/** Quotations in the order of documents and words. */
export function* quotations(
  record: StoredRecord,
  filter: QuotationFilter = {},
): Iterable<QuotationEntry> {
  for (const row of quotationRows(record, filter)) yield entryOf(record, row)
}

function entryOf(record: StoredRecord, { quotation, verdict }: QuotationRow): QuotationEntry {
  const { document } = quotation
  const body = verdict?.body
  const here = (span: Span): Addressed =>
    addressOf(record, { ...describe(record.words(document), span), document })
  return {
    id: verdict?.id ?? quotation.id,
    document,
    form: quotation.body.form,
    verdict: body?.verdict ?? null,
    wording: body?.wording ?? null,
    sources: (body?.sources ?? []).map((one) => ({
      document: one.document,
      evidence: addressOf(record, one.evidence),
      part: here(one.part),
      also: one.also.map((place) => ({
        document: place.document,
        evidence: addressOf(record, place),
      })),
    })),
    attribution: quotation.body.attribution,
    changes: (body?.changes ?? []).map((change) => ({
      kind: change.kind,
      grave: change.grave,
      quoted: change.quoted,
      source: change.source,
      marked: change.marked ?? false,
      place: here(change.place),
    })),
    grounds: body?.grounds ?? [],
    reasons: body === undefined ? [] : verdictReasons(body),
    confidence: verdict?.confidence ?? quotation.confidence,
    standing: (verdict ?? quotation).standing,
    evidence: addressOf(record, quotation.evidence[0]),
  }
}
