/**
 * One party's chancery: its keys, its log, the entries it holds, its peers.
 *
 * The journal of its own entries is the log; tree, tiles and checkpoints are
 * computed from it. An entry is on disk before anything that depends on it
 * leaves the machine, so a kill at any instant loses nothing that anybody was
 * told of.
 */
import type { EntryId, PartyId } from '../entries/body.ts'
import { type Composed, type Entry, isKind, leafOf, signEntry } from '../entries/entry.ts'
import { ChanceryError, type ChanceryProblem } from '../problem.ts'
import { toBase64 } from '../proofs/bytes.ts'
import type { Signer } from '../proofs/envelope.ts'
import type { NoteSignature } from '../proofs/note.ts'
import { type History, historiesOf, isKeyEntry, keysNow } from '../state/keyring.ts'
import type { Disk } from './disk.ts'
import { appendEntries } from './journal.ts'
import { publicOf, signerOf, type WorkingKeys } from './keys.ts'
import { loadPeer, type Peer, peerParties } from './peer.ts'
import { recallOther, recallOwn } from './recall.ts'
import type { Tree } from './tree.ts'

/** What a chancery takes from outside. */
export interface Surroundings {
  readonly disk: Disk
  /** Milliseconds since 1970. */
  now(): number
  random(length: number): Buffer
}

/** What can be read of a chancery without its passphrase: all that passed, and nothing to sign with. */
export interface Library {
  readonly party: PartyId
  readonly around: Surroundings
  /** Own entries, by place. */
  readonly own: Entry[]
  readonly tree: Tree
  /** All entries held, own and others', by id. */
  readonly held: Map<EntryId, Entry>
  /** Own entries addressed to a party, by place. */
  readonly outgoing: Map<PartyId | '*', number[]>
  histories: ReadonlyMap<PartyId, History>
  /** The founding entries whose words were compared by another way. */
  readonly confirmed: Map<PartyId, EntryId>
  /** Checkpoints told by others and found in order, so that none is judged twice. */
  readonly judged: Set<string>
  readonly peers: Map<PartyId, Peer>
  /** A size at which our own signed log was seen, larger than what is here: an old copy was restored. */
  behind: number | undefined
  /** What could not be read when the chancery was opened. */
  readonly problems: ChanceryProblem[]
}

export interface Chancery extends Library {
  keys: WorkingKeys
  /** Our own checkpoint as last signed; the log has not grown since. */
  signed: { readonly text: string; readonly line: NoteSignature } | undefined
  /** The number of the last packet made; each is larger than the one before. */
  lastNumber: number
}

/** Open a chancery from its disk with unlocked keys. */
export function openChancery(
  around: Surroundings,
  party: PartyId,
  candidates: readonly WorkingKeys[],
): Chancery {
  const library = openLibrary(around, party)
  const keys = keysInForce(library.histories.get(party), candidates)
  return Object.assign(library, { keys, signed: undefined, lastNumber: 0 })
}

/** Read a chancery from its disk. */
export function openLibrary(around: Surroundings, party: PartyId): Library {
  const { disk } = around
  const peers = new Map(peerParties(disk).map((peer) => [peer, loadPeer(disk, peer)]))
  const own = recallOwn(disk, party)
  const others = disk
    .list('entries')
    .map((name) => name.replace(/\.jsonl$/, '') as PartyId)
    .filter((log) => log !== party)
    .map((log) => recallOther(disk, log, peers.get(log)))
  const entries = [own, ...others].flatMap((journal) => journal.entries)
  const library: Library = {
    party,
    around,
    own: own.entries,
    tree: own.tree,
    held: new Map(entries.map((entry) => [entry.id, entry])),
    outgoing: new Map(),
    histories: historiesOf(entries),
    confirmed: new Map(),
    judged: new Set(),
    peers,
    behind: undefined,
    problems: [own, ...others].flatMap((journal) => journal.problems),
  }
  for (const entry of own.entries) noteOwn(library, entry)
  return library
}

