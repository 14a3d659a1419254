/** The library of a record: its shelf and its sides. */
import type { Document, DocumentId, Standing, StandingRecord } from '../../../record/index.ts'
import { numberInHead, paperHead } from './papers.ts'
import type { Library } from './pointer.ts'
import { emptyShelf } from './shelf.ts'
import { type FromWords, shelved } from './shelved.ts'
import { type Sides, sidesOf } from './sides.ts'

/** What resolving needs of the whole record. */
export function libraryOf(record: StandingRecord): Library {
  const sides = sidesOfParties(record)
  const shelf = emptyShelf()
  for (const document of record.documents())
    shelf.add(shelved(document, sides, fromWords(document, record)))
  return { shelf, sides, words: (key) => record.words(key as DocumentId) }
}

/** Sides as far as the parties of the record tell them. */
export function sidesOfParties(record: StandingRecord): Sides {
  return sidesOf([...record.findings('party')].map((finding) => finding.body))
}

/** What the words of a document say of it. */
export function fromWords(document: Document, record: StandingRecord): FromWords {
  return {
    head: paperHead(document, record),
    number: numberInHead(record.words(document.id)),
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
