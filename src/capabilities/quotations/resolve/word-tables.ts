/**
 * Word tables: all words of a dossier one behind the other, and where each run of one,
 * two, three of them stands.
 *
 * A run is a number of 32 bits; beside it lies its place, both in one number of 53 bits, so
 * that to sort the numbers brings equal runs together. Each place then knows where those
 * equal to its own lie: how often a run stands anywhere is one subtraction, how often in one
 * text a short search by halving. Words are told apart by their stems.
 */
import { type Span, wordsOf } from '../../../text/index.ts'
import type { Corpus } from './corpus.ts'
import { type Holder, markedOff } from './holders.ts'
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
  places(at: number, length: RunLength, most: number): Uint32Array
  /** Whether the passage of a few words that begins at a place of a text stands in another one too. */
  isElsewhere(at: number, text: TabledText): boolean
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
    const isFramed = within(markedOff(holder))
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
export function sharedPlaces({ texts, starts, isElsewhere }: WordTables, name: string): number[] {
  const text = texts.find(({ holder }) => holder.name === name)
  if (text === undefined) return []
  const found: number[] = []
  for (let at = text.from; at + sharedRun <= text.to; at += 1)
    if (isElsewhere(at, text)) found.push(starts[at]!)
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

type Counting = Pick<WordTables, 'count' | 'countIn' | 'places' | 'isElsewhere'>

function counting(words: Uint32Array, texts: readonly TabledText[]): Counting {
  const lists = ([1, 2, 3] as const).map((length) => runsOf(words, texts, length))
  const list = (length: RunLength): Runs => lists[length - 1]!
  let passages: Runs | undefined
  return {
    count: (at, length) => list(length).to[at]! - list(length).from[at]!,
    countIn: (at, length, [first, end]) => {
      const { places, from, to } = list(length)
      const within = { from: from[at]!, to: to[at]! }
      return lowerBound(places, end, within) - lowerBound(places, first, within)
    },
    places: (at, length, most) => {
      const { places, from, to } = list(length)
      return to[at]! - from[at]! > most ? none : places.subarray(from[at], to[at])
    },
    isElsewhere: (at, text) => {
      passages ??= runsOf(words, texts, sharedRun)
      const { places, from, to } = passages
      const equal = { from: from[at]!, to: to[at]! }
      // Its own places lie in one row among these: a text that repeats itself is not read for each of its words.
      const before = { ...equal, to: lowerBound(places, text.from, equal) }
      const behind = { ...equal, from: lowerBound(places, text.to, equal) }
      return [before, behind].some((row) => hasSame(words, at, { places, ...row }))
    },
  }
}

const none = new Uint32Array()

/** The places of all runs of a length, equal runs beside each other. */
interface Runs {
  readonly places: Uint32Array
  /** For every place, between which of these the places of its run lie. */
  readonly from: Uint32Array
  readonly to: Uint32Array
}

/** Asked often, so that each place knows its equals; to look a run up by halving took half the time. */
function runsOf(words: Uint32Array, texts: readonly TabledText[], length: number): Runs {
  const entries = sorted(words, texts, length)
  const places = Uint32Array.from(entries, (entry) => entry % room)
  const [from, to] = [new Uint32Array(words.length), new Uint32Array(words.length)]
  for (let first = 0, end = 0; first < entries.length; first = end) {
    const key = entries[first]! - places[first]!
    while (end < entries.length && entries[end]! - places[end]! === key) end += 1
    for (let at = first; at < end; at += 1) {
      from[places[at]!] = first
      to[places[at]!] = end
    }
  }
  return { places, from, to }
}

/** Some of the places, from one to behind another. */
interface Row {
  readonly places: Uint32Array
  readonly from: number
  readonly to: number
}

/** Whether one of some places begins with the same passage; other words seldom have its key. */
function hasSame(words: Uint32Array, at: number, { places, from, to }: Row): boolean {
  for (let index = from; index < to; index += 1) {
    let step = 0
    while (step < sharedRun && words[at + step] === words[places[index]! + step]) step += 1
    if (step === sharedRun) return true
  }
  return false
}

/** All runs of a length that lie in one text, as keys with their places. */
function sorted(words: Uint32Array, texts: readonly TabledText[], length: number): Float64Array {
  const entries = new Float64Array(words.length)
  let count = 0
  for (const { from, to } of texts)
    for (let at = from; at + length <= to; at += 1)
      entries[count++] = keyAt(words, at, length) * room + at
  return entries.subarray(0, count).sort()
}

function keyAt(words: Uint32Array, at: number, length: number): number {
  let key = words[at]!
  for (let step = 1; step < length; step += 1)
    key = Math.imul(key ^ words[at + step]!, 0x9e3779b1) ^ (key >>> 15)
  return key >>> 0
}

function lowerBound(
  list: Uint32Array,
  value: number,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (list[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
