/** Nouns of documents that head a paper or name a form, and are no mentions in a sentence. */
import type { NounPhrase } from './noun-phrase.ts'
import { Break, isAllCapitals, isCapital, type Tokens } from './tokens.ts'

/** Words of a heading in capitals are a title of what follows, not a mention in a sentence. */
export function isHeading(tokens: Tokens, phrase: NounPhrase): boolean {
  // `REF: ARLEN 1234` is a message of an office, `TELEGRAM No. 17` the head of this one.
  if (phrase.number !== undefined && phrase.senders.length > 0) return false
  return isAllCapitals(tokens, phrase.head) || isLineOfItsOwn(tokens, phrase)
}

/** `Office Memorandum`, `Ministry of Trade Secret Telegram` alone in a line is the name of a form. */
function isLineOfItsOwn(tokens: Tokens, phrase: NounPhrase): boolean {
  if (phrase.determiner !== undefined || phrase.number !== undefined || phrase.dates.length > 0)
    return false
  const isEdge = (at: number): boolean =>
    at < 0 || at >= tokens.count || tokens.classes[at] === Break
  let before = phrase.from - 1
  while (!isEdge(before) && isOfName(tokens, before)) before -= 1
  return isEdge(before) && isEdge(phrase.to)
}

/** A word with a capital, or a small one between two of them. */
function isOfName(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) || tokens.lexemes[at]?.particle === true
}
