/**
 * Stretches of days that dates told in words come to: first and last day since
 * 1970-01-01, never a day more exact than what was said. A language brings the words.
 */
import { daysOf, type EdtfDate } from '../record/index.ts'

/** First and last day, both included. */
export type DaySpan = readonly [number, number]

/** A third of a stretch, or a half of it. */
export type Part = 'early' | 'mid' | 'late' | 'first half' | 'second half'

/** The first month of a season; the winter reaches into the next year. */
const seasonStarts = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const

export type Season = keyof typeof seasonStarts

/** A day; undefined where a month has no such day. */
export function dayOf(year: number, month: number, day: number): DaySpan | undefined {
  if (day < 1 || day > lengthOf(year, month)) return undefined
  const at = firstOf(year, month) + day - 1
  return [at, at]
}

/** A month, or a part of it. */
export function monthOf(year: number, month: number, part?: Part): DaySpan {
  return partOf([firstOf(year, month), firstOf(year, month) + lengthOf(year, month) - 1], part)
}

export function yearOf(year: number): DaySpan {
  return [firstOf(year, 1), firstOf(year, 12) + 30]
}

/** The first quarter of a year, the four months in its middle, its last quarter, or a half. */
export function yearPartOf(year: number, part: Part): DaySpan {
  const [from, to] = monthsOf[part]
  return [firstOf(year, from), monthOf(year, to)[1]]
}

const monthsOf: Readonly<Record<Part, readonly [number, number]>> = {
  early: [1, 3],
  mid: [5, 8],
  late: [10, 12],
  'first half': [1, 6],
  'second half': [7, 12],
}

/** The first or last four months of a year. */
export function yearEndOf(year: number, part: 'early' | 'late'): DaySpan {
  const [first, last] = yearOf(year)
  return part === 'early' ? [first, first + 119] : [last - 121, last]
}

export function seasonOf(year: number, season: Season, part?: Part): DaySpan {
  const start = seasonStarts[season]
  if (start === 12) return partOf([firstOf(year, 12), firstOf(year + 1, 2) + 27], part)
  return partOf([firstOf(year, start), monthOf(year, start + 2)[1]], part)
}

/** A third or a half of a stretch. */
export function partOf(span: DaySpan, part: Part | undefined): DaySpan {
  const [first, last] = span
  const length = last - first + 1
  const [third, half] = [Math.floor(length / 3), Math.floor(length / 2)]
  switch (part) {
    case undefined:
      return span
    case 'first half':
      return [first, first + half - 1]
    case 'second half':
      return [first + half, last]
    case 'early':
      return [first, first + third]
    case 'mid':
      return [first + third, last - third]
    case 'late':
      return [last - third, last]
  }
}

/** So many units later, or earlier when negative; units over a day are not exact. */
export function movedBy(
  [first, last]: DaySpan,
  many: number,
  unit: 'day' | 'week' | 'month' | 'year',
): DaySpan {
  const size = { day: 1, week: 7, month: 30, year: 365 }[unit]
  const slack = size === 1 ? 0 : Math.floor(size / 4)
  return [first + many * size - slack, last + many * size + slack]
}

/** The year in which a day lies. */
export function yearAt(day: number): number {
  return Math.floor(1970 + (day + 0.5) / 365.2425)
}

/** The month in which a day lies, from 1. */
export function monthAt(day: number): number {
  const year = yearAt(day)
  let month = 1
  while (month < 12 && firstOf(year, month + 1) <= day) month += 1
  return month
}

function firstOf(year: number, month: number): number {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
  return daysOf(date as EdtfDate).first
}

function lengthOf(year: number, month: number): number {
  return month === 12 ? 31 : firstOf(year, month + 1) - firstOf(year, month)
}
