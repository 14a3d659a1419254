/**
 * Tracing: where the words of a quotation stand in the corpus, part by part.
 *
 * A loop: look up what is not accounted for, read the few places named, match them
 * against the whole quotation, choose the stretches that account for most of it, and go
 * on with what is left, with a larger budget where the smaller gave nothing. It ends
 * when little is left or nothing can be found that chance would not explain.
 */
import {
  type ComparisonForm,
  fold,
  foldInto,
  foldingRoom,
  type Letters,
  placeInText,
  wordsOf,
} from '../../../text/index.ts'
import { choose, equalsOf, type Stretch } from './choose.ts'
import { extendLeft, extendRight } from './extend.ts'
import { type Candidate, lookUp, type QuerySeed } from './lookup.ts'
import { type Match, matchesIn, type RunTable, runTable } from './matches.ts'
import { type SeedShape, seedRoom, seedsInto } from './seeds.ts'
import { listBytes, type Segment } from './segment.ts'

/** The words of the documents that an index covers. */
export interface Library {
  /** The words of a document from one offset to another; fewer where it ends. */
  words(name: string, start: number, end: number): string
}

/** A part of a quotation and where it stands. */
export interface TracedPart extends Stretch {
  /** The stretch of the quotation's text, in its own characters. */
  readonly from: number
  readonly to: number
  /** Other places that hold the part as well. */
  readonly also: readonly Stretch[]
}

export interface Traced {
  readonly parts: readonly TracedPart[]
  /** Letters of the quotation, and how many of them the parts account for. */
  readonly letters: number
  readonly covered: number
}

export interface Tracing {
  readonly segments: readonly Segment[]
  readonly library: Library
  /** Documents not to be looked into: the one that quotes, for instance. */
  readonly leaveOut?: (name: string) => boolean
}

/** Longer quotations are traced by their beginning: what goes on so long is a document of its own. */
const mostLetters = 24_000
/** Letters looked up at a time. */
const piece = 180
/** What is left uncovered and is shorter than this is not looked for. */
const leastLetters = 12
const budgets = [1500, 30_000] as const
const wanted = [24, 40] as const
/** How sure against chance a stretch must be, in bits. */
const leastBits = 5

interface Work {
  readonly tracing: Tracing
  readonly quote: ComparisonForm
  readonly text: string
  readonly table: RunTable
  readonly seeds: readonly (QuerySeed & { readonly letter: number })[]
  /** What each letter says, in bits, by how rare the seeds are in which it stands. */
  readonly bits: Float64Array
  readonly chance: number
  readonly found: Stretch[]
  readonly read: Set<string>
}

/** Trace a quotation's text. */
export function trace(text: string, tracing: Tracing): Traced {
  const shape = tracing.segments[0]?.shape
  const quote = fold(text, { start: 0, end: Math.min(text.length, mostLetters * 2) })
  const letters = Math.min(quote.length, mostLetters)
  if (shape === undefined || letters < shape.length) return { parts: [], letters, covered: 0 }
  const work = begin(text, { ...quote, length: letters }, tracing, shape)
  let chosen: Stretch[] = []
  let open: Range[] = cut({ from: 0, to: letters, round: 0 })
  for (let turns = 0; open.length > 0 && turns < 40; turns++) {
    const range = open.shift()!
    const before = work.found.length
    readPlaces(work, range)
    if (work.found.length > before) {
      chosen = choose(work.found, work.table.breaks)
      open = remaining(work, chosen, open, range)
    } else if (range.round + 1 < budgets.length) open.push({ ...range, round: range.round + 1 })
  }
  const parts = joined(work, believed(chosen, letters)).map((one) => partOf(work, one))
  return {
    parts,
    letters,
    covered: parts.reduce((sum, one) => sum + one.quote[1] - one.quote[0], 0),
  }
}

/** A part believed by itself says so many bits more than chance. */
const surely = 22

