/** Reads TEI: the parser tells of elements and words in their order, and texts come of it. */
import { SaxesParser } from 'saxes'
import type { Problem } from '../../record/index.ts'
import type { MarkedText, SourceFile } from '../reader.ts'
import { withoutPrefixes } from './element.ts'
import { closeElement, openElement, readWords } from './elements.ts'
import type { Way } from './way.ts'

const mostErrors = 1_000

/** The texts of a file, as many as were whole before its markup broke, and the problem if it did. */
export function readTei(
  source: string,
  file: SourceFile,
): { texts: MarkedText[]; problem?: Problem } {
  const way: Way = {
    source,
    isWord: wordsOnDemand(source),
    texts: [],
    stack: [],
    reading: undefined,
    naming: undefined,
    from: 0,
    broken: undefined,
  }
  const parser = new SaxesParser({ xmlns: false })
  Object.assign(parser.ENTITIES, { nbsp: '\u00a0', mdash: '—', ndash: '–', hellip: '…' })
  parser.on('opentag', (tag) => {
    const place = { start: way.from, end: parser.position }
    way.from = parser.position
    openElement(way, tag.name, { attributes: withoutPrefixes(tag.attributes), place })
  })
  parser.on('closetag', (tag) => {
    way.from = parser.position
    closeElement(way, tag.name)
  })
  const text = (words: string): void => {
    readWords(way, words, { start: way.from, end: parser.position })
    way.from = Math.max(way.from, parser.position - 1)
  }
  const skip = (): void => {
    way.from = parser.position
  }
  parser.on('text', text)
  parser.on('cdata', (words) => {
    text(words)
    skip()
  })
  // The parser tells of a comment before it has read its last character.
  parser.on('comment', () => {
    way.from = parser.position + 1
  })
  parser.on('processinginstruction', skip)
  parser.on('doctype', skip)
  parser.on('error', (error) => {
    way.broken ??= { message: error.message, count: 0 }
    way.broken.count += 1
    if (way.broken.count > mostErrors) throw error
  })
  try {
    parser.write(source).close()
  } catch {
    // The error stands in `way.broken`; what was read until then is kept.
  }
  while (way.stack.length > 0) closeElement(way, way.stack.at(-1)!.name)
  return way.broken === undefined
    ? { texts: way.texts }
    : { texts: way.texts, problem: brokenMarkup(file.path, way.broken.message) }
}

/** Whether the source writes a word in one piece anywhere; counted when first asked. */
function wordsOnDemand(source: string): (word: string) => boolean {
  let words: Set<string> | undefined
  return (word) => {
    words ??= new Set([...source.matchAll(/\p{L}{2,60}/gu)].map((match) => match[0].toLowerCase()))
    return words.has(word)
  }
}

function brokenMarkup(path: string, message: string): Problem {
  return {
    code: 'markup-broken',
    what: `"${path}" is no well-formed XML: ${message.slice(0, 200)}`,
    where: path,
    advice: 'what could be read was read; mend the markup at the place named',
    weight: 'attention',
  }
}
