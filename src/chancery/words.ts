/**
 * The state in plain words: the same sentences on the command line and in the
 * room.
 */
import type { Body, EntryId, PartyId } from './entries/body.ts'
import type { Entry } from './entries/entry.ts'
import { type Library, nameOf } from './node/chancery.ts'
import type { OfferState, Standing } from './state/agreements.ts'
import type { LetterClock } from './state/clocks.ts'
import type { State } from './state/fold.ts'
import type { Delivery, Doubt, LetterState } from './state/letters.ts'
import type { AttendanceState, QuestionState } from './state/meetings.ts'

/** The name of a party, and the short sign of an entry. */
export type NameOf = (party: PartyId) => string

/** A party's name as it gave it, or its id. */
export function nameIn(state: State, party: PartyId): string {
  return state.parties.find(({ id }) => id === party)?.name ?? party
}

/** The first letters of an id, enough to tell it from others on a page. */
export function shortId(id: EntryId): string {
  return id.slice(0, 8)
}

/** A day as people write it, whatever the zone of this machine: `7 March 2027`. */
export function dayWords(time: string): string {
  const words = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat('en-GB', words).format(new Date(time.slice(0, 10)))
}

/** One entry of our own log with its proofs: what it is, who has it, who witnessed it. */
export function logWords(chancery: Library, entry: Entry): string {
  const witnesses = [...chancery.peers.values()].filter(
    ({ cosigned }) => (cosigned?.size ?? 0) > entry.place,
  )
  const names = witnesses.map(({ party }) => nameOf(chancery, party))
  const witnessed = names.length === 0 ? 'not witnessed yet' : `witnessed by ${listWords(names)}`
  return `place ${entry.place}, ${dayWords(entry.time)}: ${actWords(entry.body, (party) => nameOf(chancery, party))}${audienceWords(chancery, entry)}; ${witnessed}`
}

/** An act in a few words. */
function actWords(body: Body, name: NameOf): string {
  switch (body.kind) {
    case 'founding':
      return `${body.name} founds its chancery`
    case 'rotation':
      return `new keys (${body.reason})`
    case 'revocation':
      return `the key is revoked from place ${body.from.size} on (${body.reason})`
    case 'confirmation':
      return `${name(body.party)} is confirmed by ${body.how}`
    case 'letter':
      return `letter "${body.title}"`
    case 'receipt':
      return body.outcome === 'received'
        ? `receipt for ${shortId(body.of)}`
        : `${shortId(body.of)} is refused: ${body.reason}`
    case 'copy-request':
      return `asks for a copy: ${body.words}`
    case 'copy-reply':
      return body.copy === undefined ? `refuses a copy: ${body.reason}` : 'gives a copy'
    case 'offer':
      return `offer: ${termsWords(body)}`
    case 'answer':
      return `${body.says === 'accept' ? 'accepts' : 'refuses'} ${shortId(body.of)}`
    case 'notice':
      return `gives notice of ${shortId(body.of)} for ${dayWords(body.ends)}`
    case 'breach':
      return `says that ${name(body.by)} broke ${shortId(body.of)}: ${body.words}`
    case 'publication':
      return `publishes ${body.texts.length} texts under ${shortId(body.of)}, ${body.where}`
    case 'call':
      return `calls a meeting: ${body.aim}`
    case 'attendance':
      return `${body.says} ("${body.stage}")`
    case 'draft':
      return `draft "${body.name}"`
    case 'amendment':
      return `asks to put "${body.replace}" for "${body.find}"`
    case 'adoption':
      return `adopts ${shortId(body.of)}`
    case 'two-faces':
      return `shows that ${name(body.log)} has two faces`
  }
}

/** The terms of an offer in words. */
export function termsWords({ terms }: OfferState['offer']): string {
  switch (terms.kind) {
    case 'publication': {
      const period =
        terms.from === undefined
          ? ''
          : ` and all letters from ${dayWords(terms.from)} to ${terms.until === undefined ? 'now' : dayWords(terms.until)}`
      return `each publishes the other's letters by ${dayWords(terms.by)}: ${terms.letters.map(shortId).join(', ')}${period}`
    }
    case 'truce': {
      const reserved = terms.reserved.length === 0 ? '' : `, reserved: ${listWords(terms.reserved)}`
      return `truce from ${dayWords(terms.from)} to ${terms.until === undefined ? 'further notice' : dayWords(terms.until)} on ${terms.scope}${reserved}; notice of ${terms.noticeDays} days`
    }
    case 'question':
      return `${terms.question} of “${terms.stage}”: ${terms.value}`
  }
}

