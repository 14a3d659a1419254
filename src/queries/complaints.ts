/** Complaints of silence as the commands and other programs see them. */
import { complaintRows } from '../capabilities/replies/index.ts'
import type { SilenceManner } from '../record/index.ts'
import type { StoredRecord } from '../store/index.ts'
import { type Addressed, addressOf } from './address.ts'

export interface ComplaintEntry {
  readonly document: string
  readonly by: readonly string[]
  readonly against: readonly string[]
  readonly manner: SilenceManner
  /** The letter that was not answered; null where the words do not tell. */
  readonly of: string | null
  readonly asked: string | null
  readonly answered: string | null
  /** From the asking to the answer, where both are known to the day. */
  readonly days: number | null
  readonly confidence: number
  readonly standing: string
  readonly evidence: Addressed
}

/** In the order of the letters in which they stand. */
export function complaintEntries(record: StoredRecord): ComplaintEntry[] {
  return [...complaintRows(record)].map(({ silence, answered, days }) => ({
    document: silence.document,
    by: silence.body.by,
    against: silence.body.against,
    manner: silence.body.manner,
    of: silence.body.of ?? null,
    asked: silence.body.asked ?? null,
    answered: answered ?? null,
    days: days?.first ?? null,
    confidence: silence.confidence,
    standing: silence.standing,
    evidence: addressOf(record, silence.evidence[0]),
  }))
}
