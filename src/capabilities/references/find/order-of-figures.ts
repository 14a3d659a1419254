/**
 * Whether `6/9/64` begins with the month: as the writer writes his other dates.
 * Who writes `June 12` writes 6/12, who writes `12 June` writes 12/6; a figure
 * above 12 tells as much. Clerks who write `Reurtel` put the month first.
 */
import { compactParts } from './compact.ts'
import { formOf, Numeral, type Tokens, Word } from './tokens.ts'

const known = new WeakMap<Tokens, boolean>()

/** The order of a text's figures; that of its language where nothing in it tells. */
export function monthComesFirst(tokens: Tokens): boolean {
  const before = known.get(tokens)
  if (before !== undefined) return before
  const found = orderOf(tokens)
  known.set(tokens, found)
  return found
}

function orderOf(tokens: Tokens): boolean {
  let votes = 0
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.lexemes[at]?.month !== undefined) {
      if (isDay(tokens, at + 1)) votes += 1
      if (isDay(tokens, at - 1)) votes -= 1
    }
  }
  for (const [, one = '', other = ''] of tokens.text.matchAll(figures)) {
    if (Number(other) > 12) votes += 1
    if (Number(one) > 12) votes -= 1
  }
  if (votes !== 0) return votes > 0
  return !tokens.lexicon.grammar.dayFirst || isByClerk(tokens)
}

function isByClerk(tokens: Tokens): boolean {
  const { compact } = tokens.lexicon.grammar
  if (compact === undefined) return false
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.classes[at] !== Word || tokens.lexemes[at] !== undefined) continue
    if (compactParts(formOf(tokens, at), compact) !== undefined) return true
  }
  return false
}

const figures = /(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{2,4}(?!\d)/g

function isDay(tokens: Tokens, at: number): boolean {
  if (tokens.classes[at] !== Numeral) return false
  return tokens.ends[at]! - tokens.starts[at]! <= 2
}
