/**
 * Offers and what became of them: pacts of publication, truces, the questions
 * of a meeting.
 *
 * One rule for all: an offer binds when every party it names has accepted it,
 * its author by offering. What somebody wrote instead of an answer is shown as
 * that: a counter-offer, a refusal, a letter that passes the offer over, or
 * silence.
 */
import type { Answer, EntryId, Notice, Offer, PartyId } from '../entries/body.ts'
import { type Entry, isKind } from '../entries/entry.ts'
import { groupBy, type Ledger } from './ledger.ts'

export interface OfferState {
  readonly id: EntryId
  readonly from: PartyId
  readonly time: string
  readonly offer: Offer
  readonly standing: readonly Standing[]
  readonly outcome: 'agreed' | 'refused' | 'countered' | 'open'
  /** When the last needed acceptance was signed. */
  readonly agreedAt?: string
  readonly notices: readonly {
    readonly from: PartyId
    readonly entry: EntryId
    readonly ends: string
  }[]
  readonly breaches: readonly EntryId[]
}

/** Where one party stands on an offer. */
export type Standing = { readonly party: PartyId } & (
  | { readonly kind: 'offered' }
  | {
      readonly kind: 'accepted'
      readonly entry: EntryId
      readonly time: string
      readonly reservations: readonly string[]
    }
  | { readonly kind: 'refused'; readonly entry: EntryId; readonly words: string }
  | { readonly kind: 'countered'; readonly entry: EntryId }
  | { readonly kind: 'passed over'; readonly entry: EntryId }
  | { readonly kind: 'silent'; readonly since: string }
  | { readonly kind: 'not received' }
)

export function offersOf(ledger: Ledger): OfferState[] {
  const asked = askedOf(ledger)
  return ledger.of('offer').map((entry) => offerState(entry, asked))
}

/** The days on which an agreement runs; `ends` is what was agreed or given notice of. */
export function termOf(
  state: OfferState,
): { readonly from: string; readonly ends?: string } | undefined {
  if (state.outcome !== 'agreed') return undefined
  const { terms } = state.offer
  const from = terms.kind === 'truce' ? terms.from : (state.agreedAt ?? state.time).slice(0, 10)
  const ends = [
    ...(terms.kind === 'truce' && terms.until !== undefined ? [terms.until] : []),
    ...state.notices.map(({ ends }) => ends),
  ].sort()[0]
  return ends === undefined ? { from } : { from, ends }
}

/** Indexes made once for all offers. */
interface Asked {
  readonly ledger: Ledger
  readonly answers: ReadonlyMap<string, readonly Entry<Answer>[]>
  readonly counters: ReadonlyMap<string, readonly Entry<Offer>[]>
  readonly notices: ReadonlyMap<string, readonly Entry<Notice>[]>
  readonly breaches: ReadonlyMap<string, readonly Entry[]>
  readonly letters: ReadonlyMap<string, readonly Entry[]>
}

function askedOf(ledger: Ledger): Asked {
  const counters = ledger.of('offer').filter(({ body }) => body.counters !== undefined)
  return {
    ledger,
    answers: groupBy(ledger.of('answer'), (entry) => `${entry.body.of} ${entry.log}`),
    counters: groupBy(counters, (entry) => `${entry.body.counters} ${entry.log}`),
    notices: groupBy(ledger.of('notice'), (entry) => entry.body.of),
    breaches: groupBy(ledger.of('breach'), (entry) => entry.body.of),
    letters: groupBy(ledger.of('letter'), (entry) => entry.log),
  }
}

function offerState(entry: Entry<Offer>, asked: Asked): OfferState {
  const parties = [...new Set([entry.log, ...entry.body.parties])]
  const standing = parties.map((party) => standingOf(entry, party, asked))
  const accepted = standing.filter(({ kind }) => kind === 'accepted' || kind === 'offered')
  const agreed = parties.length > 1 && accepted.length === parties.length
  const agreedAt = agreed ? latestOf(standing) : undefined
  return {
    id: entry.id,
    from: entry.log,
    time: entry.time,
    offer: entry.body,
    standing,
    outcome: agreed ? 'agreed' : outcomeOf(standing),
    notices: noticesOf(entry, parties, asked),
    breaches: (asked.breaches.get(entry.id) ?? []).map(({ id }) => id),
    ...(agreedAt === undefined ? {} : { agreedAt }),
  }
}

function standingOf(offer: Entry<Offer>, party: PartyId, asked: Asked): Standing {
  if (party === offer.log) return { party, kind: 'offered' }
  // Within one log the places say what came first, whatever the times say.
  const answers = [...(asked.answers.get(`${offer.id} ${party}`) ?? [])].sort(byPlace)
  const accepted = answers.find(({ body }) => body.says === 'accept')
  if (accepted !== undefined) {
    const { id, time, body } = accepted
    return { party, kind: 'accepted', entry: id, time, reservations: body.reservations }
  }
  const counter = asked.counters.get(`${offer.id} ${party}`)?.[0]
  if (counter !== undefined) return { party, kind: 'countered', entry: counter.id }
  const refusal = answers.at(-1)
  if (refusal !== undefined)
    return { party, kind: 'refused', entry: refusal.id, words: refusal.body.words }
  return withoutAnswer(offer, party, asked)
}

/**
 * A party that has the offer and then writes to its author in answer to
 * something of his, and not to the offer, has passed it over.
 */
function withoutAnswer(offer: Entry<Offer>, party: PartyId, asked: Asked): Standing {
  const receipt = asked.ledger.receipt(offer.id, party)
  if (receipt === undefined || receipt.body.outcome === 'refused')
    return { party, kind: 'not received' }
  const instead = (asked.letters.get(party) ?? []).find(
    (letter) =>
      letter.place > receipt.place &&
      [...letter.to, ...letter.copies].includes(offer.log) &&
      isKind(letter, 'letter') &&
      letter.body.answers.some((id) => asked.ledger.find(id)?.log === offer.log),
  )
  if (instead !== undefined) return { party, kind: 'passed over', entry: instead.id }
  return { party, kind: 'silent', since: receipt.time }
}

function noticesOf(
  offer: Entry<Offer>,
  parties: readonly PartyId[],
  asked: Asked,
): OfferState['notices'] {
  return (asked.notices.get(offer.id) ?? [])
    .filter(({ log }) => parties.includes(log))
    .map((entry) => ({ from: entry.log, entry: entry.id, ends: entryEnds(entry, offer) }))
}

/** Notice shorter than what was agreed counts from the day it was signed. */
function entryEnds(notice: Entry<Notice>, offer: Entry<Offer>): string {
  const { terms } = offer.body
  const days = terms.kind === 'truce' ? terms.noticeDays : 0
  const earliest = new Date(Date.parse(notice.time) + days * 86_400_000).toISOString().slice(0, 10)
  return [notice.body.ends, earliest].sort().at(-1)!
}

function outcomeOf(standing: readonly Standing[]): OfferState['outcome'] {
  if (standing.some(({ kind }) => kind === 'countered')) return 'countered'
  return standing.some(({ kind }) => kind === 'refused') ? 'refused' : 'open'
}

function latestOf(standing: readonly Standing[]): string | undefined {
  return standing
    .flatMap((one) => (one.kind === 'accepted' ? [one.time] : []))
    .sort()
    .at(-1)
}

function byPlace(one: Entry, other: Entry): number {
  return one.place - other.place
}
