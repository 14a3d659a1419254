/** What people ask of signed papers: who has one, since when. */
import type { DocumentId, Standing, StandingRecord } from '../../record/index.ts'

/** Receipts of a document, in order of their days. */
export function receiptsOf(record: StandingRecord, document: DocumentId): Standing<'receipt'>[] {
  return [...record.findings('receipt', document)].sort((one, other) =>
    one.body.on < other.body.on ? -1 : 1,
  )
}