/** Sign acts into the log, one after the other; they are on disk when this returns. */
export function write(
  chancery: Chancery,
  acts: readonly Composed[],
  signers: readonly Signer[] = [signerOf(chancery.keys.sign)],
): Entry[] {
  if (chancery.behind !== undefined) throw behindError(chancery, chancery.behind)
  for (const act of acts) requireConfirmed(chancery, act)
  const entries = acts.map((act, at) => {
    const time = timeOfNext(chancery)
    const salt = toBase64(chancery.around.random(16))
    const place = chancery.own.length + at
    return signEntry({ chancery: 1, log: chancery.party, place, time, salt, ...act }, signers)
  })
  appendEntries(chancery.around.disk, chancery.party, entries)
  for (const entry of entries) admitOwn(chancery, entry)
  return entries
}

/** Keep entries of another party that were found good; on disk when this returns. */
export function admit(chancery: Chancery, log: PartyId, entries: readonly Entry[]): void {
  appendEntries(chancery.around.disk, log, entries)
  for (const entry of entries) chancery.held.set(entry.id, entry)
  if (entries.some(isKeyEntry)) chancery.histories = historiesOf(chancery.held.values())
}

/** Whether the words of this party's founding keys were compared with it by another way. */
export function isConfirmed(chancery: Library, party: PartyId): boolean {
  const founding = chancery.histories.get(party)?.founding.id
  return founding !== undefined && chancery.confirmed.get(party) === founding
}

/** Own entries for a party from a place on. */
export function* entriesFor(chancery: Chancery, party: PartyId, from: number): Iterable<Entry> {
  const places = [party, '*' as const].flatMap((name) => chancery.outgoing.get(name) ?? [])
  for (const place of [...new Set(places)].filter((place) => place >= from).sort(byNumber))
    yield chancery.own[place]!
}

/** The name of a party as it gave it, or its id. */
export function nameOf(chancery: Library, party: PartyId): string {
  return chancery.histories.get(party)?.name ?? party
}

/**
 * A time for the next entry: now, but never before the entry before it. A
 * clock set back must not make its owner look like one who antedates.
 */
function timeOfNext(chancery: Chancery): string {
  const now = isoSeconds(chancery.around.now())
  const last = chancery.own.at(-1)?.time ?? now
  return [last, now].sort()[1]!
}

export function isoSeconds(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
}

function admitOwn(chancery: Chancery, entry: Entry): void {
  chancery.own.push(entry)
  chancery.tree.push(leafOf(entry.id))
  chancery.held.set(entry.id, entry)
  noteOwn(chancery, entry)
  if (isKeyEntry(entry)) chancery.histories = historiesOf(chancery.held.values())
}

function noteOwn(chancery: Library, entry: Entry): void {
  if (isKind(entry, 'confirmation')) chancery.confirmed.set(entry.body.party, entry.body.founding)
  for (const party of [...entry.to, ...entry.copies]) {
    const places = chancery.outgoing.get(party)
    if (places === undefined) chancery.outgoing.set(party, [entry.place])
    else places.push(entry.place)
  }
}

/** Of the keys on disk, those the log says are in force. */
function keysInForce(
  history: History | undefined,
  candidates: readonly WorkingKeys[],
): WorkingKeys {
  const inForce = history && keysNow(history).sign
  const keys = candidates.find((one) => publicOf(one).sign === inForce)
  if (keys === undefined)
    throw new ChanceryError(
      'key-wrong',
      'the keys here are not those that the log of this party names',
      'Restore the folder keys/ that belongs to this log, or revoke the lost keys with the recovery key.',
    )
  return keys
}

/** Nothing is said to a key that may be anybody's. */
function requireConfirmed(chancery: Chancery, { to, copies }: Composed): void {
  const stranger = [...to, ...copies].find(
    (party) => party !== '*' && !isConfirmed(chancery, party),
  )
  if (stranger === undefined) return
  throw new ChanceryError(
    'not-confirmed',
    `nothing was signed: ${nameOf(chancery, stranger as PartyId)} is not a confirmed party`,
    'Compare its words with it and confirm it first.',
  )
}

function behindError(chancery: Chancery, size: number): ChanceryError {
  return new ChanceryError(
    'behind',
    `nothing was signed: this log has ${chancery.own.length} entries, but others hold a checkpoint of it with ${size}`,
    'An old copy was restored. Bring back the newest copy of the folder; signing now would show the log with two faces.',
  )
}

function byNumber(one: number, other: number): number {
  return one - other
}
