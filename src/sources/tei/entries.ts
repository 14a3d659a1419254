/** Entries of an index of letters: a TEI header without a text, as in CMIF. */
import { type Entry, entryText } from '../entry.ts'
import type { MarkedText } from '../reader.ts'
import type { Correspondence } from './correspondence.ts'

interface Told {
  readonly title: string | undefined
  readonly language: string | undefined
}

/** One text for every description; the title of a header is that of its only letter. */
export function entriesOf(
  correspondence: readonly Correspondence[],
  { title, language }: Told,
): MarkedText[] {
  const only = correspondence.length === 1 ? title : undefined
  return correspondence.map(({ julian: _, of: __, ...one }, index) => {
    const entry: Entry = {
      ...one,
      says: [],
      start: index,
      end: index + 1,
      ...(only === undefined ? {} : { title: only }),
    }
    const text = entryText(entry)
    return language === undefined ? text : { ...text, language }
  })
}
