/**
 * TEI P5: letters and collections of letters in XML.
 *
 * One text for every `TEI` element; within it the divisions that are letters
 * are marked out. Entities that a file declares are never expanded: eight lines
 * of them can make a gigabyte.
 */
import { decode } from './decode.ts'
import { looksLikeText } from './plain.ts'
import type { Reader } from './reader.ts'
import { readTei } from './tei/read.ts'

export const tei: Reader = {
  format: 'tei',
  version: '3',
  matches(path, head) {
    if (!looksLikeText(head)) return 0
    const begin = new TextDecoder('latin1').decode(head)
    const isTei = /<(?:\w+:)?(?:TEI|teiCorpus)[\s>]/.test(begin)
    if (isTei) return 0.98
    return /\.(xml|tei)$/i.test(path) && /tei-c\.org/.test(begin) ? 0.9 : 0
  },
  async *read(source) {
    const { words, problems } = decode(source.bytes, source.path, declaredEncoding(source.bytes))
    for (const problem of problems) yield { kind: 'problem', problem }
    const read = readTei(words, source)
    for (const text of read.texts) yield { kind: 'text', text }
    if (read.problem !== undefined) yield { kind: 'problem', problem: read.problem }
  },
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{2,40})["']/.exec(head)?.[1]
}
