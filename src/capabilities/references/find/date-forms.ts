/** The forms of one date in running words: `March 7, 1964`, `the 3rd instant`, `12/3/31`, `10.IX.1928`. */
import {
  type DateWords,
  type DayOfWriting,
  figureAt,
  fullYear,
  isFigureYear,
  romanAt,
  signAt,
  yearAt,
} from './date-figures.ts'
import { monthComesFirst } from './order-of-figures.ts'
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
    figures(tokens, index, now) ?? dayFirst(tokens, index, now, inList) ?? yearAlone(tokens, index)
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
    const { year, to } = yearAt(tokens, isSign(tokens, at, ',') ? at + 1 : at, now)
    return year === undefined
      ? { from: index, to: index + 1, month, monthFirst: true }
      : { from: index, to, month, year, monthFirst: true }
  }
  at += 1
  const last = isDash(tokens, at) ? dayAt(tokens, at + 1) : undefined
  if (last !== undefined) at += 2
  const { year, to } = yearAt(tokens, isSign(tokens, at, ',') ? at + 1 : at, now)
  return {
    from: index,
    to: year === undefined ? at : to,
    month,
    day,
    ...(last === undefined ? {} : { lastDay: last }),
    ...(year === undefined ? {} : { year }),
    monthFirst: true,
  }
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
    const { year, to } = yearAt(tokens, isSign(tokens, at, ',') ? at + 1 : at, now)
    return {
      from: index,
      to: year === undefined ? at : to,
      month,
      day,
      ...(last === undefined ? {} : { lastDay: last }),
      ...(year === undefined ? {} : { year }),
      monthFirst: false,
    }
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
  const { year, to } = yearAt(tokens, isSign(tokens, at, ',') ? at + 1 : at, now)
  return {
    from,
    to: year === undefined ? at : to,
    month,
    day: isLast ? lastDayOf(month, year ?? now?.year) : day,
    ...(year === undefined ? {} : { year }),
    monthFirst: false,
  }
}

function isDayNoun(tokens: Tokens, index: number): boolean {
  return tokens.lexicon.grammar.dayNouns.includes(formOf(tokens, index))
}

function lastDayOf(month: number, year = 1): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** `12.3.1931`, `6/9/64`, `1964-03-07`, `10.IX.1928`, `9.II.`. */
function figures(tokens: Tokens, index: number, now?: DayOfWriting): DateWords | undefined {
  const one = figureAt(tokens, index)
  const separator = signAt(tokens, index + 1)
  if (one === undefined || separator === undefined || !'./-'.includes(separator)) return undefined
  if (tokens.ends[index] !== tokens.starts[index + 1]) return undefined
  // `7. v. M.` is no seventh of May.
  if (ofWriting(tokens, index + 2, now) !== undefined) return undefined
  const other = figureAt(tokens, index + 2) ?? romanAt(tokens, index + 2)
  if (other === undefined) return undefined
  const second = signAt(tokens, index + 3) === separator
  const third = second ? figureAt(tokens, index + 4) : undefined
  if (one > 999) {
    return third === undefined
      ? undefined
      : checked({
          from: index,
          to: index + 5,
          year: one,
          month: other,
          day: third,
          monthFirst: false,
        })
  }
  const roman = romanAt(tokens, index + 2) !== undefined
  const either = !roman && separator !== '.' && one <= 12 && other <= 12
  const dayFirst = either
    ? !monthComesFirst(tokens)
    : roman || separator === '.' || other > 12
      ? other <= 12
      : true
  const [day, month] = dayFirst ? [one, other] : [other, one]
  if (third !== undefined && (third > 999 || third < 100)) {
    return checked({
      from: index,
      to: index + 5,
      day,
      month,
      year: fullYear(third, now),
      monthFirst: !dayFirst,
    })
  }
  if (separator === '-') return undefined
  const yearAfter = yearAt(tokens, second ? index + 4 : index + 3, now)
  if (yearAfter.year !== undefined)
    return checked({
      from: index,
      to: yearAfter.to,
      day,
      month,
      year: yearAfter.year,
      monthFirst: !dayFirst,
    })
  if (!roman && !second && separator === '.') return undefined
  return checked({ from: index, to: index + (second ? 4 : 3), day, month, monthFirst: !dayFirst })
}

function checked(date: DateWords): DateWords | undefined {
  const { month = 1, day = 1 } = date
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? date : undefined
}

function yearAlone(tokens: Tokens, index: number): DateWords | undefined {
  const year = figureAt(tokens, index)
  if (year === undefined || year < 1000 || year > 2099) return undefined
  if (tokens.ends[index]! - tokens.starts[index]! !== 4) return undefined
  const next = signAt(tokens, index + 1)
  if (next !== undefined && '/-'.includes(next) && tokens.classes[index + 2] === Numeral)
    return undefined
  return { from: index, to: index + 1, year, monthFirst: false }
}

function daysAgo(index: number, days: number, now?: DayOfWriting): DateWords | undefined {
  if (now?.day === undefined || now.month === undefined) return undefined
  const day = new Date(Date.UTC(now.year, now.month - 1, now.day - days))
  return {
    from: index,
    to: index + 1,
    year: day.getUTCFullYear(),
    month: day.getUTCMonth() + 1,
    day: day.getUTCDate(),
    monthFirst: false,
  }
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

/** `inst.`, `ult.`, `d. M.`, `ds. Mts.` after a day: the month of writing or one near it. */
function ofWriting(
  tokens: Tokens,
  index: number,
  now?: DayOfWriting,
): { to: number; when: { month?: number; year?: number } } | undefined {
  const months = tokens.lexicon.grammar.monthOfWriting
  for (let length = 4; length >= 1; length -= 1) {
    const words = tokens.text
      .slice(tokens.starts[index], tokens.ends[index + length - 1])
      .toLowerCase()
      .replace(/[\s.]/g, '')
    const back = Object.hasOwn(months, words) ? months[words] : undefined
    if (back === undefined) continue
    const to = index + length + (isSign(tokens, index + length, '.') ? 1 : 0)
    if (now?.month === undefined) return { to, when: {} }
    const month = now.year * 12 + now.month - 1 - back
    return { to, when: { year: Math.floor(month / 12), month: (month % 12) + 1 } }
  }
  return undefined
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
