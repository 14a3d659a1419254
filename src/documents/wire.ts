/**
 * Telegrams as they are wired: no farewell, no line for the name. The last word
 * or two, behind the last stop, is who sends it: "Reply by noon. Threapleton."
 */

import type { Span } from '../text/index.ts'
import type { Closer } from './closer.ts'
import type { Line } from './lines.ts'
import { isProse } from './prose.ts'
import { isSignature } from './signer.ts'
import { kindOfNoun } from './vocabulary.ts'

const lastWords =
  /(?:[.!?]["'”’]?|\bSTOP)\s+(?<name>(?:\p{Lu}\.\s?){0,3}\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\.?$/u

/** The name at the end of the words of a telegram, as its closer; none where its last sentence is more. */
export function readWiredName(lines: readonly Line[], after: number): Closer | undefined {
  const at = lines.findLastIndex((line, index) => index >= after && /\p{L}/u.test(line.words))
  const line = lines[at]
  if (line === undefined) return undefined
  const above = lines[at - 1]?.words ?? ''
  const name = lastWords.exec(line.words)?.groups?.name ?? lineAlone(line.words, above)
  const isText = isProse(line.words) || isProse(above)
  if (name === undefined || !isText || !isSignature(name) || isWord(name)) return undefined
  const start = line.start + line.words.lastIndexOf(name)
  const signature = { start, end: start + name.length }
  return { from: at, to: at + 1, signature, signers: [signature] }
}

/** A name of one or two words in the last line, under the words of the telegram. */
function lineAlone(words: string, above: string): string | undefined {
  return above !== '' && /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’-]+)?$/u.test(words)
    ? words
    : undefined
}

/** "LETTER FOLLOWS" is nobody. */
function isWord(name: string): boolean {
  return name.split(' ').some((word) => kindOfNoun.has(word.toLowerCase()))
}

/** "HARLOW TO BRASK TOLM": who wires to whom, in a line of capitals above the words. */
export function readWiredSides(lines: readonly Line[]): { from: Span; to: Span } | undefined {
  for (const { words, start, end } of lines) {
    const { from = '', to = '' } =
      /^(?<from>[^a-z]{2,40}?)\sTO\s(?<to>[^a-z]{2,60})$/u.exec(words)?.groups ?? {}
    if (from === '' || words !== words.toUpperCase() || isProse(words) || /\d/.test(from)) continue
    return { from: { start, end: start + from.length }, to: { start: end - to.length, end } }
  }
  return undefined
}