/**
 * Leave out what is only common wording: a short part is believed when it says much, when
 * it makes up most of the quotation, or when it follows or precedes a believed part of
 * the same document.
 */
function believed(chosen: readonly Stretch[], letters: number): Stretch[] {
  const sure = chosen.filter(
    (one) => one.bits >= surely || one.quote[1] - one.quote[0] >= letters * 0.6,
  )
  return chosen.filter(
    (one) =>
      sure.includes(one) ||
      sure.some(
        (other) => other.document === one.document && Math.abs(other.start - one.start) < nearby,
      ),
  )
}

/**
 * Join parts that follow each other in one document with no more than two words between
 * them: a word left out or changed makes no elision.
 */
function joined(work: Work, chosen: readonly Stretch[]): Stretch[] {
  const parts: Stretch[] = []
  for (const one of chosen) {
    const before = parts.at(-1)
    if (before !== undefined && isNext(work, before, one))
      parts[parts.length - 1] = {
        ...before,
        quote: [before.quote[0], one.quote[1]],
        end: one.end,
        agreeing: before.agreeing + one.agreeing,
        score: before.score + one.score,
        bits: before.bits + one.bits + work.chance,
      }
    else parts.push(one)
  }
  return parts
}

function isNext({ tracing, table }: Work, one: Stretch, next: Stretch): boolean {
  if (one.document !== next.document || next.start < one.end - 8 || next.start - one.end > 60)
    return false
  if (table.breaks.some((at) => at >= one.quote[1] - 2 && at <= next.quote[0] + 2)) return false
  const between = tracing.library.words(one.document, one.end, Math.max(one.end, next.start))
  return wordsOf(between).length <= 2 + Math.ceil((next.quote[0] - one.quote[1]) / 5)
}

/** Parts of a shortened quotation stand within so many characters of each other. */
const nearby = 6000

interface Range {
  readonly from: number
  readonly to: number
  readonly round: number
}

const room = seedRoom(1 << 10)
const windowRoom = foldingRoom(1 << 12)