/** What is known of a letter on its way to one party. */
export function deliveryWords(
  { party, as, outcome, time, place, reason }: Delivery,
  name: NameOf,
): string {
  const copy = as === 'copy' ? ' (copy)' : ''
  switch (outcome) {
    case 'received':
      return `received by ${name(party)}${copy} on ${dayWords(time!)}, signed at place ${place} of its log`
    case 'refused':
      return `refused by ${name(party)}${copy} on ${dayWords(time!)}: ${reason}`
    case 'no receipt':
      return `no receipt from ${name(party)}${copy} yet`
  }
}

/** What a party has done about a letter, and for how long it has not. */
export function clockWords(clock: LetterClock, name: NameOf): string {
  const who = name(clock.party)
  switch (clock.kind) {
    case 'not received':
      return `${who} has not acknowledged it for ${daysWords(clock.days)}`
    case 'refused':
      return `${who} refused to receive it`
    case 'waiting':
      return `${who} has had it for ${daysWords(clock.days)} and has not answered`
    case 'answered':
      return `${who} answered after ${daysWords(clock.days)}`
  }
}

/** Why the date or the hand of a letter may be doubted. */
export function doubtWords(doubt: Doubt, letter: LetterState, name: NameOf): string {
  if (doubt.kind === 'key stolen')
    return `${name(letter.from)} says its key was stolen from place ${doubt.from} on (told ${dayWords(doubt.told)}); this letter is disputable`
  const whose = doubt.word === letter.from ? 'its own log' : `the receipt of ${name(doubt.word)}`
  return `dated ${dayWords(letter.time)}, but by ${whose} it was not yet there on ${doubt.notBefore.replace('T', ' ').replace('Z', '')}: antedated`
}

/** How a party stands to an offer: offers, has accepted, has refused. */
export function standingWords(standing: Standing, name: NameOf): string {
  const who = name(standing.party)
  switch (standing.kind) {
    case 'offered':
      return `${who} offers it`
    case 'accepted':
      return standing.reservations.length === 0
        ? `${who} accepted on ${dayWords(standing.time)}`
        : `${who} accepted on ${dayWords(standing.time)}, reserving ${listWords(standing.reservations)}`
    case 'refused':
      return `${who} refused${standing.words === '' ? '' : `: ${standing.words}`}`
    case 'countered':
      return `${who} made another offer (${shortId(standing.entry)})`
    case 'passed over':
      return `${who} passed it over in a letter (${shortId(standing.entry)})`
    case 'silent':
      return `${who} has it since ${dayWords(standing.since)} and is silent`
    case 'not received':
      return `${who} has not acknowledged it`
  }
}

/** A question of a meeting with what was agreed, or where each party stands. */
export function questionWords(
  { question, status, value, positions }: QuestionState,
  name: NameOf,
): string {
  if (status === 'agreed') return `${question}: agreed, ${value}`
  if (status === 'not raised') return `${question}: nobody has proposed anything`
  const stands = positions.map(({ party, value }) => `${name(party)}: ${value ?? 'no position'}`)
  return `${question}: not agreed (${stands.join('; ')})`
}

export function attendanceWords({ party, status }: AttendanceState, name: NameOf): string {
  return status === 'silent'
    ? `${name(party)} has not said whether it comes`
    : `${name(party)}: ${status}`
}

function daysWords(days: number): string {
  return days === 1 ? '1 day' : `${days} days`
}

/** One, two and three. */
export function listWords(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

function audienceWords(chancery: Library, entry: Entry): string {
  const names = [...entry.to, ...entry.copies].map((party) =>
    party === '*' ? 'all' : nameOf(chancery, party),
  )
  return names.length === 0 ? '' : ` to ${listWords(names)}`
}
