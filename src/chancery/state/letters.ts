/**
 * Letters as they stand: who has them, who answered them, and what about them
 * can be doubted.
 */
import type { EntryId, Letter, PartyId } from '../entries/body.ts'
import { type Entry, isKind } from '../entries/entry.ts'
import type { Ledger } from './ledger.ts'

export interface LetterState {
  readonly id: EntryId
  readonly from: PartyId
  readonly place: number
  readonly time: string
  readonly to: readonly PartyId[]
  readonly copies: readonly PartyId[]
  readonly title: string
  readonly text: string
  readonly answers: readonly EntryId[]
  readonly answeredBy: readonly EntryId[]
  readonly delivery: readonly Delivery[]
  /** The copy-reply by which we have it, when it was not sent to us. */
  readonly copiedBy?: EntryId
  readonly doubts: readonly Doubt[]
}

/** What is known of a letter and one of those it was sent to. */
export interface Delivery {
  readonly party: PartyId
  readonly as: 'addressee' | 'copy'
  readonly outcome: 'received' | 'refused' | 'no receipt'
  readonly time?: string
  /** The place of the receipt in the receiver's own log. */
  readonly place?: number
  readonly reason?: string
}

export type Doubt =
  | {
      readonly kind: 'key stolen'
      readonly by: EntryId
      readonly from: number
      readonly told: string
    }
  | {
      readonly kind: 'antedated'
      readonly notBefore: string
      readonly because: EntryId
      /** Whose word it is: the author's own, or a receiver's. */
      readonly word: PartyId
    }

/** What a log is known to have been at a time, and by which entry. */
interface Sighting {
  readonly size: number
  readonly at: string
  readonly because: EntryId
  readonly word: PartyId
}

export function lettersOf(ledger: Ledger): LetterState[] {
  const answered = answersTo(ledger)
  const sightings = sightingsOf(ledger)
  return ledger.of('letter').map((entry) => letterState(entry, { ledger, answered, sightings }))
}

/**
 * Why the entry cannot have been written when it says.
 *
 * An entry at a smaller place of the same log, or a checkpoint that its owner
 * showed before this place was filled, bears a later time. The time of a
 * checkpoint is the one its owner signed when he sent it, not the one when it
 * arrived, so a courier on a long road makes nobody a liar.
 */
function antedatingOf(
  entry: Entry,
  sightings: ReadonlyMap<PartyId, readonly Sighting[]>,
): Doubt | undefined {
  const latest = lastUpTo(entry.place, sightings.get(entry.log) ?? [])
  if (latest === undefined || secondsBetween(entry.time, latest.at) <= clockTolerance)
    return undefined
  const { at, because, word } = latest
  return { kind: 'antedated', notBefore: at, because, word }
}

/** How far the clock of one machine may be set back before its owner is said to antedate. */
const clockTolerance = 300

/** For each log, sightings of growing size, each with the latest time known up to that size. */
function sightingsOf(ledger: Ledger): Map<PartyId, Sighting[]> {
  const raw = new Map<PartyId, Sighting[]>()
  const note = (log: PartyId, sighting: Sighting) => {
    const own = raw.get(log)
    if (own === undefined) raw.set(log, [sighting])
    else own.push(sighting)
  }
  for (const entry of ledger.entries) {
    const by = { because: entry.id, word: entry.log }
    note(entry.log, { size: entry.place + 1, at: entry.time, ...by })
    if (!isKind(entry, 'receipt')) continue
    const of = ledger.find(entry.body.of)
    const { size, at } = entry.body.seen
    if (of !== undefined) note(of.log, { size, at, ...by })
  }
  return new Map([...raw].map(([log, own]) => [log, withLatestSoFar(own)]))
}

function withLatestSoFar(sightings: readonly Sighting[]): Sighting[] {
  const sorted = [...sightings].sort(
    (one, other) =>
      one.size - other.size ||
      compareWords(one.at, other.at) ||
      compareWords(one.because, other.because),
  )
  let latest: Sighting | undefined
  return sorted.map((sighting) => {
    if (latest === undefined || sighting.at >= latest.at) latest = sighting
    return { ...latest, size: sighting.size }
  })
}

/** The last sighting of a size up to this one; the sightings are sorted by size. */
function lastUpTo(size: number, sightings: readonly Sighting[]): Sighting | undefined {
  let [low, high] = [0, sightings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sightings[middle]!.size <= size) low = middle + 1
    else high = middle
  }
  return sightings[low - 1]
}

function letterState(
  entry: Entry<Letter>,
  known: {
    readonly ledger: Ledger
    readonly answered: ReadonlyMap<EntryId, readonly EntryId[]>
    readonly sightings: ReadonlyMap<PartyId, readonly Sighting[]>
  },
): LetterState {
  const { ledger } = known
  const copiedBy = ledger.copied.get(entry.id)
  return {
    id: entry.id,
    from: entry.log,
    place: entry.place,
    time: entry.time,
    to: entry.to.filter(isNamed),
    copies: entry.copies.filter(isNamed),
    title: entry.body.title,
    text: entry.body.text,
    answers: entry.body.answers,
    answeredBy: known.answered.get(entry.id) ?? [],
    delivery: deliveriesOf(entry, ledger),
    doubts: doubtsOf(entry, ledger, known.sightings),
    ...(copiedBy === undefined ? {} : { copiedBy }),
  }
}

function deliveriesOf(entry: Entry, ledger: Ledger): Delivery[] {
  const one = (party: PartyId, as: Delivery['as']): Delivery => {
    const receipt = ledger.receipt(entry.id, party)
    if (receipt === undefined) return { party, as, outcome: 'no receipt' }
    const { outcome, reason } = receipt.body
    return { party, as, outcome, time: receipt.time, place: receipt.place, reason }
  }
  return [
    ...entry.to.filter(isNamed).map((party) => one(party, 'addressee')),
    ...entry.copies.filter(isNamed).map((party) => one(party, 'copy')),
  ]
}

function doubtsOf(
  entry: Entry,
  ledger: Ledger,
  sightings: ReadonlyMap<PartyId, readonly Sighting[]>,
): Doubt[] {
  const revocation = ledger.disputed.get(entry.id)
  const antedated = antedatingOf(entry, sightings)
  return [
    ...(revocation === undefined
      ? []
      : [
          {
            kind: 'key stolen' as const,
            by: revocation.id,
            from: revocation.body.from.size,
            told: revocation.time,
          },
        ]),
    ...(antedated === undefined ? [] : [antedated]),
  ]
}

function answersTo(ledger: Ledger): Map<EntryId, EntryId[]> {
  const answered = new Map<EntryId, EntryId[]>()
  for (const entry of ledger.of('letter'))
    for (const id of entry.body.answers) answered.set(id, [...(answered.get(id) ?? []), entry.id])
  return answered
}

function compareWords(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function isNamed(party: PartyId | '*'): party is PartyId {
  return party !== '*'
}

function secondsBetween(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / 1000
}
