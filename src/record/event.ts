/** Events: dated, directed, of a kind; and what the words say of one as the occasion of another. */
import type { EdtfDate } from './date.ts'
import type { FindingId } from './id.ts'

/** PLOVER's sixteen kinds and four of our own: two private ones, printed polemics, campaigns at home. */
export const eventKinds = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SANCTION',
  'PROTEST',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'ASSESS',
  'DIRECT',
  'POLEMIC',
  'CAMPAIGN',
] as const

export type EventKind = (typeof eventKinds)[number]

/** Who acts, or is acted upon: `root` a state or side, `part` a person or body of it. */
export interface EventActor {
  readonly root: string
  readonly part?: string
  /** As written. */
  readonly words: string
}

export interface DatedEvent {
  /** First and last day on which it may lie or which it fills; undefined when nothing dates it. */
  readonly first?: EdtfDate
  readonly last?: EdtfDate
  /** What the words give: a day, a month or part of one, up to seven months, longer or vaguer. */
  readonly precision: 'day' | 'month' | 'season' | 'year' | 'none'
  /** The words that date it, and on what they rest. */
  readonly dateWords?: string
  readonly dateBasis: 'stated' | 'relative' | 'context' | 'document' | 'none'
  readonly actor: EventActor
  readonly target: EventActor
  readonly kind: EventKind
  /** Conflict below zero, cooperation above, -10 to 10. */
  readonly scale: number
  /** Private acts are not seen by the other side. */
  readonly reach: 'public' | 'private'
  /** Told by the author, reported by one of the sides, or alleged by one about the other. */
  readonly told: 'told' | 'reported' | 'alleged' | 'act'
  /** The rule that made it, for those who ask why. */
  readonly rule: string
  /** The sentence it was told in: events of one sentence and one date are one episode. */
  readonly episode: string
  /** The event of which this is a second telling. */
  readonly sameAs?: FindingId
}

/** Below this confidence an event is a suggestion: it waits in the review and is counted nowhere. */
const leastConfidence = 0.4

/** Whether an event counts: found with enough confidence, or confirmed, amended or added by a person. */
export function isCounted(event: {
  readonly standing: string
  readonly confidence: number
}): boolean {
  return event.standing !== 'found' || event.confidence >= leastConfidence
}

export type ReactionRelation =
  | 'answers'
  | 'prompted'
  | 'uses'
  | 'pretext'
  | 'instigated'
  | 'discounts'
  | 'damped'

/** The words that name one event (or a state of things) as the occasion of another. A claim, not a cause. */
export interface EventReaction {
  readonly from: FindingId
  readonly to: FindingId | `STATE:${string}`
  readonly relation: ReactionRelation
  /** `author`, or the root of the side that says so. */
  readonly claimedBy: string
}
