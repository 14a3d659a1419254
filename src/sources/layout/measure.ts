/**
 * The measure: how wide a stretch is set, and whether its lines were wrapped.
 *
 * A file may be half typed, half pasted; so the measure is taken over some
 * forty lines and their neighbours, not over the whole.
 */
import type { SourceLine } from './lines.ts'

export interface Measure {
  /** The width that most full lines reach. */
  readonly width: number
  /** Lines break where the width ends, in the middle of sentences. */
  readonly wrapped: boolean
  /** A blank line stands after every line. */
  readonly spaced: boolean
  /** Lines end in one space and paragraphs in two, as some exports write them. */
  readonly tailed: boolean
  /** Mostly capitals: they then say nothing about headings or sentences. */
  readonly capitals: boolean
}

const stretch = 40
// Beyond this no typewriter or mail program wraps: every line is a paragraph.
const widest = 180

/** The measure around each line of a source. */
export function measureLines(
  source: string,
  lines: readonly SourceLine[],
): (index: number) => Measure {
  const known = new Map<number, Measure>()
  return (index) => {
    const part = Math.floor(index / stretch)
    const measure = known.get(part) ?? measureStretch(source, lines, part)
    known.set(part, measure)
    return measure
  }
}

/** Whether a sentence, or a part of a letter such as its salutation, ends with this line. */
export function endsSentence(source: string, line: SourceLine): boolean {
  return /[.!?:;…。！？][\])}"'”’»›“‘*_]{0,3}\d{0,3}$/.test(source.slice(line.end - 8, line.end))
}

export function beginsSmall(source: string, line: SourceLine): boolean {
  return /^[(["'“‘„«‚‹]?\p{Ll}/u.test(source.slice(line.start, line.start + 3))
}

/** No small letter, and capitals enough to be sure of it. */
export function isCapitals(source: string, line: SourceLine): boolean {
  const words = source.slice(line.start, Math.min(line.end, line.start + 200))
  return !/\p{Ll}/u.test(words) && /\p{Lu}.*\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(words)
}

function measureStretch(source: string, lines: readonly SourceLine[], part: number): Measure {
  const from = Math.max(0, (part - 1) * stretch)
  const some = lines.slice(from, (part + 2) * stretch)
  const width = widthOf(some.map((line) => line.end - line.start))
  const full = some.filter((line) => line.end - line.start >= width * 0.75)
  const running = full.filter((line) => !endsSentence(source, line)).length
  const wrapped = width <= widest && running > full.length * 0.2
  const capitals = some.filter((line) => isCapitals(source, line)).length
  return {
    width,
    wrapped,
    spaced: wrapped && isSpaced(source, some),
    tailed: isTailed(some),
    capitals: capitals > some.length * 0.5,
  }
}

/** So few lines may be a letter of one paragraph under two addresses. */
const few = 30

/**
 * The width that most full lines reach. Of a few lines most may be short ones of
 * a head, so there each counts by its length: it is the width in which three
 * quarters of the words stand.
 */
function widthOf(widths: readonly number[]): number {
  const sorted = [...widths].sort((one, other) => one - other)
  const ninth = sorted[Math.floor(sorted.length * 0.9)] ?? 0
  if (sorted.length >= few) return ninth
  const all = sorted.reduce((sum, width) => sum + width, 0)
  let sum = 0
  const weighed = sorted.find((width) => {
    sum += width
    return sum >= all * 0.75
  })
  return Math.max(ninth, weighed ?? 0)
}

function isSpaced(source: string, some: readonly SourceLine[]): boolean {
  let close = 0
  let apart = 0
  let adjacent = 0
  some.forEach((line, index) => {
    const before = some[index - 1]
    if (before === undefined) return
    if (line.blanks === 0) adjacent += 1
    if (endsSentence(source, before) || !beginsSmall(source, line)) return
    if (line.blanks === 0) close += 1
    else apart += 1
  })
  return close + apart >= 3 ? apart > close : adjacent < some.length * 0.1
}

function isTailed(some: readonly SourceLine[]): boolean {
  const one = some.filter((line) => line.tail === 1).length
  const more = some.filter((line) => line.tail > 1).length
  return one > some.length * 0.4 && one > more && more > 0
}
