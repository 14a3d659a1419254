/** Letters that nobody answered: the addressee's silence in days at a date, and who complained of it. */
import { endOfExchange, silences } from '../capabilities/replies/index.ts'
import { receiptsOf } from '../capabilities/signed/index.ts'
import type { ActKind, DocumentId, EdtfDate } from '../record/index.ts'
import type { StoredRecord } from '../store/index.ts'
import { type Addressed, addressOf } from './address.ts'

export interface UnansweredEntry {
  readonly document: DocumentId
  readonly date?: string
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** Days of silence up to the date asked for; null where they are not known to the day. */
  readonly days: number | null
  readonly asOf: string
  /** What its writer wants of the addressee. */
  readonly wants: readonly { readonly act: ActKind; readonly evidence: Addressed }[]
  /** Signed in the chancery: who has it or would not have it, since which day. */
  readonly receipts: readonly {
    readonly by: string
    readonly on: string
    readonly outcome: string
  }[]
  readonly complaints: readonly {
    readonly document: DocumentId
    readonly by: readonly string[]
    readonly evidence: Addressed
  }[]
}

/** Up to a date, or up to the last letter. */
export function unanswered(record: StoredRecord, asOf?: EdtfDate): UnansweredEntry[] {
  const until = asOf ?? endOfExchange(record) ?? ''
  return silences(record, asOf).map(({ document, days, wants, complaints }) => ({
    document: document.id,
    ...(document.date === undefined ? {} : { date: document.date.value }),
    from: document.from.map((one) => one.value),
    to: document.to.map((one) => one.value),
    days: days !== undefined && days.first === days.last ? days.first : null,
    asOf: until,
    wants: wants.map(({ body, evidence }) => ({
      act: body.act,
      evidence: addressOf(record, evidence[0]),
    })),
    receipts: receiptsOf(record, document.id).map(({ body: { by, on, outcome } }) => ({
      by,
      on,
      outcome,
    })),
    complaints: complaints.map((one) => ({
      document: one.document,
      by: one.body.by,
      evidence: addressOf(record, one.evidence[0]),
    })),
  }))
}
