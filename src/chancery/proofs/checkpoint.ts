/**
 * Checkpoints (C2SP tlog-checkpoint) and cosignatures (C2SP tlog-cosignature).
 *
 * A checkpoint is a party's word for the whole of its log at a size. A
 * cosignature is a witness's word, with a time, that the log he had seen
 * before is a beginning of this one.
 */
import { fromBase64, toBase64 } from './bytes.ts'
import { verifyEd25519 } from './ed25519.ts'
import type { Hash } from './merkle.ts'
import {
  ed25519Cosignature,
  ed25519Note,
  type Note,
  type NoteKey,
  type NoteSignature,
  noteKeyId,
  parseNote,
  signaturesOf,
} from './note.ts'

export interface Checkpoint {
  readonly origin: string
  readonly size: number
  readonly root: Hash
}

/** The signed text of a checkpoint. We write no extension lines. */
export function checkpointText(checkpoint: Checkpoint): string {
  return `${checkpoint.origin}\n${checkpoint.size}\n${toBase64(checkpoint.root)}\n`
}

/** Read the text of a checkpoint, with or without extension lines after the first three. */
export function parseCheckpointText(text: string): Checkpoint | undefined {
  const lines = text.split('\n')
  if (lines.length < 4 || lines.at(-1) !== '' || lines.slice(0, -1).includes('')) return undefined
  const [origin, size, written] = lines as [string, string, string]
  const root = fromBase64(written)
  if (!/^(0|[1-9]\d{0,15})$/.test(size) || root?.length !== 32) return undefined
  return { origin, size: Number(size), root }
}

/** The log's own signature on a checkpoint. */
export function signCheckpoint(
  checkpoint: Checkpoint,
  key: NoteKey,
  sign: (bytes: Uint8Array) => Uint8Array,
): NoteSignature {
  const signature = Buffer.from(sign(Buffer.from(checkpointText(checkpoint))))
  return { name: key.name, keyId: noteKeyId(key), signature }
}

/**
 * The checkpoint in a note that its log's key has signed; `undefined` when none has.
 *
 * A note that carries a bad signature under the log's own name and id is
 * refused whole, as signed-note asks.
 */
export function openCheckpoint(words: string, key: NoteKey): SignedCheckpoint | undefined {
  const note = parseNote(words)
  if (note === undefined) return undefined
  const own = signaturesOf(note, key)
  const text = Buffer.from(note.text)
  if (own.length === 0) return undefined
  if (!own.every(({ signature }) => verifyEd25519(key.publicKey, text, signature))) return undefined
  const checkpoint = parseCheckpointText(note.text)
  return checkpoint && { ...checkpoint, note }
}

export interface SignedCheckpoint extends Checkpoint {
  readonly note: Note
}

/** What a witness signs: the time in seconds since 1970, and the checkpoint's text. */
function cosignatureMessage(text: string, seconds: number): Buffer {
  return Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`)
}

/** A witness's signature line for a checkpoint. */
export function cosign(
  text: string,
  witness: { readonly key: NoteKey; sign(bytes: Uint8Array): Uint8Array },
  seconds: number,
): NoteSignature {
  const time = Buffer.alloc(8)
  time.writeBigUInt64BE(BigInt(seconds))
  const signature = witness.sign(cosignatureMessage(text, seconds))
  return {
    name: witness.key.name,
    keyId: noteKeyId(witness.key),
    signature: Buffer.concat([time, signature]),
  }
}

/** When, in seconds since 1970, the witness says to have seen it; `undefined` if it never did. */
export function cosignedAt(note: Note, witness: NoteKey): number | undefined {
  const times = signaturesOf(note, witness).flatMap(({ signature }) => {
    if (signature.length !== 72) return []
    const seconds = Number(signature.readBigUInt64BE(0))
    if (!Number.isSafeInteger(seconds)) return []
    const message = cosignatureMessage(note.text, seconds)
    return verifyEd25519(witness.publicKey, message, signature.subarray(8)) ? [seconds] : []
  })
  return times.length === 0 ? undefined : Math.max(...times)
}

/** The key by which a log's checkpoints are verified. */
export function logKey(name: string, publicKey: Buffer): NoteKey {
  return { name, type: ed25519Note, publicKey }
}

/** The key by which a witness's cosignatures are verified. */
export function witnessKey(name: string, publicKey: Buffer): NoteKey {
  return { name, type: ed25519Cosignature, publicKey }
}
