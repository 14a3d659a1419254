/**
 * Envelopes: signed bytes with their type (DSSE, Dead Simple Signing Envelope).
 *
 * The signature covers the length and the words of the type too, so that bytes
 * signed as a letter can never pass for a packet or a checkpoint.
 */
import { fromBase64, toBase64 } from './bytes.ts'

/** The JSON form of an envelope, as the specification writes it. */
export interface Envelope {
  readonly payload: string
  readonly payloadType: string
  readonly signatures: readonly EnvelopeSignature[]
}

interface EnvelopeSignature {
  readonly keyid: string
  readonly sig: string
}

/** One who can sign: a name for his key, and the act. */
export interface Signer {
  readonly keyId: string
  sign(bytes: Uint8Array): Uint8Array
}

/** The bytes that are really signed: type and body, each with its length. */
export function preAuthenticationEncoding(type: string, body: Uint8Array): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${body.length} `
  return Buffer.concat([Buffer.from(head), body])
}

/** Sign a body, with one key or several. */
export function seal(type: string, body: Uint8Array, signers: readonly Signer[]): Envelope {
  const bytes = preAuthenticationEncoding(type, body)
  const signatures = signers.map((signer) => ({
    keyid: signer.keyId,
    sig: toBase64(signer.sign(bytes)),
  }))
  return { payload: toBase64(body), payloadType: type, signatures }
}

/** The body of an envelope of this type; `undefined` for another type or spoilt base64. */
export function bodyOf(envelope: Envelope, type: string): Buffer | undefined {
  return envelope.payloadType === type ? fromBase64(envelope.payload) : undefined
}

/**
 * Whether one of the signatures is good for this key.
 *
 * The key id is a hint that anybody can write, so it is not looked at.
 */
export function isSignedBy(
  envelope: Envelope,
  verify: (bytes: Uint8Array, signature: Uint8Array) => boolean,
): boolean {
  const body = fromBase64(envelope.payload)
  if (body === undefined) return false
  const bytes = preAuthenticationEncoding(envelope.payloadType, body)
  return envelope.signatures.some(({ sig }) => {
    const signature = fromBase64(sig)
    return signature !== undefined && verify(bytes, signature)
  })
}
