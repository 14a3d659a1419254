/**
 * Which language words are in, by the small words that every page of it has.
 *
 * Six thousand characters are enough; a page of names and figures tells
 * nothing, and then nothing is said.
 */
import type { Language } from './language.ts'

const sample = 6_000
/** Fewer small words than this, or no clear lead, is no evidence. */
const fewest = 4
const lead = 1.4

/** The language of these words among those known; nothing when they do not tell. */
export function detectLanguage(
  words: string,
  languages: readonly Language[],
): Language | undefined {
  const counts = countCommon(words.slice(0, sample), languages)
  const ranked = languages
    .map((language, at) => ({ language, count: counts[at] ?? 0 }))
    .sort((one, other) => other.count - one.count)
  const [best, next] = ranked
  if (best === undefined || best.count < fewest) return undefined
  return next === undefined || best.count >= next.count * lead ? best.language : undefined
}

function countCommon(words: string, languages: readonly Language[]): number[] {
  const lists = languages.map((language) => new Set(language.documents?.common ?? []))
  const counts = languages.map(() => 0)
  for (const match of words.matchAll(/\p{L}+/gu)) {
    const word = match[0].toLowerCase()
    lists.forEach((list, at) => {
      if (list.has(word)) counts[at]! += 1
    })
  }
  return counts
}
