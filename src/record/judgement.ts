/**
 * Judgements: what a person decided.
 *
 * A judgement stands on its own feet: kind, words with prefix and suffix, what
 * the machine said, what the person decides, who, when, why. It needs no
 * finding to exist. Later ones override earlier ones; all remain.
 */
import type { Anchor, Locator } from '../text/index.ts'
import type { Bodies, Kind } from './finding.ts'
import type { DocumentId } from './id.ts'

export type Decision<K extends Kind = Kind> =
  | { readonly kind: 'confirm' }
  | { readonly kind: 'reject' }
  /** What the machine found here is something else: `body` stands instead. */
  | { readonly kind: 'amend'; readonly body: Bodies[K]; readonly anchor?: Anchor }
  /** Something the machine did not find. */
  | { readonly kind: 'add'; readonly body: Bodies[K] }
  /** Takes an earlier judgement back (undo). */
  | { readonly kind: 'withdraw'; readonly judgement: string }

export interface Judgement<K extends Kind = Kind> {
  readonly id: string
  /** ISO 8601 instant. */
  readonly time: string
  readonly who: string
  /** What kind of finding is judged. */
  readonly about: K
  readonly document: DocumentId
  readonly anchor: Anchor
  /** Which witness of the document the anchor is in, counted from 0; the first when not given. */
  readonly witness?: number
  /** The body of the finding at the time, where there was one. */
  readonly said?: Bodies[K]
  readonly decision: Decision<K>
  /**
   * Where the fact stands in words that are not given here: once the document
   * is held the judgement rests on those words, until then on `anchor`.
   */
  readonly locator?: Locator
  /** Earlier judgements of others that this one decides between; until then all who differ are shown. */
  readonly settles?: readonly string[]
  readonly reason?: string
}

/** A judgement that cannot be put upon the record of today. */
export interface Homeless {
  readonly judgement: Judgement
  /** `gone`: its document is not held. The others are what became of its words. */
  readonly why: 'gone' | 'doubtful' | 'ambiguous' | 'lost'
}
