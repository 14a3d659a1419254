/** What is done with documents in a stretch of words, and whether it is denied. */
import { formOf, type Tokens } from './tokens.ts'

export interface Stretch {
  readonly from: number
  readonly to: number
}

/** All deeds of a stretch. */
export function deedsIn(tokens: Tokens, { from, to }: Stretch): Set<string> {
  const deeds = new Set<string>()
  for (let at = from; at < to; at += 1) {
    const deed = tokens.lexemes[at]?.deed
    if (deed !== undefined) deeds.add(deed)
  }
  return deeds
}

/** Whether a deed is done between two tokens. */
export function isBefore(tokens: Tokens, from: number, to: number, deed: string): boolean {
  for (let at = from; at < to; at += 1) if (tokens.lexemes[at]?.deed === deed) return true
  return false
}

/** Whether something is denied between two tokens. */
export function isNegated(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens.lexemes[at]?.negation) return true
  return false
}

/** `Has been communicated to other courts`, `was shown to two of them`: others have it. */
export function isGivenAway(tokens: Tokens, { from, to }: Stretch): boolean {
  const { passives } = tokens.lexicon.grammar
  if (passives === undefined) return false
  for (let at = from + 1; at < to - 1; at += 1) {
    if (tokens.lexemes[at]?.deed !== 'send' || !passives.includes(formOf(tokens, at - 1))) continue
    const whom = tokens.lexemes[at + 1]?.to ? tokens.lexemes[at + 2] : { person: 1 }
    // `Sent to you by post`: the other side has it, and knows.
    if (tokens.lexemes[at + 2]?.determiner?.person === 1) continue
    if (whom?.person === 1 || whom?.person === 2 || isSupposed(tokens, Math.max(from, at - 4), at))
      continue
    if (!isNegated(tokens, Math.max(from, at - 6), at)) return true
  }
  return false
}

/** `Should have been shown to him`, `will be sent to them`. */
function isSupposed(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (tokens.lexemes[at]?.need || tokens.lexemes[at]?.future) return true
  return false
}

/** What a negation before a verb of sending says: that it was not done, or will not be. */
export function negationBefore(
  tokens: Tokens,
  from: number,
  verb: number,
): 'kept-from' | 'refused' | undefined {
  const near = Math.max(from, verb - 7)
  if (isBefore(tokens, near, verb, 'refuse')) return 'refused'
  let unwilling = false
  let negated = false
  for (let at = near; at < verb; at += 1) {
    const lexeme = tokens.lexemes[at]
    unwilling ||= lexeme?.unwilling === true || lexeme?.future === true || lexeme?.need === true
    negated ||= lexeme?.negation === true
  }
  if (!negated) return undefined
  return unwilling ? 'refused' : 'kept-from'
}
