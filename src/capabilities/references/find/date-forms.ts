/** The forms of one date in running words: `March 7, 1964`, `the 3rd instant`, `12/3/31`, `10.IX.1928`. */
import { daysInMonth } from '../../../record/index.ts'
import { type DateWords, type DayOfWriting, isFigureYear, signAt, yearAt } from './date-figures.ts'
import { daysAgo, ofWriting } from './day-of-writing.ts'
import { inFigures, yearAlone } from './figure-dates.ts'
import { roughMonth } from './rough-month.ts'
import {
  formOf,
  isCapital,
  isSign,
  Numeral,
  phraseAt,
  type Tokens,
  Word,
  wordsOf,
} from './tokens.ts'

/** One date that begins at a token. `inList`: a day alone is enough. */
export function readDate(
  tokens: Tokens,
  index: number,
  now?: DayOfWriting,
  inList = false,
): DateWords | undefined {
  const lexeme = tokens.lexemes[index]
  if (lexeme?.month !== undefined) return monthFirst(tokens, index, lexeme.month, now)
  const past = phraseOfDay(tokens, index, now) ?? roughMonth(tokens, index, now)
  if (past !== undefined) return past
  if (lexeme?.daysAgo !== undefined) return nearDay(tokens, index, lexeme.daysAgo, now)
  if (lexeme?.weekday !== undefined) return onWeekday(tokens, index, lexeme.weekday, now)
  if (lexeme?.clue === 'last') return lastWeekday(tokens, index, now)
  if (tokens.classes[index] === Word && lexeme?.determiner?.kind === 'definite') {
    return tokens.classes[index + 1] === Numeral
      ? withArticle(tokens, index, now)
      : inWords(tokens, index + 1, now)
  }
  if (lexeme?.dayWord !== undefined || lexeme?.numeral !== undefined)
    return inWords(tokens, index, now)
  if (tokens.classes[index] !== Numeral) return undefined
  return (
    inFigures(tokens, index, now) ??
    dayFirst(tokens, index, now, inList) ??
    yearAlone(tokens, index)
  )
}

/** `February 20, 1964`; `February 14-15 this year`; `February 1964`; `February`. */
function monthFirst(
  tokens: Tokens,
  index: number,
  month: number,
  now?: DayOfWriting,
): DateWords | undefined {
  if (!isMonthHere(tokens, index)) return undefined
  let at = isSign(tokens, index + 1, '.') ? index + 2 : index + 1
  if (tokens.lexemes[at]?.determiner?.kind === 'definite' && tokens.classes[at + 1] === Numeral)
    at += 1
  const day = dayAt(tokens, at)
  if (day === undefined) {
    const date = withYear(tokens, at, { from: index, month, monthFirst: true }, now)
    return date.year === undefined ? { ...date, to: index + 1 } : date
  }
  at += 1
  const last = isDash(tokens, at) ? dayAt(tokens, at + 1) : undefined
  if (last !== undefined) at += 2
  const lastDay = last === undefined ? {} : { lastDay: last }
  return withYear(tokens, at, { from: index, month, day, ...lastDay, monthFirst: true }, now)
}

/** A date of which a year may stand behind its day, over a comma too: ends at `at` where none does. */
function withYear(
  tokens: Tokens,
  at: number,
  date: Omit<DateWords, 'to' | 'year'>,
  now?: DayOfWriting,
): DateWords {
  const { year, to } = yearAt(tokens, isSign(tokens, at, ',') ? at + 1 : at, now)
  return year === undefined ? { ...date, to: at } : { ...date, to, year }
}

/** `20 February 1964`, `20. Februar`, `3rd inst.`, and in a list `20`. */
function dayFirst(
  tokens: Tokens,
  index: number,
  now: DayOfWriting | undefined,
  inList: boolean,
): DateWords | undefined {
  const day = dayAt(tokens, index)
  if (day === undefined) return undefined
  let at = isSign(tokens, index + 1, '.') ? index + 2 : index + 1
  const last =
    isDash(tokens, at) && tokens.lexemes[at + 2]?.month ? dayAt(tokens, at + 1) : undefined
  if (last !== undefined) at += 2
  if (tokens.lexemes[at]?.of && tokens.lexemes[at + 1]?.month !== undefined) at += 1
  const month = tokens.lexemes[at]?.month
  if (month !== undefined) {
    at += isSign(tokens, at + 1, '.') && isFigureYear(tokens, at + 2) ? 2 : 1
    const lastDay = last === undefined ? {} : { lastDay: last }
    return withYear(tokens, at, { from: index, month, day, ...lastDay, monthFirst: false }, now)
  }
  const writing = ofWriting(tokens, at, now)
  if (writing !== undefined)
    return { from: index, to: writing.to, day, ...writing.when, monthFirst: false }
  const ordinal = isOrdinal(tokens, index)
  return inList || ordinal
    ? {
        from: index,
        to: index + (ordinal && isDotOfOrdinal(tokens, index + 1) ? 2 : 1),
        day,
        monthFirst: false,
      }
    : undefined
}

/** The stop of `17.`; that of `the 23rd.` ends the sentence. */
function isDotOfOrdinal(tokens: Tokens, index: number): boolean {
  return (
    isSign(tokens, index, '.') && !tokens.lexicon.grammar.ordinal.test(wordsOf(tokens, index - 1))
  )
}

/** `the 3rd`, `the 3rd of March`: the article belongs to the date. */
function withArticle(tokens: Tokens, index: number, now?: DayOfWriting): DateWords | undefined {
  const date = dayFirst(tokens, index + 1, now, isOrdinal(tokens, index + 1))
  // `the 22nd Congress` is no day.
  if (date !== undefined && date.month === undefined && isCapital(tokens, date.to)) return undefined
  return date === undefined ? undefined : { ...date, from: index }
}

