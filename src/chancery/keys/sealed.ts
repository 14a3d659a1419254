/**
 * Sealed boxes: bytes that only the holder of an X25519 key can open.
 *
 * Ephemeral X25519, HKDF-SHA-256, AES-256-GCM. Both public keys go into the
 * derivation, so that a box cannot be re-addressed. Who sent it is a matter of
 * the signature inside; the box only keeps others from reading on the way, on
 * a line or on a stick.
 */
import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'
import { fromBase64, toBase64 } from '../proofs/bytes.ts'
import { generateKeys, type KeyPair, sharedSecret } from '../proofs/ed25519.ts'

export interface SealedBox {
  readonly ephemeral: string
  readonly sealed: string
}

const purpose = 'rejoinder chancery sealed box 1'

/** Each box has its own key, so its nonce may be the same in all. */
const nonce = Buffer.alloc(12)

const tagLength = 16

/** Seals bytes for the holder of a key; nobody else can open them, not even who sealed them. */
export function sealFor(publicKey: Buffer, bytes: Uint8Array): SealedBox {
  const own = generateKeys('X25519')
  const key = boxKey(sharedSecret(own.privateKey, publicKey), own.publicKey, publicKey)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
  return { ephemeral: toBase64(own.publicKey), sealed: toBase64(sealed) }
}

/** The bytes within; `undefined` when the box is for another key, or spoilt. */
export function openSealed(box: SealedBox, keys: KeyPair): Buffer | undefined {
  const ephemeral = fromBase64(box.ephemeral)
  const bytes = fromBase64(box.sealed)
  if (ephemeral?.length !== 32 || bytes === undefined || bytes.length < tagLength) return undefined
  try {
    const secret = sharedSecret(keys.privateKey, ephemeral)
    const key = boxKey(secret, ephemeral, keys.publicKey)
    const cipher = createDecipheriv('aes-256-gcm', key, nonce)
    cipher.setAuthTag(bytes.subarray(-tagLength))
    return Buffer.concat([cipher.update(bytes.subarray(0, -tagLength)), cipher.final()])
  } catch {
    return undefined
  }
}

function boxKey(secret: Buffer, ephemeral: Buffer, receiver: Buffer): Buffer {
  const salt = Buffer.concat([ephemeral, receiver])
  return Buffer.from(hkdfSync('sha256', secret, salt, purpose, 32))
}
