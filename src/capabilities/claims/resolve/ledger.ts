/**
 * The claims of each noun in order of their documents, while all are read; and
 * how they are noted, by noun and by place, so that those before a letter can be
 * read without the others.
 */
import type { DocumentId } from '../../../record/index.ts'
import type { Note } from '../../../store/index.ts'
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
export function runningLedger(most: number): RunningLedger {
  const byNoun = new Map<string, Compared[]>()
  return {
    earlier: (noun) => byNoun.get(noun)?.slice(-most) ?? [],
    add(claims) {
      for (const claim of claims)
        for (const noun of nounsOf(claim)) {
          const all = byNoun.get(noun) ?? []
          byNoun.set(noun, all)
          all.push(claim)
          if (all.length > 2 * most) all.splice(0, all.length - most)
        }
    },
  }
}

/** What one document says under one noun. */
export interface Lot {
  readonly document: DocumentId
  readonly noun: string
  /** A word by which the document sorts among the others. */
  readonly place: string
  readonly claims: readonly Compared[]
}

const beginning = 'noun '

/** The key of a lot; without a place, the beginning of the keys of all lots of the noun. */
export function keyOf(noun: string, place = ''): string {
  return `${beginning}${noun}\n${place}`
}

/** What to note of a document at a place: its claims under each noun. */
export function notesOn(claims: readonly Compared[], place: string): Note[] {
  const byNoun = new Map<string, Compared[]>()
  for (const claim of claims)
    for (const noun of nounsOf(claim)) {
      const all = byNoun.get(noun)
      if (all === undefined) byNoun.set(noun, [claim])
      else all.push(claim)
    }
  return [...byNoun].map(([noun, all]) => ({
    key: keyOf(noun, place),
    value: JSON.stringify(all),
  }))
}

/** The lot that was noted of a document. */
export function lotOf({ key, value }: Note, document: DocumentId): Lot {
  const [noun = '', place = ''] = key.slice(beginning.length).split('\n')
  return { document, noun, place, claims: JSON.parse(value) as Compared[] }
}
