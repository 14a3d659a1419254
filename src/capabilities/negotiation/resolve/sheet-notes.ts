/** What is noted of a sheet: what each of its letters said when its questions were gathered, the questions, and their titles. */
import type { DocumentId, FindingId } from '../../../record/index.ts'
import type { Note, Notes } from '../../../store/index.ts'
import type { TriedTitles } from './questions.ts'

/** A print of the acts and answers of each letter, in order; nothing for one that has none. */
export type Said = ReadonlyMap<DocumentId, string>

export interface SheetNote {
  /** The first of its documents. */
  readonly name: DocumentId
  /** Which documents lay on it. */
  readonly print: string
  readonly said: Said
  readonly questions: readonly FindingId[]
  readonly titles: TriedTitles
}

const beginning = 'sheet '

export function noteOfSheet({ name, print, said, questions, titles }: SheetNote): Note {
  return {
    key: `${beginning}${name}\n`,
    value: JSON.stringify([print, [...said], questions, [...titles]]),
  }
}

/** The sheets of the last build, by their names. */
export function sheetsNoted(notes: Notes): Map<DocumentId, SheetNote> {
  return new Map(
    notes.under(beginning).map(({ key, value }) => {
      const name = key.slice(beginning.length, -1) as DocumentId
      const [print, said, questions, titles] = JSON.parse(value) as [
        string,
        [DocumentId, string][],
        FindingId[],
        [string, string[]][],
      ]
      return [name, { name, print, said: new Map(said), questions, titles: new Map(titles) }]
    }),
  )
}

/** Whether the same acts and answers stand in the same order; letters without any do not count. */
export function isSaidAlike(one: Said, other: Said): boolean {
  const prints = (said: Said): string => [...said.values()].filter((print) => print !== '').join()
  return prints(one) === prints(other)
}
