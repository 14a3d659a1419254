/**
 * A batch: documents being indexed, held in memory until there are enough for a segment.
 *
 * Seeds go into two plain arrays; sealing sorts them by key with two counting passes,
 * which leaves the places of each key in rising order, and packs the lists.
 */
import { type FoldingRoom, foldInto, foldingRoom } from '../../../text/index.ts'
import { type ByteWriter, byteWriter, writeList } from './postings.ts'
import { type SeedRoom, type SeedShape, seedRoom, seedsInto } from './seeds.ts'
import { type Segment, unitShift } from './segment.ts'

/** Seeds after which a batch should be sealed: 32 MB of them, and as much again to sort them. */
export const fullBatch = 4_000_000

export interface Batch {
  readonly shape: SeedShape
  keys: Uint32Array
  units: Uint32Array
  count: number
  readonly names: string[]
  readonly starts: number[]
  next: number
  readonly folding: FoldingRoom
  readonly seeds: SeedRoom
}

export function newBatch(shape: SeedShape): Batch {
  return {
    shape,
    keys: new Uint32Array(1 << 12),
    units: new Uint32Array(1 << 12),
    count: 0,
    names: [],
    starts: [],
    next: 0,
    folding: foldingRoom(1 << 12),
    seeds: seedRoom(1 << 12),
  }
}

/** Add a document's words. */
export function addTo(batch: Batch, name: string, words: string): void {
  const { shape, folding, seeds } = batch
  const start = batch.next
  batch.names.push(name)
  batch.starts.push(start)
  batch.next = start + (words.length >> unitShift) + 1 + margin
  // In stretches, so that one great document does not need great rooms.
  for (let from = 0; from < words.length; from += stretch) {
    const length = foldInto(
      words,
      { start: from, end: Math.min(words.length, from + stretch + overlap) },
      folding,
    )
    const found = seedsInto(folding, length, shape, seeds)
    if (batch.keys.length < batch.count + found) widen(batch, batch.count + found)
    let { count } = batch
    for (let index = 0; index < found; index += shape.stride) {
      const place = folding.places[seeds.letters[index]!]!
      if (place >= from + stretch) break
      batch.keys[count] = seeds.keys[index]!
      batch.units[count++] = start + (place >> unitShift)
    }
    batch.count = count
  }
}

/** Units between documents: votes for the end of one must not be neighbours of the next one's. */
const margin = 24

const stretch = 1 << 18
const overlap = 64

function widen(batch: Batch, size: number): void {
  const room = Math.max(size, batch.keys.length * 2)
  const keys = new Uint32Array(room)
  const units = new Uint32Array(room)
  keys.set(batch.keys.subarray(0, batch.count))
  units.set(batch.units.subarray(0, batch.count))
  batch.keys = keys
  batch.units = units
}

/** What a sealed batch is made of, wherever its lists will lie. */
export interface Sealed extends Omit<Segment, 'read'> {
  readonly lists: Uint8Array
}

/** Sort and pack a batch. The batch may be used no more. */
export function seal(batch: Batch): Sealed {
  const { keys, units } = sorted(batch)
  const { bits } = batch.shape
  const directory = new Uint32Array(2 ** bits + 1)
  const writer: ByteWriter = byteWriter(Math.max(1024, batch.count * 2))
  let key = 0
  let postings = 0
  for (let from = 0; from < batch.count; ) {
    const here = keys[from]!
    while (key <= here) directory[key++] = writer.length
    let to = from
    let kept = from
    // Two seeds of one key in one unit are one place.
    for (; to < batch.count && keys[to] === here; to++)
      if (kept === from || units[kept - 1] !== units[to]) units[kept++] = units[to]!
    writeList(writer, units, { from, to: kept, units: batch.next })
    postings += kept - from
    from = to
  }
  directory.fill(writer.length, key)
  return {
    shape: batch.shape,
    directory,
    starts: Uint32Array.from([...batch.starts, batch.next]),
    names: batch.names,
    postings,
    lists: writer.bytes.subarray(0, writer.length),
  }
}

/** Keys and units by key; equal keys keep their order. Two passes over half of the bits each. */
function sorted(batch: Batch): Columns {
  const low = batch.shape.bits >> 1
  const { count } = batch
  let from: Columns = { keys: batch.keys, units: batch.units }
  let to: Columns = { keys: new Uint32Array(count), units: new Uint32Array(count) }
  for (const [shift, bits] of [
    [0, low],
    [low, batch.shape.bits - low],
  ] as const) {
    pass(from, to, { count, shift, mask: 2 ** bits - 1 })
    ;[from, to] = [to, from]
  }
  return from
}

interface Pass {
  readonly count: number
  readonly shift: number
  readonly mask: number
}

interface Columns {
  readonly keys: Uint32Array
  readonly units: Uint32Array
}

function pass(from: Columns, to: Columns, { count, shift, mask }: Pass): void {
  const ends = new Uint32Array(mask + 2)
  for (let at = 0; at < count; at++) ends[((from.keys[at]! >>> shift) & mask) + 1]!++
  for (let at = 1; at <= mask + 1; at++) ends[at]! += ends[at - 1]!
  for (let at = 0; at < count; at++) {
    const place = ends[(from.keys[at]! >>> shift) & mask]!++
    to.keys[place] = from.keys[at]!
    to.units[place] = from.units[at]!
  }
}

/** A segment whose lists stay in memory. */
export function inMemory(sealed: Sealed): Segment {
  const { lists, ...rest } = sealed
  return { ...rest, read: (start, end) => lists.subarray(start, end) }
}
