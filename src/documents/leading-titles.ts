/** Titles before a name, and whether one of them is given to others only. */
import { addressing, offices, titles } from './vocabulary.ts'

/** Titles before the name: how long they are, and whether one gives them to others only. */
export function leadingTitles(words: string): {
  readonly length: number
  readonly addressed: boolean
} {
  let length = /^[\s"'([]*/u.exec(words)![0].length
  let addressed = false
  for (;;) {
    const match =
      /^(?:(?:die|der|den|dem|the|le|la|his|her|son|seine[nr]?)\s+)?(\p{L}+)(?:[.:]+\s*|\s+|$)/iu.exec(
        words.slice(length),
      )
    const word = match?.[1]?.toLowerCase()
    if (match === null || word === undefined) break
    const isTitle = titles.has(word) && !offices.has(word)
    if (!isTitle && !addressing.has(word)) break
    // "M. Dupont" has a title, "M. R. Harlow" an initial.
    if (word.length === 1 && !/^\p{Lu}\p{Ll}/u.test(words.slice(length + match[0].length))) break
    // "An" and "A" begin sentences and initials too: a capital name must follow.
    if (
      !/^\s*[("']?(?:\p{Lu}|the\b|die\b|das\b|den\b|$)/u.test(words.slice(length + match[0].length))
    )
      break
    addressed ||= addressing.has(word)
    length += match[0].length
  }
  return { length, addressed }
}
