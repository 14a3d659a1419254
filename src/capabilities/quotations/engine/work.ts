/**
 * A quotation at work: folded, its runs in a table, its letters weighed by how rare the
 * seeds are in which they stand; and the stretches found for it so far.
 */
import {
  type ComparisonForm,
  fold,
  foldInto,
  foldingRoom,
  type Letters,
  placeInText,
} from '../../../text/index.ts'
import type { Stretch } from './choose.ts'
import { extendLeft, extendRight } from './extend.ts'
import type { Tracing } from './library.ts'
import type { QuerySeed } from './lookup.ts'
import { type Match, matchesIn, type RunTable, runTable } from './matches.ts'
import { type SeedShape, seedRoom, seedsInto } from './seeds.ts'
import { listBytes } from './segment.ts'

/** Longer quotations are traced by their beginning: what goes on so long is a document of its own. */
const mostLetters = 24_000
/** How sure against chance a stretch must be, in bits. */
const leastBits = 5
/** Parts of a shortened quotation stand within so many characters of each other. */
export const nearby = 6000

export interface Work {
  readonly tracing: Tracing
  readonly quote: ComparisonForm
  readonly text: string
  readonly table: RunTable
  readonly seeds: readonly (QuerySeed & { readonly letter: number })[]
  /** What each letter says, in bits, by how rare the seeds are in which it stands. */
  readonly bits: Float64Array
  /** What all letters before each one say together. */
  readonly saidBefore: Float64Array
  readonly chance: number
  readonly found: Stretch[]
  readonly read: Set<string>
}

const room = seedRoom(1 << 10)
const windowRoom = foldingRoom(1 << 12)

/** Begin with a quotation's text; nothing when it is too short for seeds. */
export function begin(text: string, tracing: Tracing): Work | undefined {
  const shape = tracing.segments[0]?.shape
  const quote = fold(text, { start: 0, end: Math.min(text.length, mostLetters * 2) })
  const length = Math.min(quote.length, mostLetters)
  if (shape === undefined || length < shape.length) return undefined
  return weighed(text, { ...quote, length }, tracing, shape)
}

function weighed(text: string, quote: ComparisonForm, tracing: Tracing, shape: SeedShape): Work {
  const count = seedsInto(
    quote as { letters: Uint16Array; places: Uint32Array },
    quote.length,
    shape,
    room,
  )
  const total = tracing.segments.reduce((sum, one) => sum + one.postings, 0) * shape.stride
  const seeds: Work['seeds'][number][] = []
  const bits = new Float64Array(quote.length)
  const share = new Float64Array(quote.length)
  for (let index = 0; index < count; index++) {
    const [key, letter] = [room.keys[index]!, room.letters[index]!]
    seeds.push({ key, letter, at: quote.places[letter]! })
    let bytes = 0
    for (const segment of tracing.segments) bytes += listBytes(segment, key)
    const places = Math.max(1, (bytes / 2.3) * shape.stride)
    const says = Math.max(0, Math.log2(Math.max(2, total) / places)) / shape.length
    for (let at = letter; at < Math.min(quote.length, letter + shape.length); at++) {
      bits[at]! += says
      share[at]! += 1
    }
  }
  for (let at = 0; at < bits.length; at++) if (share[at]! > 0) bits[at]! /= share[at]!
  const table = runTable(
    { letters: quote.letters, start: 0, end: quote.length },
    breaksOf(text, quote),
  )
  const chance = Math.log2(Math.max(2, total))
  const saidBefore = new Float64Array(quote.length + 1)
  for (let at = 0; at < bits.length; at++) saidBefore[at + 1] = saidBefore[at]! + bits[at]!
  const found: Stretch[] = []
  const read = new Set<string>()
  return { tracing, quote, text, table, seeds, bits, saidBefore, chance, found, read }
}

const dots = /\[\s*(?:\.\s*){2,}\]|\(\s*(?:\.\s*){2,}\)|(?:\.\s*){3,}|\[?…\]?|\s[—–-]{1,3}\s/gu

/** The letters before which dots (or a dash, as some write them) say that something was left out. */
function breaksOf(text: string, quote: ComparisonForm): number[] {
  const breaks: number[] = []
  let letter = 0
  for (const match of text.matchAll(dots)) {
    while (letter < quote.length && quote.places[letter]! < match.index) letter += 1
    if (letter > 0 && letter < quote.length) breaks.push(letter)
  }
  return breaks
}

/** Where to read, and how long a run must be to count. */
export interface Window {
  readonly name: string
  readonly start: number
  readonly end: number
  /** Longer in long windows, where short runs agree everywhere. */
  readonly leastRun?: number
}

/** Read a window of a document and keep every stretch of the quotation that stands there. */
export function readWindow(work: Work, { name, start, end, leastRun }: Window): void {
  const window = foldedWindow(work, { name, start, end })
  for (const match of matchesIn(work.table, window, { leastScore: 8, leastRun: leastRun ?? 4 }))
    keep(work, { match, window, name, start })
}

/** Letters of a document, and from which offset their places count. */
interface FoldedWindow extends Letters {
  readonly places: Uint32Array
  readonly shift: number
}

