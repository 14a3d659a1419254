/**
 * Offset maps: where each character of a text stood in its source.
 *
 * A text is made from a source by dropping, joining and replacing characters.
 * The map is a list of pieces, rising in the text; in the source they rise too,
 * but for notes, which the text has after the paragraph they stand in. In a piece of equal length on
 * both sides characters stand one for one; a piece of unequal length (an
 * entity, a decoded attachment line, a composed accent) maps as a whole. What
 * lies between two pieces of the source was dropped.
 */
import type { Span } from './span.ts'

export interface OffsetPiece {
  readonly text: Span
  readonly source: Span
}

export interface OffsetMap {
  readonly pieces: readonly OffsetPiece[]
}

/** The map of a text that is its source, `length` units long. */
export function identityMap(length: number): OffsetMap {
  return { pieces: [{ text: { start: 0, end: length }, source: { start: 0, end: length } }] }
}

/** Where in the source a span of the text stood: from its first to its last character. */
export function spanInSource(map: OffsetMap, span: Span): Span {
  const start = startInSource(map, span.start)
  const end = span.end > span.start ? endInSource(map, span.end) : start
  return { start, end: Math.max(start, end) }
}

/** Where in the text a span of the source came to stand; dropped characters count for nothing. */
export function spanInText(map: OffsetMap, span: Span): Span {
  const pieces = bySource(map)
  const first = pieces[firstPiece(pieces, (piece) => piece.source.end > span.start)]
  const last = pieces[firstPiece(pieces, (piece) => piece.source.end >= span.end)] ?? pieces.at(-1)
  if (first === undefined || last === undefined) {
    const end = pieces.at(-1)?.text.end ?? 0
    return { start: end, end }
  }
  const start = isPlain(first)
    ? first.text.start + Math.max(0, span.start - first.source.start)
    : first.text.start
  const end = isPlain(last)
    ? Math.min(last.text.end, last.text.start + Math.max(0, span.end - last.source.start))
    : last.source.start < span.end
      ? last.text.end
      : last.text.start
  return { start, end: Math.max(start, end) }
}

/**
 * Two maps in a row as one: `first` leads from a text to a text between,
 * `second` from there to the source.
 */
export function joinMaps(first: OffsetMap, second: OffsetMap): OffsetMap {
  const pieces: OffsetPiece[] = []
  for (const piece of first.pieces) {
    if (!isPlain(piece)) {
      pushWhole(pieces, piece.text, spanInSource(second, piece.source))
      continue
    }
    const by = piece.text.start - piece.source.start
    for (const part of partsWithin(second, piece.source)) {
      const text = { start: part.text.start + by, end: part.text.end + by }
      if (isPlain(part)) pieces.push({ text, source: part.source })
      else pushWhole(pieces, text, part.source)
    }
  }
  return { pieces }
}

/** The part of a map that covers `span`, as the map of those words alone. */
export function sliceMap(map: OffsetMap, span: Span): OffsetMap {
  const pieces: OffsetPiece[] = []
  for (
    let index = firstPiece(map.pieces, (piece) => piece.text.end > span.start);
    index < map.pieces.length;
    index += 1
  ) {
    const piece = map.pieces[index]!
    if (piece.text.start >= span.end) break
    pieces.push(shift(cut(piece, span), -span.start))
  }
  return { pieces }
}

/** A map as a flat list of numbers, four a piece, each less what stood before it. */
export function packMap(map: OffsetMap): number[] {
  const packed: number[] = []
  let text = 0
  let source = 0
  for (const piece of map.pieces) {
    packed.push(
      piece.text.start - text,
      piece.text.end - piece.text.start,
      piece.source.start - source,
      piece.source.end - piece.source.start,
    )
    text = piece.text.end
    source = piece.source.end
  }
  return packed
}

/** The map that `packMap` packed. */
export function unpackMap(packed: readonly number[]): OffsetMap {
  const pieces: OffsetPiece[] = []
  let text = 0
  let source = 0
  for (let index = 0; index + 3 < packed.length; index += 4) {
    const textStart = text + packed[index]!
    const sourceStart = source + packed[index + 2]!
    text = textStart + packed[index + 1]!
    source = sourceStart + packed[index + 3]!
    pieces.push({
      text: { start: textStart, end: text },
      source: { start: sourceStart, end: source },
    })
  }
  return { pieces }
}

function partsWithin(map: OffsetMap, span: Span): OffsetPiece[] {
  return sliceMap(map, span).pieces.map((piece) => shift(piece, span.start))
}

/** Adds what maps as a whole; neighbours that stand for one stretch of the source are one piece. */
function pushWhole(pieces: OffsetPiece[], text: Span, source: Span): void {
  const last = pieces.at(-1)
  const goesOn = last !== undefined && last.source.start === source.start && !isPlain(last)
  const start = goesOn ? pieces.pop()!.text.start : text.start
  // Equal lengths would read as character for character.
  const equal = text.end - start > 1 && text.end - start === source.end - source.start
  const end = equal ? source.end - 1 : source.end
  pieces.push({ text: { start, end: text.end }, source: { start: source.start, end } })
}

const sorted = new WeakMap<OffsetMap, readonly OffsetPiece[]>()

/** The pieces in the order of the source; notes may stand later in the text than in the source. */
function bySource(map: OffsetMap): readonly OffsetPiece[] {
  const known = sorted.get(map)
  if (known !== undefined) return known
  const { pieces } = map
  const rising = pieces.every(
    (piece, index) => index === 0 || pieces[index - 1]!.source.start <= piece.source.start,
  )
  const ordered = rising
    ? pieces
    : [...pieces].sort((one, other) => one.source.start - other.source.start)
  sorted.set(map, ordered)
  return ordered
}

function startInSource(map: OffsetMap, offset: number): number {
  const piece = map.pieces[firstPiece(map.pieces, (one) => one.text.end > offset)]
  if (piece === undefined) return map.pieces.at(-1)?.source.end ?? 0
  if (offset <= piece.text.start || !isPlain(piece)) return piece.source.start
  return piece.source.start + offset - piece.text.start
}

function endInSource(map: OffsetMap, offset: number): number {
  const piece = map.pieces[firstPiece(map.pieces, (one) => one.text.end >= offset)]
  if (piece === undefined) return map.pieces.at(-1)?.source.end ?? 0
  if (offset <= piece.text.start) return piece.source.start
  return isPlain(piece) ? piece.source.start + offset - piece.text.start : piece.source.end
}

function isPlain(piece: OffsetPiece): boolean {
  return piece.text.end - piece.text.start === piece.source.end - piece.source.start
}

function cut(piece: OffsetPiece, span: Span): OffsetPiece {
  const start = Math.max(piece.text.start, span.start)
  const end = Math.min(piece.text.end, span.end)
  if (!isPlain(piece)) return { text: { start, end }, source: piece.source }
  const by = piece.source.start - piece.text.start
  return { text: { start, end }, source: { start: start + by, end: end + by } }
}

function shift(piece: OffsetPiece, by: number): OffsetPiece {
  return { text: { start: piece.text.start + by, end: piece.text.end + by }, source: piece.source }
}

/** Binary search: the first piece for which `holds`, which must hold for all after it. */
function firstPiece(
  pieces: readonly OffsetPiece[],
  holds: (piece: OffsetPiece) => boolean,
): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(pieces[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
