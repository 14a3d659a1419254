/**
 * What parties do in words: acts, the questions they are about, the answers
 * they get, and where a party stands on a question at a date.
 */
import type { Anchor } from '../text/index.ts'
import type { DocumentId, FindingId } from './id.ts'

export type ActKind =
  | 'propose'
  | 'counter'
  | 'accept'
  | 'reject'
  | 'request'
  | 'demand'
  | 'offer'
  | 'condition'
  | 'commit'
  | 'reserve'
  | 'threaten'
  | 'postpone'
  | 'concede'
  | 'ignore-noted'

const wanting: ReadonlySet<ActKind> = new Set(['propose', 'counter', 'request', 'demand', 'offer'])

/** Whether an act wants to be answered; to what a side grants or undertakes nothing need be said. */
export function awaitsAnswer(act: ActKind): boolean {
  return wanting.has(act)
}

/** Values of an act, as far as its words give any. */
export interface ActValues {
  /** EDTF dates and spans, lengths (`P7M`), in the order of the words. */
  readonly dates: readonly string[]
  /** Terms that are no date: `in due course`. */
  readonly terms: readonly string[]
  readonly places: readonly string[]
  readonly amounts: readonly string[]
  /** What an amount is for, where the words say it: `300 roubles` → `deposit`. */
  readonly purposes?: Readonly<Record<string, string>>
  /** A list of participants, or their number. */
  readonly composition?: Composition
}

/** Who takes part: members by name where they are listed, and their number where it is said. */
export interface Composition {
  readonly count?: number
  /** The noun counted: `Parties`, `members`. */
  readonly noun?: string
  readonly members: readonly string[]
}

/** What came of a matter among all who met: agreed, or left open. */
export type Outcome = 'agreed' | 'left-open'

export interface Act {
  readonly act: ActKind
  /** Whose move it is: a party's name; not always the writer's. */
  readonly party: string
  /** The party's own move, its own earlier one told again, another's told, another's in its own words. */
  readonly mode: 'direct' | 'restated' | 'reported' | 'quoted'
  readonly values: ActValues
  /** Words by which it is gathered with others: what it is about. */
  readonly topic: readonly string[]
  /** The same of the words just around it: what it goes on about without naming it. */
  readonly context: readonly string[]
  /** What it is about in kind: `time`, `participants`, `order`; none where a person added it. */
  readonly aspects?: readonly string[]
  /** The next likeliest readings, for the one who decides. */
  readonly alternatives: readonly { readonly act: ActKind; readonly confidence: number }[]
  /** What in the sentence spoke for it, in plain words. */
  readonly reasons: readonly string[]
  /** It was done together, and by whom as far as the paper says. */
  readonly together?: { readonly outcome: Outcome; readonly who: readonly string[] }
}

/** What acts are about; its evidence are the words of its acts. */
export interface Question {
  readonly title: string
  readonly acts: readonly FindingId[]
}

export type ResponseKind =
  | 'accepted'
  | 'rejected'
  | 'countered'
  | 'partly'
  | 'deferred'
  | 'passed-over'

/** What became of an act in one letter of the other side. */
export interface ActAnswer {
  readonly act: FindingId
  readonly response: ResponseKind
  /** The act that answers; none where it was passed over. */
  readonly by?: FindingId
  /** The few sentences that answer together; the evidence is the one of them that says it most plainly. */
  readonly passage?: Anchor
  readonly days?: { readonly first: number; readonly last: number }
  /** What else it may be: other words of the letter that may answer, likeliest first. */
  readonly alternatives?: readonly AnswerChoice[]
}

/** Words of a letter that may answer an act, and what they would make of it. */
export interface AnswerChoice {
  readonly response: ResponseKind
  /** None for “passed over”. */
  readonly words?: Anchor
  readonly by?: FindingId
  readonly confidence: number
}

/** A date or term set, proposed, refused or promised. */
export interface Deadline {
  readonly date?: string
  readonly words: string
}

/** A checkable statement of fact. */
export interface Claim {
  readonly by: string
  readonly quantity?: string
  readonly unit?: string
  /** A measure; or counted by its place, by naming each, or only to tell which one is meant: the last three are not compared. */
  readonly form?: 'measure' | 'ordinal' | 'list' | 'attribute'
  /** Stems of the clause: what it is about. */
  readonly subject: readonly string[]
  /** Stems just around it, in its sentence and the one before: what "it" may be. */
  readonly around?: readonly string[]
  /** The figure that it says is wrong: `58 were cancelled, not 96`. */
  readonly denies?: string
  /** A deed: who is said to have done something once, or never. */
  readonly deed?: { readonly who: string; readonly never: boolean }
  /** Says of a side that it has stopped attacking the other, or that it has not. */
  readonly ceased?: { readonly who: string; readonly over: boolean }
  /** `never`, `not one`, `all`: a statement that one case would refute. */
  readonly absolute: boolean
  /** The date it speaks of, EDTF, as far as the words give one. */
  readonly date?: string
}

/** Two claims that cannot both be true, or that confirm each other. */
export interface ClaimRelation {
  readonly one: FindingId
  readonly other: FindingId
  readonly relation: 'contradicts' | 'agrees'
  readonly reasons: readonly string[]
}

/** A name called. */
export interface Label {
  readonly label: string
  readonly by: string
  /** Who is called so, as the words have it; empty where they name nobody. */
  readonly against: string
  /** Where it was first used, when that was earlier. */
  readonly first?: DocumentId
}

/** From this probability on an act counts as the machine's; less sure ones are suggestions. */
export const sureEnough = 0.5
