/** Prose: running text, as against the short lines of heads, feet and forms. */

/** Small words that names and addresses are full of. */
const joints = new Set(
  'of the and to for in on at by from a an de la le du des les der die das den dem und von vom zu zum zur di del della e et al alla an am im près bei sur'.split(
    ' ',
  ),
)

/** A line of running text: several words, most of them in small letters, and not joints of names only. */
export function isProse(words: string): boolean {
  const tokens = words.split(/\s+/)
  if (tokens.length < 7) return false
  const small = tokens.filter((token) => /^[("'“‘«[]?\p{Ll}/u.test(token))
  if (small.length / tokens.length < 0.5) return false
  return small.filter((token) => !joints.has(token.replace(/[^\p{L}]/gu, ''))).length >= 2
}
