/** Documents by their dates: on a day, in a month, on a day of any year. */
import type { Shelved } from './shelved.ts'

export interface ByDate {
  add(document: Shelved): void
  onDay(day: number): readonly Shelved[]
  /** Documents whose date is no single day, in the months from one day to another. */
  inMonths(first: number, last: number): readonly Shelved[]
  /** Day and month known, the year not: `03-07`. */
  onMonthDay(monthDay: string): readonly Shelved[]
}

/** Papers whose time is longer, in days, than a year stand under no month. */
export const longestTime = 370
/** One of a longer time, in days, than two months is asked for only by whoever names a season or a year. */
const mostOfMonths = 62
/** So many papers of a time are enough. */
const mostInMonths = 200

function isLong({ first, last }: Pick<Shelved, 'first' | 'last'>): boolean {
  return last - first > mostOfMonths
}

export function byDate(): ByDate {
  const days = new Map<number, Shelved[]>()
  const months = new Map<number, Shelved[]>()
  const longMonths = new Map<number, Shelved[]>()
  const monthDays = new Map<string, Shelved[]>()
  return {
    add(document) {
      const yearless = /^XXXX-(\d\d-\d\d)$/.exec(document.date ?? '')?.[1]
      if (yearless !== undefined) push(monthDays, yearless, document)
      const { first, last } = document
      if (!Number.isFinite(first) || !Number.isFinite(last)) return
      if (first === last) {
        push(days, first, document)
        push(monthDays, monthDayOf(first), document)
      } else if (last - first <= longestTime)
        for (let month = monthOf(first); month <= monthOf(last); month += 1)
          push(isLong(document) ? longMonths : months, month, document)
    },
    onDay: (day) => days.get(day) ?? [],
    inMonths(first, last) {
      const found: Shelved[] = []
      for (let month = monthOf(first); month <= monthOf(last); month += 1) {
        if (found.length >= mostInMonths) break
        found.push(...(months.get(month) ?? []))
      }
      // Of a year one asks for a year: any day of it says more than that.
      if (isLong({ first, last }))
        for (const one of longMonths.get(monthOf(first)) ?? []) found.push(one)
      return found
    },
    onMonthDay: (monthDay) => monthDays.get(monthDay) ?? [],
  }
}

/** Puts a thing behind the others under a key. */
export function push<Key, Thing>(map: Map<Key, Thing[]>, key: Key, thing: Thing): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [thing])
  else list.push(thing)
}

const dayLength = 86_400_000

/** Months since the year 0. */
export function monthOf(day: number): number {
  const date = new Date(day * dayLength)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** `03-07` of a day. */
export function monthDayOf(day: number): string {
  const known = monthDaysWritten.get(day)
  if (known !== undefined) return known
  const made = new Date(day * dayLength).toISOString().slice(5, 10)
  if (monthDaysWritten.size >= mostWritten) monthDaysWritten.clear()
  monthDaysWritten.set(day, made)
  return made
}

/** Some hundred letters are of one day, and to write a date costs more than to look it up. */
const monthDaysWritten = new Map<number, string>()
const mostWritten = 20_000
