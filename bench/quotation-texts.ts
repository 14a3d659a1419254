/** Texts for tracing: documents one behind the other in a file, and quotations taken from them. */
import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs'
import { seeded } from './letters.ts'

/** A quotation and where it was taken from. */
export interface Quote {
  readonly text: string
  /** The same without noise. */
  readonly words: string
  readonly document: number
  readonly start: number
  readonly end: number
}

/** Documents one behind the other in a file, one byte a character. */
export interface TextFile {
  readonly starts: readonly number[]
  words(document: number, start: number, end: number): string
  close(): void
}

/** Write documents into a file, to the disk itself, and open it. */
export function writeText(path: string, documents: Iterable<string>): TextFile {
  const writing = openSync(path, 'w')
  const starts = [0]
  for (const document of documents) {
    writeSync(writing, document, undefined, 'latin1')
    starts.push(starts.at(-1)! + document.length)
  }
  // What is not yet on the disk cannot be dropped from the cache.
  fsyncSync(writing)
  closeSync(writing)
  return openText(path, starts)
}

/** Open a file that was written, by where its documents begin. */
export function openText(path: string, starts: readonly number[]): TextFile {
  const reading = openSync(path, 'r')
  let room = Buffer.alloc(1 << 14)
  return {
    starts,
    words(document, start, end) {
      const from = starts[document]! + start
      const length = Math.max(0, Math.min(starts[document]! + end, starts[document + 1]!) - from)
      if (room.length < length) room = Buffer.alloc(length * 2)
      readSync(reading, room, 0, length, from)
      return room.toString('latin1', 0, length)
    },
    close: () => closeSync(reading),
  }
}

/** Quotations of 40 to 330 characters from the first documents. */
export function* quotesFrom(
  file: TextFile,
  { count, documents }: { readonly count: number; readonly documents: number },
): Iterable<Quote> {
  const random = seeded(1)
  const first = Math.min(file.starts.length - 1, documents)
  for (let taken = 0; taken < count; taken++) {
    const document = Math.floor(random() * first)
    const words = file.words(document, 0, Number.MAX_SAFE_INTEGER)
    const length = 40 + Math.floor(random() * 290)
    const start = words.indexOf(' ', Math.floor(random() * (words.length - length - 20))) + 1
    const end = words.indexOf(' ', start + length)
    const stop = end < 0 ? words.length : end
    const text = words.slice(start, stop)
    yield { document, start, end: stop, text, words: text }
  }
}

/** Quotations from text that is not in the corpus, one a document. */
export function absentQuotes(documents: Iterable<string>, count: number): Quote[] {
  const random = seeded(3)
  const quotes: Quote[] = []
  for (const words of documents) {
    const length = 40 + Math.floor(random() * 290)
    const start = words.indexOf(' ', Math.floor(random() * (words.length - length - 20))) + 1
    quotes.push({
      document: -1,
      start,
      end: start + length,
      text: words.slice(start, start + length),
      words: '',
    })
    if (quotes.length >= count) break
  }
  return quotes
}
