/**
 * The stretches of days that the words of an English date come to, by the date that was told before it.
 */
import {
  type DaySpan,
  dayOf,
  monthAt,
  monthOf,
  movedBy,
  type Part,
  type Season,
  seasonOf,
  yearAt,
} from '../day-spans.ts'
import type { DateContext } from '../told-dates.ts'
import { feastOf } from './feast-days.ts'

/** A bracket of a pattern. */
export type Words = string | undefined

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const counts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** Parts of a decade by their first and last year. */
export const decadeParts: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
}

/** A year as stated; else that being told, or for a letter the last that lies before its day. */
export function inYear(
  stated: Words,
  { told, written, isUnderWay }: DateContext,
  read: (year: number) => DaySpan | undefined,
): DaySpan | undefined {
  if (stated !== undefined) return read(Number(stated))
  if (told === undefined) return undefined
  const span = read(yearAt(told.last))
  if (span === undefined) return undefined
  if (written !== undefined) return span[0] > written.last ? read(yearAt(told.last) - 1) : span
  return isUnderWay === true && span[1] < told.first - halfYear ? read(yearAt(told.last) + 1) : span
}

const halfYear = 183

/** The day or days of a feast. */
export function feast(words: string, y: number): DaySpan | undefined {
  const { month, day, from, to } = feastOf(words.replace(/,? \d{4}$/, ''), y)
  const [at] = dayOf(y, month, day) ?? []
  return at === undefined ? undefined : [at + from, at + to]
}

/** The day of a month that is being told: `on the 14th`. Where it lies before what was told last, the next month’s. */
export function ofMonthTold(
  one: Words,
  { first, last }: { first: number; last: number },
): DaySpan | undefined {
  const own = dayOf(yearAt(last), monthAt(last), Number(one))
  if (own !== undefined && own[0] >= first) return own
  const [, end] = monthOf(yearAt(last), monthAt(last))
  return dayOf(yearAt(end + 1), monthAt(end + 1), Number(one))
}

/** From the beginning of one to the end of the other; nothing where it ends before it begins. */
export function between(one: DaySpan | undefined, other: DaySpan | undefined): DaySpan | undefined {
  return one === undefined || other === undefined || one[0] > other[1]
    ? undefined
    : [one[0], other[1]]
}

function monthNamed(name: Words): number | undefined {
  const at = months.indexOf(name?.slice(0, 3).toLowerCase() ?? '')
  return at < 0 ? undefined : at + 1
}

/** A day of a month by its name. */
export function day(y: number, name: Words, one: Words): DaySpan | undefined {
  const m = monthNamed(name)
  return m === undefined ? undefined : dayOf(y, m, Number(one))
}

/** A month by its name, or a part of it. */
export function wholeMonth(y: number, name: Words, which?: Words): DaySpan | undefined {
  const m = monthNamed(name)
  return m === undefined ? undefined : monthOf(y, m, partNamed(which))
}

/** A season by its name, or a part of it. */
export function wholeSeason(y: number, name: Words, which?: Words): DaySpan | undefined {
  return name === undefined ? undefined : seasonOf(y, seasonNamed(name), partNamed(which))
}

function seasonNamed(name: string): Season {
  const low = name.toLowerCase()
  return low === 'fall' ? 'autumn' : (low as Season)
}

/** `the following spring`: the first that begins after the date told; `that winter`: the one it lies in or before. */
export function seasonFrom(
  told: DaySpan,
  name: Words,
  where: 'before' | 'after' | 'in',
): DaySpan | undefined {
  const y = yearAt(told[1])
  const spans = [y - 1, y, y + 1].map((one) => wholeSeason(one, name))
  if (where === 'before') return spans.findLast((span) => span !== undefined && span[1] < told[0])
  return spans.find(
    (span) => span !== undefined && (where === 'after' ? span[0] > told[1] : span[1] >= told[0]),
  )
}

/** A quarter of a year, by its ordinal. */
export function quarterOf(year: number, which: string): DaySpan | undefined {
  const at = ['first', 'second', 'third'].indexOf(which.toLowerCase())
  const [from, to] = [
    ['January', 'March'],
    ['April', 'June'],
    ['July', 'September'],
    ['October', 'December'],
  ].at(at) as [string, string]
  return between(wholeMonth(year, from), wholeMonth(year, to))
}

/** The part that words such as `early` name. */
export function partNamed(which: Words): Part | undefined {
  if (which === undefined) return undefined
  if (/first half/i.test(which)) return 'first half'
  if (/second half/i.test(which)) return 'second half'
  if (/early|beginning|first|opening/i.test(which)) return 'early'
  return /mid/i.test(which) ? 'mid' : 'late'
}

/** A number in words or figures; one where it is none. */
export function numberOf(words: Words): number {
  const at = counts.indexOf((words ?? '').toLowerCase())
  return at >= 0 ? at + 1 : /^\d+$/.test(words ?? '') ? Number(words) : 1
}

/** So many units later, or earlier when negative. */
export function moved(span: DaySpan, many: number, name: Words): DaySpan {
  const low = name!.toLowerCase()
  return low === 'fortnight'
    ? movedBy(span, 2 * many, 'week')
    : movedBy(span, many, low as 'day' | 'week' | 'month' | 'year')
}

/** `a few weeks later`: two of them to nine. */
/** So many units later, or earlier when negative. */
export function movedLoosely(span: DaySpan, name: Words, sign: 1 | -1): DaySpan {
  const [near, far] = [moved(span, 2 * sign, name), moved(span, 9 * sign, name)]
  return [Math.min(near[0], far[0]), Math.max(near[1], far[1])]
}

/** The month before that of a day. */
export function lastMonth([first]: DaySpan): DaySpan {
  const [y, m] = [yearAt(first), monthAt(first)]
  return m === 1 ? monthOf(y - 1, 12) : monthOf(y, m - 1)
}
