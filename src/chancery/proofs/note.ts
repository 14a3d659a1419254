/**
 * Signed notes (C2SP signed-note): a text with signature lines under it.
 *
 * The form that checkpoints of logs have everywhere, so that other people's
 * verifiers read ours and ours read theirs.
 */
import { fromBase64, sha256, toBase64 } from './bytes.ts'

export interface Note {
  /** What is signed, with its last newline. */
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

export interface NoteSignature {
  readonly name: string
  /** The first four bytes of a hash of name, type and key: tells keys apart, proves nothing. */
  readonly keyId: string
  readonly signature: Buffer
}

/** A key that verifies notes: what stands in a verifier key ("vkey"). */
export interface NoteKey {
  readonly name: string
  readonly type: number
  readonly publicKey: Buffer
}

/** Signature types of signed-note that we write and read. */
export const ed25519Note = 0x01
export const ed25519Cosignature = 0x04

/** More than any party has witnesses; bounds the work a hostile note can ask for. */
const mostSignatures = 128

/** The key id of a key, in hexadecimal. */
export function noteKeyId(key: NoteKey): string {
  const whole = sha256(`${key.name}\n`, Uint8Array.of(key.type), key.publicKey)
  return whole.subarray(0, 4).toString('hex')
}

/** A verifier key as it is handed about: name, id, type and key. */
export function writeNoteKey(key: NoteKey): string {
  const material = Buffer.concat([Uint8Array.of(key.type), key.publicKey])
  return `${key.name}+${noteKeyId(key)}+${toBase64(material)}`
}

/** Read a verifier key; `undefined` when its parts do not fit together. */
export function parseNoteKey(words: string): NoteKey | undefined {
  const [, name, id, material] = /^([^+\s]+)\+([0-9a-f]{8})\+(.+)$/u.exec(words) ?? []
  const bytes = fromBase64(material ?? '')
  if (name === undefined || bytes === undefined || bytes.length < 2) return undefined
  const key = { name, type: bytes[0]!, publicKey: bytes.subarray(1) }
  return noteKeyId(key) === id ? key : undefined
}

export function writeNote(note: Note): string {
  return `${note.text}\n${note.signatures.map(signatureLine).join('')}`
}

/** Read a note; `undefined` for what the specification forbids, and for more than 128 signatures. */
export function parseNote(words: string): Note | undefined {
  const end = words.lastIndexOf('\n\n')
  if (end < 0 || hasControls(words) || !words.endsWith('\n')) return undefined
  const lines = words
    .slice(end + 2)
    .split('\n')
    .slice(0, -1)
  if (lines.length === 0 || lines.length > mostSignatures) return undefined
  const signatures = lines.map(parseSignatureLine)
  if (signatures.some((signature) => signature === undefined)) return undefined
  return { text: words.slice(0, end + 1), signatures: signatures as NoteSignature[] }
}

/** One signature as its line, with the newline. */
export function signatureLine(signature: NoteSignature): string {
  const bytes = Buffer.concat([Buffer.from(signature.keyId, 'hex'), signature.signature])
  return `— ${signature.name} ${toBase64(bytes)}\n`
}

/** Read one signature line without its newline. */
export function parseSignatureLine(line: string): NoteSignature | undefined {
  const [, name, written] = /^— ([^\s+]+) (\S+)$/u.exec(line) ?? []
  const bytes = fromBase64(written ?? '')
  if (name === undefined || bytes === undefined || bytes.length < 5) return undefined
  return { name, keyId: bytes.subarray(0, 4).toString('hex'), signature: bytes.subarray(4) }
}

/** The signatures that say they are this key's. */
export function signaturesOf(note: Note, key: NoteKey): NoteSignature[] {
  const id = noteKeyId(key)
  return note.signatures.filter(({ name, keyId }) => name === key.name && keyId === id)
}

function hasControls(words: string): boolean {
  return /[\u0000-\u0009\u000b-\u001f]/.test(words)
}
