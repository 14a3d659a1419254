/**
 * Seeds: the short runs of letters by which a passage is recognised.
 *
 * Every run of `length` letters of a comparison form has a hash. The index keeps every
 * `stride`-th run of a document; a quotation is looked up with all of its runs, so
 * whatever the shift between the two, any stretch of `length + stride - 1` unharmed
 * letters is found. A sign of a script without letters counts as two.
 */
import { type FoldingRoom, isIdeograph } from '../../../text/index.ts'

/** How an index cuts its seeds; fixed when the index is made. */
export interface SeedShape {
  /** Letters in a seed. More make shorter lists and fewer survivors of noise. */
  readonly length: number
  /** Every how manyeth seed of a document is kept. */
  readonly stride: number
  /** Bits of the hash that tell lists apart: 2^bits lists. */
  readonly bits: number
}

/** For text up to some hundred megabytes. */
export const usualShape: SeedShape = { length: 6, stride: 3, bits: 20 }

/** For gigabytes: lists must not grow with the text, so seeds do. */
export const largeShape: SeedShape = { length: 8, stride: 3, bits: 24 }

/** Hashes of the seeds of a form, and the letter with which each begins. */
export interface SeedRoom {
  keys: Uint32Array
  letters: Uint32Array
}

/** Room for so many seeds to begin with; it grows by itself. */
export function seedRoom(size: number): SeedRoom {
  return { keys: new Uint32Array(size), letters: new Uint32Array(size) }
}

const base = 0x01000193

/** The keys of all seeds of a form, in order; gives how many there are. */
export function seedsInto(
  form: FoldingRoom,
  length: number,
  shape: SeedShape,
  room: SeedRoom,
): number {
  if (room.keys.length < length * 2) {
    room.keys = new Uint32Array(length * 2)
    room.letters = new Uint32Array(length * 2)
  }
  const { length: size, bits } = shape
  const shift = 32 - bits
  let leaving = 1
  for (let at = 0; at < size; at++) leaving = Math.imul(leaving, base)
  const ring = new Int32Array(size)
  const from = new Uint32Array(size)
  const { letters } = form
  let slot = 0
  let seen = 0
  let count = 0
  let hash = 0
  for (let at = 0; at < length; at++) {
    const code = letters[at]!
    const parts = code > 0x2000 && isIdeograph(code) ? 2 : 1
    for (let part = 0; part < parts; part++) {
      const value =
        parts === 1 ? code + 1 : part === 0 ? 0x10000 + (code >> 8) : 0x20000 + (code & 255)
      hash = (Math.imul(hash, base) + value - Math.imul(ring[slot]!, leaving)) | 0
      ring[slot] = value
      from[slot] = at
      slot = slot + 1 === size ? 0 : slot + 1
      if (++seen < size) continue
      room.keys[count] = mixed(hash) >>> shift
      room.letters[count++] = from[slot]!
    }
  }
  return count
}

/**
 * The keys of a run of letters with one put right in every way: another of `alphabet` in
 * the place of each, or one inside left out and the next behind taken in. Gives how many.
 */
export function guessesInto(
  { letters, length }: { readonly letters: Uint16Array; readonly length: number },
  { at, alphabet, shape }: Guessing,
  keys: Uint32Array,
): number {
  const { length: size, bits } = shape
  let count = 0
  const add = (hash: number): void => {
    keys[count++] = mixed(hash) >>> (32 - bits)
  }
  let whole = 0
  for (let index = 0; index < size; index++) whole = withLetter(whole, letters[at + index]!)
  for (let index = size - 1, weight = 1; index >= 0; index--, weight = Math.imul(weight, base)) {
    const own = letters[at + index]!
    for (const other of alphabet)
      if (other !== own) add((whole + Math.imul(other - own, weight)) | 0)
  }
  if (at + size >= length) return count
  for (let left = 1; left < size; left++) {
    let without = 0
    for (let index = 0; index <= size; index++)
      if (index !== left) without = withLetter(without, letters[at + index]!)
    add(without)
  }
  return count
}

interface Guessing {
  /** The letter with which the run begins. */
  readonly at: number
  readonly alphabet: readonly number[]
  readonly shape: SeedShape
}

function withLetter(hash: number, letter: number): number {
  return (Math.imul(hash, base) + letter + 1) | 0
}

/** Spreads a sum over all bits, the high ones above all. */
function mixed(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  value = Math.imul(value ^ (value >>> 15), 0x846ca68b)
  return value ^ (value >>> 16)
}
