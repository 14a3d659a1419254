/**
 * What the words behind a paper say of its day: `of even date`, the issue in
 * which an article stood, the days that a log covers, the hour of a telegram.
 */
import {
  type DateWords,
  type DayOfWriting,
  dateBefore,
  isHour,
  readDate,
  readDates,
} from './dates.ts'
import { type NameWords, readName } from './names.ts'
import { formOf, isCapital, isSign, phraseAt, type Tokens, Word } from './tokens.ts'

/** `of the same date`: the date named last; `of even date` where none was named: the day of writing. */
export function sameOrEvenDate(
  tokens: Tokens,
  at: number,
  now?: DayOfWriting,
): { to: number; date: Omit<DateWords, 'from' | 'to'> | undefined } | undefined {
  const { sameDate, evenDate } = tokens.lexicon.grammar
  const even = phraseAt(tokens, at, evenDate)
  const length = Math.max(even, phraseAt(tokens, at, sameDate))
  if (length === 0) return undefined
  const named = dateBefore(tokens, at, Math.max(0, at - 60), now)
  const today = even > 0 && now?.month !== undefined && now.day !== undefined
  return {
    to: at + length,
    date: named ?? (today ? { ...now, monthFirst: false } : undefined),
  }
}

/** `The article in the Gazette of 3 April`: the day and the paper in which it stood. */
export function issueBehind(
  tokens: Tokens,
  at: number,
  now?: DayOfWriting,
): { readonly of: NameWords; readonly dates: DateWords[] } | undefined {
  const lexeme = tokens.lexemes[at]
  if (!lexeme?.at || !lexeme.dated || lexeme.of || !isCapital(tokens, at + 2)) return undefined
  if (tokens.lexemes[at + 1]?.determiner?.kind !== 'definite') return undefined
  const of = readName(tokens, at + 1)
  if (of?.name === undefined || !tokens.lexemes[of.to]?.of) return undefined
  const dates = readDates(tokens, of.to + 1, now)
  return dates[0]?.day === undefined ? undefined : { of, dates: dates.slice(0, 1) }
}

/** `the log from the 8th to the 14th of August`: what it covers, not when it was written. */
export function coverageEnd(tokens: Tokens, at: number, now?: DayOfWriting): number | undefined {
  if (!tokens.lexemes[at]?.from || tokens.lexemes[at]?.of) return undefined
  const first = readDate(tokens, at + 1, now, true)
  if (first === undefined || !tokens.lexemes[first.to]?.to) return undefined
  return readDate(tokens, first.to + 1, now, true)?.to
}

export function datedAfter(tokens: Tokens, at: number, now?: DayOfWriting): boolean {
  return tokens.lexemes[at]?.dated === true && readDates(tokens, at + 1, now).length > 0
}

/** `, 6 p.m.`, `, noon`: the token behind the hour that a telegram adds to its day. */
export function hourEnd(tokens: Tokens, index: number): number | undefined {
  const { hourMarks = [], hourNames = [] } = tokens.lexicon.grammar
  if (hourNames.includes(formOf(tokens, index))) return index + 1
  if (!isHour(tokens, index)) return undefined
  let at = index + 1
  while (isSign(tokens, at, '.') || isOfMark(tokens, at, hourMarks)) at += 1
  return at
}

/** `p.m.` is two words of one letter, of which the first is a mark. */
function isOfMark(tokens: Tokens, at: number, marks: readonly string[]): boolean {
  if (tokens.classes[at] !== Word) return false
  const isSecond = isSign(tokens, at - 1, '.') && tokens.ends[at]! - tokens.starts[at]! === 1
  return marks.includes(formOf(tokens, at)) || isSecond
}
