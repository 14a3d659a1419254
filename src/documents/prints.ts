/**
 * Prints: hashes of runs of letters, by which two texts of one letter meet without being
 * compared, and by which it is said how much of the one stands in the other.
 */
import { type ComparisonForm, fold } from '../text/index.ts'

/** Letters in a row that make one print: about four words, whatever their spaces. */
const printLength = 20
/** Prints by which a document can be met. Two that share two thirds of their words share one of eight nearly always. */
const sketchSize = 8
/** Texts of fewer letters are alike by chance. */
const fewestLetters = 80
/** Of longer texts the beginning is compared. */
export const longestCompared = 200_000

/** The few prints by which a text can be met. */
export function sketchOf(words: string): number[] {
  return lowest(printsOf(fold(words)), sketchSize)
}

/** How much of the shorter text stands in the longer, by prints; 0 when one is less than half the other. */
export function shareOfWords(one: string, other: string): number {
  const [first, second] = [printsOf(fold(one)), printsOf(fold(other))]
  const [few, many] = first.length <= second.length ? [first, second] : [second, first]
  if (few.length === 0 || few.length < many.length / 2) return 0
  const known = new Set(many)
  let shared = 0
  for (const print of few) if (known.has(print)) shared += 1
  return shared / few.length
}

/** A hash of every run of letters. */
function printsOf({ letters, length }: ComparisonForm): Uint32Array {
  const size = Math.min(length, longestCompared)
  if (size < Math.max(fewestLetters, printLength)) return new Uint32Array(0)
  const prints = new Uint32Array(size - printLength + 1)
  const leaving = power(base, printLength - 1)
  let hash = 0
  for (let at = 0; at < size; at += 1) {
    if (at >= printLength) hash = (hash - Math.imul(letters[at - printLength]!, leaving)) | 0
    hash = (Math.imul(hash, base) + letters[at]!) | 0
    if (at >= printLength - 1) prints[at - printLength + 1] = scrambled(hash)
  }
  return prints
}

const base = 0x01000193

function power(number: number, times: number): number {
  let result = 1
  for (let count = 0; count < times; count += 1) result = Math.imul(result, number)
  return result
}

/** Spreads neighbouring hashes apart, so that the lowest are a fair sample. */
function scrambled(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** The lowest different prints, rising. */
function lowest(prints: Uint32Array, count: number): number[] {
  const kept: number[] = []
  for (const print of prints) {
    if (kept.length === count && print >= kept[count - 1]!) continue
    const at = kept.findIndex((one) => one >= print)
    if (at !== -1 && kept[at] === print) continue
    kept.splice(at === -1 ? kept.length : at, 0, print)
    if (kept.length > count) kept.pop()
  }
  return kept
}