function begin(text: string, quote: ComparisonForm, tracing: Tracing, shape: SeedShape): Work {
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
  return { tracing, quote, text, table, seeds, bits, chance, found: [], read: new Set() }
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

function cut(range: Range): Range[] {
  const pieces = Math.max(1, Math.round((range.to - range.from) / piece))
  const size = Math.ceil((range.to - range.from) / pieces)
  return Array.from({ length: pieces }, (_, index) => ({
    ...range,
    from: range.from + index * size,
    to: Math.min(range.to, range.from + (index + 1) * size),
  }))
}

/** Look a range up and match the best places against the whole quotation. */
function readPlaces(work: Work, range: Range): void {
  const { segments, leaveOut } = work.tracing
  const seeds = work.seeds.filter((seed) => seed.letter >= range.from && seed.letter < range.to)
  const most = wanted[range.round]!
  let candidates = lookUp({ segments, seeds, budget: budgets[range.round]!, most: most + 16 })
  if (leaveOut !== undefined)
    candidates = candidates.filter((one) => !leaveOut(one.segment.names[one.document]!))
  const best = candidates[0]?.votes ?? 0
  candidates.slice(0, most).forEach((candidate, index) => {
    if (index < (range.round === 0 ? 4 : 24) || candidate.votes >= best * 0.55)
      readPlace(work, candidate, range)
  })
}

function readPlace(work: Work, candidate: Candidate, range: Range): void {
  const { quote } = work
  const name = candidate.segment.names[candidate.document]!
  const from = quote.places[range.from]!
  const to = quote.places[range.to - 1]! + 1
  const slack = 80 + ((to - from) >> 3)
  const start = Math.max(0, candidate.at + from - slack)
  const end = Math.max(start, candidate.at + to + 128 + slack)
  const key = `${name} ${start >> 6} ${end >> 6}`
  if (work.read.has(key)) return
  work.read.add(key)
  const words = work.tracing.library.words(name, start, end)
  const length = foldInto(words, { start: 0, end: words.length }, windowRoom)
  const window = { letters: windowRoom.letters, start: 0, end: length }
  for (const match of matchesIn(work.table, window, 8)) keep(work, { match, window, name, start })
}

interface Read {
  readonly match: Match
  readonly window: Letters
  readonly name: string
  readonly start: number
}

/** Extend a match at both ends and keep it if chance does not explain it. */
function keep(work: Work, { match, window, name, start }: Read): void {
  const { quote } = work
  const ours = { letters: quote.letters, start: 0, end: quote.length }
  const [least, most] = between(work.table.breaks, match.quote, quote.length)
  const left = extendLeft(
    { ...ours, start: Math.max(least, match.quote[0] - 60), end: match.quote[0] },
    { ...window, start: Math.max(0, match.window[0] - 72), end: match.window[0] },
  )
  const right = extendRight(
    { ...ours, start: match.quote[1], end: Math.min(most, match.quote[1] + 60) },
    { ...window, start: match.window[1], end: Math.min(window.end, match.window[1] + 72) },
  )
  const span: readonly [number, number] = [
    match.quote[0] - left.quote,
    match.quote[1] + right.quote,
  ]
  const agreeing = match.agreeing + left.agreeing + right.agreeing
  const length = span[1] - span[0]
  let said = 0
  for (let at = span[0]; at < span[1]; at++) said += work.bits[at]!
  const bits = said * Math.min(1, agreeing / length) - (length - Math.min(length, agreeing)) * 0.6
  const known = work.found.some(
    (one) => one.document === name && Math.abs(one.start - start) < nearby,
  )
  if (
    bits - (known ? Math.min(12, work.chance) : work.chance) < leastBits ||
    agreeing < length * 0.4
  )
    return
  const places = placeInText(
    { letters: windowRoom.letters, places: windowRoom.places, length: window.end },
    match.window[0] - left.window,
    match.window[1] + right.window,
  )
  const begins = start + places.start
  const again = work.found.some(
    (one) =>
      one.document === name &&
      one.start === begins &&
      one.quote[0] === span[0] &&
      one.quote[1] === span[1],
  )
  if (again) return
  work.found.push({
    quote: span,
    document: name,
    start: begins,
    end: start + places.end,
    agreeing,
    score: match.score + left.agreeing + right.agreeing,
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

/** What is still to be accounted for: new gaps from the first budget, old ones from the next. */
function remaining(
  work: Work,
  chosen: readonly Stretch[],
  open: readonly Range[],
  tried: Range,
): Range[] {
  const gaps: Range[] = []
  let from = 0
  for (const one of [...chosen, { quote: [work.quote.length, work.quote.length] as const }]) {
    if (one.quote[0] - from >= leastLetters) gaps.push(...cut({ from, to: one.quote[0], round: 0 }))
    from = Math.max(from, one.quote[1])
  }
  const left: Range[] = []
  for (const gap of gaps) {
    const same = [...open, tried].find((one) => one.from <= gap.from && gap.to <= one.to)
    const waiting = open.find((one) => one.from < gap.to && gap.from < one.to)
    if (waiting !== undefined) left.push({ ...gap, round: waiting.round })
    else if (same === tried && gap.to - gap.from > (tried.to - tried.from) * 0.9) {
      if (tried.round + 1 < budgets.length) left.push({ ...gap, round: tried.round + 1 })
    } else if (same === tried) left.push({ ...gap, round: tried.round })
    else if (tried.round === 0) left.push(gap)
  }
  return left
}

function partOf(work: Work, one: Stretch): TracedPart {
  const span = placeInText(work.quote, one.quote[0], one.quote[1])
  return { ...one, from: span.start, to: span.end, also: equalsOf(one, work.found) }
}
