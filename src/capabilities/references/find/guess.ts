/** In which language a document is read, when nothing says it: by its small words. */
import { type Language, languages } from '../../../languages/index.ts'

/** So many words at the beginning are looked at. */
const looked = 400
/** Fewer small words than this tell nothing. */
const fewest = 6

/** The language whose common words are most frequent; nothing for a text of few words. */
export function guessLanguage(words: string): Language | undefined {
  const first = words
    .slice(0, 4000)
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .slice(0, looked)
  let best: Language | undefined
  let most = fewest - 1
  for (const language of languages) {
    const common = new Set(language.documents?.common ?? [])
    const count = first.reduce((sum, word) => sum + (common.has(word) ? 1 : 0), 0)
    if (count > most) [best, most] = [language, count]
  }
  return best
}
