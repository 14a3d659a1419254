/** The documents that `resolve` has to look at when only some are stale. */
import type { Document, StandingRecord } from '../record/index.ts'
import type { Stale } from './capability.ts'

/** All documents in order of date; or those of the stale that are still held, in no order. */
export function* chosen(record: StandingRecord, stale: Stale): Iterable<Document> {
  if (stale.kind === 'all') {
    yield* record.documents()
    return
  }
  for (const id of stale.documents) {
    const document = record.document(id)
    // One that is now a witness of another leads there, and that one is stale itself.
    if (document?.id === id) yield document
  }
}
