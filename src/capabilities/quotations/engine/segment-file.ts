/**
 * A segment on disk: the lists first, as they are made; behind them the directory, the
 * beginnings and the names of the documents; at the very end a footer that says how long
 * each is. A file without its footer was not finished and is not opened.
 */
import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, writeSync } from 'node:fs'
import { byteWriter, ensureRoom, readNumber, writeNumber } from './postings.ts'
import type { SeedShape } from './seeds.ts'
import type { Segment } from './segment.ts'

const magic = 0x52534432
/** Six numbers of 8 bytes. */
const footerBytes = 48

/** A segment file being written, list by list in the order of the keys. */
export interface SegmentWriter {
  /** Append the next bytes of lists. */
  write(bytes: Uint8Array): void
  /** Finish the file: what is known only when all lists are written. */
  finish(head: SegmentHead): void
  /** Give up and leave nothing. */
  abandon(): void
}

/** What stands behind the lists. */
export interface SegmentHead {
  readonly shape: SeedShape
  readonly directory: Uint32Array
  readonly starts: Uint32Array
  readonly names: readonly string[]
  readonly postings: number
}

/** Begin a segment file; it has its name only once it is finished. */
export function createSegmentFile(path: string): SegmentWriter {
  const part = `${path}.part`
  const file = openSync(part, 'w')
  let length = 0
  const write = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    length += bytes.length
  }
  return {
    write,
    finish(head) {
      const lists = length
      const sections = [packLengths(head.directory), packRising(head.starts), packNames(head.names)]
      for (const section of sections) write(section)
      const { shape, postings } = head
      write(footer([lists, ...sections.map((one) => one.length), postings], shape))
      fsyncSync(file)
      closeSync(file)
      renameSync(part, path)
    },
    abandon: () => closeSync(file),
  }
}

/** The footer: four lengths and a count as 8-byte numbers, then shape and magic. */
function footer(numbers: readonly number[], shape: SeedShape): Uint8Array {
  const view = new DataView(new ArrayBuffer(footerBytes))
  numbers.forEach((value, index) => {
    view.setFloat64(index * 8, value)
  })
  view.setUint8(40, shape.length)
  view.setUint8(41, shape.stride)
  view.setUint8(42, shape.bits)
  view.setUint32(44, magic)
  return new Uint8Array(view.buffer)
}

/** A segment whose lists are read from its file when they are asked for. */
export interface OpenSegment extends Segment {
  readonly bytes: number
  close(): void
}

/** Open a segment file; throws when it is not one or was not finished. */
export function openSegmentFile(path: string): OpenSegment {
  const file = openSync(path, 'r')
  try {
    return readHead(file, path)
  } catch (error) {
    closeSync(file)
    throw error
  }
}

/** The names of the documents in a segment file alone: its directory takes megabytes to unpack. */
export function segmentNames(path: string): string[] {
  const file = openSync(path, 'r')
  try {
    const { lists, directory, starts, names } = sectionsOf(file, path)
    return unpackNames(readAt(file, lists + directory + starts, names))
  } finally {
    closeSync(file)
  }
}

interface Sections {
  readonly size: number
  readonly shape: SeedShape
  readonly postings: number
  /** Bytes of each section, in the order in which they stand. */
  readonly lists: number
  readonly directory: number
  readonly starts: number
  readonly names: number
}

function sectionsOf(file: number, path: string): Sections {
  const { size } = fstatSync(file)
  const view = new DataView(readAt(file, size - footerBytes, footerBytes).buffer)
  if (size < footerBytes || view.getUint32(44) !== magic)
    throw new RangeError(`"${path}" is no finished segment`)
  const [lists = 0, directory = 0, starts = 0, names = 0, postings = 0] = [0, 1, 2, 3, 4].map(
    (index) => view.getFloat64(index * 8),
  )
  const shape = { length: view.getUint8(40), stride: view.getUint8(41), bits: view.getUint8(42) }
  return { size, shape, postings, lists, directory, starts, names }
}

