/**
 * Reading whole: a stretch of the quotation laid against a window letter by letter.
 *
 * Where a machine has misread every fifth letter no run of four is left in places, and
 * chains of runs break though the passage is there. The place with the fewest changes
 * needs no runs; it costs more, so that only the likeliest places are read so, and only
 * where chains have accounted for too little.
 */
import { type Letters, nearest } from '../../../text/index.ts'
import { believe, foldedWindow, type Window, type Work } from './work.ts'

/** Letters of a stretch that may differ: chance alone leaves six in ten of so few letters different. */
const mostErrors = 0.32
/** Fewer letters fit anywhere. */
const fewest = 24
/** What a letter that differs costs, in agreeing letters. */
const errorCost = 0.6

/** Misread letters stand all over; where a piece of so many letters has none of its own, it is another's. */
const piece = 16
const mostInPiece = 0.45
/** Letters that a piece may lie before or behind its place. */
const shift = 12

/** Misreading puts in about as many letters as it drops; a writer drops and puts in whole words. */
function drift(length: number): number {
  return 2 + length * 0.08
}

/** Lay letters `from` to `to` of the quotation against a window, and keep the place if it fits; tells whether. */
export function readWhole(
  work: Work,
  { name, start, end }: Window,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const length = to - from
  if (length < fewest) return false
  const folded = foldedWindow(work, { name, start, end })
  const stretch = { letters: work.quote.letters, start: from, end: to }
  const fit = nearest(stretch, folded, Math.floor(length * mostErrors))
  if (fit === undefined || Math.abs(fit.end - fit.start - length) > drift(length)) return false
  if (!isEven(stretch, { ...folded, ...fit })) return false
  const agreeing = length - fit.errors
  believe(work, {
    quote: [from, to],
    window: [fit.start, fit.end],
    agreeing,
    score: agreeing - fit.errors * errorCost,
    name,
    start,
    folded,
  })
  return true
}

/** Whether the fit is as good all along: a splice fits at one end and not at the other. */
function isEven(stretch: Letters, fit: Letters): boolean {
  const length = stretch.end - stretch.start
  const pieces = Math.max(1, Math.round(length / piece))
  const scale = (fit.end - fit.start) / length
  for (let index = 0; index < pieces; index++) {
    const from = Math.round((length * index) / pieces)
    const to = Math.round((length * (index + 1)) / pieces)
    const part = { ...stretch, start: stretch.start + from, end: stretch.start + to }
    const about = {
      ...fit,
      start: Math.max(fit.start, Math.floor(fit.start + from * scale) - shift),
      end: Math.min(fit.end, Math.ceil(fit.start + to * scale) + shift),
    }
    if (nearest(part, about, Math.floor((to - from) * mostInPiece)) === undefined) return false
  }
  return true
}
