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
  for (const [first, last] of runsOfLines(words, lines)) {
    const block = words.slice(first, last)
    const start = first + block.length - block.trimStart().length
    const end = first + block.trimEnd().length
    if (end > start) blocks.push({ start, end, kind: isSetIn(block) ? 'quote' : 'paragraph' })
  }
  return { words, blocks, lines }
}

/**
 * Lines that no blank line parts. Walked and not matched: a pattern remembers
 * every letter of a line it may have to give back, and a line may have millions.
 */
function* runsOfLines(
  words: string,
  lines: readonly number[],
): Iterable<readonly [first: number, last: number]> {
  let first: number | undefined
  for (let at = 0; at < lines.length; at += 1) {
    const start = lines[at]!
    const end = (lines[at + 1] ?? words.length + 1) - 1
    const isBlank = words.slice(start, end).trim() === ''
    if (isBlank && first !== undefined) yield [first, start - 1]
    if (isBlank) first = undefined
    else first ??= start
  }
  if (first !== undefined) yield [first, words.length]
}

/** Every line set in by four spaces or a tab: a block, unless it is a table or a program. */
function isSetIn(block: string): boolean {
  const lines = block.split('\n').filter((line) => line.trim() !== '')
  return lines.every((line) => /^(?: {4}|\t)/.test(line))
}
