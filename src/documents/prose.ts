/** Prose: running text, as against the short lines of heads, feet and forms. */

import { sentenceWords } from './vocabulary.ts'

/** Small words that names and addresses are full of. */
const joints = new Set(
  'of the and to for in on at by from a an de la le du des les der die das den dem und von vom zu zum zur di del della e et al alla an am im près bei sur'.split(
    ' ',
  ),
)

/** The beginning of a long line tells. */
const enough = 160

/** A line of running text: several words, most of them in small letters, and not joints of names only. */
export function isProse(line: string): boolean {
  const words = line.length > enough ? line.slice(0, line.lastIndexOf(' ', enough)) : line
  const tokens = words.split(' ')
  if (tokens.length < 7) return false
  if (words === words.toUpperCase()) return isShoutedProse(tokens)
  const small = tokens.filter((token) => /^[("'“‘«[]?\p{Ll}/u.test(token))
  if (small.length / tokens.length < 0.5) return false
  return small.filter((token) => !joints.has(token.replace(/[^\p{L}]/gu, ''))).length >= 2
}

/** A telegram in capitals: only small words tell its sentences from headings. */
function isShoutedProse(tokens: readonly string[]): boolean {
  const small = tokens.filter((token) =>
    sentenceWords.has(token.toLowerCase().replace(/[^\p{L}]/gu, '')),
  )
  return small.length >= 2
}
