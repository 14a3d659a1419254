/** Bytes and their written forms: base64 read strictly, hexadecimal, SHA-256. */
import { createHash } from 'node:crypto'

/** SHA-256 of the parts one after the other. */
export function sha256(...parts: readonly (Uint8Array | string)[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

/**
 * Bytes of a standard base64 string; `undefined` when it is not the one way to write them.
 *
 * Node skips what it does not know and ignores trailing bits; two spellings of
 * one signature would be two files that a person cannot tell apart.
 */
export function fromBase64(words: string): Buffer | undefined {
  const bytes = Buffer.from(words, 'base64')
  return bytes.toString('base64') === words ? bytes : undefined
}
