/** Points of the letters answered that a draft does not touch. */
import { pointsUnanswered } from '../../capabilities/negotiation/index.ts'
import { addressOf } from '../../queries/index.ts'
import type { DocumentId } from '../../record/index.ts'
import type { StoredRecord } from '../../store/index.ts'
import { describe } from '../../text/index.ts'
import type { Complaint } from './complaint.ts'

/** What is passed over stands nowhere in a draft: each complaint is placed at its first line. */
export function complaintsOfSilence(
  record: StoredRecord,
  documents: readonly DocumentId[],
): Complaint[] {
  return documents.flatMap((document) => {
    const words = record.words(document)
    const line = { start: 0, end: `${words}\n`.indexOf('\n') }
    const { start, end, exact } = addressOf(record, { ...describe(words, line), document })
    return pointsUnanswered(record, document).map(({ letter, words: point }) => ({
      rule: 'point-unanswered',
      weight: 'look' as const,
      start,
      end,
      words: exact,
      what: `does not touch what ${letter} asks: “${point}”`,
    }))
  })
}