function readHead(file: number, path: string): OpenSegment {
  const { size, shape, postings, lists, directory, starts, names } = sectionsOf(file, path)
  let room = new Uint8Array(1 << 16)
  let held: Uint8Array | undefined
  return {
    shape,
    postings,
    bytes: size,
    directory: unpackLengths(readAt(file, lists, directory), 2 ** shape.bits),
    starts: unpackRising(readAt(file, lists + directory, starts)),
    names: unpackNames(readAt(file, lists + directory + starts, names)),
    read(start, end) {
      if (lists <= mostHeld) {
        held ??= readAt(file, 0, lists)
        return held.subarray(start, end)
      }
      const length = end - start
      if (room.length < length) room = new Uint8Array(length * 2)
      fill(file, room, start, length)
      return room
    },
    close: () => closeSync(file),
  }
}

/** Lists of fewer bytes than this are read at once: thousands of small readings cost more. */
const mostHeld = 16_000_000

function readAt(file: number, position: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.max(0, length))
  fill(file, bytes, Math.max(0, position), bytes.length)
  return bytes
}

function fill(file: number, bytes: Uint8Array, position: number, length: number): void {
  for (let at = 0; at < length; ) {
    const read = readSync(file, bytes, at, length - at, position + at)
    if (read === 0) throw new RangeError('a segment file ends too soon')
    at += read
  }
}

/** So many empty lists before one, and so many bytes in it, are told in one byte; others behind an escape. */
const fewEmpty = 5
const fewBytes = 48
const escaped = 255

/** Lengths of lists: mostly small numbers, and few empty ones between them. */
function packLengths(directory: Uint32Array): Uint8Array {
  const writer = byteWriter(directory.length)
  let empty = 0
  for (let key = 0; key + 1 < directory.length; key++) {
    const length = directory[key + 1]! - directory[key]!
    if (length === 0) {
      empty += 1
      continue
    }
    ensureRoom(writer, 16)
    if (empty < fewEmpty && length <= fewBytes) {
      writer.bytes[writer.length++] = empty * fewBytes + length - 1
    } else {
      writer.bytes[writer.length++] = escaped
      writeNumber(writer, empty)
      writeNumber(writer, length)
    }
    empty = 0
  }
  return writer.bytes.subarray(0, writer.length)
}

function unpackLengths(bytes: Uint8Array, keys: number): Uint32Array {
  const directory = new Uint32Array(keys + 1)
  let key = 0
  let at = 0
  let offset = 0
  while (at < bytes.length) {
    const code = bytes[at++]!
    let empty = Math.floor(code / fewBytes)
    let length = (code % fewBytes) + 1
    if (code === escaped) {
      const before = readNumber(bytes, at)
      const own = readNumber(bytes, before.next)
      empty = before.value
      length = own.value
      at = own.next
    }
    for (let end = key + empty; key < end; ) directory[++key] = offset
    offset += length
    directory[++key] = offset
  }
  directory.fill(offset, key + 1)
  return directory
}

function packRising(values: Uint32Array): Uint8Array {
  const writer = byteWriter(values.length * 3 + 16)
  let before = 0
  for (const value of values) {
    ensureRoom(writer, 8)
    writeNumber(writer, value - before)
    before = value
  }
  return writer.bytes.subarray(0, writer.length)
}

function unpackRising(bytes: Uint8Array): Uint32Array {
  const values: number[] = []
  let value = 0
  for (let at = 0; at < bytes.length; ) {
    const gap = readNumber(bytes, at)
    value += gap.value
    values.push(value)
    at = gap.next
  }
  return Uint32Array.from(values)
}

function packNames(names: readonly string[]): Uint8Array {
  return new TextEncoder().encode(names.join('\n'))
}

function unpackNames(bytes: Uint8Array): string[] {
  return bytes.length === 0 ? [] : new TextDecoder().decode(bytes).split('\n')
}
