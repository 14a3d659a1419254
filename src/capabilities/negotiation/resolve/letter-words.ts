/**
 * The words of two letters, weighed against each other: how alike a passage of
 * the one is to a passage of the other. Rare is what few passages of these two
 * have, so that what both letters speak of throughout counts for little.
 */
import type { Span } from '../../../text/index.ts'
import { type TopicWord, topicIn, topicOf, wordOf } from '../find/topic.ts'
import { unit, type Vector } from './likeness.ts'

/** The words of a letter, read once: what a stretch of it is about is asked a hundred times. */
export interface LetterWords {
  readonly length: number
  /** Words that stand in a stretch; of those that it cuts, the part inside. */
  within(start: number, end: number): TopicWord[]
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
  const within: LetterWords['within'] = (start, end) => {
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
  return { length: words.length, within }
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

/** Letters are counted in pieces of this length (characters). */
const piece = 500

export interface WeighedWords {
  /** The stems of a name or a passage with their weights, of length 1. */
  of(words: string): Vector
  /** Of a stretch of one of the letters. */
  in(letter: LetterWords, start: number, end: number): Vector
  /** From 0, in every passage, to 1, in none of them. */
  rarityOf(stem: string): number
}

export function weighedWords(letters: readonly LetterWords[]): WeighedWords {
  const counts = new Map<string, number>()
  let pieces = 5
  for (const letter of letters)
    for (let at = 0; at < letter.length; at += piece) {
      pieces += 1
      const own = new Set(letter.within(at, at + piece).map(({ stem }) => stem))
      for (const stem of own) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
  const weights = new Map<string, number>()
  for (const [stem, count] of counts) weights.set(stem, Math.max(0, Math.log(pieces / count)))
  const unseen = Math.max(0, Math.log(pieces))
  const weigh = (stems: readonly string[]): Vector =>
    unit(new Map(stems.map((stem) => [stem, weights.get(stem) ?? unseen])))
  return {
    of: (words) => weigh(topicOf(words)),
    in: (letter, start, end) => weigh(topicIn(letter.within(start, end))),
    rarityOf: (stem) => (weights.get(stem) ?? unseen) / Math.max(1, unseen),
  }
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
    own: weighed.in(letter, start, end),
    near: weighed.in(letter, Math.max(0, start - 300), end + 250),
    wide: weighed.in(letter, Math.max(0, start - 900), end + 700),
  }
}
