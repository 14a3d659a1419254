/** Figures of dates: years in two or four figures, days, Roman months. */
import { formOf, isSign, Numeral, phraseAt, type Tokens, Word, wordsOf } from './tokens.ts'

/** The day of writing, where it is known: gives `this year` and two-figure years their century. */
export interface DayOfWriting {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** A date as far as its words go, and the token after it. */
export interface DateWords {
  readonly from: number
  readonly to: number
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** Last day, of a stretch of days: `14-15`. */
  readonly lastDay?: number
  /** Whether the month stood before the day. */
  readonly monthFirst: boolean
}

/** A year in figures, or `this year`, after a day or month; nothing moves when there is none. */
export function yearAt(
  tokens: Tokens,
  index: number,
  now?: DayOfWriting,
): { year?: number; to: number } {
  if (isFigureYear(tokens, index)) {
    const year = Number(wordsOf(tokens, index))
    return {
      year: misread(year, now) ? now!.year - ((now!.year - year) % 100) : year,
      to: index + 1,
    }
  }
  if (isSign(tokens, index, "'") || isSign(tokens, index, '’')) {
    const year = figureAt(tokens, index + 1)
    if (year !== undefined && year < 100) return { year: fullYear(year, now), to: index + 2 }
  }
  if (now !== undefined) {
    const length = phraseAt(tokens, index, tokens.lexicon.grammar.thisYear)
    if (length > 0) return { year: now.year, to: index + length }
    const past = phraseAt(tokens, index, tokens.lexicon.grammar.lastYear ?? [])
    if (past > 0) return { year: now.year - 1, to: index + past }
  }
  return { to: index }
}

/** A figure of a worn type or a tired reader: `1363` in a letter of 1964. */
function misread(year: number, now?: DayOfWriting): boolean {
  return now !== undefined && Math.abs(now.year - year) > 250
}

export function isFigureYear(tokens: Tokens, index: number): boolean {
  if (tokens.classes[index] !== Numeral) return false
  const words = wordsOf(tokens, index)
  return /^(?:1\d|20)\d\d$/.test(words)
}

export function fullYear(year: number, now?: DayOfWriting): number {
  if (year > 99) return year
  const century = now === undefined ? 19 : Math.floor(now.year / 100)
  const near = century * 100 + year
  return now !== undefined && near > now.year + 5 ? near - 100 : near
}

export function figureAt(tokens: Tokens, index: number): number | undefined {
  if (index >= tokens.count || tokens.classes[index] !== Numeral) return undefined
  const words = wordsOf(tokens, index)
  return /^\d{1,4}$/.test(words) ? Number(words) : undefined
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

export function romanAt(tokens: Tokens, index: number): number | undefined {
  if (index >= tokens.count || tokens.classes[index] !== Word) return undefined
  const month = romans.indexOf(formOf(tokens, index)) + 1
  return month > 0 ? month : undefined
}

export function signAt(tokens: Tokens, index: number): string | undefined {
  return tokens.classes[index] === 3 ? tokens.text[tokens.starts[index]!] : undefined
}
