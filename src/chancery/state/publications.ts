/**
 * Reciprocal publication: what each side undertook to publish of the other,
 * what it says it has published, and whether those are the words.
 */
import type { BreachEvidence, EntryId, PartyId } from '../entries/body.ts'
import { isKind } from '../entries/entry.ts'
import type { OfferState } from './agreements.ts'
import { textHash } from './drafts.ts'
import type { Ledger } from './ledger.ts'

export interface PactState {
  readonly id: EntryId
  readonly by: string
  readonly sides: readonly PactSide[]
}

/** What one party owes under a pact. */
interface PactSide {
  readonly party: PartyId
  readonly texts: readonly PactText[]
}

export interface PactText {
  readonly letter: EntryId
  readonly title: string
  readonly from: PartyId
  readonly status: 'published entire' | 'published altered' | 'not published'
  readonly where?: string
  /** Where an alleged breach gives the words as they were published, and they are not those of the letter. */
  readonly found?: string
}

export function pactsOf(ledger: Ledger, offers: readonly OfferState[]): PactState[] {
  return offers
    .filter(({ outcome, offer }) => outcome === 'agreed' && offer.terms.kind === 'publication')
    .map((offer) => pactState(offer, ledger))
}

/** The letters a pact names, and those its parties wrote to each other in its period. */
function lettersUnder(offer: OfferState, ledger: Ledger): EntryId[] {
  const { terms } = offer.offer
  if (terms.kind !== 'publication') return []
  const parties = offer.standing.map(({ party }) => party)
  const { from, until } = terms
  const inPeriod = ledger
    .of('letter')
    .filter(
      ({ log, to, time }) =>
        from !== undefined &&
        until !== undefined &&
        parties.includes(log) &&
        to.some((party) => party !== log && parties.includes(party as PartyId)) &&
        time.slice(0, 10) >= from &&
        time.slice(0, 10) <= until,
    )
  return [...new Set([...terms.letters, ...inPeriod.map(({ id }) => id)])]
}

function pactState(offer: OfferState, ledger: Ledger): PactState {
  const letters = lettersUnder(offer, ledger)
  const sides = offer.standing.map(({ party }) => ({
    party,
    texts: letters.flatMap((letter) => pactText(letter, party, offer, ledger)),
  }))
  const { terms } = offer.offer
  return { id: offer.id, by: terms.kind === 'publication' ? terms.by : '', sides }
}

/** Each side publishes the other's letters; its own it may publish as it likes. */
function pactText(letter: EntryId, party: PartyId, offer: OfferState, ledger: Ledger): PactText[] {
  const entry = ledger.find(letter)
  if (entry === undefined || !isKind(entry, 'letter') || entry.log === party) return []
  const base = { letter, title: entry.body.title, from: entry.log }
  const found = evidenceOf(letter, party, offer, ledger)
  if (found !== undefined && textHash(found.found) !== textHash(entry.body.text)) {
    return [{ ...base, status: 'published altered', where: found.where, found: found.found }]
  }
  const said = saidPublished(letter, party, offer, ledger)
  if (said === undefined) return [{ ...base, status: 'not published' }]
  const entire = said.sha256 === textHash(entry.body.text)
  return [{ ...base, status: entire ? 'published entire' : 'published altered', where: said.where }]
}

function evidenceOf(
  letter: EntryId,
  party: PartyId,
  offer: OfferState,
  ledger: Ledger,
): BreachEvidence | undefined {
  return ledger
    .of('breach')
    .filter(({ body }) => body.of === offer.id && body.by === party)
    .flatMap(({ body }) => body.evidence)
    .findLast((evidence) => evidence.entry === letter)
}

function saidPublished(letter: EntryId, party: PartyId, offer: OfferState, ledger: Ledger) {
  return ledger
    .of('publication')
    .filter(({ log, body }) => log === party && body.of === offer.id)
    .flatMap(({ body }) => body.texts.map((text) => ({ ...text, where: body.where })))
    .findLast((text) => text.entry === letter)
}
