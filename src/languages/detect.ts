/**
 * Which language words are in, by the small words that every page of it has.
 *
 * Twelve hundred characters are enough; a page of names and figures tells
 * nothing, and then nothing is said.
 */
import type { Language } from './language.ts'

const sample = 1_200
/** Fewer small words than this, or no clear lead, is no evidence. */
const fewest = 4
const lead = 1.4

/** The language of these words among those known; nothing when they do not tell. */
export function detectLanguage(
  words: string,
  languages: readonly Language[],
): Language | undefined {
  const counts = languages.map(() => 0)
  const tables = tableOf(languages)
  for (const word of words
    .slice(0, sample)
    .toLowerCase()
    .split(/[^\p{L}]+/u))
    for (const at of tables.get(word) ?? []) counts[at]! += 1
  const ranked = languages
    .map((language, at) => ({ language, count: counts[at] ?? 0 }))
    .sort((one, other) => other.count - one.count)
  const [best, next] = ranked
  if (best === undefined || best.count < fewest) return undefined
  return next === undefined || best.count >= next.count * lead ? best.language : undefined
}

const tables = new WeakMap<readonly Language[], ReadonlyMap<string, readonly number[]>>()

/** Each small word with the languages that have it. */
function tableOf(languages: readonly Language[]): ReadonlyMap<string, readonly number[]> {
  const made = tables.get(languages)
  if (made !== undefined) return made
  const table = new Map<string, number[]>()
  languages.forEach((language, at) => {
    for (const word of language.documents?.common ?? [])
      table.set(word, [...(table.get(word) ?? []), at])
  })
  tables.set(languages, table)
  return table
}
