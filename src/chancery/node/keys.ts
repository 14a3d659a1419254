/**
 * A party's private keys: three to work with and one to recover by.
 *
 * They exist in memory while a node runs, and on disk only under a passphrase.
 * The recovery key has a file of its own, to be carried away from the machine.
 */
import type { PublicKeys } from '../entries/body.ts'
import { type LockedBytes, lock, unlock } from '../keys/locked.ts'
import { toBase64 } from '../proofs/bytes.ts'
import { ed25519Signer, generateKeys, type KeyPair, keysFromSeed } from '../proofs/ed25519.ts'
import type { Signer } from '../proofs/envelope.ts'
import type { Disk } from './disk.ts'

export interface WorkingKeys {
  readonly sign: KeyPair
  readonly witness: KeyPair
  readonly seal: KeyPair
  /**
   * Sealing keys of before, newest first. Who has not heard of a rotation yet
   * seals for the old one, and two that rotate at once must still hear each other.
   */
  readonly retired: readonly KeyPair[]
}

const mostRetired = 8

const workingFile = 'keys/working.json'
const nextFile = 'keys/next.json'
const recoveryFile = 'keys/recovery.json'

/** New keys, which still open what was sealed for the ones before. */
export function makeWorkingKeys(before?: WorkingKeys): WorkingKeys {
  return {
    sign: generateKeys('Ed25519'),
    witness: generateKeys('Ed25519'),
    seal: generateKeys('X25519'),
    retired: before === undefined ? [] : [before.seal, ...before.retired].slice(0, mostRetired),
  }
}

export function publicOf(keys: WorkingKeys): PublicKeys {
  return {
    sign: toBase64(keys.sign.publicKey),
    witness: toBase64(keys.witness.publicKey),
    seal: toBase64(keys.seal.publicKey),
  }
}

/** A signer of entries; its key id is its public key. */
export function signerOf(keys: KeyPair): Signer {
  return { keyId: toBase64(keys.publicKey), sign: ed25519Signer(keys.privateKey) }
}

export interface LockOptions {
  readonly passphrase: string
  readonly random: (length: number) => Buffer
  readonly cost?: number
}

/** Write the keys in use. */
export function keepWorkingKeys(disk: Disk, keys: WorkingKeys, options: LockOptions): void {
  writeLocked(disk, workingFile, workingBytes(keys), options)
}

/**
 * Write keys that a rotation is about to announce.
 *
 * They are on disk before the log names them: a kill in between must never
 * leave a log whose keys nobody has.
 */
export function keepNextKeys(disk: Disk, keys: WorkingKeys, options: LockOptions): void {
  writeLocked(disk, nextFile, workingBytes(keys), options)
}

/** The working keys, and those prepared for a rotation if there are any; `undefined` for a wrong passphrase. */
export function loadWorkingKeys(disk: Disk, passphrase: string): WorkingKeys[] | undefined {
  const files = [workingFile, nextFile].map((file) => readLocked(disk, file, passphrase))
  const found = files.flatMap((bytes) => (bytes === undefined ? [] : [keysFromBytes(bytes)]))
  return found.length === 0 ? undefined : found
}

export function keepRecoveryKey(disk: Disk, key: KeyPair, options: LockOptions): void {
  writeLocked(disk, recoveryFile, key.privateKey, options)
}

/** The recovery key from its file, wherever that was carried to. */
export function openRecoveryKey(file: Uint8Array, passphrase: string): KeyPair | undefined {
  const bytes = unlock(JSON.parse(Buffer.from(file).toString('utf8')) as LockedBytes, passphrase)
  return bytes && keysFromSeed('Ed25519', bytes)
}

export function readRecoveryFile(disk: Disk): Buffer | undefined {
  return disk.read(recoveryFile)
}

function workingBytes({ sign, witness, seal, retired }: WorkingKeys): Buffer {
  return Buffer.concat([sign, witness, seal, ...retired].map(({ privateKey }) => privateKey))
}

function keysFromBytes(bytes: Buffer): WorkingKeys {
  const seeds = Array.from({ length: bytes.length / 32 }, (_, at) =>
    bytes.subarray(at * 32, at * 32 + 32),
  )
  const [sign, witness, ...seals] = seeds as [Buffer, Buffer, ...Buffer[]]
  const [seal, ...retired] = seals.map((seed) => keysFromSeed('X25519', seed))
  return {
    sign: keysFromSeed('Ed25519', sign),
    witness: keysFromSeed('Ed25519', witness),
    seal: seal!,
    retired,
  }
}

function writeLocked(disk: Disk, file: string, bytes: Uint8Array, options: LockOptions): void {
  const { passphrase, random, cost } = options
  const locked = lock(bytes, passphrase, cost === undefined ? { random } : { random, cost })
  disk.replace(file, Buffer.from(`${JSON.stringify(locked, null, 2)}\n`))
}

function readLocked(disk: Disk, file: string, passphrase: string): Buffer | undefined {
  const bytes = disk.read(file)
  if (bytes === undefined) return undefined
  return unlock(JSON.parse(bytes.toString('utf8')) as LockedBytes, passphrase)
}
