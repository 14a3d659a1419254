/**
 * Parts of months, weeks and years as EDTF: "the second half of April", "the
 * first ten days of October", "the week of 9 May", "the first quarter of 1932",
 * "the middle of 1965", "the end of June"; and days that go without their month ("on the 8th").
 */
import { daysInMonth } from '../../../record/index.ts'
import { two } from './calendar.ts'

/** What the named groups of a form say of a part; `month` is two digits. */
export interface PartOf {
  readonly year: string
  readonly month: string | undefined
  readonly day: string | undefined
  readonly groups: Readonly<Record<string, string | undefined>>
}

const second = /^(?:second|latter|last|zweite)/iu

/** The part that a form names; nothing where it names none. */
export function partOf({ year, month, day, groups }: PartOf): string | undefined {
  if (groups.quarter !== undefined) return quarterOf(year, groups.quarter)
  if (month === undefined) return partOfYear(year, groups)
  const last = daysInMonth(Number(year), Number(month))
  const span = (from: number, to: number): string =>
    `${year}-${month}-${two(from)}/${year}-${month}-${two(to)}`
  if (groups.half !== undefined) return second.test(groups.half) ? span(16, last) : span(1, 15)
  if (groups.tenth !== undefined)
    return second.test(groups.tenth) ? span(last - 9, last) : span(1, 10)
  if (groups.endOf !== undefined) return `${year}-${month}-${two(last)}`
  if (groups.weekOf === undefined || day === undefined) return undefined
  const from = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const to = new Date(from.getTime() + 6 * dayLong)
  return `${from.toISOString().slice(0, 10)}/${to.toISOString().slice(0, 10)}`
}

const dayLong = 86_400_000

const quarters = [/^(?:first|1)/iu, /^(?:second|2)/iu, /^(?:third|3)/iu, /^(?:fourth|last|4)/iu]

function quarterOf(year: string, named: string): string | undefined {
  const at = quarters.findIndex((form) => form.test(named))
  return at < 0 ? undefined : `${year}-${two(at * 3 + 1)}/${year}-${two(at * 3 + 3)}`
}

/** "The first half of 1965", "the end of next year"; a middle is about June. */
function partOfYear(
  year: string,
  { yearHalf, yearPart, midYear }: PartOf['groups'],
): string | undefined {
  if (yearHalf !== undefined)
    return second.test(yearHalf) ? `${year}-07/${year}-12` : `${year}-01/${year}-06`
  if (midYear !== undefined || yearPart === 'middle') return `${year}-06~`
  if (yearPart === undefined) return undefined
  return /^(?:end|close)/iu.test(yearPart) ? `${year}-12` : `${year}-01`
}

/** The next day of that number after a date of writing. */
export function dayToCome(written: string | undefined, day: string): string | undefined {
  const [year, month, on] = (written ?? '').split('-').map(Number)
  if (year === undefined || month === undefined || on === undefined || Number.isNaN(on))
    return undefined
  const wanted = Number(day)
  const later = wanted > on ? 0 : 1
  const then = new Date(Date.UTC(year, month - 1 + later, 1))
  const at = [then.getUTCFullYear(), then.getUTCMonth() + 1] as const
  if (wanted < 1 || wanted > daysInMonth(...at)) return undefined
  return `${at[0]}-${two(at[1])}-${two(wanted)}`
}

/** The next day of that name after a day of writing: on a Monday "by Monday" is the Monday after. */
export function weekdayToCome(written: string | undefined, weekday: number): string | undefined {
  const from = dayWritten(written)
  if (from === undefined) return undefined
  const away = (weekday - from.getUTCDay() + 6) % 7
  return dayAfter(from, away + 1)
}

/** The last day of that name before a day of writing, or that day itself. */
export function weekdayGone(written: string | undefined, weekday: number): string | undefined {
  const from = dayWritten(written)
  return from && dayAfter(from, -((from.getUTCDay() - weekday + 7) % 7))
}

export function tomorrowOf(written: string | undefined): string | undefined {
  const from = dayWritten(written)
  return from && dayAfter(from, 1)
}

/** What is left of the week of writing, or the week after; its `end` is its last day. Weeks end with Sunday. */
export function weekOf(
  written: string | undefined,
  which: 'this' | 'next' | 'end',
): string | undefined {
  const from = dayWritten(written)
  if (from === undefined) return undefined
  const left = (7 - from.getUTCDay()) % 7
  if (which === 'end') return dayAfter(from, left)
  return which === 'this'
    ? `${dayAfter(from, 0)}/${dayAfter(from, left)}`
    : `${dayAfter(from, left + 1)}/${dayAfter(from, left + 7)}`
}

function dayWritten(written: string | undefined): Date | undefined {
  return written !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(written)
    ? new Date(`${written}T00:00:00Z`)
    : undefined
}

function dayAfter(from: Date, days: number): string {
  return new Date(from.getTime() + days * dayLong).toISOString().slice(0, 10)
}
