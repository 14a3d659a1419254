/**
 * The words of two letters, weighed against each other: how alike a passage of
 * the one is to a passage of the other. Rare is what few passages of these two
 * have, so that what both letters speak of throughout counts for little.
 */
import type { Span } from '../../../text/index.ts'
import { stemOf, topicOf } from '../find/topic.ts'
import { unit, type Vector } from './likeness.ts'

/** Letters are counted in pieces of this length (characters). */
const piece = 500

export interface WeighedWords {
  /** The stems of a passage with their weights, of length 1. */
  of(words: string): Vector
}

export function weighedWords(letters: readonly string[]): WeighedWords {
  const counts = new Map<string, number>()
  let pieces = 5
  for (const words of letters)
    for (let at = 0; at < words.length; at += piece) {
      pieces += 1
      const own =
        words
          .slice(at, at + piece)
          .toLowerCase()
          .match(/\p{L}{3,}/gu) ?? []
      for (const stem of new Set(own.map(stemOf))) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
  const weight = (stem: string): number => Math.max(0, Math.log(pieces / (counts.get(stem) ?? 1)))
  return { of: (words) => unit(new Map(topicOf(words).map((stem) => [stem, weight(stem)]))) }
}

/** A passage as it is compared: itself, with what stands just around it, with its part of the letter. */
export interface Passage {
  readonly own: Vector
  readonly near: Vector
  readonly wide: Vector
}

export function passageOf(words: string, { start, end }: Span, weighed: WeighedWords): Passage {
  return {
    own: weighed.of(words.slice(start, end)),
    near: weighed.of(words.slice(Math.max(0, start - 300), end + 250)),
    wide: weighed.of(words.slice(Math.max(0, start - 900), end + 700)),
  }
}
