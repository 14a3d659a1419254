/**
 * Words as grammars look them up: runs of letters with their apostrophes and
 * hyphens, in small letters. Unlike those of `words.ts` they keep their accents,
 * and "don't" and "cease-fire" are one word each.
 */
import type { Span } from './span.ts'

export interface LowerWord extends Span {
  readonly low: string
}

/** The words of a stretch, in order. */
export function lowerWordsOf(words: string): LowerWord[] {
  const found: LowerWord[] = []
  for (let at = 0; at < words.length; at += 1) {
    if (!isOfWord(words, at)) continue
    const start = at
    while (at < words.length && isOfWord(words, at)) at += 1
    found.push({ start, end: at, low: words.slice(start, at).toLowerCase() })
  }
  return found
}

/** Whether a sign of a word stands at a place. */
export function isOfWord(words: string, at: number): boolean {
  const code = words.charCodeAt(at)
  return isLetter(words, at) || code === apostrophe || code === hyphen || code === raised
}

const [apostrophe, hyphen, raised] = [0x27, 0x2d, 0x2019]

/** Letters as they were met; a text repeats its alphabet, and asking a pattern each time costs more. */
const letters = new Int8Array(0x10000)

/** Whether a letter stands at a place; beyond the first plane both its units are of it. */
export function isLetter(words: string, at: number): boolean {
  const code = words.charCodeAt(at)
  if ((code & 0xf800) === 0xd800) return isRareLetter(words, at)
  if (letters[code] === 0) letters[code] = /\p{L}/u.test(words[at]!) ? 1 : -1
  return letters[code] === 1
}

function isRareLetter(words: string, at: number): boolean {
  const isSecond = (words.charCodeAt(at) & 0xfc00) === 0xdc00
  return /^\p{L}/u.test(words.slice(isSecond ? Math.max(0, at - 1) : at, at + 2))
}
