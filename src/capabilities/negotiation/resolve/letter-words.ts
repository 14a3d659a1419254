/**
 * The words of two letters, weighed against each other: how alike a passage of
 * the one is to a passage of the other. Rare is what few passages of these two
 * have, so that what both letters speak of throughout counts for little.
 */
import type { Span } from '../../../text/index.ts'
import { type TopicWord, topicIn, topicOf, wordOf } from '../find/topic.ts'
import { bySpan } from './by-span.ts'
import type { Vector } from './likeness.ts'

/** The words of a letter, read once: what a stretch of it is about is asked a hundred times. */
export interface LetterWords {
  readonly length: number
  /** The stems that say what a stretch is about; of words that it cuts, of the part inside. */
  topic(span: Span): readonly string[]
  /** Every five words in a row: what another letter has too is quoted. */
  runs(span: Span): ReadonlySet<string>
  /** In how many pieces each stem stands, and how many pieces there are. */
  readonly pieces: { readonly counts: ReadonlyMap<string, number>; readonly all: number }
}

export function letterWords(words: string): LetterWords {
  const starts: number[] = []
  const ends: number[] = []
  const kept: TopicWord[] = []
  for (const { index, 0: word } of words.matchAll(/\p{L}{3,}/gu)) {
    starts.push(index)
    ends.push(index + word.length)
    kept.push(wordOf(word))
  }
  const within = ({ start, end }: Span): TopicWord[] => {
    const found: TopicWord[] = []
    for (let at = firstBehind(ends, start); at < kept.length && starts[at]! < end; at += 1) {
      if (starts[at]! >= start && ends[at]! <= end) found.push(kept[at]!)
      else {
        const part = words.slice(Math.max(start, starts[at]!), Math.min(end, ends[at]!))
        for (const [letters] of part.matchAll(/\p{L}{3,}/gu)) found.push(wordOf(letters))
      }
    }
    return found
  }
  let pieces: LetterWords['pieces'] | undefined
  return {
    length: words.length,
    topic: bySpan((span) => topicIn(within(span))),
    runs: bySpan(({ start, end }) => runsOf(words.slice(start, end))),
    get pieces() {
      pieces ??= piecesOf(words.length, within)
      return pieces
    },
  }
}

/** Letters are counted in pieces of this length (characters). */
const piece = 500

function piecesOf(length: number, within: (span: Span) => TopicWord[]): LetterWords['pieces'] {
  const counts = new Map<string, number>()
  let all = 0
  for (let start = 0; start < length; start += piece) {
    all += 1
    const own = new Set(within({ start, end: start + piece }).map(({ stem }) => stem))
    for (const stem of own) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return { counts, all }
}

function runsOf(words: string): Set<string> {
  const all = words.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  return new Set(all.slice(4).map((_, at) => all.slice(at, at + 5).join(' ')))
}

/** The first of rising numbers that is greater than this. */
function firstBehind(numbers: readonly number[], than: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (numbers[middle]! <= than) low = middle + 1
    else high = middle
  }
  return low
}

export interface WeighedWords {
  /** The stems of a name or a passage with their weights, of length 1. */
  of(words: string): Vector
  /** Of a stretch of one of the letters. */
  in(letter: LetterWords, span: Span): Vector
  /** From 0, in every passage, to 1, in none of them. */
  rarityOf(stem: string): number
}

export function weighedWords(letters: readonly LetterWords[]): WeighedWords {
  const pieces = letters.reduce((sum, letter) => sum + letter.pieces.all, 5)
  const weights = new Map<string, number>()
  const weightOf = (stem: string): number => {
    const known = weights.get(stem)
    if (known !== undefined) return known
    const count = letters.reduce((sum, letter) => sum + (letter.pieces.counts.get(stem) ?? 0), 0)
    const weight = Math.max(0, Math.log(pieces / Math.max(1, count)))
    weights.set(stem, weight)
    return weight
  }
  const unseen = Math.max(0, Math.log(pieces))
  const weigh = (stems: readonly string[]): Vector => ofLengthOne(stems, stems.map(weightOf))
  return {
    of: (words) => weigh(topicOf(words)),
    in: (letter, span) => weigh(letter.topic(span)),
    rarityOf: (stem) => weightOf(stem) / Math.max(1, unseen),
  }
}

function ofLengthOne(stems: readonly string[], weights: readonly number[]): Vector {
  const length = Math.sqrt(weights.reduce((sum, one) => sum + one * one, 0)) || 1
  const vector = new Map<string, number>()
  for (let at = 0; at < stems.length; at += 1) vector.set(stems[at]!, weights[at]! / length)
  return vector
}

/** A passage as it is compared: itself, with what stands just around it, with its part of the letter. */
export interface Passage {
  readonly own: Vector
  readonly near: Vector
  readonly wide: Vector
}

export function passageOf(
  letter: LetterWords,
  { start, end }: Span,
  weighed: WeighedWords,
): Passage {
  return {
    own: weighed.in(letter, { start, end }),
    near: weighed.in(letter, { start: Math.max(0, start - 300), end: end + 250 }),
    wide: weighed.in(letter, { start: Math.max(0, start - 900), end: end + 700 }),
  }
}
