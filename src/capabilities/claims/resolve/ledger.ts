/**
 * The claims of each noun in order of their documents: running along while all
 * are read, or out of the notes of earlier builds when only some are new.
 */
import type { DocumentId } from '../../../record/index.ts'
import type { Note } from '../../../store/index.ts'
import type { ResolveTools } from '../../capability.ts'
import { type Compared, nounsOf } from './compared.ts'

/** So many earlier claims of a noun a claim is compared with. */
export const mostCompared = 200

/** Claims of a noun in earlier documents, in their order. */
export type Earlier = (noun: string) => readonly Compared[]

export interface RunningLedger {
  readonly earlier: Earlier
  add(claims: readonly Compared[]): void
}

/** Only the last claims of a noun are compared, so only those are kept. */
export function runningLedger(): RunningLedger {
  const byNoun = new Map<string, Compared[]>()
  return {
    earlier: (noun) => byNoun.get(noun) ?? [],
    add(claims) {
      for (const claim of claims)
        for (const noun of nounsOf(claim)) {
          const all = byNoun.get(noun) ?? []
          byNoun.set(noun, all)
          all.push(claim)
          if (all.length > 2 * mostCompared) all.splice(0, all.length - mostCompared)
        }
    },
  }
}

const beginning = 'noun '

function keyOf(noun: string): string {
  return `${beginning}${noun}\n`
}

/** What to note of a document: its claims under each noun. */
export function notesOn(claims: readonly Compared[]): Note[] {
  const byNoun = new Map<string, Compared[]>()
  for (const claim of claims)
    for (const noun of nounsOf(claim)) byNoun.set(noun, [...(byNoun.get(noun) ?? []), claim])
  return [...byNoun].map(([noun, all]) => ({ key: keyOf(noun), value: JSON.stringify(all) }))
}

/** A claim with the document in which it stands. */
export interface Placed {
  readonly document: DocumentId
  readonly claim: Compared
}

export interface NotedLedger {
  /** The nouns of which documents that are new, changed or gone speak or spoke. */
  readonly nouns: ReadonlySet<string>
  /** Claims of a noun as the record is now. */
  now(noun: string): readonly Placed[]
  /** Claims of a noun that stood in documents which are changed or gone. */
  before(noun: string): readonly Compared[]
  earlier(noun: string, document: DocumentId): readonly Compared[]
}

/** The ledger as noted, with the claims of stale documents as they are now. */
export function notedLedger(
  { notes, order }: ResolveTools,
  stale: ReadonlySet<DocumentId>,
  fresh: ReadonlyMap<DocumentId, readonly Compared[]>,
): NotedLedger {
  const place = new Map(order().map((id, at) => [id, at]))
  const placeOf = (document: DocumentId): number => place.get(document) ?? -1
  const freshNotes = [...fresh].flatMap(([document, claims]) =>
    notesOn(claims).map((note) => ({ ...note, document })),
  )
  const oldNotes = [...stale].flatMap((id) => notes.of(id))
  const lists = new Map<string, readonly Placed[]>()
  const now = (noun: string): readonly Placed[] => {
    const known = lists.get(noun)
    if (known !== undefined) return known
    const key = keyOf(noun)
    const all = [
      ...notes.under(key).filter(({ document }) => document !== undefined && !stale.has(document)),
      ...freshNotes.filter((note) => note.key === key),
    ]
      .flatMap(({ document, value }) =>
        (JSON.parse(value) as Compared[]).map((claim) => ({ document: document!, claim })),
      )
      .sort((one, other) => placeOf(one.document) - placeOf(other.document))
    lists.set(noun, all)
    return all
  }
  return {
    nouns: new Set([...freshNotes, ...oldNotes].map(({ key }) => key.slice(beginning.length, -1))),
    now,
    before: (noun) =>
      oldNotes
        .filter(({ key }) => key === keyOf(noun))
        .flatMap(({ value }) => JSON.parse(value) as Compared[]),
    earlier(noun, document) {
      const all = now(noun)
      const own = placeOf(document)
      const end = all.findIndex((one) => placeOf(one.document) >= own)
      const until = end < 0 ? all.length : end
      return all.slice(Math.max(0, until - mostCompared), until).map(({ claim }) => claim)
    },
  }
}
