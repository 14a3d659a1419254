/** Bytes and their written forms: base64 read strictly, hexadecimal, SHA-256. */
import { hash } from 'node:crypto'

/**
 * SHA-256 of the parts one after the other.
 *
 * In one call: a hash object for each of the two hundred thousand nodes of a
 * long log costs several times what the hashing does.
 */
export function sha256(...parts: readonly (Uint8Array | string)[]): Buffer {
  const [first = ''] = parts
  return hash('sha256', parts.length < 2 ? first : joined(parts), 'buffer')
}

/** Nodes of a tree are small and many: they are put together in one place. */
const scratch = Buffer.alloc(256)

function joined(parts: readonly (Uint8Array | string)[]): Uint8Array {
  let length = 0
  for (const part of parts) {
    if (typeof part === 'string' || length + part.length > scratch.length)
      return Buffer.concat(parts.map((one) => (typeof one === 'string' ? Buffer.from(one) : one)))
    scratch.set(part, length)
    length += part.length
  }
  return scratch.subarray(0, length)
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
