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
  return extend(quote, window, { ours: quote.start, theirs: window.start, step: 1 })
}

/** Extend to the left of `quote.end` and `window.end`, no further than their starts. */
export function extendLeft(quote: Letters, window: Letters): Extension {
  return extend(quote, window, { ours: quote.end - 1, theirs: window.end - 1, step: -1 })
}

interface Course {
  readonly ours: number
  readonly theirs: number
  readonly step: 1 | -1
}

/** The longest extension asked for. */
const longest = 96
const never = -1e9

/** Two rows of scores and of letters that agree, used again for every extension. */
let scores = [new Float64Array(longest + 2), new Float64Array(longest + 2)] as const
let counts = [new Int32Array(longest + 2), new Int32Array(longest + 2)] as const

function extend(quote: Letters, window: Letters, { ours, theirs, step }: Course): Extension {
  const rows = Math.min(longest, quote.end - quote.start)
  const columns = Math.min(longest, window.end - window.start)
  let best = none
  let top = 0
  for (let column = 0; column <= Math.min(columns, drift); column++) {
    scores[0][column] = column * change
    counts[0][column] = 0
  }
  scores[0][Math.min(columns, drift) + 1] = never
  for (let row = 1; row <= rows; row++) {
    const [before, now] = scores
    const [agreed, count] = counts
    const from = Math.max(0, row - drift)
    const to = Math.min(columns, row + drift)
    const letter = quote.letters[ours + (row - 1) * step]!
    now[from] = from === 0 ? row * change : never
    count[from] = 0
    let line = now[from]!
    for (let column = from + 1; column <= to; column++) {
      const equal = letter === window.letters[theirs + (column - 1) * step]
      let value = before[column - 1]! + (equal ? agree : change)
      let had = agreed[column - 1]! + (equal ? 1 : 0)
      if (before[column]! + change > value) {
        value = before[column]! + change
        had = agreed[column]!
      }
      if (now[column - 1]! + change > value) {
        value = now[column - 1]! + change
        had = count[column - 1]!
      }
      now[column] = value
      count[column] = had
      if (value > line) line = value
      if (value > top) {
        top = value
        best = { quote: row, window: column, agreeing: had }
      }
    }
    now[to + 1] = never
    scores = [now, before]
    counts = [count, agreed]
    if (line < top - drop) break
  }
  return best
}
