/** Dates in figures alone: `12.3.1931`, `6/9/64`, `1964-03-07`, `10.IX.1928`, `9.II.`, `1964`. */
import {
  type DateWords,
  type DayOfWriting,
  figureAt,
  fullYear,
  romanAt,
  signAt,
  yearAt,
} from './date-figures.ts'
import { ofWriting } from './day-of-writing.ts'
import { monthComesFirst } from './order-of-figures.ts'
import { Numeral, type Tokens } from './tokens.ts'

/** A date of two or three figures that begins at a token. */
export function inFigures(
  tokens: Tokens,
  index: number,
  now?: DayOfWriting,
): DateWords | undefined {
  const figures = figuresAt(tokens, index, now)
  if (figures === undefined) return undefined
  const { one, other, third, separator, isRoman, isClosed } = figures
  if (one > 999)
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
  const monthFirst = isMonthFirst(tokens, figures)
  const [month, day] = monthFirst ? [one, other] : [other, one]
  const date = { from: index, day, month, monthFirst }
  if (third !== undefined && (third > 999 || third < 100))
    return checked({ ...date, to: index + 5, year: fullYear(third, now) })
  if (separator === '-') return undefined
  const behind = isClosed ? index + 4 : index + 3
  const { year, to } = yearAt(tokens, behind, now)
  if (year !== undefined) return checked({ ...date, to, year })
  return isRoman || isClosed || separator !== '.' ? checked({ ...date, to: behind }) : undefined
}

interface Figures {
  readonly one: number
  readonly other: number
  readonly third: number | undefined
  readonly separator: string
  /** The second is a month in Roman figures. */
  readonly isRoman: boolean
  /** The separator stands behind the second too. */
  readonly isClosed: boolean
}

function figuresAt(tokens: Tokens, index: number, now?: DayOfWriting): Figures | undefined {
  const one = figureAt(tokens, index)
  const separator = signAt(tokens, index + 1)
  if (one === undefined || separator === undefined || !'./-'.includes(separator)) return undefined
  if (tokens.ends[index] !== tokens.starts[index + 1]) return undefined
  // `7. v. M.` is no seventh of May.
  if (ofWriting(tokens, index + 2, now) !== undefined) return undefined
  const roman = romanAt(tokens, index + 2)
  const other = figureAt(tokens, index + 2) ?? roman
  if (other === undefined) return undefined
  const isClosed = signAt(tokens, index + 3) === separator
  const third = isClosed ? figureAt(tokens, index + 4) : undefined
  return { one, other, third, separator, isRoman: roman !== undefined, isClosed }
}

/** Between points the day stands first; between strokes, where both may be months, as in the rest of the text. */
function isMonthFirst(tokens: Tokens, { one, other, separator, isRoman }: Figures): boolean {
  const isEither = !isRoman && separator !== '.' && one <= 12 && other <= 12
  return isEither ? monthComesFirst(tokens) : other > 12
}

function checked(date: DateWords): DateWords | undefined {
  const { month = 1, day = 1 } = date
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? date : undefined
}

/** A year in four figures: `1964`. */
export function yearAlone(tokens: Tokens, index: number): DateWords | undefined {
  const year = figureAt(tokens, index)
  if (year === undefined || year < 1000 || year > 2099) return undefined
  if (tokens.ends[index]! - tokens.starts[index]! !== 4) return undefined
  const next = signAt(tokens, index + 1)
  if (next !== undefined && '/-'.includes(next) && tokens.classes[index + 2] === Numeral)
    return undefined
  return { from: index, to: index + 1, year, monthFirst: false }
}