/** The letters of a window; valid until the next is read. */
export function foldedWindow(
  { tracing: { library } }: Work,
  { name, start, end }: Window,
): FoldedWindow {
  const whole = library.form?.(name)
  if (whole !== undefined) {
    const [from, to] = [letterAt(whole, start), letterAt(whole, end)]
    return { letters: whole.letters, places: whole.places, start: from, end: to, shift: 0 }
  }
  const words = library.words(name, start, end)
  const length = foldInto(words, { start: 0, end: words.length }, windowRoom)
  const { letters, places } = windowRoom
  return { letters, places, start: 0, end: length, shift: start }
}

/** The first letter of a form that stands at an offset or behind it: letters are strewn evenly, so it is not far to go. */
function letterAt({ places, length }: ComparisonForm, offset: number): number {
  if (length === 0) return 0
  let low = Math.min(length, Math.floor((offset * length) / (places[length - 1]! + 1)))
  let high = low
  for (let step = 16; low > 0 && places[low - 1]! >= offset; step *= 2)
    low = Math.max(0, low - step)
  for (let step = 16; high < length && places[high]! < offset; step *= 2)
    high = Math.min(length, high + step)
  while (low < high) {
    const middle = (low + high) >>> 1
    if (places[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

interface Read {
  readonly match: Match
  readonly window: FoldedWindow
  readonly name: string
  /** Where the window begins in the document. */
  readonly start: number
}

/** Letters by which a match is extended at the most, on either side. */
const mostExtended = 60
/** Sums of the same numbers in another order differ by less. */
const rounding = 1e-6

/** Extend a match at both ends and keep it if chance does not explain it. */
function keep(work: Work, { match, window, name, start }: Read): void {
  const { quote, saidBefore } = work
  const chance = chanceOf(work, { name, start })
  // What would not count though every letter around it agreed need not be extended.
  const widest = Math.min(quote.length, match.quote[1] + mostExtended)
  const most = saidBefore[widest]! - saidBefore[Math.max(0, match.quote[0] - mostExtended)]!
  if (most - chance < leastBits - rounding) return
  const ours = { letters: quote.letters, start: 0, end: quote.length }
  const [least, last] = between(work.table.breaks, match.quote, quote.length)
  const left = extendLeft(
    { ...ours, start: Math.max(least, match.quote[0] - mostExtended), end: match.quote[0] },
    { ...window, start: Math.max(window.start, match.window[0] - 72), end: match.window[0] },
  )
  const right = extendRight(
    { ...ours, start: match.quote[1], end: Math.min(last, match.quote[1] + mostExtended) },
    { ...window, start: match.window[1], end: Math.min(window.end, match.window[1] + 72) },
  )
  const span: readonly [number, number] = [
    match.quote[0] - left.quote,
    match.quote[1] + right.quote,
  ]
  believe(work, {
    quote: span,
    window: [match.window[0] - left.window, match.window[1] + right.window],
    agreeing: match.agreeing + left.agreeing + right.agreeing,
    score: match.score + left.agreeing + right.agreeing,
    name,
    start,
    folded: window,
  })
}

/** Where something of this quotation was found already, less is left to chance. */
function chanceOf(
  { found, chance }: Work,
  { name, start }: Pick<Beside, 'name' | 'start'>,
): number {
  const known = found.some((one) => one.document === name && Math.abs(one.start - start) < nearby)
  return known ? Math.min(12, chance) : chance
}

/** A stretch of the quotation beside one of a window. */
interface Beside {
  readonly quote: readonly [number, number]
  readonly window: readonly [number, number]
  readonly agreeing: number
  readonly score: number
  readonly name: string
  readonly start: number
  readonly folded: FoldedWindow
}

/** Keep what stands beside each other if chance does not explain it; of two ways to see one place the better. */
export function believe(work: Work, beside: Beside): void {
  const { quote: span, agreeing, score, name } = beside
  const length = span[1] - span[0]
  let said = 0
  for (let at = span[0]; at < span[1]; at++) said += work.bits[at]!
  const bits = said * Math.min(1, agreeing / length) - (length - Math.min(length, agreeing)) * 0.6
  if (bits - chanceOf(work, beside) < leastBits || agreeing < length * 0.4) return
  const { letters, places: at, shift } = beside.folded
  const places = placeInText({ letters, places: at, length: beside.folded.end }, ...beside.window)
  const begins = shift + places.start
  const again = work.found.findIndex(
    (one) =>
      one.document === name &&
      one.start === begins &&
      one.quote[0] === span[0] &&
      one.quote[1] === span[1],
  )
  if (again >= 0 && work.found[again]!.score >= score) return
  if (again >= 0) work.found.splice(again, 1)
  work.found.push({
    quote: span,
    document: name,
    start: begins,
    end: shift + places.end,
    agreeing,
    score,
    bits: bits - work.chance,
  })
}

/** How far a match may be extended: to the dots before and behind it. */
function between(
  breaks: readonly number[],
  [from, to]: readonly [number, number],
  length: number,
): [number, number] {
  const before = breaks.findLast((at) => at <= from + 1) ?? 0
  const behind = breaks.find((at) => at >= to - 1) ?? length
  return [Math.min(before, from), Math.max(behind, to)]
}
