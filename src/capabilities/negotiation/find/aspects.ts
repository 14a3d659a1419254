/** What a stretch is about in kind: when, who, in what order, who decides. */
import type { ActWords } from '../../../languages/index.ts'

const compiled = new WeakMap<ActWords, readonly (readonly [string, RegExp])[]>()

/** Names of the aspects of which the stretch has a word. */
export function aspectsOf(words: string, grammar: ActWords): string[] {
  return formsOf(grammar)
    .filter(([, form]) => form.test(words))
    .map(([name]) => name)
}

function formsOf(grammar: ActWords): readonly (readonly [string, RegExp])[] {
  const kept = compiled.get(grammar)
  if (kept !== undefined) return kept
  const made = Object.entries(grammar.aspects).map(
    ([name, words]) => [name, new RegExp(`\\b(?:${words})\\b`, 'iu')] as const,
  )
  compiled.set(grammar, made)
  return made
}
