/**
 * Whose word an entry is: the history of each party's keys, and what it says
 * about a signature at a place.
 *
 * Keys change by entries of the log itself, so the history is read in the
 * order of places, never in the order in which entries came in.
 */
import type {
  EntryId,
  Founding,
  KeyBody,
  PartyId,
  PublicKeys,
  Revocation,
  Rotation,
} from '../entries/body.ts'
import { type Entry, isKind, partyIdOf } from '../entries/entry.ts'

/** Keys in force from a place on, until those of the next period. */
interface KeyPeriod {
  readonly keys: PublicKeys
  readonly from: number
  readonly entry: EntryId
}

export interface History {
  readonly party: PartyId
  readonly name: string
  readonly founding: Entry<Founding>
  readonly periods: readonly KeyPeriod[]
  readonly revocations: readonly Entry<Revocation>[]
  /** Founding, rotations and revocations that count, in order of place. */
  readonly entries: readonly Entry<KeyBody>[]
}

/** `good`: the key in force. `disputed`: a key its owner says was stolen by then. `none`: no right to sign. */
export type Authority =
  | { readonly kind: 'good' }
  | { readonly kind: 'disputed'; readonly by: Entry<Revocation> }
  | { readonly kind: 'none'; readonly why: string }

/** The histories of all parties whose founding is among the entries. */
export function historiesOf(entries: Iterable<Entry>): Map<PartyId, History> {
  const byLog = new Map<PartyId, Entry<KeyBody>[]>()
  for (const entry of entries) if (isKeyEntry(entry)) gather(byLog, entry)
  const histories = new Map<PartyId, History>()
  for (const [party, own] of byLog) {
    const history = historyOf(party, own.sort(byPlaceThenId))
    if (history !== undefined) histories.set(party, history)
  }
  return histories
}

/** Whether the entry was signed by who had the right to. */
export function authorityOf(entry: Entry, history: History | undefined): Authority {
  if (history === undefined) return { kind: 'none', why: 'its author is not known here' }
  if (isKeyEntry(entry)) return authorityOfKeys(entry, history)
  const theft = history.revocations.find((revocation) => isByThief(entry, history, revocation))
  if (theft !== undefined) return { kind: 'disputed', by: theft }
  if (entry.signers.includes(keysAt(history, entry.place).sign)) return { kind: 'good' }
  return { kind: 'none', why: 'it is not signed by the key that was in force at its place' }
}

/** The keys in force at a place of the party's log. */
export function keysAt(history: History, place: number): PublicKeys {
  return (history.periods.findLast(({ from }) => from <= place) ?? history.periods[0]!).keys
}

/** The keys in force now. */
export function keysNow(history: History): PublicKeys {
  return history.periods.at(-1)!.keys
}

export function isKeyEntry(entry: Entry): entry is Entry<KeyBody> {
  return isKind(entry, 'founding') || isKind(entry, 'rotation') || isKind(entry, 'revocation')
}

function gather(byLog: Map<PartyId, Entry<KeyBody>[]>, entry: Entry<KeyBody>): void {
  const own = byLog.get(entry.log) ?? []
  byLog.set(entry.log, own)
  if (!own.some(({ id }) => id === entry.id)) own.push(entry)
}

function historyOf(party: PartyId, entries: readonly Entry<KeyBody>[]): History | undefined {
  const founding = entries.find((entry) => isKind(entry, 'founding') && isFounding(entry))
  if (founding === undefined || !isKind(founding, 'founding')) return undefined
  const revocations = entries.filter(
    (entry): entry is Entry<Revocation> =>
      isKind(entry, 'revocation') && signedBy(entry, founding.body.recovery, entry.body.sign),
  )
  const counted: Entry<KeyBody>[] = [founding]
  const periods: KeyPeriod[] = [periodFrom(founding, 0)]
  for (const entry of entries) {
    if (!isNext(entry, { revocations, periods })) continue
    counted.push(entry)
    periods.push(periodFrom(entry, entry.place + 1))
  }
  return { party, name: founding.body.name, founding, periods, revocations, entries: counted }
}

function isNext(
  entry: Entry<KeyBody>,
  so: {
    readonly revocations: readonly Entry<Revocation>[]
    readonly periods: readonly KeyPeriod[]
  },
): boolean {
  const last = so.periods.at(-1)!
  if (entry.place < last.from) return false
  if (isKind(entry, 'revocation')) return so.revocations.includes(entry)
  return (
    isKind(entry, 'rotation') &&
    signedBy(entry, last.keys.sign, entry.body.sign) &&
    !so.revocations.some((revocation) => isWithin(entry.place, revocation))
  )
}

function isFounding(entry: Entry<Founding>): boolean {
  const { body, log, place } = entry
  return place === 0 && partyIdOf(body) === log && signedBy(entry, body.sign)
}

function authorityOfKeys(entry: Entry<KeyBody>, history: History): Authority {
  if (history.entries.some(({ id }) => id === entry.id)) return { kind: 'good' }
  const thief = history.revocations.find((revocation) => isWithin(entry.place, revocation))
  if (thief !== undefined) return { kind: 'disputed', by: thief }
  return { kind: 'none', why: 'it changes keys without the signatures that this needs' }
}

/** Whether a place lies where the log is disputable: from the theft to the revocation. */
function isWithin(place: number, revocation: Entry<Revocation>): boolean {
  return place >= revocation.body.from.size && place < revocation.place
}

/** Signed by the stolen key at a place from the theft on: by the thief, or by the owner who did not know yet. */
function isByThief(entry: Entry, history: History, { body: { from } }: Entry<Revocation>): boolean {
  return entry.place >= from.size && entry.signers.includes(keysAt(history, from.size).sign)
}

function signedBy(entry: Entry, ...keys: readonly string[]): boolean {
  return keys.every((key) => entry.signers.includes(key))
}

function periodFrom(entry: Entry<KeyBody>, from: number): KeyPeriod {
  const { sign, witness, seal } = entry.body as Founding | Rotation
  return { keys: { sign, witness, seal }, from, entry: entry.id }
}

/** At one place a revocation comes first: the thief's rotation there must not shut it out. */
function byPlaceThenId(one: Entry, other: Entry): number {
  const rank = (entry: Entry) => (entry.body.kind === 'revocation' ? 0 : 1)
  return one.place - other.place || rank(one) - rank(other) || (one.id < other.id ? -1 : 1)
}
