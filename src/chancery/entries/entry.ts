/**
 * Entries: one signed act at one place in one party's log.
 *
 * The id is the hash of the signed bytes, and that hash is all the log itself
 * holds: who witnesses a log sees how many acts there are and nothing of what
 * they say. A salt keeps short acts from being guessed by their hash.
 */
import { ChanceryError } from '../problem.ts'
import { sha256 } from '../proofs/bytes.ts'
import { canonical, type Json, parseCanonical } from '../proofs/canonical.ts'
import { verifyEd25519 } from '../proofs/ed25519.ts'
import { bodyOf, type Envelope, isSignedBy, type Signer, seal } from '../proofs/envelope.ts'
import { type Hash, leafHash } from '../proofs/merkle.ts'
import type { Body, EntryId, Founding, PartyId, PublicKeys } from './body.ts'
import { type Content, parseContent } from './shape.ts'

export const entryType = 'application/vnd.rejoinder.chancery.entry.v1+json'

/** The most bytes one entry may have, signed content only. */
const largestEntry = 1_500_000

export interface Entry<B extends Body = Body> {
  readonly id: EntryId
  /** That of its body: known before the body is looked at. */
  readonly kind: B['kind']
  readonly log: PartyId
  readonly place: number
  /** When its author says it was written: UTC, to the second. */
  readonly time: string
  readonly to: readonly (PartyId | '*')[]
  readonly copies: readonly (PartyId | '*')[]
  readonly body: B
  /** The public keys, in base64, whose signatures on it were found good. */
  readonly signers: readonly string[]
  readonly envelope: Envelope
}

/** What an author gives; the node adds place, time and salt. */
export interface Composed<B extends Body = Body> {
  readonly body: B
  readonly to: readonly (PartyId | '*')[]
  readonly copies: readonly (PartyId | '*')[]
}

/**
 * Sign an act for its place.
 *
 * What others would refuse is refused here: an entry of the wrong shape in the
 * log would stop everything behind it from being delivered.
 */
export function signEntry(content: Content, signers: readonly Signer[]): Entry {
  const checked = parseContent(content)
  if (typeof checked === 'string')
    throw new ChanceryError(
      'malformed',
      `nothing was signed: ${checked}`,
      'Change it and try again; long texts are sent as several letters.',
    )
  const bytes = Buffer.from(canonical(content as unknown as Json))
  if (bytes.length > largestEntry) throw new RangeError(`an entry of ${bytes.length} bytes`)
  const envelope = seal(entryType, bytes, signers)
  return entryOf(content, { bytes, envelope, signers: signers.map(({ keyId }) => keyId) })
}

/**
 * Read an envelope that came from anywhere; a sentence when it cannot be an entry.
 *
 * The key ids in it are public keys; which of them had the right to sign is a
 * question for the state, once the whole history of the author's keys is known.
 * `trusted` is for what this node has verified and written itself.
 */
export function readEntry(
  envelope: Envelope,
  from: 'anywhere' | 'trusted' = 'anywhere',
): Entry | string {
  const bytes = bodyOf(envelope, entryType)
  if (bytes === undefined) return 'the envelope holds no entry'
  if (bytes.length > largestEntry)
    return `the entry has ${bytes.length} bytes; ${largestEntry} is the most`
  const value = parseCanonical(bytes)
  if (value === undefined) return 'the signed bytes are not canonical JSON'
  const content = parseContent(value)
  if (typeof content === 'string') return content
  const named = envelope.signatures.map(({ keyid }) => keyid)
  const signers = from === 'trusted' ? named : named.filter((keyId) => hasSigned(envelope, keyId))
  if (signers.length < named.length)
    return 'a signature on it is not good: it was altered, or not signed by that key'
  return entryOf(content, { bytes, envelope, signers })
}

/** What the log holds for an entry: the hexadecimal id, as 64 bytes of text. */
export function leafOf(id: EntryId): Hash {
  return leafHash(Buffer.from(id))
}

/** Whether an act is meant for a party. Nobody is his own addressee. */
export function isFor(entry: Pick<Entry, 'log' | 'to' | 'copies'>, party: PartyId): boolean {
  if (entry.log === party) return false
  return [...entry.to, ...entry.copies].some((one) => one === party || one === '*')
}

/** The id of the party that these founding keys make. */
export function partyIdOf(
  founding: Pick<Founding, 'name' | 'recovery' | keyof PublicKeys>,
): PartyId {
  const hash = foundingHash(founding).toString('hex').slice(0, 32)
  return `${shortName(founding.name)}-${hash}` as PartyId
}

/** What the words of a fingerprint stand for: all founding keys and the name. */
export function foundingHash(
  founding: Pick<Founding, 'name' | 'recovery' | keyof PublicKeys>,
): Buffer {
  const { name, sign, witness, seal, recovery } = founding
  return sha256('rejoinder chancery party 1\n', canonical({ name, sign, witness, seal, recovery }))
}

export function isKind<K extends Body['kind']>(
  entry: Entry,
  kind: K,
): entry is Entry<Extract<Body, { kind: K }>> {
  return entry.kind === kind
}

function entryOf(
  content: Content,
  signed: { bytes: Buffer; envelope: Envelope; signers: readonly string[] },
): Entry {
  const { log, place, time, to, copies, body } = content
  const id = sha256(signed.bytes).toString('hex') as EntryId
  return {
    id,
    kind: body.kind,
    log,
    place,
    time,
    to,
    copies,
    body,
    signers: signed.signers,
    envelope: signed.envelope,
  }
}

function hasSigned(envelope: Envelope, keyId: string): boolean {
  const publicKey = Buffer.from(keyId, 'base64')
  return isSignedBy(envelope, (bytes, signature) => verifyEd25519(publicKey, bytes, signature))
}

function shortName(name: string): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
  return letters.slice(0, 24) || 'party'
}
