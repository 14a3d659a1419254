/**
 * Emphasis in plain text: `_Dear Sir_,--` is how typists and printed books made
 * plain set what is italic. The marks are none of the words.
 *
 * One such mark alone may be a name of a file or a blank to fill in, so that
 * they are left out only where a text has several that open and close.
 */
import type { Span, TextBuilder } from '../text/index.ts'

/** Fewer are no manner of writing. */
const fewest = 4
/** An emphasis does not run over a blank line; what is longer was never closed. */
const emphasis =
  /(?:(?<![\p{L}\p{N}_])|(?<=\d)(?=_(?:st|nd|rd|d|th|me|er|te)(?![\p{L}\p{N}])))_(?=[^\s_])(?:[^_\n]|\n(?!\s*\n)){1,600}?(?<=\S)_(?![\p{L}\p{N}_])/gu

/** Writes lines of a source without its marks of emphasis; nothing where it has none. */
export function withoutEmphasis(
  source: string,
): ((builder: TextBuilder, source: string, span: Span) => void) | undefined {
  const marks = marksIn(source)
  if (marks.length < 2 * fewest) return undefined
  return (builder, words, { start, end }) => {
    let from = start
    for (let at = firstFrom(marks, start); at < marks.length && marks[at]! < end; at += 1) {
      builder.add(words, from, marks[at]!)
      from = marks[at]! + 1
    }
    builder.add(words, from, end)
  }
}

/** Where the marks stand, in order. */
function marksIn(source: string): number[] {
  if (!source.includes('_')) return []
  return [...source.matchAll(emphasis)].flatMap(({ index, 0: { length } }) => [
    index,
    index + length - 1,
  ])
}

/** Index of the first mark from a place on. */
function firstFrom(marks: readonly number[], place: number): number {
  let [low, high] = [0, marks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (marks[middle]! < place) low = middle + 1
    else high = middle
  }
  return low
}
