/**
 * Words put aside on disk while a build runs.
 *
 * What is read of every document in one pass and asked for in the next would
 * lie in memory for all of them. It lies in a file instead, which has no name
 * as soon as it is open: whoever is killed leaves nothing.
 */
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

interface Aside {
  /** Puts words behind those that are there. */
  put(words: string): void
  /** All words in the order in which they were put aside. */
  all(): Iterable<string>
  close(): void
}

/** Bytes that are written at once. */
const pieceBytes = 1 << 20

/** Opens a place for words in a folder. */
export function openAside(folder: string): Aside {
  const path = join(folder, `aside-${process.pid}`)
  const file = openSync(path, 'w+')
  rmSync(path, { force: true })
  let pieces: Buffer[] = []
  const lengths: number[] = []
  let [held, written] = [0, 0]
  const settle = (): void => {
    const bytes = Buffer.concat(pieces)
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, undefined, written + at)
    written += bytes.length
    pieces = []
    held = 0
  }
  return {
    put(words) {
      const bytes = Buffer.from(words)
      pieces.push(bytes)
      lengths.push(bytes.length)
      held += bytes.length
      if (held >= pieceBytes) settle()
    },
    *all() {
      settle()
      let at = 0
      for (const length of lengths) {
        yield readAt(file, at, length)
        at += length
      }
    },
    close: () => closeSync(file),
  }
}

function readAt(file: number, position: number, length: number): string {
  const bytes = Buffer.allocUnsafe(length)
  for (let at = 0; at < length; ) {
    const read = readSync(file, bytes, at, length - at, position + at)
    if (read === 0) throw new RangeError('words that were put aside are gone')
    at += read
  }
  return bytes.toString()
}
