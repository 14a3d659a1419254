/**
 * Lines: what heads and feet are made of.
 *
 * A line is what the source had on one line, or a block where the source's
 * lines mean nothing. Each knows the block it stands in.
 */
import {
  type Block,
  type BlockKind,
  type Span,
  spanInSource,
  type Text,
  trimmed,
} from '../text/index.ts'

export interface Line extends Span {
  readonly words: string
  readonly kind: BlockKind
  /** Whether a block begins or ends with it. */
  readonly opens: boolean
  readonly closes: boolean
  /** Blank lines before it in the source, where that is known. */
  readonly gap: number
}

/** The lines of a text in order, empty ones left out. One pass over lines and blocks. */
export function linesIn(text: Text, decoded?: string): Line[] {
  const { words } = text
  const blocks: readonly Block[] =
    text.blocks.length > 0 ? text.blocks : [{ kind: 'paragraph', start: 0, end: words.length }]
  const lines: Line[] = []
  let next = 0
  for (const block of blocks) {
    while (next < text.lines.length && text.lines[next]! <= block.start) next += 1
    let start = block.start
    const first = lines.length
    for (;;) {
      const inside = next < text.lines.length && text.lines[next]! < block.end
      const end = inside ? text.lines[next]! : block.end
      pushLine(lines, words, { kind: block.kind, start, end })
      if (!inside) break
      start = end
      next += 1
    }
    markEdges(lines, first)
    const opening = lines[first]
    if (decoded !== undefined && opening !== undefined && first > 0)
      lines[first] = { ...opening, gap: gapBefore(text, decoded, lines[first - 1]!, opening) }
  }
  return lines
}

function pushLine(lines: Line[], words: string, block: Block): void {
  const span = trimmed(words, block)
  if (span.end === span.start) return
  lines.push({
    ...span,
    words: words.slice(span.start, span.end),
    kind: block.kind,
    opens: false,
    closes: false,
    gap: 0,
  })
}

function markEdges(lines: Line[], first: number): void {
  const [opening, closing] = [lines[first], lines.at(-1)]
  if (opening === undefined || closing === undefined) return
  lines[first] = { ...opening, opens: true }
  lines[lines.length - 1] = { ...lines.at(-1)!, closes: true }
}

/** No more of the source than this is looked through for blank lines. */
const longestGap = 400

function gapBefore(text: Text, decoded: string, before: Line, line: Line): number {
  const from = spanInSource(text.map, { start: before.end - 1, end: before.end }).end
  const to = spanInSource(text.map, { start: line.start, end: line.start + 1 }).start
  const between = decoded.slice(from, Math.min(to, from + longestGap))
  return Math.max(0, between.split('\n').length - 2)
}
