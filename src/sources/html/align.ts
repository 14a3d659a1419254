/**
 * Aligning: the words of a piece of markup and the stretch they stand in.
 *
 * A parser gives the words with entities resolved and line ends made one; this
 * walks both and finds the place of every character again. Where they do not
 * meet, the rest maps as a whole rather than wrongly.
 */
import {
  type OffsetMap,
  type OffsetPiece,
  type Span,
  sliceMap,
  type TextBuilder,
} from '../../text/index.ts'

const entity = /&(?:#\d{1,8}|#x[0-9a-f]{1,7}|[a-z][a-z0-9]{1,31});?/iy
const cdata = '<![CDATA['

/** The map from `words` into the stretch of `source` that they were read from. */
export function align(words: string, source: string, span: Span): OffsetMap {
  const pieces: OffsetPiece[] = []
  let [at, from] = [0, span.start]
  const skipOpener = (): void => {
    if (source.startsWith(cdata, from)) from += cdata.length
  }
  skipOpener()
  while (at < words.length && from < span.end) {
    const start = { at, from }
    while (at < words.length && from < span.end && isSame(words, at, source, from)) {
      at += 1
      from += 1
    }
    if (at > start.at) pieces.push(piece(start.at, at, start.from, from))
    if (at === words.length) break
    const step = stepOver(words, at, source, from)
    if (step === undefined) {
      pieces.push(wholePiece(at, words.length, from, span.end))
      return { pieces }
    }
    if (step.words > 0) pieces.push(piece(at, at + step.words, from, from + step.source))
    at += step.words
    from += step.source
  }
  return { pieces }
}

/** Adds words to a text by the place where they stand in the source. */
export function addAligned(
  builder: TextBuilder,
  words: string,
  { source, map, span }: { readonly source: string; readonly map: OffsetMap; readonly span?: Span },
): void {
  const whole = span ?? { start: 0, end: words.length }
  for (const { text, source: place } of sliceMap(map, whole).pieces) {
    const some = words.slice(whole.start + text.start, whole.start + text.end)
    const plain = some.length === place.end - place.start
    if (plain && source.startsWith(some, place.start)) builder.add(source, place.start, place.end)
    else builder.replace(some, place.start, place.end)
  }
}

/** An ampersand that stands for another character is told apart by what follows it. */
function isSame(words: string, at: number, source: string, from: number): boolean {
  const code = source.charCodeAt(from)
  if (words.charCodeAt(at) !== code) return false
  return code !== 0x26 || !/^&amp;?/.test(source.slice(from, from + 5))
}

/** How far to go on both sides where they differ. */
function stepOver(
  words: string,
  at: number,
  source: string,
  from: number,
): { readonly words: number; readonly source: number } | undefined {
  const code = source.charCodeAt(from)
  if (code === 0x0d) return { words: 0, source: 1 }
  if (code === 0) return { words: words.charCodeAt(at) === 0xfffd ? 1 : 0, source: 1 }
  if (source.startsWith(']]>', from)) return { words: 0, source: 3 }
  if (code !== 0x26) return undefined
  entity.lastIndex = from
  const found = entity.exec(source)?.[0]
  if (found === undefined) return undefined
  const high = words.charCodeAt(at)
  return { words: high >= 0xd800 && high <= 0xdbff ? 2 : 1, source: found.length }
}

function piece(start: number, end: number, from: number, to: number): OffsetPiece {
  return { text: { start, end }, source: { start: from, end: to } }
}

function wholePiece(start: number, end: number, from: number, to: number): OffsetPiece {
  const equal = end - start === to - from && end - start > 1
  return piece(start, end, from, equal ? to - 1 : to)
}
