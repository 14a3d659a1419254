/**
 * A text: the words of a source, normalised, with the way back.
 *
 * The words are Unicode NFC with one space between words; blocks (paragraphs,
 * headings, list items …) are separated by one line feed and nothing else is a
 * line feed. What the layout of the source said and the words do not (where
 * its lines and pages began, what was set as a heading) stands beside them.
 */
import type { OffsetMap } from './offset-map.ts'
import type { Span } from './span.ts'

/** What a block is; by markup where the source has it, otherwise by its look. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'quote'
  | 'cell'
  | 'note'
  /** Words around a document that are not of it: navigation, running heads, page numbers. */
  | 'furniture'

export interface Block extends Span {
  readonly kind: BlockKind
}

export interface Page {
  /** Where in the words the page begins. */
  readonly start: number
  /** As printed or counted: `12`, `iv`, `3r`. */
  readonly label: string
}

export interface Text {
  readonly words: string
  readonly blocks: readonly Block[]
  /** Where in the words each line of the source began, rising. */
  readonly lines: readonly number[]
  readonly pages: readonly Page[]
  /** Back to the decoded source. */
  readonly map: OffsetMap
}

/** The lines of a span as the source had them, without their line ends. */
export function linesOf(text: Text, span: Span): Span[] {
  const starts = text.lines.filter((start) => start > span.start && start < span.end)
  const edges = [span.start, ...starts, span.end]
  return edges.slice(1).map((end, index) => trimmed(text.words, { start: edges[index]!, end }))
}

/** The blocks that lie in a span, cut at its edges. */
export function blocksOf(text: Text, span: Span): Block[] {
  return text.blocks
    .filter((block) => block.start < span.end && block.end > span.start)
    .map((block) => ({
      kind: block.kind,
      start: Math.max(block.start, span.start),
      end: Math.min(block.end, span.end),
    }))
}

/** The label of the page on which an offset stands, if the source has pages. */
export function pageAt(text: Text, offset: number): string | undefined {
  return text.pages.findLast((page) => page.start <= offset)?.label
}

/** A span without the white space at its edges. */
export function trimmed(words: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(words.charCodeAt(start))) start += 1
  while (end > start && isSpace(words.charCodeAt(end - 1))) end -= 1
  return { start, end }
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0xa0
}
