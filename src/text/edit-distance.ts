/**
 * Edit distance: how many letters must be put in, left out or changed.
 *
 * Myers' bit-vector method keeps a column of the table in the bits of numbers, 32
 * rows at a time (Myers 1999; the blocks after Hyyrö 2003). `nearest` slides a
 * pattern over a text and gives the best place; `distance` compares two whole words.
 */

/** Where a pattern fits best in a text, and at what cost. */
export interface Fit {
  readonly start: number
  readonly end: number
  readonly errors: number
}

interface Pattern {
  readonly blocks: number
  /** For each letter of the pattern the bits of the rows where it stands. */
  readonly rows: Map<number, Int32Array>
  /** The same for small codes, without a look-up; `undefined` elsewhere. */
  readonly quick: (Int32Array | undefined)[]
  readonly none: Int32Array
  readonly last: number
}

/** The edit distance of two strings; stops and gives `limit + 1` when it must be more than `limit`. */
export function distance(
  one: string,
  other: string,
  limit: number = Number.MAX_SAFE_INTEGER,
): number {
  if (one === other) return 0
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let before = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const now = [row]
    let least = row
    for (let at = 1; at <= other.length; at++) {
      const same = one.charCodeAt(row - 1) === other.charCodeAt(at - 1) ? 0 : 1
      const value = Math.min(before[at]! + 1, now[at - 1]! + 1, before[at - 1]! + same)
      now.push(value)
      if (value < least) least = value
    }
    if (least > limit) return limit + 1
    before = now
  }
  return before[other.length]!
}

/** The best place of `pattern[from, to)` in `text[start, end)`; `undefined` when none costs `limit` or less. */
export function nearest(pattern: Letters, text: Letters, limit: number): Fit | undefined {
  const length = pattern.end - pattern.start
  if (length === 0 || text.end <= text.start) return undefined
  const ahead = scan(prepare(pattern, 'forwards'), text, length)
  if (ahead.errors > limit) return undefined
  // The beginning of the best match is the end of the best match read backwards from there.
  const reach = Math.max(text.start, ahead.at - length - ahead.errors)
  const back = scanFixed(
    prepare(pattern, 'backwards'),
    { ...text, start: reach, end: ahead.at },
    length,
  )
  return { start: back, end: ahead.at, errors: ahead.errors }
}

/** A stretch of folded letters. */
export interface Letters {
  readonly letters: Uint16Array
  readonly start: number
  readonly end: number
}

type Direction = 'forwards' | 'backwards'

function prepare(pattern: Letters, direction: Direction): Pattern {
  const length = pattern.end - pattern.start
  const blocks = Math.ceil(length / 32)
  const rows = new Map<number, Int32Array>()
  const quick: (Int32Array | undefined)[] = new Array(128)
  for (let at = 0; at < length; at++) {
    const code =
      pattern.letters[direction === 'forwards' ? pattern.start + at : pattern.end - 1 - at]!
    let bits = rows.get(code)
    if (bits === undefined) {
      bits = new Int32Array(blocks)
      rows.set(code, bits)
      if (code < 128) quick[code] = bits
    }
    bits[at >> 5] = bits[at >> 5]! | (1 << (at & 31))
  }
  return { blocks, rows, quick, none: new Int32Array(blocks), last: (length - 1) & 31 }
}

/** The end (in reading order) with the fewest errors, the match free to begin anywhere. */
function scan(pattern: Pattern, text: Letters, length: number): { at: number; errors: number } {
  const plus = new Int32Array(pattern.blocks).fill(-1)
  const minus = new Int32Array(pattern.blocks)
  let errors = length
  let best = { at: text.start, errors: length }
  for (let at = text.start; at < text.end; at++) {
    errors += step(pattern, plus, minus, text.letters[at]!, 0)
    if (errors < best.errors) best = { at: at + 1, errors }
  }
  return best
}

/** The beginning with the fewest errors for a match that must end at the end of the text. */
function scanFixed(pattern: Pattern, text: Letters, length: number): number {
  const plus = new Int32Array(pattern.blocks).fill(-1)
  const minus = new Int32Array(pattern.blocks)
  let errors = length
  let least = length
  let best = text.end
  for (let at = text.end - 1; at >= text.start; at--) {
    errors += step(pattern, plus, minus, text.letters[at]!, 1)
    if (errors < least) {
      least = errors
      best = at
    }
  }
  return best
}

/** One column of the table; gives the change of the last row. `fixed` is 1 when the match must begin at the first letter. */
function step(
  pattern: Pattern,
  plus: Int32Array,
  minus: Int32Array,
  letter: number,
  fixed: 0 | 1,
): number {
  const rows = (letter < 128 ? pattern.quick[letter] : pattern.rows.get(letter)) ?? pattern.none
  let carryPlus: number = fixed
  let carryMinus = 0
  const lastBlock = pattern.blocks - 1
  for (let block = 0; block <= lastBlock; block++) {
    const up = plus[block]!
    const down = minus[block]!
    const equal = rows[block]! | carryMinus
    const vertical = rows[block]! | down
    const zero = ((((equal & up) >>> 0) + (up >>> 0)) ^ up) | equal
    let horizontalPlus = down | ~(zero | up)
    let horizontalMinus = up & zero
    const top = block === lastBlock ? pattern.last : 31
    const outPlus = (horizontalPlus >>> top) & 1
    const outMinus = (horizontalMinus >>> top) & 1
    horizontalPlus = (horizontalPlus << 1) | carryPlus
    horizontalMinus = (horizontalMinus << 1) | carryMinus
    plus[block] = horizontalMinus | ~(vertical | horizontalPlus)
    minus[block] = horizontalPlus & vertical
    carryPlus = outPlus
    carryMinus = outMinus
  }
  return carryPlus - carryMinus
}
