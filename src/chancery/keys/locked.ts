/**
 * Locked keys: private keys at rest, under a passphrase.
 *
 * scrypt makes each guess cost memory and time; AES-256-GCM tells a wrong
 * passphrase from a right one. The parameters stand in the file, so that they
 * can be raised later without losing old files, and are bounded on reading, so
 * that a file cannot ask for all the memory there is.
 */
import { createCipheriv, createDecipheriv, scryptSync } from 'node:crypto'
import { fromBase64, toBase64 } from '../proofs/bytes.ts'

export interface LockedBytes {
  readonly lock: 'scrypt aes-256-gcm'
  readonly cost: number
  readonly salt: string
  readonly nonce: string
  readonly locked: string
}

/** About a quarter of a second and 64 MiB a guess on an ordinary machine of 2026. */
const usualCost: number = 2 ** 16

const dearest = 2 ** 18
const blockSize = 8
const tagLength = 16

/** Locks bytes with a passphrase; the higher the cost, the longer each guess at it takes. */
export function lock(
  bytes: Uint8Array,
  passphrase: string,
  options: { readonly random: (length: number) => Buffer; readonly cost?: number },
): LockedBytes {
  const cost = options.cost ?? usualCost
  const salt = options.random(16)
  const nonce = options.random(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(passphrase, salt, cost), nonce)
  const locked = Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
  return {
    lock: 'scrypt aes-256-gcm',
    cost,
    salt: toBase64(salt),
    nonce: toBase64(nonce),
    locked: toBase64(locked),
  }
}

/** The bytes; `undefined` for a wrong passphrase or a spoilt file. */
export function unlock(locked: LockedBytes, passphrase: string): Buffer | undefined {
  const parts = [locked.salt, locked.nonce, locked.locked].map(fromBase64)
  const [salt, nonce, bytes] = parts
  if (!isCost(locked.cost) || !salt || !nonce || !bytes || bytes.length < tagLength)
    return undefined
  try {
    const cipher = createDecipheriv('aes-256-gcm', keyOf(passphrase, salt, locked.cost), nonce)
    cipher.setAuthTag(bytes.subarray(-tagLength))
    return Buffer.concat([cipher.update(bytes.subarray(0, -tagLength)), cipher.final()])
  } catch {
    return undefined
  }
}

function keyOf(passphrase: string, salt: Buffer, cost: number): Buffer {
  const options = { N: cost, r: blockSize, p: 1, maxmem: 256 * cost * blockSize + 2 ** 20 }
  return scryptSync(passphrase.normalize('NFC'), salt, 32, options)
}

function isCost(cost: number): boolean {
  return Number.isInteger(Math.log2(cost)) && cost >= 2 && cost <= dearest
}
