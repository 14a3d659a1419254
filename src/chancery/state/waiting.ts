/**
 * What waits for us: everything that others have said to us and that we have
 * not answered by signature, with the day since which we have it.
 */
import type { EntryId, PartyId } from '../entries/body.ts'
import { letterClocks } from './clocks.ts'
import type { State } from './fold.ts'

export interface Waiting {
  readonly kind: 'letter' | 'offer' | 'proposal' | 'copy' | 'call' | 'draft'
  readonly entry: EntryId
  readonly from: PartyId
  /** Since when we have it; the time it was signed where we gave no receipt. */
  readonly since: string
  readonly days: number
  /** The stage of a meeting that is asked about. */
  readonly stage?: string
}

/** Oldest first. */
export function waitingFor(party: PartyId, state: State, now: string): Waiting[] {
  const days = (since: string) =>
    Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / 86_400_000))
  const made = (one: Omit<Waiting, 'days'>): Waiting => ({ ...one, days: days(one.since) })
  return [
    ...lettersTo(party, state, now).map(made),
    ...offersTo(party, state).map(made),
    ...copiesOf(party, state).map(made),
    ...callsTo(party, state).map(made),
    ...draftsTo(party, state).map(made),
  ].sort((one, other) => (one.since < other.since ? -1 : 1))
}

type Found = Omit<Waiting, 'days'>

function lettersTo(party: PartyId, state: State, now: string): Found[] {
  const open = new Set(
    letterClocks(state, now)
      .filter((clock) => clock.party === party && clock.kind === 'waiting')
      .map(({ letter }) => letter),
  )
  return state.letters
    .filter(({ id }) => open.has(id))
    .map(({ id, from, time, delivery }) => ({
      kind: 'letter',
      entry: id,
      from,
      since: delivery.find((one) => one.party === party)?.time ?? time,
    }))
}

function offersTo(party: PartyId, { offers }: State): Found[] {
  return offers.flatMap((offer): Found[] => {
    const own = offer.standing.find((one) => one.party === party)
    if (own?.kind !== 'silent' || offer.outcome === 'agreed') return []
    const kind = offer.offer.terms.kind === 'question' ? 'proposal' : 'offer'
    return [{ kind, entry: offer.id, from: offer.from, since: own.since }]
  })
}

function copiesOf(party: PartyId, { copies }: State): Found[] {
  return copies
    .filter(({ silent }) => silent.includes(party))
    .map(({ request, by, time }) => ({ kind: 'copy', entry: request, from: by, since: time }))
}

/** The first stage for which we have not said whether we come. */
function callsTo(party: PartyId, { meetings }: State): Found[] {
  return meetings.flatMap(({ id, from, time, stages }): Found[] => {
    if (from === party) return []
    const open = stages.find(
      ({ status, attendance }) =>
        status !== 'held' &&
        attendance.some((one) => one.party === party && one.status === 'silent'),
    )
    return open === undefined
      ? []
      : [{ kind: 'call', entry: id, from, since: time, stage: open.name }]
  })
}

/** Last versions of texts of a committee we are on, which we have neither signed nor written. */
function draftsTo(party: PartyId, { drafts }: State): Found[] {
  return drafts
    .filter(
      ({ isLast, by, notBound, amendments }) =>
        isLast &&
        by !== party &&
        notBound.includes(party) &&
        !amendments.some((one) => one.by === party),
    )
    .map(({ id, by, time }) => ({ kind: 'draft', entry: id, from: by, since: time }))
}
