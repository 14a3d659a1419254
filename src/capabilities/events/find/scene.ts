/** The scene of a sentence: who stands in it, what was told before it. */
import type { EventWords } from '../../../languages/index.ts'
import type { ActorMention, Pair } from './actors.ts'
import type { Dated } from './dates.ts'
import type { Roster } from './roster.ts'
import type { Sentence } from './sentences.ts'

/** What is carried from sentence to sentence. */
export interface State {
  subject: ActorMention | undefined
  /** Who sent the paper that was told of last. */
  sender: ActorMention | undefined
  /** The day of the paper itself, if it is a letter of its day and no story told later. */
  readonly written: { first: number; last: number } | undefined
  told: { first: number; last: number } | undefined
  toldWords: string
  /** Whose act the last date dated: what he does next is dated alike. */
  toldOf: string | undefined
  paragraph: number
  /** Whom the last act was aimed at. */
  target: string | undefined
  /** Speeches told in this paragraph: what is said on is not another event. */
  readonly speeches: Set<string>
  readonly occasions: Map<string, { first: number; last: number }>
}

/** One sentence with all that is known while it is read. */
export interface Scene {
  readonly sentence: Sentence
  readonly actors: readonly ActorMention[]
  readonly dates: readonly Dated[]
  readonly next: number
  readonly roster: Roster
  readonly state: State
  readonly lexicon: EventWords
  readonly pair: Pair
}

/** Whether somebody stands where he can be the subject of what follows. */
export function isSubject(actor: ActorMention): boolean {
  return (
    !actor.oblique &&
    !actor.place &&
    !actor.possessive &&
    (actor.role === 'head' || actor.role === 'both')
  )
}

/** A name for comparing who is who. */
export function partName(actor: { root: string; part?: string } | undefined): string | undefined {
  return actor === undefined ? undefined : `${actor.root} ${actor.part ?? ''}`
}

/** A part, where there is one. */
export function partIf(part: string | undefined): { part?: string } {
  return part === undefined ? {} : { part }
}
