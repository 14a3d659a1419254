/**
 * Markdown: text with light marks. Headings, items, quotes and tables become
 * blocks; marks of emphasis, links and code are left out of the words.
 *
 * Only what people put into notes and transcripts is read. What looks like
 * Markdown and is not (a line of an OCR text that begins with `-`) loses nothing.
 */
import type { Span, TextBuilder } from '../text/index.ts'
import type { LineMark, SourceLine } from './layout/index.ts'
import { looksLikeText, readLines } from './plain.ts'
import type { Reader } from './reader.ts'

export const markdown: Reader = {
  format: 'markdown',
  version: '1',
  matches: (path, head) => (/\.(md|markdown|mdown)$/i.test(path) && looksLikeText(head) ? 0.9 : 0),
  async *read(source) {
    yield* readLines(source, { mark: lineMarks(), write: writeInline })
  },
}

const heading = /^#{1,6}\s+/
const item = /^(?:[-*+]|\d{1,3}[.)])\s+/
const rule = /^(?:={3,}|(?:[-*_]\s*){3,})$/
const fence = /^(?:```|~~~)/
// Each alternative is bounded, so that a line of ten million asterisks costs ten million steps.
const inline =
  /\\[!-/:-@[-`{-~]|!?\[[^\]\n]{0,300}\]\([^()\s]{0,500}(?:\s"[^"\n]{0,200}")?\)|<!--.{0,500}?-->|(\*{1,3}|`{1,3})(?=\S)[^*`\n]{1,300}\1|(?<![\p{L}\p{N}_])(_{1,3})(?=\S)[^_\n]{1,300}\2(?![\p{L}\p{N}_])/gu

/** Marks of lines, one after the other: within fenced code nothing is a mark. */
function lineMarks(): (source: string, line: SourceLine) => LineMark | undefined {
  let fenced = false
  return (source, line) => {
    const words = source.slice(line.start, Math.min(line.end, line.start + 200))
    if (fence.test(words)) {
      fenced = !fenced
      return { kind: 'paragraph', start: line.end, end: line.end, alone: true }
    }
    if (fenced) return { kind: 'paragraph', start: line.start, end: line.end, alone: true }
    return readMark(words, line)
  }
}

function readMark(words: string, line: SourceLine): LineMark | undefined {
  const headed = heading.exec(words)
  if (headed !== null)
    return { kind: 'heading', start: line.start + headed[0].length, end: line.end, alone: true }
  if (rule.test(words)) return { kind: 'paragraph', start: line.end, end: line.end, alone: true }
  if (/^\|.*\|$/.test(words))
    return /^[|\s:-]+$/.test(words)
      ? { kind: 'cell', start: line.end, end: line.end, alone: true }
      : { kind: 'cell', start: line.start + 1, end: line.end - 1, alone: true }
  const listed = item.exec(words)
  if (listed === null) return undefined
  const numbered = /^\d/.test(words)
  const start = numbered ? line.start : line.start + listed[0].length
  return { kind: 'item', start, end: line.end, alone: false }
}

function writeInline(builder: TextBuilder, source: string, span: Span): void {
  const words = source.slice(span.start, span.end)
  let done = 0
  for (const match of words.matchAll(inline)) {
    builder.add(source, span.start + done, span.start + match.index)
    const inner = innerSpan(match[0], match[1] ?? match[2])
    const start = span.start + match.index
    builder.add(source, start + inner.start, start + inner.end)
    done = match.index + match[0].length
  }
  builder.add(source, span.start + done, span.end)
}

/** Where the words stand within a mark. */
function innerSpan(marked: string, delimiter: string | undefined): Span {
  if (marked.startsWith('\\')) return { start: 1, end: marked.length }
  if (marked.startsWith('<!--')) return { start: 0, end: 0 }
  const link = /^!?\[/.exec(marked)
  if (link !== null) return { start: link[0].length, end: marked.indexOf('](') }
  const width = delimiter?.length ?? 0
  return { start: width, end: marked.length - width }
}
