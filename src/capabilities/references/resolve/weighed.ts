/** What a candidate is weighed with: the words that point, what was spoken of, and what is known of the record. */
import type { Pointer } from './pointer.ts'
import type { Shelf } from './shelf.ts'
import type { Shelved } from './shelved.ts'

/** What was spoken of before in this document. */
export interface Spoken {
  readonly document: Shelved
  readonly at: number
  readonly order: number
  readonly sentence: number
  readonly family: string
  readonly words: ReadonlySet<string>
}

export interface Weighed {
  readonly pointer: Pointer
  /** Latest first. */
  readonly spoken: readonly Spoken[]
  /** The document that this one answers, where it says so. */
  readonly topic: Shelved | undefined
  /** How many letters of that side stand between the candidate and this document. */
  readonly rank: number
  /** The only candidate that is called by the noun of the mention. */
  readonly only?: Shelved | undefined
  /** Some candidate is called by the noun of the mention, which names it by that. */
  readonly isNamed?: boolean
  /** The only candidate of the writer whom the mention names, one who is no correspondent. */
  readonly onlyOfStranger?: Shelved | undefined
  readonly shelf?: Shelf
  /** What was laid before under which letter, as the paper itself has said. */
  readonly exhibits?: ReadonlyMap<string, Shelved>
}

/** Of these there are few in a dispute: `the circular` is the one that was spoken of. */
const calledByNoun: ReadonlySet<string> = new Set(['circular', 'memorandum'])

/** `The minutes`, `the circular`: words that name a paper by its noun, of which there may be one. */
export function isByName({ body, family }: Pointer): boolean {
  if (body.date !== undefined || body.number !== undefined) return false
  return (
    body.clues.includes('by type') ||
    (calledByNoun.has(family) && !body.clues.includes('indefinite'))
  )
}

/** The name of a noun with a word before it: `the revised plan`. */
export function wordedCall(family: string, word: string): string {
  return `${family} ${word}`
}

/** Whether a document is called by a noun: by itself, or by those who speak of it. */
export function isCalled(document: Shelved, family: string): boolean {
  return document.families.has(family) || (document.held && document.head?.called[0] === family)
}
