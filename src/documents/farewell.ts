/**
 * Farewells: the words of a valediction in a line, and the name that may stand
 * right behind them. "Mit vorzüglicher Hochachtung Brask", "… and believe me
 * ever affectionately yours Anna Quill".
 */
import type { Span } from '../text/index.ts'
import type { Line } from './lines.ts'
import { hasBody, isSignature } from './signer.ts'
import { farewellEnds, valediction, vocatives } from './vocabulary.ts'

const longestValediction = 110
/** As far from its end a line of prose is read for a farewell. */
const closing = 150

/** A line that says farewell, or the end of one: "… of all. With friendly greetings,", "… again! Dein". */
export function farewellIn({ words, start, end }: Line): Span | undefined {
  if (words.length <= longestValediction && valediction.test(words)) return { start, end }
  const last = words.slice(-90)
  const tail = (/[,.!—–-]$/.test(words) ? closingSentence : closingWords).exec(last)?.groups?.tail
  return tail !== undefined && valediction.test(tail)
    ? { start: end - tail.length, end }
    : undefined
}

const closingSentence = /[.!?]["'”’]?\s+(?<tail>\p{Lu}[^.!?]{4,70}[,.!—–-])$/u
const closingWords = new RegExp(
  `[.!?,]["'”’]?\\s+(?<tail>(?:\\p{L}+\\s){0,5}(?:${farewellEnds}))$`,
  'u',
)

const nameWord = `\\p{Lu}[\\p{L}'’.-]*[“”"«»]?\\s*`
/** A word of a name begins where the one before has ended: in a run of capitals, each could begin one. */
const name = `(?<name>[„“"«»]?${nameWord}(?:(?:[„“"«»]|(?<![\\p{L}'’.-]))${nameWord}){0,4})(?:m\\.\\s?p\\.)?[.\\s]*$`
const behindStop = new RegExp(
  `(?:[,.—–]|(?<!\\p{L})-|(?<!\\p{L})(?:${farewellEnds})(?!\\p{L}))\\s*[—–-]*\\s*(?=${name})`,
  'gu',
)
const behindWords = new RegExp(`(?<!\\p{L})(?:${farewellEnds})[\\s,]+(?=${name})`, 'gu')

/** "Ever very sincerely your's, Mary Harlow.", in a line that says farewell. */
export function nameBeside(line: Line): Span | undefined {
  return namesBehind(line, behindStop)[0]
}

/** A line of prose that ends in a farewell and a full name. */
export function signedFarewell(
  line: Line,
): { readonly farewell: Span; readonly name: Span } | undefined {
  const from = Math.max(0, line.words.length - closing)
  const last = { ...line, words: line.words.slice(from), start: line.start + from }
  for (const name of namesBehind(last, behindWords)) {
    const words = last.words.slice(name.start - last.start, name.end - last.start)
    const start = words.includes(' ') ? farewellBefore(last, name.start) : undefined
    if (start !== undefined) return { farewell: { start, end: name.start }, name }
  }
  return undefined
}

/** Where the words begin that say farewell before a name. */
function farewellBefore({ words, start }: Line, name: number): number | undefined {
  const lead = words.slice(0, name - start)
  const begin = [...lead.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)].find(({ index }) =>
    valediction.test(lead.slice(index)),
  )
  return begin === undefined ? undefined : start + begin.index
}

function namesBehind({ words, start }: Line, ends: RegExp): Span[] {
  return [...words.matchAll(ends)].flatMap(({ groups, index, 0: end }) => {
    const own = groups?.name?.trim() ?? ''
    const first = own.split(/[\s.]/u, 1)[0]!.toLowerCase()
    if (vocatives.has(first) && own.includes(' ') && !/^\p{L}+\./u.test(own)) return []
    // In quotation marks stands the name of a house, or words of another.
    if (/[„“”"«»]/u.test(own) && !hasBody(own)) return []
    const from = start + index + end.length
    return isSignature(own) ? [{ start: from, end: from + own.length }] : []
  })
}
