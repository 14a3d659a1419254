/**
 * Merkle trees (RFC 6962 section 2, RFC 9162 section 2.1): one hash that
 * stands for a whole log, and short proofs that an entry is in it and that a
 * longer log begins with a shorter one.
 *
 * Proofs are computed over a reader of complete subtrees, so that a log of a
 * hundred thousand entries needs a few dozen hashes and not all of them.
 */
import { sha256 } from './bytes.ts'

export type Hash = Buffer

/** The hash of the complete subtree of 2^level leaves that begins at leaf index · 2^level. */
export type SubtreeReader = (level: number, index: number) => Hash

/** The root of a tree without leaves. */
const emptyRoot: Hash = sha256('')

export function leafHash(data: Uint8Array): Hash {
  return sha256(Uint8Array.of(0), data)
}

export function nodeHash(left: Hash, right: Hash): Hash {
  return sha256(Uint8Array.of(1), left, right)
}

/** A reader over leaf hashes held in memory. Costs a pass over what lies under each node asked. */
export function subtreesOf(leaves: readonly Hash[]): SubtreeReader {
  const read: SubtreeReader = (level, index) =>
    level === 0
      ? leaves[index]!
      : nodeHash(read(level - 1, index * 2), read(level - 1, index * 2 + 1))
  return read
}

/** The root of the first `size` leaves. */
export function rootOf(size: number, read: SubtreeReader): Hash {
  return size === 0 ? emptyRoot : rangeHash(0, size, read)
}

/** The hashes that lead from one leaf to the root of the first `size` leaves. */
export function inclusionProof(index: number, size: number, read: SubtreeReader): Hash[] {
  if (index < 0 || index >= size) throw new RangeError(`no leaf ${index} in a tree of ${size}`)
  return pathTo(index, 0, size, read)
}

/** The hashes that show that the tree of `size` leaves begins with the tree of `first` leaves. */
export function consistencyProof(first: number, size: number, read: SubtreeReader): Hash[] {
  if (first < 0 || first > size) throw new RangeError(`no tree of ${first} within one of ${size}`)
  return first === 0 || first === size ? [] : prefixProof(first, 0, size, read, 'whole')
}

/** Whether the proof leads from the leaf to the root. */
export function isIncluded(
  leaf: { readonly index: number; readonly hash: Hash },
  tree: { readonly size: number; readonly root: Hash },
  proof: readonly Hash[],
): boolean {
  if (![leaf.hash, tree.root, ...proof].every(isHash)) return false
  const found = rootFromPath(leaf, tree.size, proof)
  return found?.equals(tree.root) ?? false
}

/** Whether the proof shows that the later tree begins with the earlier one. */
export function isConsistent(
  earlier: { readonly size: number; readonly root: Hash },
  later: { readonly size: number; readonly root: Hash },
  proof: readonly Hash[],
): boolean {
  if (![earlier.root, later.root, ...proof].every(isHash)) return false
  if (earlier.size === 0) return proof.length === 0 && earlier.root.equals(emptyRoot)
  const roots = rootsFromConsistency(earlier.size, later, proof, earlier.root)
  if (roots === undefined) return false
  return roots.earlier.equals(earlier.root) && roots.later.equals(later.root)
}

/**
 * The root that the later tree's own first `size` leaves have, by its own proof.
 *
 * This is what convicts a log of two faces: a proof that verifies against the
 * later root, and gives another earlier root than the one that was signed.
 * `undefined` when the proof does not lead to the later root.
 */
export function provenPrefix(
  size: number,
  later: { readonly size: number; readonly root: Hash },
  proof: readonly Hash[],
  prefix: Hash,
): Hash | undefined {
  if (size === later.size) return proof.length === 0 ? later.root : undefined
  if (size === 0) return undefined
  const roots = rootsFromConsistency(size, later, proof, prefix)
  return roots?.later.equals(later.root) && roots.earlier.equals(prefix) ? prefix : undefined
}

function rangeHash(start: number, end: number, read: SubtreeReader): Hash {
  const width = end - start
  const split = splitOf(width)
  if (split * 2 === width || width === 1) return read(Math.log2(width), start / width)
  return nodeHash(rangeHash(start, start + split, read), rangeHash(start + split, end, read))
}

/** The largest power of two smaller than a width (1 for 1). */
function splitOf(width: number): number {
  let split = 1
  while (split * 2 < width) split *= 2
  return split
}

function pathTo(index: number, start: number, end: number, read: SubtreeReader): Hash[] {
  if (end - start === 1) return []
  const middle = start + splitOf(end - start)
  return index < middle
    ? [...pathTo(index, start, middle, read), rangeHash(middle, end, read)]
    : [...pathTo(index, middle, end, read), rangeHash(start, middle, read)]
}

function prefixProof(
  size: number,
  start: number,
  end: number,
  read: SubtreeReader,
  known: 'whole' | 'part',
): Hash[] {
  if (start + size === end) return known === 'whole' ? [] : [rangeHash(start, end, read)]
  const split = splitOf(end - start)
  const middle = start + split
  return size <= split
    ? [...prefixProof(size, start, middle, read, known), rangeHash(middle, end, read)]
    : [...prefixProof(size - split, middle, end, read, 'part'), rangeHash(start, middle, read)]
}

function rootFromPath(
  leaf: { readonly index: number; readonly hash: Hash },
  size: number,
  proof: readonly Hash[],
): Hash | undefined {
  if (!isPlace(leaf.index, size)) return undefined
  let place = leaf.index
  let last = size - 1
  let hash = leaf.hash
  for (const beside of proof) {
    if (last === 0) return undefined
    if (place % 2 === 1 || place === last) {
      hash = nodeHash(beside, hash)
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)]
    } else {
      hash = nodeHash(hash, beside)
    }
    ;[place, last] = [half(place), half(last)]
  }
  return last === 0 ? hash : undefined
}

/** The algorithm of RFC 9162 section 2.1.4.2, in numbers that may pass 2^32. */
function rootsFromConsistency(
  size: number,
  later: { readonly size: number; readonly root: Hash },
  proof: readonly Hash[],
  prefix: Hash,
): { readonly earlier: Hash; readonly later: Hash } | undefined {
  if (!Number.isSafeInteger(size) || size > later.size) return undefined
  if (size === later.size)
    return proof.length === 0 ? { earlier: later.root, later: later.root } : undefined
  if (proof.length === 0) return undefined
  const path = isPowerOfTwo(size) ? [prefix, ...proof] : [...proof]
  let place = size - 1
  let last = later.size - 1
  while (place % 2 === 1) [place, last] = [half(place), half(last)]
  let earlier = path[0]!
  let whole = path[0]!
  for (const beside of path.slice(1)) {
    if (last === 0) return undefined
    if (place % 2 === 1 || place === last) {
      earlier = nodeHash(beside, earlier)
      whole = nodeHash(beside, whole)
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)]
    } else {
      whole = nodeHash(whole, beside)
    }
    ;[place, last] = [half(place), half(last)]
  }
  return last === 0 ? { earlier, later: whole } : undefined
}

function isHash(bytes: Buffer): boolean {
  return bytes.length === emptyRoot.length
}

function isPlace(index: number, size: number): boolean {
  return Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size
}

function isPowerOfTwo(size: number): boolean {
  return Number.isInteger(Math.log2(size))
}

function half(number: number): number {
  return Math.floor(number / 2)
}
