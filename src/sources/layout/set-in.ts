/**
 * Set in: paragraphs that a typescript indents as a whole, as it does another's words.
 *
 * Addresses, datelines and signatures stand to the right as well, and tables and lists
 * are set in too: so there must be a paragraph, between blank lines, behind a line that
 * runs as wide as the text and brings on what follows.
 */
import type { SourceLine } from './lines.ts'
import type { Measure } from './measure.ts'

/** A paragraph is set in by so much more than the lines before it. */
const leastIndent = 3
/** The lines of an address are short, those of a paragraph are as wide as it is. */
const leastFill = 0.55
const fewestLetters = 50
/** Where a line is a whole paragraph its width says nothing of the page. */
const usualWidth = 72

export interface Setting {
  readonly source: string
  readonly lines: readonly SourceLine[]
  /** The first line of the paragraph, and the line before it that holds words. */
  readonly first: number
  readonly before: number
  readonly measure: Measure
}

/** Whether the paragraph that begins with this line is set in. */
export function isSetIn({ source, lines, first, before, measure }: Setting): boolean {
  const [line, lead] = [lines[first], lines[before]]
  if (line === undefined || lead === undefined || line.blanks === 0) return false
  const margin = marginOf(lines, before)
  const rows = paragraphOf(lines, first)
  if (rows.some(({ indent }) => indent < margin + leastIndent)) return false
  if (!bringsOn(source, lead)) return false
  const letters = rows.reduce((sum, { start, end }) => sum + end - start, 0)
  const widest = Math.max(...rows.map(({ start, end }) => end - start))
  return letters >= fewestLetters && widest >= Math.min(measure.width, usualWidth) * leastFill
}

/** The least indent of the lines just before: the first line of a paragraph may be set in itself. */
function marginOf(lines: readonly SourceLine[], before: number): number {
  let margin = lines[before]!.indent
  for (let at = before; at > 0 && lines[at]!.blanks === 0; at -= 1)
    margin = Math.min(margin, lines[at - 1]!.indent)
  return margin
}

/** Lines that no blank line parts. */
function paragraphOf(lines: readonly SourceLine[], first: number): readonly SourceLine[] {
  let end = first + 1
  while (end < lines.length && lines[end]!.blanks === 0) end += 1
  return lines.slice(first, end)
}

/** A line that ends with a colon, or in the middle of its sentence. */
function bringsOn(source: string, { start, end }: SourceLine): boolean {
  return /[:,\p{Ll}][-–—]?$/u.test(source.slice(Math.max(start, end - 4), end))
}
