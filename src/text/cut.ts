/** Cuts a text down to one of its stretches, with blocks, lines, pages and the way back. */
import { sliceMap } from './offset-map.ts'
import type { Span } from './span.ts'
import { blocksOf, pageAt, type Text } from './text.ts'

/** The text of a span alone: offsets count from its start. The whole is given back as it is. */
export function cutText(text: Text, span: Span): Text {
  if (span.start === 0 && span.end === text.words.length) return text
  const { start, end } = span
  const first = pageAt(text, start)
  return {
    words: text.words.slice(start, end),
    blocks: blocksOf(text, span).map((block) => ({
      kind: block.kind,
      start: block.start - start,
      end: block.end - start,
    })),
    lines: text.lines.filter((line) => line >= start && line < end).map((line) => line - start),
    pages: [
      ...(first === undefined ? [] : [{ start: 0, label: first }]),
      ...text.pages
        .filter((page) => page.start > start && page.start < end)
        .map((page) => ({ start: page.start - start, label: page.label })),
    ],
    map: sliceMap(text.map, span),
  }
}
