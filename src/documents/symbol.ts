/**
 * Symbols under which an organisation keeps its papers, in a line of their own at
 * the head: "A/12/63 - R/1997/70", "Rivers Union R/2011/4", "CP/doc.35/01".
 */
import type { Span } from '../text/index.ts'

/** Letters, and behind strokes the session, the year, the row. */
const symbol = /(?<![\p{L}\d/.])\p{Lu}\p{L}{0,5}(?:\/[\p{L}\d][\p{L}\d.()]*){1,5}(?![\p{L}\d/])/gu

/** What may stand between two of them and around them. */
const around = /^[\s|,;:*–—-]*$/u

/** The name of the house before a symbol: it has two strokes then, or it is the number of a street. */
const houseBefore = /^(?:\p{Lu}\p{L}+\s){1,4}$/u

/** Longer lines say something else. */
const longest = 80

/** The symbols of a line that has them and nothing else but whose they are; none where it is another line. */
export function readSymbols(words: string): readonly Span[] {
  if (words.length > longest) return []
  const found = [...words.matchAll(symbol)].filter(([written]) => /\d/.test(written))
  const [first] = found
  if (first === undefined) return []
  const before = words.slice(0, first.index)
  const isOfHouse = houseBefore.test(before) && first[0].split('/').length > 2
  const rest = found.reduce((left, [written]) => left.replace(written, ' '), words)
  if (!around.test(isOfHouse ? rest.slice(before.length) : rest)) return []
  return found.map((one) => ({ start: one.index, end: one.index + one[0].length }))
}
