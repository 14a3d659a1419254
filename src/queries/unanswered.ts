/** Letters that nobody answered: the addressee's silence in days at a date, and who complained of it. */
import { type Document, type DocumentId, daysBetween, type EdtfDate } from '../record/index.ts'
import type { StoredRecord } from '../store/index.ts'
import { type Addressed, addressOf } from './address.ts'

export interface UnansweredEntry {
  readonly document: DocumentId
  readonly date?: string
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** Days of silence up to the date asked for; null where the letter's day is not known. */
  readonly days: number | null
  readonly asOf: string
  readonly complaints: readonly {
    readonly document: DocumentId
    readonly by: readonly string[]
    readonly evidence: Addressed
  }[]
}

/** What is written to somebody and may be answered. */
const answerable: readonly string[] = [
  'letter',
  'cable',
  'note',
  'memorandum',
  'e-mail',
  'document',
]

/** Up to a date, or up to the last dated document of the record. */
export function unanswered(record: StoredRecord, asOf?: EdtfDate): UnansweredEntry[] {
  const until = asOf ?? lastDate(record)
  if (until === undefined) return []
  const answered = new Set([...record.findings('reply')].map((one) => one.body.answers))
  const entries: UnansweredEntry[] = []
  for (const document of record.documents()) {
    if (!answerable.includes(document.kind.value) || document.to.length === 0) continue
    if (answered.has(document.id)) continue
    const days = silence(document, until)
    if (days !== null && days < 0) continue
    entries.push({
      document: document.id,
      ...(document.date === undefined ? {} : { date: document.date.value }),
      from: document.from.map((one) => one.value),
      to: document.to.map((one) => one.value),
      days,
      asOf: until,
      complaints: complaintsOf(record, document.id),
    })
  }
  return entries
}

function lastDate(record: StoredRecord): EdtfDate | undefined {
  let last: EdtfDate | undefined
  for (const { date } of record.documents()) if (date !== undefined) last = date.value
  return last
}

function silence({ date }: Document, until: EdtfDate): number | null {
  if (date === undefined) return null
  const { first, last } = daysBetween(date.value, until)
  return first === last && Number.isFinite(first) ? first : null
}

function complaintsOf(record: StoredRecord, document: DocumentId): UnansweredEntry['complaints'] {
  return [...record.findings('silence')]
    .filter((one) => one.body.of === document)
    .map((one) => ({
      document: one.document,
      by: one.body.by,
      evidence: addressOf(record, one.evidence[0]),
    }))
}
