/**
 * Packets: what one node tells another in one go, by wire or by courier.
 *
 * A packet is signed by its sender and sealed for its receiver. It may come
 * late, twice, or out of order: what it carries is recognised by its hash, and
 * only a newer packet changes what we believe the other holds.
 */
import * as v from 'valibot'
import type { PartyId } from '../entries/body.ts'
import { isPartyId } from '../entries/shape.ts'
import { openSealed, type SealedBox, sealFor } from '../keys/sealed.ts'
import { canonical, type Json, parseCanonical } from '../proofs/canonical.ts'
import type { KeyPair } from '../proofs/ed25519.ts'
import { verifyEd25519 } from '../proofs/ed25519.ts'
import { bodyOf, type Envelope, isSignedBy, type Signer, seal } from '../proofs/envelope.ts'

export interface Packet {
  readonly packet: 1
  readonly from: PartyId
  readonly to: PartyId
  /** Larger in every packet its sender makes: milliseconds since 1970, or one more than before. */
  readonly number: number
  /** When it was made, by the sender's clock. */
  readonly sent: string
  /** The sender's log now, signed, with the cosignatures he has for that size. */
  readonly checkpoint: string
  /** Leaf hashes of the sender's log from a place on, base64 of all in a row. */
  readonly leaves: { readonly from: number; readonly hashes: string }
  /** All entries for the receiver from one place up to another. */
  readonly entries: {
    readonly from: number
    readonly until: number
    readonly envelopes: readonly Envelope[]
  }
  /** What the sender holds of the receiver's log, and his cosignature on it. */
  readonly have: {
    readonly mirror: number
    readonly through: number
    readonly checkpoint?: string
    readonly cosignature?: string
  }
  /** Checkpoints of other logs, as the sender knows them. */
  readonly heard: readonly string[]
}

const packetType = 'application/vnd.rejoinder.chancery.packet.v1+json'

/** The most bytes of a sealed packet, as JSON: what a node reads from anybody. */
export const largestPacket = 6_000_000

/** Leaf hashes in one packet. */
export const mostLeaves = 20_000

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const note = v.pipe(v.string(), v.maxLength(40_000))
const party = v.custom<PartyId>(isPartyId)

const envelope = v.strictObject({
  payload: v.string(),
  payloadType: v.string(),
  signatures: v.pipe(
    v.array(v.strictObject({ keyid: v.string(), sig: v.string() })),
    v.minLength(1),
    v.maxLength(4),
  ),
})

const packet: v.GenericSchema<unknown, Packet> = v.strictObject({
  packet: v.literal(1),
  from: party,
  to: party,
  number: count,
  sent: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)),
  checkpoint: note,
  leaves: v.strictObject({ from: count, hashes: v.pipe(v.string(), v.maxLength(mostLeaves * 44)) }),
  entries: v.strictObject({
    from: count,
    until: count,
    envelopes: v.pipe(v.array(envelope), v.maxLength(2000)),
  }),
  have: v.strictObject({
    mirror: count,
    through: count,
    checkpoint: v.exactOptional(note),
    cosignature: v.exactOptional(v.pipe(v.string(), v.maxLength(500))),
  }),
  heard: v.pipe(v.array(note), v.maxLength(600)),
})

const box = v.strictObject({ ephemeral: v.string(), sealed: v.string() })

/** Sign and seal a packet; what comes out may go through anybody's hands. */
export function sealPacket(value: Packet, signer: Signer, sealKey: string): SealedBox {
  const signed = seal(packetType, Buffer.from(canonical(value as unknown as Json)), [signer])
  return sealFor(Buffer.from(sealKey, 'base64'), Buffer.from(JSON.stringify(signed)))
}

/** A packet as it came, its signature not yet judged. */
export interface OpenedPacket {
  readonly packet: Packet
  /** Whether this public key, in base64, has signed it. */
  isFrom(publicKey: string): boolean
}

/** Open a box sealed for us; a sentence when it holds no packet. */
export function openPacket(value: unknown, keys: readonly KeyPair[]): OpenedPacket | string {
  const sealed = v.safeParse(box, value)
  if (!sealed.success) return 'it is not a sealed packet'
  for (const pair of keys) {
    const bytes = openSealed(sealed.output, pair)
    if (bytes !== undefined) return readPacket(bytes)
  }
  return 'it is sealed for other keys than ours, or was altered on the way'
}

function readPacket(bytes: Buffer): OpenedPacket | string {
  const signed = v.safeParse(envelope, parseJson(bytes))
  if (!signed.success) return 'there is no signed packet in it'
  const body = bodyOf(signed.output, packetType)
  const parsed = v.safeParse(packet, body && parseCanonical(body), { abortEarly: true })
  if (!parsed.success) return 'the packet in it is not of the form agreed'
  return {
    packet: parsed.output,
    isFrom: (publicKey) => {
      const key = Buffer.from(publicKey, 'base64')
      return isSignedBy(signed.output, (message, signature) =>
        verifyEd25519(key, message, signature),
      )
    },
  }
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
