/**
 * The state: one pure fold over signed entries.
 *
 * The same entries give the same state, on every node and in whatever order
 * they came. There is no clock in here; what depends on today is in
 * `clocks.ts`.
 */
import type { EntryId, PartyId } from '../entries/body.ts'
import type { Entry } from '../entries/entry.ts'
import { type OfferState, offersOf } from './agreements.ts'
import { type CopyState, copiesOf } from './copies.ts'
import { type DraftState, draftsOf } from './drafts.ts'
import { type FacesState, facesOf } from './faces.ts'
import { type History, keysNow } from './keyring.ts'
import { type Ledger, ledgerOf } from './ledger.ts'
import { type LetterState, lettersOf } from './letters.ts'
import { type MeetingState, meetingsOf } from './meetings.ts'
import { type PactState, pactsOf } from './publications.ts'

export interface State {
  readonly parties: readonly PartyState[]
  readonly letters: readonly LetterState[]
  readonly copies: readonly CopyState[]
  readonly offers: readonly OfferState[]
  readonly pacts: readonly PactState[]
  readonly meetings: readonly MeetingState[]
  readonly drafts: readonly DraftState[]
  readonly faces: readonly FacesState[]
  /** Entries without a right signature, which count for nothing. */
  readonly refused: readonly { readonly id: EntryId; readonly log: PartyId; readonly why: string }[]
}

interface PartyState {
  readonly id: PartyId
  readonly name: string
  readonly sign: string
  readonly keyChanges: number
  readonly revocations: readonly {
    readonly entry: EntryId
    readonly from: number
    readonly told: string
  }[]
}

/** The state of a set of entries. */
export function fold(entries: Iterable<Entry>): State {
  return stateOf(ledgerOf(entries))
}

function stateOf(ledger: Ledger): State {
  const offers = offersOf(ledger)
  return {
    parties: [...ledger.histories.values()].map(partyState).sort(byId),
    letters: lettersOf(ledger),
    copies: copiesOf(ledger),
    offers,
    pacts: pactsOf(ledger, offers),
    meetings: meetingsOf(ledger, offers),
    drafts: draftsOf(ledger),
    faces: facesOf(ledger),
    refused: ledger.refused.map(({ entry, why }) => ({ id: entry.id, log: entry.log, why })),
  }
}

function partyState(history: History): PartyState {
  return {
    id: history.party,
    name: history.name,
    sign: keysNow(history).sign,
    keyChanges: history.periods.length - 1,
    revocations: history.revocations.map((entry) => ({
      entry: entry.id,
      from: entry.body.from.size,
      told: entry.time,
    })),
  }
}

function byId(one: PartyState, other: PartyState): number {
  return one.id < other.id ? -1 : 1
}
