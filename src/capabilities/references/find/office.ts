/** Offices in small letters behind the name of a house or an adjective of its state: `the American consul`. */
import { formOf, phraseAt, type Tokens, Word } from './tokens.ts'

/** Longest run of words that say one office: `acting vice consul`. */
const longestOffice = 3

/** Where a name ends with the office behind it; where it ended, if none stands there. */
export function officeEnd(tokens: Tokens, start: number, end: number): number {
  const { offices, peoples } = tokens.lexicon.grammar
  if (offices === undefined) return end
  let to = end
  while (to - end < longestOffice && offices.includes(formOf(tokens, to))) to += 1
  if (to > end) return portfolioEnd(tokens, to)
  const isPeople =
    end === start + 1 && peoples?.test(tokens.text.slice(tokens.starts[start], tokens.ends[start]))
  return isPeople && isPlainNoun(tokens, end) ? end + 1 : end
}

/** Past `for foreign affairs`, where it stands here. */
export function portfolioEnd(tokens: Tokens, at: number): number {
  return at + phraseAt(tokens, at, tokens.lexicon.grammar.portfolios ?? [])
}

/** A word of which the grammar knows nothing and that is no verb in the past. */
function isPlainNoun(tokens: Tokens, at: number): boolean {
  if (tokens.classes[at] !== Word || tokens.lexemes[at] !== undefined) return false
  return /^\p{Ll}{3,}(?<!ed|ly)$/u.test(formOf(tokens, at)) && startsSmall(tokens, at)
}

function startsSmall(tokens: Tokens, at: number): boolean {
  return /^\p{Ll}/u.test(tokens.text.slice(tokens.starts[at], tokens.ends[at]))
}
