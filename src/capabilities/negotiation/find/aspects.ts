/** What a stretch is about in kind: when, who, in what order, who decides. */
import type { ActWords } from '../../../languages/index.ts'
import { once, type Sieves, sieves } from '../../../text/index.ts'

/** Names of the aspects of which the stretch has a word. */
export function aspectsOf(words: string, grammar: ActWords): string[] {
  return namesIn(words, grammar.aspects)
}

/** What shows an answer in a stretch. */
export function answerWordsOf(words: string, grammar: ActWords): string[] {
  return namesIn(words, grammar.answers)
}

function namesIn(words: string, lexicon: Readonly<Record<string, string>>): string[] {
  return formsOf(lexicon)
    .in(words)
    .filter(([, form]) => form.test(words))
    .map(([name]) => name)
}

const formsOf = once(
  (lexicon: Readonly<Record<string, string>>): Sieves<string> =>
    sieves(
      Object.entries(lexicon).map(([name, words]) => [
        name,
        new RegExp(`\\b(?:${words})(?!\\p{L})`, 'iu'),
      ]),
    ),
)
