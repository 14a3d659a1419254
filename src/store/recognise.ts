/**
 * Which document of the register a document of a text is: known again by its
 * words (all of them, or the first or the last), then by its place in the file.
 */
import type { DocumentId } from '../record/index.ts'
import type { Database } from './database.ts'
import type { Sighting } from './id-lines.ts'
import { type Entry, entriesWhere } from './id-rows.ts'

export interface RecogniseTools {
  readonly database: Database
  /** Whether a source is there today. */
  isThere(path: string): boolean
}

/** The entry of the register that each document of a text is; nothing for one that is not known. */
export function recognise(
  sightings: readonly Sighting[],
  taken: ReadonlySet<DocumentId>,
  { database, isThere }: RecogniseTools,
): (Entry | undefined)[] {
  const [first] = sightings
  if (first === undefined) return []
  const used = new Set<DocumentId>(taken)
  const unused = (entries: readonly Entry[]): Entry[] => entries.filter((one) => !used.has(one.id))
  const atPlace = entriesWhere(
    database,
    'file = ? AND text = ? AND became IS NULL',
    first.file,
    first.text,
  )
  const alike = sightings.map((one) =>
    entriesWhere(database, 'print = ? AND became IS NULL', one.print),
  )
  const found: (Entry | undefined)[] = sightings.map(() => undefined)
  for (const rule of rules) {
    sightings.forEach((one, index) => {
      if (found[index] !== undefined) return
      const entry = rule(one, {
        here: () => unused(atPlace),
        same: () => unused(alike[index]!),
        isOnly: sightings.length === 1,
        isThere,
      })
      if (entry === undefined) return
      used.add(entry.id)
      found[index] = entry
    })
  }
  return found
}

/** What the register has, of what no document of the text has claimed yet. */
interface Known {
  /** What stood in this text of this file. */
  here(): readonly Entry[]
  /** What has the same letters, wherever it stood. */
  same(): readonly Entry[]
  /** The text holds no other document. */
  readonly isOnly: boolean
  isThere(path: string): boolean
}

type Rule = (one: Sighting, known: Known) => Entry | undefined

/** The surest first; each has all documents of a text before the next one has any. */
const rules: readonly Rule[] = [
  (one, { same }) =>
    same().find((entry) => entry.file === one.file && entry.text === one.text) ??
    same().find((entry) => entry.file === one.file),
  (one, { here }) => here().find((entry) => entry.incipit === one.incipit),
  (one, { here }) => here().find((entry) => entry.explicit === one.explicit),
  (one, { here }) => here().find((entry) => entry.wish === one.wish),
  (_, { here, isOnly }) => (isOnly && here().length === 1 ? here()[0] : undefined),
  // A copy beside the file is another witness; only when the file is gone was it renamed.
  (_, { same, isThere }) => same().find((entry) => !isThere(entry.file)),
]
