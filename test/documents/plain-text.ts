/**
 * A text as the plain reader would make it, for tests of dividing: lines kept,
 * blocks at blank lines unless a blank line follows every line.
 */

import type { MarkedText } from '../../src/sources/index.ts'
import { type Block, identityMap, type Text } from '../../src/text/index.ts'

export function plainText(source: string): MarkedText {
  const lines = source.normalize('NFC').split(/\r?\n|\f/)
  const spaced = isDoubleSpaced(lines)
  let words = ''
  const starts: number[] = []
  const blocks: Block[] = []
  let open = -1
  let blank = 0
  for (const line of lines) {
    const tight = line.replace(/\s+/g, ' ').trim()
    if (tight === '') {
      blank += 1
      continue
    }
    const parts = open === -1 || blank > (spaced ? 1 : 0)
    if (parts && open !== -1) blocks.push({ kind: 'paragraph', start: open, end: words.length })
    if (words !== '') words += parts ? '\n' : ' '
    if (parts) open = words.length
    starts.push(words.length)
    words += tight
    blank = 0
  }
  if (open !== -1) blocks.push({ kind: 'paragraph', start: open, end: words.length })
  const text: Text = { words, blocks, lines: starts, pages: [], map: identityMap(words.length) }
  return { text, addressed: 'source', decoded: source, marked: [] }
}

function isDoubleSpaced(lines: readonly string[]): boolean {
  let [full, followed] = [0, 0]
  lines.forEach((line, index) => {
    if (line.trim() === '') return
    full += 1
    if ((lines[index + 1] ?? '').trim() === '') followed += 1
  })
  return followed / Math.max(1, full) > 0.9
}
