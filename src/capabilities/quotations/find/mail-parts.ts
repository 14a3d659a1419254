/**
 * Quoted stretches of a mail whose reader has taken the marks off the lines already: one
 * stretch for every depth, the deeper within the less deep. What no deeper one holds is a
 * quotation of its own.
 */
import { encloses, type Span } from '../../../text/index.ts'
import type { Laid, Quoted } from './quoted.ts'

/** The mail quotations of these stretches, in order. */
export function quotedParts(text: Laid, stretches: readonly Span[]): Quoted[] {
  const found: Quoted[] = []
  const open: Span[] = []
  let at = 0
  const flush = (end: number): void => {
    const quoted = quotationOf(text, { start: at, end }, open.length)
    if (quoted !== undefined) found.push(quoted)
    at = end
  }
  const closeBefore = (start: number): void => {
    for (let last = open.at(-1); last !== undefined && last.end <= start; last = open.at(-1)) {
      flush(last.end)
      open.pop()
    }
  }
  for (const stretch of nested(stretches)) {
    closeBefore(stretch.start)
    if (open.length > 0) flush(stretch.start)
    at = stretch.start
    open.push(stretch)
  }
  closeBefore(Number.POSITIVE_INFINITY)
  return found
}

/** Outer ones before those inside; what crosses another is left out. */
function nested(stretches: readonly Span[]): Span[] {
  const sorted = [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Span[] = []
  for (const one of sorted) {
    const around = kept.findLast(({ end }) => end > one.start)
    if (around === undefined || encloses(around, one)) kept.push(one)
  }
  return kept
}

/** A quotation of the lines in a stretch; nothing where no words stand in it. */
function quotationOf(text: Laid, stretch: Span, depth: number): Quoted | undefined {
  const pieces = linesIn(text, stretch).filter(({ start, end }) => end > start)
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const whole = { start: first.start, end: last.end }
  return { ...whole, outer: whole, pieces, form: 'mail', mark: '>', depth, unclosed: false }
}

/** The lines of a stretch, without the spaces about them. */
function linesIn({ words, lines }: Laid, { start, end }: Span): Span[] {
  const cuts = [start, ...lines.filter((line) => start < line && line < end), end]
  return cuts.slice(1).map((to, index) => {
    const written = words.slice(cuts[index], to)
    return {
      start: cuts[index]! + written.length - written.trimStart().length,
      end: cuts[index]! + written.trimEnd().length,
    }
  })
}
