/**
 * The looks of a bare string: blocks at blank lines, lines at line feeds, and blocks
 * that are set in as quotations. For texts that did not come through a reader, such as
 * the lines of a gold set or a draft on the way to being written.
 */
import type { Laid } from './quoted.ts'

/** Blocks and lines of a string as it stands; offsets are into the string itself. */
export function layBare(words: string): Laid {
  const lines = [0]
  for (let at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', at + 1)) lines.push(at + 1)
  const blocks: { start: number; end: number; kind: string }[] = []
  for (const match of words.matchAll(/[^\n]+(?:\n(?![ \t\r\f]*\n)[^\n]+)*/g)) {
    const lead = /^\s*/.exec(match[0])![0].length
    const end = match.index + match[0].trimEnd().length
    if (end <= match.index + lead) continue
    blocks.push({ start: match.index + lead, end, kind: isSetIn(match[0]) ? 'quote' : 'paragraph' })
  }
  return { words, blocks, lines }
}

/** Every line set in by four spaces or a tab: a block, unless it is a table or a program. */
function isSetIn(block: string): boolean {
  const lines = block.split('\n').filter((line) => line.trim() !== '')
  return lines.every((line) => /^(?: {4}|\t)/.test(line))
}
