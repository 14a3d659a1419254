/**
 * What is wrong with a draft: quotations that are not true to their source, mentions
 * that point to nothing, points that it passes over. Each with its place, the words,
 * and what to put instead.
 */
import type { DocumentId } from '../../record/index.ts'
import type { StoredRecord } from '../../store/index.ts'
import type { Complaint } from './complaint.ts'
import { complaintsOfMentions } from './mentions.ts'
import { complaintsOfSilence } from './points.ts'
import { complaintsOfQuotations } from './quotations.ts'

/** All complaints about the documents of a draft, in the order of their places; last what it passes over. */
export function complaintsOf(record: StoredRecord, documents: readonly DocumentId[]): Complaint[] {
  const placed = [
    ...complaintsOfQuotations(record, documents),
    ...complaintsOfMentions(record, documents),
  ]
  return [
    ...placed.sort((one, other) => one.start - other.start),
    ...complaintsOfSilence(record, documents),
  ]
}
