/** Parties: the sides that act, with all their names. */
import type { PartyId } from './id.ts'

export interface Party {
  readonly id: PartyId
  readonly name: string
  readonly kind: 'organisation' | 'person' | 'office' | 'unknown'
  /** Names as written, longest first. */
  readonly names: readonly string[]
  /** For a person: the bodies whose offices he holds; for an office: its body. */
  readonly of: readonly PartyId[]
  readonly authority: readonly string[]
}

/** A name in the words of a document, and whose it is. */
export interface PartyName {
  readonly name: string
  readonly party: PartyId
}
