/** Whether some words with capitals are a person. */
import { familyFirst } from '../../../languages/index.ts'
import { sentenceOpeners } from './lead.ts'
import type { Lexicon } from './lexicon.ts'

/** Whether one word behind a title may be a surname. */
export function isSurname(word: string, { common, months }: Lexicon): boolean {
  const lower = word.toLowerCase()
  return word.length > 2 && !common.has(lower) && !months.has(lower) && word !== word.toUpperCase()
}

/** "U. S. S. Albatross", "H. M. S. Gannet": letters that are no given names. */
const isShip = /^(?:U\. ?S\. ?S|H\. ?(?:B\. ?)?M\. ?S|H\. ?I\. ?M\. ?S|S\. ?M\. ?S)\. ?\p{Lu}/u

/** Up to four words that are a person: after a title, or with a given name or initials in front. */
export function personOf(
  tokens: readonly string[],
  lower: readonly string[],
  isTitled: boolean,
  { given, months, common }: Lexicon,
): string | undefined {
  if (isShip.test(tokens.join(' '))) return undefined
  if (common.has(lower.at(-1)!) || sentenceOpeners.has(lower.at(-1)!)) return undefined
  if (tokens.length > 5 || lower.some((token) => months.has(token))) return undefined
  if (tokens.every((token) => token === token.toUpperCase() && token.length > 2)) return undefined
  const initials = /^\p{Lu}\.?(?:\p{Lu}\.?)?$/u.test(tokens[0]!) && /\./.test(tokens[0]!)
  const isFull = initials || given.has(lower[0]!) || familyFirst(tokens.join(' ')) !== undefined
  if (!isTitled && !isFull) return undefined
  if (tokens.some((token) => /^(?:of|for|and|on)$/.test(token))) return undefined
  return /\p{Ll}{2}/u.test(tokens.at(-1)!) ? tokens.join(' ') : undefined
}
