/**
 * What a letter does with the other side's letter, in a language whose verbs
 * stand behind it: `Auf Ihr Schreiben vom 8. Juni erwidern wir`, `Ihr Schreiben
 * vom 8. Juni habe ich gelesen`.
 */
import type { Stretch } from './deeds.ts'
import { determinerAt, formOf, isSign, sentenceAround, type Tokens } from './tokens.ts'

/** How far behind a mention its verb may stand, in tokens. */
const reach = 14

/** Whether a letter of the one written to is answered, or said to have come, by the words behind it. */
export function takenUpBehind(
  tokens: Tokens,
  from: number,
  to: number,
): 'replies-to' | 'acknowledges' | undefined {
  const { takesUp } = tokens.lexicon.grammar
  if (takesUp === undefined || determinerAt(tokens, from)?.person !== 2) return undefined
  const sentence = sentenceAround(tokens, from)
  const clause = { from: to, to: endOfClause(tokens, to, sentence.to) }
  const before = formOf(tokens, from - 1)
  const begins = from === sentence.from
  if (takesUp.by.includes(before)) {
    if (from - 1 === sentence.from || isSaid(tokens, clause, takesUp.back)) return 'replies-to'
    return undefined
  }
  if (!begins && (from - 1 > sentence.from || !takesUp.of.includes(before))) return undefined
  if (isDenied(tokens, clause)) return undefined
  if (begins && (hasDeed(tokens, clause, 'answer') || isSaid(tokens, clause, takesUp.prompts)))
    return 'replies-to'
  const isOurs = isSaid(tokens, clause, takesUp.come) || hasDeed(tokens, clause, 'receive')
  return isOurs && hasFirst(tokens, clause) ? 'acknowledges' : undefined
}

function endOfClause(tokens: Tokens, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + reach); at += 1)
    if (isSign(tokens, at, ',') || isSign(tokens, at, ';')) return at
  return Math.min(end, from + reach)
}

function isSaid(tokens: Tokens, { from, to }: Stretch, forms: readonly string[]): boolean {
  for (let at = from; at < to; at += 1) if (forms.includes(formOf(tokens, at))) return true
  return false
}

function hasDeed(tokens: Tokens, { from, to }: Stretch, deed: string): boolean {
  for (let at = from; at < to; at += 1) if (tokens.lexemes[at]?.deed === deed) return true
  return false
}

function hasFirst(tokens: Tokens, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) if (tokens.lexemes[at]?.person === 1) return true
  return false
}

function isDenied(tokens: Tokens, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) if (tokens.lexemes[at]?.negation) return true
  return false
}
