/** The library of a record: its shelf and its sides. */
import type { DocumentId, Standing, StandingRecord } from '../../../record/index.ts'
import { numberInHead, paperHead } from './papers.ts'
import type { Library } from './pointer.ts'
import { emptyShelf, shelved } from './shelf.ts'
import { sidesOf } from './sides.ts'

/** What resolving needs of the whole record. */
export function libraryOf(record: StandingRecord): Library {
  const parties = [...record.findings('party')].map((finding) => finding.body)
  const sides = sidesOf(parties)
  const shelf = emptyShelf(() => numbersOf(record))
  for (const document of record.documents()) {
    shelf.add(shelved(document, sides, paperHead(document, record)))
  }
  return { shelf, sides, words: (key) => record.words(key as DocumentId) }
}

/** The numbers that letters and cables bear at their heads; read only where somebody names a number. */
export function* numbersOf(record: StandingRecord): Iterable<readonly [string, string]> {
  for (const { id } of record.documents()) {
    const number = numberInHead(record.words(id))
    if (number !== undefined) yield [id, number]
  }
}

/** Mentions that say enough to found a missing document. */
export function* dated(record: StandingRecord, id: DocumentId): Iterable<Standing<'mention'>> {
  for (const mention of record.findings('mention', id)) {
    const { date, title, number, clues } = mention.body
    // A day of a story, whose year is only supposed, founds nothing before others have spoken.
    if (clues.some((clue) => clue.startsWith('year '))) continue
    if (date !== undefined || title !== undefined || number !== undefined) yield mention
  }
}
