/** References and replies, as the commands and other programs see them. */
import type { DocumentId, Standing, Target } from '../record/index.ts'
import type { StoredRecord } from '../store/index.ts'
import { type Addressed, addressOf } from './address.ts'

export interface ReferenceEntry {
  readonly id: string
  readonly document: DocumentId
  /** The words that mention a document. */
  readonly mention: string
  /** An id of a held or missing document, `self`, or null where the words point to none that is known. */
  readonly target: string | null
  readonly targetKind: Target['kind']
  readonly alternatives: readonly {
    readonly target: string | null
    readonly confidence: number
    readonly reasons: readonly string[]
  }[]
  readonly relation: string
  readonly reasons: readonly string[]
  readonly confidence: number
  readonly standing: Standing['standing']
  readonly evidence: Addressed
}

export interface ReplyEntry {
  readonly id: string
  readonly document: DocumentId
  readonly answers: DocumentId
  /** Days between the two, null where a date is not known to the day. */
  readonly days: number | null
  readonly daysFewest: number | null
  readonly daysMost: number | null
  readonly how: string
  readonly confidence: number
  readonly standing: Standing['standing']
  readonly evidence: Addressed
}

export function* references(record: StoredRecord): Iterable<ReferenceEntry> {
  for (const one of record.findings('reference')) {
    const { target, relation, reasons, alternatives } = one.body
    const evidence = addressOf(record, one.evidence[0])
    yield {
      id: one.id,
      document: one.document,
      mention: evidence.exact,
      target: nameOf(target),
      targetKind: target.kind,
      alternatives: alternatives.map((other) => ({
        target: nameOf(other.target),
        confidence: other.confidence,
        reasons: other.reasons,
      })),
      relation,
      reasons,
      confidence: one.confidence,
      standing: one.standing,
      evidence,
    }
  }
}

export function* replies(record: StoredRecord): Iterable<ReplyEntry> {
  for (const one of record.findings('reply')) {
    const { answers, days, how } = one.body
    const [fewest, most] = [finite(days?.first), finite(days?.last)]
    yield {
      id: one.id,
      document: one.document,
      answers,
      days: fewest === most ? fewest : null,
      daysFewest: fewest,
      daysMost: most,
      how,
      confidence: one.confidence,
      standing: one.standing,
      evidence: addressOf(record, one.evidence[0]),
    }
  }
}

function nameOf(target: Target): string | null {
  switch (target.kind) {
    case 'held':
    case 'missing':
      return target.document
    case 'self':
      return 'self'
    case 'nothing':
      return null
  }
}

/** JSON knows no infinity: an open range has no end there. */
function finite(days: number | undefined): number | null {
  return days === undefined || !Number.isFinite(days) ? null : days
}
