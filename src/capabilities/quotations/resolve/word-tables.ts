/**
 * Word tables: all words of a dossier one behind the other, and where each run of one,
 * two, three of them stands.
 *
 * A run is a number of 32 bits; beside it lies its place, both in one number of 53 bits, so
 * that a sorted list of numbers answers how often a run stands anywhere, or in one text,
 * and where, by halving. Words are told apart by their stems.
 */
import { type Span, wordsOf } from '../../../text/index.ts'
import type { Corpus } from './corpus.ts'
import type { Holder } from './holders.ts'
import { smallWords } from './phrase.ts'
import { stemOf } from './stem.ts'
import { witnessOf } from './witness-name.ts'
import { quotationWordsOf } from './words-of.ts'

/** A text and the places of its words. */
export interface TabledText {
  readonly holder: Holder
  readonly from: number
  readonly to: number
}

export interface WordTables {
  readonly texts: readonly TabledText[]
  /** A number for every word; equal words have the same. */
  readonly words: Uint32Array
  /** Where each word begins and ends in its text. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** Whether a word is its writer's own: not in a heading or an address, not in quotation marks. */
  readonly own: Uint8Array
  /** Whether a word is more than a small word of its language. */
  readonly telling: Uint8Array
  /** How often a run of words stands in the texts: the one of so many words that begins at a place. */
  count(at: number, length: RunLength): number
  /** How often between two places. */
  countIn(at: number, length: RunLength, between: readonly [number, number]): number
  /** All its places; none when there are more than so many. */
  places(at: number, length: RunLength, most: number): number[]
}

export type RunLength = 1 | 2 | 3

/** Places have 21 bits: two million words. */
const room = 2 ** 21

/** Read the leading text of every document; nothing where they are too many words. */
export function wordTables({ holders, library }: Corpus): WordTables | undefined {
  const texts: TabledText[] = []
  const words: number[] = []
  const [starts, ends]: [number[], number[]] = [[], []]
  const [own, telling]: [number[], number[]] = [[], []]
  for (const holder of holders.values()) {
    if (witnessOf(holder.name).witness !== 0) continue
    const from = words.length
    const isFramed = within([...holder.frame, ...holder.quoted])
    const small = smallWords(quotationWordsOf(holder.language))
    for (const word of wordsOf(library.words(holder.name, 0, holder.length))) {
      words.push(printOf(stemOf(word.form)))
      starts.push(word.start)
      ends.push(word.end)
      own.push(isFramed(word) ? 0 : 1)
      telling.push(small.has(word.form) ? 0 : 1)
    }
    texts.push({ holder, from, to: words.length })
  }
  if (words.length >= room) return undefined
  return {
    texts,
    words: Uint32Array.from(words),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    own: Uint8Array.from(own),
    telling: Uint8Array.from(telling),
    ...counting(Uint32Array.from(words), texts),
  }
}

/** A passage repeats so many words in a row, or it is not looked for. */
const sharedRun = 5

/** Where in a text runs of words begin that another document has too. */
export function sharedPlaces(tables: WordTables, name: string): number[] {
  const { texts, words, starts } = tables
  const text = texts.find(({ holder }) => holder.name === name)
  if (text === undefined) return []
  const isShared = (at: number): boolean =>
    tables.places(at, 3, Infinity).some((place) => {
      if (place >= text.from && place < text.to) return false
      for (let step = 3; step < sharedRun; step += 1)
        if (words[at + step] !== words[place + step]) return false
      return true
    })
  const found: number[] = []
  for (let at = text.from; at + sharedRun <= text.to; at += 1)
    if (isShared(at)) found.push(starts[at]!)
  return found
}

/** Asks of spans in order whether they lie in one of these. */
function within(spans: readonly Span[]): (word: Span) => boolean {
  const sorted = [...spans].sort((one, other) => one.start - other.start)
  let [at, end] = [0, 0]
  return (word) => {
    while (at < sorted.length && sorted[at]!.start <= word.start)
      end = Math.max(end, sorted[at++]!.end)
    return word.end <= end
  }
}

function printOf(form: string): number {
  let print = 0x811c9dc5
  for (let at = 0; at < form.length; at += 1)
    print = Math.imul(print ^ form.charCodeAt(at), 0x01000193)
  return print >>> 0
}

type Counting = Pick<WordTables, 'count' | 'countIn' | 'places'>

function counting(words: Uint32Array, texts: readonly TabledText[]): Counting {
  const lists = ([1, 2, 3] as const).map((length) => sorted(words, texts, length))
  const list = (length: RunLength): Float64Array => lists[length - 1]!
  const countIn: Counting['countIn'] = (at, length, [from, to]) => {
    const key = keyAt(words, at, length) * room
    return lowerBound(list(length), key + to) - lowerBound(list(length), key + from)
  }
  return {
    countIn,
    count: (at, length) => countIn(at, length, [0, room]),
    places: (at, length, most) => {
      const key = keyAt(words, at, length) * room
      const all = list(length)
      const [from, to] = [lowerBound(all, key), lowerBound(all, key + room)]
      return to - from > most ? [] : Array.from(all.subarray(from, to), (one) => one - key)
    },
  }
}

/** All runs of a length that lie in one text, as keys with their places. */
function sorted(words: Uint32Array, texts: readonly TabledText[], length: RunLength): Float64Array {
  const entries = new Float64Array(words.length)
  let count = 0
  for (const { from, to } of texts)
    for (let at = from; at + length <= to; at += 1)
      entries[count++] = keyAt(words, at, length) * room + at
  return entries.subarray(0, count).sort()
}

function keyAt(words: Uint32Array, at: number, length: RunLength): number {
  let key = words[at]!
  for (let step = 1; step < length; step += 1)
    key = Math.imul(key ^ words[at + step]!, 0x9e3779b1) ^ (key >>> 15)
  return key >>> 0
}

function lowerBound(list: Float64Array, value: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (list[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
