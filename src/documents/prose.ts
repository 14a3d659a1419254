/** Prose: running text, as against the short lines of heads, feet and forms. */

/** A line of running text: several words, most of them in small letters. */
export function isProse(words: string): boolean {
  const tokens = words.split(/\s+/)
  if (tokens.length < 7) return false
  const small = tokens.filter((token) => /^[("'“‘«[]?\p{Ll}/u.test(token)).length
  return small / tokens.length >= 0.5
}
