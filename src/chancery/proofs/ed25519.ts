/**
 * Keys: Ed25519 to sign with, X25519 to seal with, as 32 raw bytes outside
 * and as Node's key objects inside.
 */
import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'

export type Curve = 'Ed25519' | 'X25519'

/** A pair of raw keys, 32 bytes each. */
export interface KeyPair {
  readonly publicKey: Buffer
  readonly privateKey: Buffer
}

/** The frame that PKCS #8 and SPKI put around 32 raw bytes (RFC 8410). */
const frames = {
  Ed25519: { private: '302e020100300506032b657004220420', public: '302a300506032b6570032100' },
  X25519: { private: '302e020100300506032b656e04220420', public: '302a300506032b656e032100' },
} as const

/** Key objects are dear to make and few: one for each public key met in this process. */
const publicKeys = new Map<string, KeyObject>()
const mostPublicKeys = 4096

/** Reading a private key costs more than signing with it; forgotten together with its bytes. */
const privateKeys = new WeakMap<Buffer, KeyObject>()

export function generateKeys(curve: Curve): KeyPair {
  const { publicKey, privateKey } =
    curve === 'Ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519')
  const raw = privateKey.export({ type: 'pkcs8', format: 'der' }).subarray(-32)
  privateKeys.set(raw, privateKey)
  return { publicKey: rawPublic(publicKey), privateKey: raw }
}

/** The pair that belongs to a raw private key (a seed). */
export function keysFromSeed(curve: Curve, seed: Buffer): KeyPair {
  const publicKey = createPublicKey(privateKeyObject(curve, seed))
  return { publicKey: rawPublic(publicKey), privateKey: seed }
}

/** A function that signs with this key; the key object is made once. */
export function ed25519Signer(privateKey: Buffer): (bytes: Uint8Array) => Buffer {
  const key = privateKeyObject('Ed25519', privateKey)
  return (bytes) => sign(null, bytes, key)
}

/** Whether the signature is this key's on these bytes; never throws. */
export function verifyEd25519(
  publicKey: Buffer,
  bytes: Uint8Array,
  signature: Uint8Array,
): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false
  try {
    return verify(null, bytes, publicKeyObject('Ed25519', publicKey), signature)
  } catch {
    return false
  }
}

/** The secret that two X25519 keys have in common. */
export function sharedSecret(privateKey: Buffer, publicKey: Buffer): Buffer {
  return diffieHellman({
    privateKey: privateKeyObject('X25519', privateKey),
    publicKey: publicKeyObject('X25519', publicKey),
  })
}

function rawPublic(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' }).subarray(-32)
}

function privateKeyObject(curve: Curve, raw: Buffer): KeyObject {
  const known = privateKeys.get(raw)
  if (known !== undefined) return known
  const der = Buffer.concat([Buffer.from(frames[curve].private, 'hex'), raw])
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  privateKeys.set(raw, key)
  return key
}

function publicKeyObject(curve: Curve, raw: Buffer): KeyObject {
  const name = `${curve} ${raw.toString('hex')}`
  const known = publicKeys.get(name)
  if (known !== undefined) return known
  const der = Buffer.concat([Buffer.from(frames[curve].public, 'hex'), raw])
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
  // Keys of sealed boxes are used once; they must not drive the others out.
  if (curve === 'X25519') return key
  if (publicKeys.size >= mostPublicKeys) publicKeys.clear()
  publicKeys.set(name, key)
  return key
}
