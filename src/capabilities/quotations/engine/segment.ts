/**
 * A segment: the seeds of a batch of documents, sorted by key and never changed again.
 *
 * Places are counted in units of sixteen characters through all documents of the
 * segment, each of which begins at a whole unit. The directory says for every key where
 * its list begins, so how long a list is, and with it how rare a seed, is known before
 * anything is read. The lists may lie in memory or in a file.
 */
import { readList } from './postings.ts'
import type { SeedShape } from './seeds.ts'

/** Characters in a unit, as a shift: 16. */
export const unitShift = 4

export interface Segment {
  readonly shape: SeedShape
  /** For every key where its list begins in the lists; one more for the end. */
  readonly directory: Uint32Array
  /** The unit at which each document begins; one more for the end. */
  readonly starts: Uint32Array
  readonly names: readonly string[]
  readonly postings: number
  /** Documents that were replaced or taken away since: their places do not count. */
  readonly dead?: ReadonlySet<number>
  /** Read a stretch of the lists; the array is valid until the next call. */
  read(start: number, end: number): Uint8Array
}

/** How many bytes a key's list takes: a measure of how common the seed is, known without reading. */
export function listBytes(segment: Segment, key: number): number {
  return segment.directory[key + 1]! - segment.directory[key]!
}

/** Read the places of a key into `places`; gives how many there are, at most `places.length - from`. */
export function placesOf(
  segment: Segment,
  key: number,
  into: { readonly places: Uint32Array; readonly from: number },
): number {
  const start = segment.directory[key]!
  const end = segment.directory[key + 1]!
  if (start === end) return 0
  const bytes = segment.read(start, end)
  const units = segment.starts.at(-1)!
  return readList(bytes, 0, end - start, { ...into, units }) - into.from
}

/** The document in which a unit lies. */
export function documentAt(segment: Segment, unit: number): number {
  const { starts } = segment
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= unit) low = middle
    else high = middle - 1
  }
  return low
}
