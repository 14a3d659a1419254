/**
 * Whose a name is may be told by a later paper: that somebody writes for a body. The
 * roots that the acts of a document were told under are noted, and the documents of a
 * name that has come under another root are looked at again.
 */
import type { DocumentId } from '../../record/index.ts'
import type { Note, Notes } from '../../store/index.ts'
import type { Stale } from '../capability.ts'

/** The root of a name, as the record has it now. */
export type RootOf = (name: string) => string

/** What is stale, and the documents that name somebody who has come under another root. */
export function withThoseOfOtherRoots(stale: Stale, notes: Notes, rootOf: RootOf): Stale {
  if (stale.kind === 'all') return stale
  const moved = [...notes.firsts(beginning)].filter(({ key }) => {
    const [name, root] = JSON.parse(key.slice(beginning.length)) as [string, string]
    return rootOf(name) !== root
  })
  const documents = moved.flatMap(({ key }) =>
    notes.under(key).flatMap(({ document }) => document ?? []),
  )
  return { kind: 'some', documents: new Set<DocumentId>([...stale.documents, ...documents]) }
}

/** The roots of names, and the notes of those that were asked for. */
export function notingRoots(rootOf: RootOf): { readonly rootOf: RootOf; notes(): Note[] } {
  const asked = new Map<string, string>()
  return {
    rootOf: (name) => {
      const root = rootOf(name)
      asked.set(name, root)
      return root
    },
    notes: () =>
      [...asked].map((pair) => ({ key: `${beginning}${JSON.stringify(pair)}\n`, value: '' })),
  }
}

const beginning = 'root '
