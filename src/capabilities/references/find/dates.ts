/**
 * Lists of dates in running words: `February 20, 27 and 29, 1964`, `17. und 19.
 * Juni 1929`. What a date leaves out (year, month) is taken from its neighbours,
 * and otherwise left open for `resolve`.
 */
import { daysOf, type EdtfDate, parseDate } from '../../../record/index.ts'
import type { DateWords, DayOfWriting } from './date-figures.ts'
import { isOrdinal, readDate } from './date-forms.ts'
import { correctionAt } from './numbers.ts'
import { formOf, isSign, Numeral, type Tokens, Word } from './tokens.ts'

export type { DateWords, DayOfWriting } from './date-figures.ts'
export { readDate } from './date-forms.ts'

/** The day of writing as numbers, from an EDTF date; the last day it may mean. */
export function dayOfWriting(date: EdtfDate | undefined): DayOfWriting | undefined {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$/.exec(date ?? '')
  if (parts !== null) {
    const [, year, month, day] = parts
    return {
      year: Number(year),
      ...(month === undefined ? {} : { month: Number(month) }),
      ...(day === undefined ? {} : { day: Number(day) }),
    }
  }
  if (date === undefined) return undefined
  const { first, last } = daysOf(date)
  const day = Number.isFinite(last) ? last : first
  return Number.isFinite(day) ? { year: new Date(day * 86_400_000).getUTCFullYear() } : undefined
}

/** The last date before a token within a stretch: what `of the same date` means. */
export function dateBefore(
  tokens: Tokens,
  index: number,
  from: number,
  now?: DayOfWriting,
): DateWords | undefined {
  let last: DateWords | undefined
  for (let at = from; at < index; at += 1) {
    const date = readDate(tokens, at, now)
    if (date?.day === undefined || date.month === undefined) continue
    last = date
    at = date.to - 1
  }
  return last
}

/** The dates of a list that begins at a token; empty where none does. */
export function readDates(tokens: Tokens, index: number, now?: DayOfWriting): DateWords[] {
  const items: DateWords[] = []
  let at = index
  while (!isHour(tokens, at)) {
    const item = readDate(tokens, at, now, true)
    if (item === undefined || isNumberInRow(tokens, item, items)) break
    items.push(item)
    const next = afterSeparator(tokens, item.to)
    if (next === undefined) break
    at = next
  }
  while (items.length > 0 && isBareDay(items.at(-1)!) && !mayEndList(tokens, items)) items.pop()
  return completed(items)
}

/** `November 24, and 2039, November 26`: behind a day and `and` four figures are a number. */
function isNumberInRow(tokens: Tokens, item: DateWords, items: readonly DateWords[]): boolean {
  const isYearAlone = item.day === undefined && item.month === undefined
  const isJoined = tokens.lexemes[item.from - 1]?.and === true
  return isYearAlone && isJoined && items.at(-1)?.day !== undefined
}

/** `11 p.m.`, `7 [4] p.m.`, `9:30`: figures that tell the hour of the day before them. */
export function isHour(tokens: Tokens, at: number): boolean {
  const { hourMarks } = tokens.lexicon.grammar
  if (hourMarks === undefined || tokens.classes[at] !== Numeral) return false
  const next = correctionAt(tokens, at + 1)?.to ?? at + 1
  if (isSign(tokens, next, ':') && tokens.starts[next] === tokens.ends[at]) return true
  const isMarked = tokens.classes[next] === Word && hourMarks.includes(formOf(tokens, next))
  return (
    isMarked && (tokens.ends[next]! - tokens.starts[next]! > 1 || isSign(tokens, next + 1, '.'))
  )
}

/** EDTF of what the words say: `XXXX-02-20` without its year. */
export function edtfOf(date: DateWords): EdtfDate | undefined {
  const year = date.year === undefined ? 'XXXX' : String(date.year).padStart(4, '0')
  const month =
    date.month === undefined ? (date.day === undefined ? '' : '-XX') : `-${two(date.month)}`
  if (date.day === undefined) return parsed(`${year}${month}`)
  const first = `${year}${month}-${two(date.day)}`
  if (date.lastDay === undefined || date.year === undefined) return parsed(first)
  return parsed(`${first}/${year}${month}-${two(date.lastDay)}`)
}

function parsed(words: string): EdtfDate | undefined {
  return words === 'XXXX' ? undefined : parseDate(words)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** Past a comma, an `and`, or both, and a repeated `of`. */
function afterSeparator(tokens: Tokens, behind: number): number | undefined {
  const index = pastExhibit(tokens, behind)
  let at = index
  if (isSign(tokens, at, ',') || isSign(tokens, at, ';')) at += 1
  if (tokens.lexemes[at]?.and) at += isSign(tokens, at + 1, '.') ? 2 : 1
  if (at === index) return undefined
  if (tokens.lexemes[at]?.dated && tokens.classes[at] === Word) {
    const next = tokens.lexemes[at + 1]
    if (
      next?.month !== undefined ||
      tokens.classes[at + 1] === Numeral ||
      next?.determiner?.kind === 'definite'
    )
      at += 1
  }
  return at
}

/** Past `(Exhibit 13)` behind a date of a list. */
function pastExhibit(tokens: Tokens, at: number): number {
  const { exhibits } = tokens.lexicon.grammar
  if (!isSign(tokens, at, '(') || !exhibits?.includes(formOf(tokens, at + 1))) return at
  for (let end = at + 2; end < at + longestExhibit; end += 1)
    if (isSign(tokens, end, ')')) return end + 1
  return at
}

/** Most tokens of `(Exhibit Qu/1)`. */
const longestExhibit = 8

function isBareDay(date: DateWords): boolean {
  return date.month === undefined && date.year === undefined
}

/** A number that ends a list of dates is a day only where the words before it were written month first. */
function mayEndList(tokens: Tokens, items: readonly DateWords[]): boolean {
  const last = items.at(-1)!
  if (items.length === 1)
    return (
      isOrdinal(tokens, last.to - 1) ||
      isOrdinal(tokens, last.to - 2) ||
      tokens.lexicon.grammar.bareDayAfter?.includes(formOf(tokens, last.from - 1)) === true
    )
  if (isOrdinal(tokens, last.from)) return true
  if (!items.some((item) => item.monthFirst)) return false
  const next = tokens.classes[last.to]
  return next !== Word || tokens.lexemes[last.to] !== undefined
}

/** What a date of a list leaves out stands with a neighbour: the month before (or after) it, the year after it. */
function completed(items: readonly DateWords[]): DateWords[] {
  const dates = [...items]
  for (let index = 0; index < dates.length; index += 1) {
    const date = dates[index]!
    if (date.month !== undefined || date.day === undefined) continue
    const before = dates[index - 1]
    const donor =
      before?.monthFirst === true || !dates.slice(index + 1).some((one) => one.month)
        ? before
        : dates.slice(index + 1).find((one) => one.month !== undefined)
    if (donor?.month === undefined) continue
    dates[index] = {
      ...date,
      month: donor.month,
      ...(date.year === undefined && donor.year !== undefined && donor !== before
        ? { year: donor.year }
        : {}),
      monthFirst: donor.monthFirst,
    }
  }
  for (let index = dates.length - 1; index >= 0; index -= 1) {
    const date = dates[index]!
    if (date.year !== undefined || date.day === undefined || date.month === undefined) continue
    const donor =
      dates.slice(index + 1).find((one) => one.year !== undefined) ??
      dates.slice(0, index).findLast((one) => one.year !== undefined)
    if (donor?.year !== undefined) dates[index] = { ...date, year: donor.year }
  }
  return dates
}
