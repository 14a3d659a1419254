/**
 * Named only: two passages that agree in names, days and numbers, and in hardly a word beside.
 *
 * Whoever speaks of the same letters, or of the same persons, repeats nobody's wording; but
 * a long list with the same members is taken from the other.
 */
import { type Word, wordsOf } from '../../../text/index.ts'

/** So many words that are no names must agree. */
const leastOthers = 3
/** A list of so many names is no chance. */
const manyNames = 10
/** Letters of a word that says something. */
const leastLetters = 4

/** Whether what two passages share are names, days and numbers; languages that write all nouns large tell nothing. */
export function agreeInNamesOnly(
  passage: string,
  source: string,
  language: string | undefined,
): boolean {
  if (language?.startsWith('de') === true) return false
  const theirs = new Set(wordsOf(source).map(({ form }) => form))
  const shared = wordsOf(passage).filter(
    ({ form }) => form.length >= leastLetters && theirs.has(form),
  )
  const isName = ({ start }: Word): boolean => /\p{Lu}/u.test(passage[start] ?? '')
  const count = (words: readonly Word[]): number => new Set(words.map(({ form }) => form)).size
  const others = shared.filter(({ start }) => /\p{Ll}/u.test(passage[start] ?? ''))
  return count(others) < leastOthers && count(shared.filter(isName)) < manyNames
}
