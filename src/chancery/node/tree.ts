/**
 * A growing tree: all complete subtrees of a log in memory, 64 bytes an entry.
 *
 * Roots and proofs of any earlier size come from the same hashes, so a witness
 * that mirrors another's log can prove by itself what that log once said.
 */
import { type Hash, nodeHash, rootOf, type SubtreeReader } from '../proofs/merkle.ts'

const hashLength = 32

export interface Tree {
  readonly size: number
  readonly read: SubtreeReader
  push(leaf: Hash): void
  /** Forget all leaves from a size on. */
  cut(size: number): void
  leaf(index: number): Hash | undefined
  root(size?: number): Hash
}

/** A Merkle tree (RFC 6962) of these leaves. */
export function growTree(leaves: Iterable<Hash> = []): Tree {
  const levels: Level[] = [emptyLevel()]
  const read: SubtreeReader = (level, index) => {
    const hash = levels[level] && hashAt(levels[level], index)
    if (hash === undefined) throw new RangeError(`no subtree ${index} on level ${level}`)
    return hash
  }
  const tree: Tree = {
    get size() {
      return levels[0]!.count
    },
    read,
    push: (leaf) => pushUp(levels, leaf),
    cut: (size) => {
      for (const [height, level] of levels.entries())
        level.count = Math.min(level.count, Math.floor(size / 2 ** height))
    },
    leaf: (index) => hashAt(levels[0]!, index),
    root: (size = levels[0]!.count) => rootOf(size, read),
  }
  for (const leaf of leaves) tree.push(leaf)
  return tree
}

interface Level {
  bytes: Buffer
  count: number
}

function pushUp(levels: Level[], leaf: Hash): void {
  let hash = leaf
  for (let height = 0; ; height++) {
    const level = (levels[height] ??= emptyLevel())
    add(level, hash)
    if (level.count % 2 === 1) return
    hash = nodeHash(hashAt(level, level.count - 2)!, hash)
  }
}

function add(level: Level, hash: Hash): void {
  const at = level.count * hashLength
  if (at === level.bytes.length) {
    const wider = Buffer.alloc(level.bytes.length * 2)
    level.bytes.copy(wider)
    level.bytes = wider
  }
  hash.copy(level.bytes, at)
  level.count++
}

/** A copy: the level may grow and move, and a later cut may write over it. */
function hashAt(level: Level, index: number): Hash | undefined {
  if (index < 0 || index >= level.count) return undefined
  return Buffer.from(level.bytes.subarray(index * hashLength, (index + 1) * hashLength))
}

function emptyLevel(): Level {
  return { bytes: Buffer.alloc(16 * hashLength), count: 0 }
}
