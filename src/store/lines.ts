/**
 * Append-only files of JSON lines, as `judgements.jsonl` and `ids.jsonl` are.
 *
 * What was written stays as it is, also when it is damaged: a line that cannot
 * be read is named and skipped. A kill or a full disk may leave half a line at
 * the end; the next line is then put on a line of its own.
 */
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs'

export interface Line {
  /** Counted from 1. */
  readonly number: number
  readonly value: unknown
}

export interface Damage {
  readonly number: number
  /** Whether it is the last line and without its line end: a write that was cut off. */
  readonly torn: boolean
  readonly why: string
}

export interface ReadLines {
  readonly lines: readonly Line[]
  readonly damaged: readonly Damage[]
  /** Line ends in what was read. */
  readonly count: number
}

/** The lines of a file from a byte on (which must begin a line); none when there is no file. */
export function readLines(file: string, from = 0): ReadLines {
  const words = existsSync(file) ? readFrom(file, from) : ''
  const lines: Line[] = []
  const damaged: Damage[] = []
  const rows = words.split('\n')
  rows.forEach((row, index) => {
    if (row.trim() === '') return
    try {
      lines.push({ number: index + 1, value: JSON.parse(row) as unknown })
    } catch (error) {
      const torn = index === rows.length - 1
      damaged.push({ number: index + 1, torn, why: (error as Error).message })
    }
  })
  return { lines, damaged, count: rows.length - 1 }
}

/**
 * Adds values as lines; they are on disk when this returns. When the disk
 * refuses, the part that was written is taken off again and the error thrown.
 */
export function appendLines(file: string, values: readonly unknown[]): void {
  if (values.length === 0) return
  const descriptor = openSync(file, 'a+')
  try {
    const size = fstatSync(descriptor).size
    const lead = size > 0 && lastByte(descriptor, size) !== 0x0a ? '\n' : ''
    const bytes = Buffer.from(lead + values.map((value) => `${JSON.stringify(value)}\n`).join(''))
    try {
      writeAll(descriptor, bytes)
      fsyncSync(descriptor)
    } catch (error) {
      ftruncateSync(descriptor, size)
      throw error
    }
  } finally {
    closeSync(descriptor)
  }
}

function readFrom(file: string, from: number): string {
  const descriptor = openSync(file, 'r')
  try {
    const length = Math.max(0, fstatSync(descriptor).size - from)
    const bytes = Buffer.alloc(length)
    let read = 0
    while (read < length) {
      const got = readSync(descriptor, bytes, read, length - read, from + read)
      if (got === 0) break
      read += got
    }
    return bytes.subarray(0, read).toString('utf8')
  } finally {
    closeSync(descriptor)
  }
}

function lastByte(descriptor: number, size: number): number {
  const byte = Buffer.alloc(1)
  readSync(descriptor, byte, 0, 1, size - 1)
  return byte[0]!
}

function writeAll(descriptor: number, bytes: Buffer): void {
  let written = 0
  while (written < bytes.length) written += writeSync(descriptor, bytes, written)
}
