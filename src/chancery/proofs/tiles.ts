/**
 * Tiles (C2SP tlog-tiles): a log's hashes as files that never change once full.
 *
 * A tile holds 256 neighbouring hashes of one level; levels in between are
 * hashed again when they are asked for. Any web server can publish the folder.
 */
import { type Hash, nodeHash, type SubtreeReader } from './merkle.ts'

/** Hashes in a full tile. */
export const tileWidth = 256

/** Levels of the tree in one tile. */
const tileHeight = 8

const hashLength = 32

/** The path of a tile of which `width` hashes exist. */
export function tilePath(level: number | 'entries', index: number, width: number): string {
  const digits = String(index).padStart(Math.ceil(String(index).length / 3) * 3, '0')
  const parts = digits.match(/\d{3}/g) ?? []
  const words = parts.map((part, at) => (at === parts.length - 1 ? part : `x${part}`)).join('/')
  return `tile/${level}/${words}${width === tileWidth ? '' : `.p/${width}`}`
}

/** Every tile of a tree of this size, the last of a level with its width. */
export function tilesOf(size: number): { level: number; index: number; width: number }[] {
  const tiles = []
  for (let level = 0, count = size; count > 0; level++, count = Math.floor(count / tileWidth)) {
    for (let index = 0; index * tileWidth < count; index++)
      tiles.push({ level, index, width: Math.min(tileWidth, count - index * tileWidth) })
  }
  return tiles
}

/** A reader of subtrees over tiles; `tile` gives the bytes of a tile of at least `width` hashes. */
export function subtreesInTiles(
  tile: (level: number, index: number, width: number) => Uint8Array,
): SubtreeReader {
  return (level, index) => {
    const tileLevel = Math.floor(level / tileHeight)
    const within = level % tileHeight
    const first = index * 2 ** within
    const tileIndex = Math.floor(first / tileWidth)
    const start = first % tileWidth
    const bytes = tile(tileLevel, tileIndex, start + 2 ** within)
    return subtreeWithin(bytes, start, 2 ** within)
  }
}

/** The bytes of one tile, from whatever reads the tree. */
export function tileBytes(
  tile: { readonly level: number; readonly index: number; readonly width: number },
  read: SubtreeReader,
): Buffer {
  const hashes = Array.from({ length: tile.width }, (_, at) =>
    read(tile.level * tileHeight, tile.index * tileWidth + at),
  )
  return Buffer.concat(hashes)
}

/** A bundle of entries: each with its length before it in two bytes. */
export function entryBundle(entries: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    entries.flatMap((entry) => {
      const length = Buffer.alloc(2)
      length.writeUInt16BE(entry.length)
      return [length, entry]
    }),
  )
}

function subtreeWithin(bytes: Uint8Array, start: number, width: number): Hash {
  if (width === 1) {
    const at = start * hashLength
    if (at + hashLength > bytes.length) throw new RangeError(`the tile has no hash ${start}`)
    return Buffer.from(bytes.subarray(at, at + hashLength))
  }
  const half = width / 2
  return nodeHash(subtreeWithin(bytes, start, half), subtreeWithin(bytes, start + half, half))
}
