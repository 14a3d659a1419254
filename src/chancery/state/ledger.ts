/**
 * The ledger: entries with the right signatures, in one order, with the
 * indexes that every part of the state asks for.
 *
 * The order is by time, log, place and id, so it depends on the set of entries
 * only and is the same on every node that holds the same ones.
 */
import type { Body, BodyKind, EntryId, PartyId, Receipt, Revocation } from '../entries/body.ts'
import { type Entry, isKind, readEntry } from '../entries/entry.ts'
import { parseEnvelope } from '../entries/shape.ts'
import type { Envelope } from '../proofs/envelope.ts'
import { authorityOf, type History, historiesOf } from './keyring.ts'

export interface Ledger {
  readonly entries: readonly Entry[]
  readonly histories: ReadonlyMap<PartyId, History>
  readonly disputed: ReadonlyMap<EntryId, Entry<Revocation>>
  readonly refused: readonly { readonly entry: Entry; readonly why: string }[]
  /** Entries known from a copy that a third party gave, with the entry that gave it. */
  readonly copied: ReadonlyMap<EntryId, EntryId>
  find(id: EntryId): Entry | undefined
  of<K extends BodyKind>(kind: K): readonly Entry<Extract<Body, { kind: K }>>[]
  /** A party's receipt for an entry. */
  receipt(of: EntryId, by: PartyId): Entry<Receipt> | undefined
}

export function ledgerOf(given: Iterable<Entry>): Ledger {
  const { entries, copied } = withCopies(given)
  const histories = historiesOf(entries.values())
  const disputed = new Map<EntryId, Entry<Revocation>>()
  const refused: { entry: Entry; why: string }[] = []
  const standing: Entry[] = []
  for (const entry of [...entries.values()].sort(inOrder)) {
    const authority = authorityOf(entry, histories.get(entry.log))
    if (authority.kind === 'disputed') disputed.set(entry.id, authority.by)
    if (authority.kind === 'none') refused.push({ entry, why: authority.why })
    else standing.push(entry)
  }
  return { entries: standing, histories, disputed, refused, copied, ...indexesOf(standing) }
}

/** By time, then log, then place; the id decides between two faces of one place. */
function inOrder(one: Entry, other: Entry): number {
  return (
    compare(one.time, other.time) ||
    compare(one.log, other.log) ||
    one.place - other.place ||
    compare(one.id, other.id)
  )
}

/** Items under a name of each, in their order. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups
}

function indexesOf(entries: readonly Entry[]): Pick<Ledger, 'find' | 'of' | 'receipt'> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const byKind = new Map<string, Entry[]>()
  const receipts = new Map<string, Entry<Receipt>>()
  for (const entry of entries) {
    const kin = byKind.get(entry.body.kind)
    if (kin === undefined) byKind.set(entry.body.kind, [entry])
    else kin.push(entry)
    if (isKind(entry, 'receipt')) keepReceipt(receipts, entry)
  }
  return {
    find: (id) => byId.get(id),
    of: (kind) => (byKind.get(kind) ?? []) as never,
    receipt: (of, by) => receipts.get(`${of} ${by}`),
  }
}

/** The first receipt in the receiver's own log counts; a forged one for another's log is not here. */
function keepReceipt(receipts: Map<string, Entry<Receipt>>, entry: Entry<Receipt>): void {
  const name = `${entry.body.of} ${entry.log}`
  const known = receipts.get(name)
  if (known === undefined || entry.place < known.place) receipts.set(name, entry)
}

function withCopies(given: Iterable<Entry>): {
  entries: Map<EntryId, Entry>
  copied: Map<EntryId, EntryId>
} {
  const entries = new Map<EntryId, Entry>()
  for (const entry of given) entries.set(entry.id, entry)
  const copied = new Map<EntryId, EntryId>()
  for (const entry of [...entries.values()].sort(inOrder)) {
    if (!isKind(entry, 'copy-reply') || entry.body.copy === undefined) continue
    const copy = readCopy(entry.body.copy)
    if (typeof copy === 'string' || entries.has(copy.id)) continue
    entries.set(copy.id, copy)
    copied.set(copy.id, entry.id)
  }
  return { entries, copied }
}

/** Verified once, however often the state is folded. */
const read = new WeakMap<Envelope, Entry | string>()

/** The entry in a copy, or why it is none. */
export function readCopy(copy: Envelope): Entry | string {
  const known = read.get(copy)
  if (known !== undefined) return known
  const envelope = parseEnvelope(copy)
  const entry = typeof envelope === 'string' ? envelope : readEntry(envelope)
  read.set(copy, entry)
  return entry
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