/** `the eleventh of July`, `the eight and twentieth day of April, 1702`, `the second instant`. */
function inWords(tokens: Tokens, index: number, now?: DayOfWriting): DateWords | undefined {
  const first = tokens.lexemes[index]
  const tens = tokens.lexemes[index + 1]?.and ? tokens.lexemes[index + 2]?.dayWord : undefined
  const isSum = first?.numeral !== undefined && tens !== undefined && tens % 10 === 0
  // `the last day of April`
  const isLast = first?.clue === 'last' && isDayNoun(tokens, index + 1)
  const day = isLast ? 31 : isSum ? first.numeral! + tens : first?.dayWord
  if (day === undefined) return undefined
  let at = isSum ? index + 3 : index + 1
  const writing = ofWriting(tokens, at, now)
  const from = tokens.lexemes[index - 1]?.determiner?.kind === 'definite' ? index - 1 : index
  if (writing !== undefined)
    return { from, to: writing.to, day, ...writing.when, monthFirst: false }
  if (isDayNoun(tokens, at)) at += 1
  if (tokens.lexemes[at]?.of) at += 1
  const month = tokens.lexemes[at]?.month
  if (month === undefined || !isMonthHere(tokens, at)) return undefined
  at += 1
  const date = withYear(tokens, at, { from, month, day, monthFirst: false }, now)
  return isLast ? { ...date, day: daysInMonth(date.year ?? now?.year ?? 1, month) } : date
}

function isDayNoun(tokens: Tokens, index: number): boolean {
  return tokens.lexicon.grammar.dayNouns.includes(formOf(tokens, index))
}

/** `yesterday`, `gestrigen Tages`. */
function nearDay(
  tokens: Tokens,
  index: number,
  days: number,
  now?: DayOfWriting,
): DateWords | undefined {
  const date = daysAgo(index, days, now)
  return date !== undefined && isDayNoun(tokens, index + 1) ? { ...date, to: index + 2 } : date
}

/** `this morning`, `last night`, `last Thursday`. */
function phraseOfDay(tokens: Tokens, index: number, now?: DayOfWriting): DateWords | undefined {
  const lexeme = tokens.lexemes[index]
  const behind = tokens.lexemes[index + 1]
  if (lexeme?.clue === 'last' && behind?.weekday !== undefined) {
    const day = onWeekday(tokens, index + 1, behind.weekday, now)
    return day === undefined ? undefined : { ...day, from: index }
  }
  const ago = tokens.lexicon.grammar.dayPhrases?.find(
    ([words]) => phraseAt(tokens, index, [words]) > 0,
  )
  if (ago === undefined) return undefined
  const date = daysAgo(index, ago[1], now)
  return date === undefined ? undefined : { ...date, to: index + ago[0].length }
}

/** `Friday, 3 March`, `Friday the 3rd`; `Friday` alone is the last one before the day of writing. */
function onWeekday(
  tokens: Tokens,
  index: number,
  weekday: number,
  now?: DayOfWriting,
): DateWords | undefined {
  const word = wordsOf(tokens, index)
  const written = isCapital(tokens, index) || !tokens.lexicon.grammar.capitalsName
  if (word.length < 4 || !written) return undefined
  const behind = isSign(tokens, index + 1, ',') ? index + 2 : index + 1
  const date = readDate(tokens, behind, now)
  if (date?.day !== undefined) return { ...date, from: index }
  if (tokens.lexicon.grammar.nextOne.includes(formOf(tokens, index + 1))) return undefined
  if (now?.day === undefined || now.month === undefined) return undefined
  const today = new Date(Date.UTC(now.year, now.month - 1, now.day)).getUTCDay() || 7
  const back = today - weekday > 0 ? today - weekday : today - weekday + 7
  return daysAgo(index, back, now)
}

/** `last Monday`, `letzten Montag`. */
function lastWeekday(tokens: Tokens, index: number, now?: DayOfWriting): DateWords | undefined {
  const weekday = tokens.lexemes[index + 1]?.weekday
  const day = weekday === undefined ? undefined : onWeekday(tokens, index + 1, weekday, now)
  return day === undefined ? undefined : { ...day, from: index }
}

function dayAt(tokens: Tokens, index: number): number | undefined {
  if (index >= tokens.count || tokens.classes[index] !== Numeral) return undefined
  const words = wordsOf(tokens, index)
  const ordinal = tokens.lexicon.grammar.ordinal.exec(words)
  const figure = ordinal?.[1] ?? words
  if (!/^\d{1,2}$/.test(figure)) return undefined
  const day = Number(figure)
  return day >= 1 && day <= 31 ? day : undefined
}

/** Whether a number is written as an ordinal: `3rd`, `17.`. */
export function isOrdinal(tokens: Tokens, index: number): boolean {
  const words = wordsOf(tokens, index)
  return (
    tokens.lexicon.grammar.ordinal.test(words) ||
    tokens.lexicon.grammar.ordinal.test(`${words}${signAt(tokens, index + 1) ?? ''}`)
  )
}

function isDash(tokens: Tokens, index: number): boolean {
  const sign = signAt(tokens, index)
  return sign === '-' || sign === '–' || sign === '/'
}

/** A month's name that is one here: `may` and `march` begin small where they are verbs. */
function isMonthHere(tokens: Tokens, index: number): boolean {
  const word = wordsOf(tokens, index)
  const written = word[0] !== word[0]!.toLowerCase() || !tokens.lexicon.grammar.capitalsName
  return written && (word.length > 2 || tokens.classes[index + 1] === Numeral)
}
