/**
 * Setting up: founding a chancery, exchanging cards, confirming them by words,
 * changing keys.
 */
import type { Founding, PartyId } from '../entries/body.ts'
import { type Entry, foundingHash, partyIdOf, readEntry, signEntry } from '../entries/entry.ts'
import { parseEnvelope } from '../entries/shape.ts'
import { compareWords, wordsOf } from '../keys/fingerprint.ts'
import { ChanceryError } from '../problem.ts'
import { toBase64 } from '../proofs/bytes.ts'
import { generateKeys, type KeyPair } from '../proofs/ed25519.ts'
import type { Envelope } from '../proofs/envelope.ts'
import { type History, historiesOf, isKeyEntry } from '../state/keyring.ts'
import {
  admit,
  type Chancery,
  isConfirmed,
  isoSeconds,
  nameOf,
  openChancery,
  type Surroundings,
  write,
} from './chancery.ts'
import { appendEntries } from './journal.ts'
import {
  keepNextKeys,
  keepRecoveryKey,
  keepWorkingKeys,
  type LockOptions,
  makeWorkingKeys,
  publicOf,
  signerOf,
  type WorkingKeys,
} from './keys.ts'
import { keepPeer, newPeer } from './peer.ts'

export interface FoundingOptions {
  readonly name: string
  readonly lock: LockOptions
  /** The passphrase of the recovery key; may be another one. */
  readonly recoveryLock: LockOptions
}

const partyFile = 'party.json'

/** Make keys and the first entry of a log. Refuses where there is a chancery already. */
export function found(around: Surroundings, options: FoundingOptions): Chancery {
  const { disk } = around
  if (partyOn(around) !== undefined)
    throw new ChanceryError(
      'already-there',
      'there is a chancery here already',
      'Its keys stand for its word; choose another folder for another party.',
    )
  const keys = makeWorkingKeys()
  const recovery = generateKeys('Ed25519')
  const body: Founding = {
    kind: 'founding',
    name: options.name,
    recovery: toBase64(recovery.publicKey),
    ...publicOf(keys),
  }
  const party = partyIdOf(body)
  const entry = signEntry(
    {
      chancery: 1,
      log: party,
      place: 0,
      time: isoSeconds(around.now()),
      salt: toBase64(around.random(16)),
      to: ['*'],
      copies: [],
      body,
    },
    [signerOf(keys.sign)],
  )
  keepWorkingKeys(disk, keys, options.lock)
  keepRecoveryKey(disk, recovery, options.recoveryLock)
  appendEntries(disk, party, [entry])
  // Last, so that a folder whose founding was cut short can be founded again.
  disk.replace(partyFile, Buffer.from(`${JSON.stringify({ party, name: options.name })}\n`))
  return openChancery(around, party, [keys])
}

/** The party whose chancery is on this disk; `undefined` when there is none. */
export function partyOn(around: Pick<Surroundings, 'disk'>): PartyId | undefined {
  const bytes = around.disk.read(partyFile)
  return bytes && (JSON.parse(bytes.toString('utf8')) as { party: PartyId }).party
}

/** What a party hands to others: its public keys with their history, and where its node listens. */
export interface Card {
  readonly card: 'rejoinder chancery 1'
  readonly keys: readonly Envelope[]
  readonly address?: string
}

export function cardOf(chancery: Chancery, address?: string): Card {
  const { entries } = chancery.histories.get(chancery.party)!
  const keys = entries.map(({ envelope }) => envelope)
  return { card: 'rejoinder chancery 1', keys, ...(address === undefined ? {} : { address }) }
}

/** Take in a card. Nothing is believed of it but that its keys belong together. */
export function meet(chancery: Chancery, card: unknown): History {
  const history = historyOnCard(card)
  if (history === undefined || history.party === chancery.party)
    throw new ChanceryError(
      'malformed',
      'this is not the card of another party',
      'Ask the party for the file that "chancery card" writes.',
    )
  const { party } = history
  const address = (card as Card).address
  const fresh = history.entries.filter(({ id }) => !chancery.held.has(id))
  admit(chancery, party, fresh)
  const peer = chancery.peers.get(party) ?? newPeer(party)
  if (typeof address === 'string') peer.address = address
  keepPeer(chancery.around.disk, peer)
  chancery.peers.set(party, peer)
  return history
}

