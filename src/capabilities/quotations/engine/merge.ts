/**
 * Merging segments: many small ones become one, key by key.
 *
 * The lists of each segment lie in the order of the keys, so each file is read once from
 * beginning to end in large pieces, whatever its size. Documents that were replaced or
 * taken away are left behind.
 */
import { byteWriter, readList, writeList } from './postings.ts'
import { documentAt, type Segment } from './segment.ts'
import type { SegmentWriter } from './segment-file.ts'

/** A segment and the documents of it that no longer count. */
export interface Mergeable {
  readonly segment: Segment
  readonly dead: ReadonlySet<number>
}

const pieceBytes = 1 << 20

/** Write the merged lists of segments of one shape. */
export function mergeInto(writer: SegmentWriter, sources: readonly Mergeable[]): void {
  const { shape } = sources[0]!.segment
  const keys = 2 ** shape.bits
  const layout = layOut(sources)
  const readers = sources.map(({ segment }) => sequential(segment))
  const directory = new Uint32Array(keys + 1)
  const out = byteWriter(pieceBytes * 2)
  let places = new Uint32Array(1 << 16)
  let [written, postings] = [0, 0]
  for (let key = 0; key < keys; key++) {
    directory[key] = written + out.length
    let count = 0
    sources.forEach((source, index) => {
      const { segment } = source
      const [start, end] = [segment.directory[key]!, segment.directory[key + 1]!]
      if (start === end) return
      // A list of n bytes holds no more than 8 n places.
      if (places.length < count + (end - start) * 8)
        places = widened(places, count + (end - start) * 8)
      const [bytes, at] = readers[index]!(start, end)
      const from = count
      const units = segment.starts.at(-1)!
      count = readList(bytes, at, at + end - start, { places, from, units })
      count = moved(places, { from, to: count, source, starts: layout.begins[index]! })
    })
    if (count === 0) continue
    writeList(out, places, { from: 0, to: count, units: layout.starts.at(-1)! })
    postings += count
    if (out.length >= pieceBytes) {
      writer.write(out.bytes.subarray(0, out.length))
      written += out.length
      out.length = 0
    }
  }
  writer.write(out.bytes.subarray(0, out.length))
  directory[keys] = written + out.length
  writer.finish({ shape, directory, postings, starts: layout.starts, names: layout.names })
}

function widened(places: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(size * 2)
  more.set(places)
  return more
}

interface Layout {
  /** For every source the new beginning of each of its documents. */
  readonly begins: readonly Uint32Array[]
  readonly starts: Uint32Array
  readonly names: readonly string[]
}

/** The living documents one behind the other. */
function layOut(sources: readonly Mergeable[]): Layout {
  const names: string[] = []
  const starts: number[] = []
  let next = 0
  const begins = sources.map(({ segment, dead }) => {
    const own = new Uint32Array(segment.names.length)
    segment.names.forEach((name, document) => {
      own[document] = next
      if (dead.has(document)) return
      names.push(name)
      starts.push(next)
      next += segment.starts[document + 1]! - segment.starts[document]!
    })
    return own
  })
  return { begins, starts: Uint32Array.from([...starts, next]), names }
}

interface Moving {
  readonly from: number
  readonly to: number
  readonly source: Mergeable
  readonly starts: Uint32Array
}

/** Shift places to where their documents now begin; gives where the list now ends. */
function moved(places: Uint32Array, { from, to, source, starts }: Moving): number {
  const { segment, dead } = source
  if (dead.size === 0) {
    const shift = (starts[0] ?? 0) - segment.starts[0]!
    for (let index = from; index < to; index++) places[index]! += shift
    return to
  }
  let end = from
  for (let index = from; index < to; index++) {
    const document = documentAt(segment, places[index]!)
    if (dead.has(document)) continue
    places[end++] = places[index]! - segment.starts[document]! + starts[document]!
  }
  return end
}

/** Reads stretches of lists that follow each other, from pieces of a megabyte. */
function sequential(segment: Segment): (start: number, end: number) => [Uint8Array, number] {
  const last = segment.directory.at(-1)!
  let piece = new Uint8Array(0)
  let [from, to] = [0, 0]
  return (start, end) => {
    if (start < from || end > to) {
      from = start
      to = Math.min(last, Math.max(end, start + pieceBytes))
      piece = segment.read(from, to).slice(0, to - from)
    }
    return [piece, start - from]
  }
}
