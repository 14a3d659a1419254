/** That somebody asks for a letter: `we request that you send us …`, `our request for it`. */
import { isNegated, type Stretch } from './deeds.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { formOf, type Tokens } from './tokens.ts'

/** `I should be glad to see the report`, `asks to be allowed to see a copy of it`. */
export function isToBeSeen(tokens: Tokens, { from }: Stretch, phrase: NounPhrase): boolean {
  const { seeing, wishing } = tokens.lexicon.grammar
  if (seeing === undefined || wishing === undefined) return false
  for (let at = phrase.from - 1; at >= Math.max(from, phrase.from - 4); at -= 1) {
    if (!seeing.includes(formOf(tokens, at))) continue
    for (let back = at - 1; back >= Math.max(from, at - 6); back -= 1) {
      if (tokens.lexemes[back]?.negation || tokens.lexemes[back]?.person === 2) return false
      if (wishing.includes(formOf(tokens, back)) || tokens.lexemes[back]?.deed === 'ask')
        return true
    }
  }
  return false
}

/**
 * `we request that you send us …`: asking, then sending, then the letter, all
 * near and all positive; `our request for the letter`; `that you deposit with
 * me a copy of …`.
 */
export function isAsked(
  tokens: Tokens,
  { from }: Stretch,
  phrase: NounPhrase,
  copy: boolean,
): boolean {
  let send = -1
  for (let at = phrase.from - 1; at >= Math.max(from, phrase.from - 24); at -= 1) {
    const lexeme = tokens.lexemes[at]
    if (lexeme?.deed === 'send' && send === -1 && (copy || phrase.from - at < 9)) send = at
    if (lexeme?.deed !== 'ask' || isNegated(tokens, Math.max(from, at - 3), at)) continue
    if (isOthersAsking(tokens, from, at)) continue
    // `She recalled that she had asked for it`: that was told in its own day.
    if (tokens.lexicon.grammar.pluperfect?.includes(formOf(tokens, at - 1))) continue
    if (send > at || endsWithFor(tokens, at, phrase.from, copy)) return true
    if (at === phrase.from - 1 && isVerb(tokens, at)) return true
  }
  return copy && send !== -1 && isBidden(tokens, from, send)
}

/** `You ask for the report`, `you may repeat your request for it`, `he asked me to send it`. */
function isOthersAsking(tokens: Tokens, from: number, ask: number): boolean {
  if (tokens.lexemes[ask + 1]?.person === 1) return true
  if (tokens.lexemes[ask - 1]?.determiner?.person === 2) return true
  for (let at = ask - 1; at >= Math.max(from, ask - 4); at -= 1) {
    const person = tokens.lexemes[at]?.person
    if (person !== undefined) return person === 2
  }
  return false
}

/** `We require the circular`, `to demand the letter`: what is asked for stands behind the verb. */
function isVerb(tokens: Tokens, at: number): boolean {
  const before = tokens.lexemes[at - 1]
  // `We now demand the letter`: an adverb may stand between.
  const adverb = before === undefined && tokens.lexemes[at - 2]?.person === 1
  return before?.person === 1 || before?.to === true || adverb
}

/** `request for`, `asked again for a copy of`: what is asked for is the letter itself. */
function endsWithFor(tokens: Tokens, ask: number, noun: number, copy: boolean): boolean {
  for (let at = noun - 1; at > Math.max(ask, noun - 6); at -= 1) {
    if (tokens.lexicon.grammar.asksFor?.includes(formOf(tokens, at))) return copy || at === noun - 1
  }
  return copy && noun - ask < farFromAsking
}

/** `Requests the release of the vessels and a copy of the log`: so many tokens from the verb. */
const farFromAsking = 16

/** `send us a copy`, `deposit with me`: a verb that begins what somebody is to do for the writer. */
function isBidden(tokens: Tokens, from: number, verb: number): boolean {
  for (let at = from; at < verb; at += 1) {
    const lexeme = tokens.lexemes[at]
    if (lexeme?.person === 1 || lexeme?.negation || lexeme?.deed === 'refuse') return false
  }
  return [verb + 1, verb + 2].some((at) => tokens.lexemes[at]?.person === 1)
}
