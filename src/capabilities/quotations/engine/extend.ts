/**
 * Extending: how far a match goes on at its ends through letters that differ.
 *
 * From the end of a match both sides are read on in step, scoring agreement against
 * change, and the best point is kept; reading stops when the score has fallen too far
 * below the best (the X-drop of BLAST).
 */
import type { Letters } from '../../../text/index.ts'

const agree = 1
const change = -1.3
const drop = 7
/** A window's letters may run ahead or behind by so many. */
const drift = 10

/** How many letters to add on each side, and how many of them agree. */
export interface Extension {
  readonly quote: number
  readonly window: number
  readonly agreeing: number
}

const none: Extension = { quote: 0, window: 0, agreeing: 0 }

/** Extend to the right of `quote.start` and `window.start`, no further than their ends. */
export function extendRight(quote: Letters, window: Letters): Extension {
  return extend(
    quote.end - quote.start,
    window.end - window.start,
    (row, column) => quote.letters[quote.start + row] === window.letters[window.start + column],
  )
}

/** Extend to the left of `quote.end` and `window.end`, no further than their starts. */
export function extendLeft(quote: Letters, window: Letters): Extension {
  return extend(
    quote.end - quote.start,
    window.end - window.start,
    (row, column) => quote.letters[quote.end - 1 - row] === window.letters[window.end - 1 - column],
  )
}

function extend(
  rows: number,
  columns: number,
  same: (row: number, column: number) => boolean,
): Extension {
  let best = none
  let top = 0
  let before = Float64Array.from({ length: columns + 1 }, (_, at) => at * change)
  let agreed = new Int32Array(columns + 1)
  for (let row = 1; row <= rows; row++) {
    const now = new Float64Array(columns + 1).fill(Number.NEGATIVE_INFINITY)
    const count = new Int32Array(columns + 1)
    const from = Math.max(0, row - drift)
    const to = Math.min(columns, row + drift)
    if (from === 0) now[0] = row * change
    let line = now[0]!
    for (let column = Math.max(1, from); column <= to; column++) {
      const equal = same(row - 1, column - 1)
      let value = before[column - 1]! + (equal ? agree : change)
      let had = agreed[column - 1]! + (equal ? 1 : 0)
      if (before[column]! + change > value)
        [value, had] = [before[column]! + change, agreed[column]!]
      if (now[column - 1]! + change > value)
        [value, had] = [now[column - 1]! + change, count[column - 1]!]
      now[column] = value
      count[column] = had
      if (value > line) line = value
      if (value > top) {
        top = value
        best = { quote: row, window: column, agreeing: had }
      }
    }
    if (line < top - drop) break
    ;[before, agreed] = [now, count]
  }
  return best
}
