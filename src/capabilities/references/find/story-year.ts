/**
 * The year that a story has come to. A text that looks back names the year once and then only
 * days; in between it remembers other years (`this had been the practice since 1927`), which
 * date nothing that follows.
 */
import { isFigureYear } from './date-figures.ts'
import type { Lexeme } from './lexicon.ts'
import { formOf, isSign, Numeral, sentenceAround, type Tokens, Word, wordsOf } from './tokens.ts'

export interface StoryYear {
  readonly year: number
  /** A year that was named in passing; named once more, it is that of the story. */
  readonly passing?: number
}

/** The year of the story behind a token; as before where the token names none. */
export function storyYear(
  tokens: Tokens,
  index: number,
  before: StoryYear | undefined,
): StoryYear | undefined {
  const year = yearOf(tokens, index)
  if (year === undefined || before === undefined) return year === undefined ? before : { year }
  const goesOn = year === before.year || year === before.year + 1
  if (goesOn || year === before.passing || opens(tokens, index)) return { year }
  return { ...before, passing: year }
}

/** Whether it stands in the date that opens a sentence (`On 3 January 1931`), or in a heading (`The talks of 1931: a failure`). */
function opens(tokens: Tokens, index: number): boolean {
  if (tokens.lexicon.grammar.since.includes(formOf(tokens, index - 1))) return false
  if (isSign(tokens, index + 1, ':')) return true
  const { from } = sentenceAround(tokens, index)
  for (let at = index - 1; at > from; at -= 1) {
    if (tokens.classes[at] === Word && !isOfDate(tokens.lexemes[at])) return false
  }
  return true
}

function isOfDate(lexeme: Lexeme | undefined): boolean {
  const joins = lexeme?.at || lexeme?.dated || lexeme?.of || lexeme?.from || lexeme?.to
  return (joins || lexeme?.and || lexeme?.month !== undefined || lexeme?.determiner) !== undefined
}

/** The year of a date that ends here: `in 1931`, `3 May 1931`, at the head of a sentence also `By 1931`. */
function yearOf(tokens: Tokens, index: number): number | undefined {
  // `April 19th` has four signs, too.
  if (!isFigureYear(tokens, index)) return undefined
  const before = tokens.lexemes[index - 1]
  const isDated =
    before?.month !== undefined ||
    before?.at ||
    before?.dated ||
    isBehindDay(tokens, index) ||
    (tokens.classes[index - 1] === Word && sentenceAround(tokens, index).from === index - 1)
  return isDated ? Number(wordsOf(tokens, index)) : undefined
}

/** `May 3, 1931`, `May, 1931`: behind another word and its comma a year is of a book (`Tolm, 1931`). */
function isBehindDay(tokens: Tokens, index: number): boolean {
  if (!isSign(tokens, index - 1, ',')) return false
  return tokens.classes[index - 2] === Numeral || tokens.lexemes[index - 2]?.month !== undefined
}