/** The sixteen words of a party's founding keys. */
export function wordsFor(chancery: Chancery, party: PartyId): string[] {
  return wordsOf(foundingHash(foundingOf(chancery, party).body))
}

/**
 * Confirm a party by its words as heard from it by another way.
 *
 * The words must be given, not clicked away: who cannot repeat them has not
 * heard them.
 */
export function confirm(
  chancery: Chancery,
  party: PartyId,
  heard: { readonly words: string; readonly how: string },
): void {
  const founding = foundingOf(chancery, party)
  const compared = compareWords(heard.words, foundingHash(founding.body))
  if (compared.kind === 'short')
    throw new ChanceryError(
      'words-differ',
      `${nameOf(chancery, party)} was not confirmed: ${compared.heard} words were given, and there are 16`,
      'Have all sixteen words read to you.',
    )
  if (compared.kind === 'other')
    throw new ChanceryError(
      'words-differ',
      `${nameOf(chancery, party)} was not confirmed: word ${compared.place + 1} was heard as "${compared.heard}", and the card has another word there`,
      "Have the words read once more. If they differ again, the card is not that party's own: somebody stands between you.",
    )
  if (isConfirmed(chancery, party)) return
  const body = { kind: 'confirmation', party, founding: founding.id, how: heard.how } as const
  write(chancery, [{ to: [], copies: [], body }])
}

/** Change to new keys by an entry that the old and the new ones sign. */
export function rotate(chancery: Chancery, reason: string, lock: LockOptions): Entry {
  const next = makeWorkingKeys(chancery.keys)
  prepare(chancery, next, lock)
  const body = { kind: 'rotation', reason, ...publicOf(next) } as const
  const signers = [signerOf(chancery.keys.sign), signerOf(next.sign)]
  const [entry] = write(chancery, [{ to: ['*'], copies: [], body }], signers)
  useKeys(chancery, next, lock)
  return entry!
}

/**
 * Revoke a stolen key: what it signed from a size of the log on is disputable,
 * and new keys are in force. Signed by the recovery key.
 */
export function revoke(
  chancery: Chancery,
  theft: { readonly from: number; readonly reason: string; readonly recovery: KeyPair },
  lock: LockOptions,
): Entry {
  const next = makeWorkingKeys(chancery.keys)
  const from = { size: theft.from, root: toBase64(chancery.tree.root(theft.from)) }
  const body = { kind: 'revocation', from, reason: theft.reason, ...publicOf(next) } as const
  prepare(chancery, next, lock)
  chancery.behind = undefined
  const signers = [signerOf(theft.recovery), signerOf(next.sign)]
  const [entry] = write(chancery, [{ to: ['*'], copies: [], body }], signers)
  useKeys(chancery, next, lock)
  return entry!
}

/**
 * Both pairs of keys on disk before the log names the new ones. The ones in
 * force are written again: after a kill they may have stood in the place that
 * the next ones now take.
 */
function prepare({ around, keys }: Chancery, next: WorkingKeys, lock: LockOptions): void {
  keepWorkingKeys(around.disk, keys, lock)
  keepNextKeys(around.disk, next, lock)
}

function useKeys(chancery: Chancery, keys: WorkingKeys, lock: LockOptions): void {
  keepWorkingKeys(chancery.around.disk, keys, lock)
  chancery.keys = keys
}

function foundingOf(chancery: Chancery, party: PartyId): Entry<Founding> {
  const history = chancery.histories.get(party)
  if (history === undefined)
    throw new ChanceryError(
      'unknown-party',
      `"${party}" is not known here`,
      'Take in its card first.',
    )
  return history.founding
}

function historyOnCard(card: unknown): History | undefined {
  const keys = (card as Partial<Card> | null)?.keys
  if (!Array.isArray(keys) || keys.length > 100) return undefined
  const entries = keys
    .map(parseEnvelope)
    .map((envelope) => (typeof envelope === 'string' ? envelope : readEntry(envelope)))
    .filter((entry): entry is Entry => typeof entry !== 'string' && isKeyEntry(entry))
  const histories = [...historiesOf(entries).values()]
  return histories.length === 1 ? histories[0] : undefined
}
