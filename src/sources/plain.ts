/** Plain text: words and nothing else; paragraphs and pages by their look. */
import { joinMaps } from '../text/index.ts'
import { decode } from './decode.ts'
import { withoutEmphasis } from './emphasis.ts'
import { type LayoutOptions, layOut } from './layout/index.ts'
import { repair } from './mojibake.ts'
import type { Reader, Reading, SourceFile } from './reader.ts'
import { isUnread } from './unknown-format.ts'

export const plain: Reader = {
  format: 'plain',
  version: '3',
  matches(path, head) {
    if (!looksLikeText(head) || isUnread(path, head)) return 0
    return /\.(txt|text|asc|ocr)$/i.test(path) ? 0.7 : /\.[a-z0-9]{1,5}$/i.test(path) ? 0.1 : 0.3
  },
  async *read(source) {
    yield* readLines(source, {})
  },
}

/** Decodes a source of text and lays it out: one text, and what is to be said of its bytes. */
export function* readLines(source: SourceFile, options: LayoutOptions): Generator<Reading> {
  const { words: decoded, problems } = decode(source.bytes, source.path)
  for (const problem of problems) yield { kind: 'problem', problem }
  const better = repair(decoded, source.path)
  if (better !== undefined) yield { kind: 'problem', problem: better.problem }
  const words = better?.words ?? decoded
  const write = options.write ?? withoutEmphasis(words)
  const laid = layOut(words, write === undefined ? options : { ...options, write }).text
  const text = better === undefined ? laid : { ...laid, map: joinMaps(laid.map, better.map) }
  yield { kind: 'text', text: { text, addressed: 'source', decoded, marked: [] } }
}

/** Whether the first bytes can be words: hardly any control codes, or UTF-16. */
export function looksLikeText(head: Uint8Array): boolean {
  if (head.length === 0) return false
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true
  let [zeros, controls] = [0, 0]
  for (const byte of head) {
    if (byte === 0) zeros += 1
    else if (isControl(byte)) controls += 1
  }
  if (controls > head.length * 0.02) return false
  return zeros <= head.length * 0.02 || zeros > head.length * 0.35
}

/** Codes that no text holds, beside NUL, which is counted apart, since UTF-16 is full of it. */
function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 8 && byte <= 13) && byte !== 0x1b
}
