/** Numbers that count nothing: years, days, times, and the numbers by which things are called. */
import type { NumberPatterns } from './number-patterns.ts'

interface Place {
  readonly before: string
  readonly after: string
  readonly patterns: NumberPatterns
}

/** "1961", "2004". */
export function isYear(number: string | undefined): boolean {
  return /^(?:1[4-9]|20)\d\d$/.test(number ?? '')
}

/** A year, a day of a month, a time of the day. */
export function isDate(number: string, { before, after, patterns }: Place): boolean {
  if (isYear(number)) return true
  if (patterns.dayBehind.test(after) || patterns.hourBehind.test(after)) return true
  if (/^\d{1,2}$/.test(number) && patterns.dayBefore.test(before)) return true
  // "22.40", "10:15": a time of the day; "3/12": a date in figures.
  const isHour = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(number)
  if ((isHour && moneyBehind(before, patterns) === undefined) || /^[:/]\d/.test(after)) return true
  return /[/:]$/.test(before)
}

/** "14 Mill Lane", "Mühlgasse 14", "account 44210077", "0171 5550123": what a house, an account, a telephone is called by. */
function isCalledBy(number: string, { before, after, patterns }: Place): boolean {
  if (!/^\d+$/.test(number)) return false
  if (/^0\d/.test(number) || /(?<![\d.,])0\d+[ /-](?:\d+[ /-])*$/.test(before)) return true
  if (patterns.streetBehind.test(after)) return true
  if (patterns.streetBefore.test(before) && !/^[ -]\p{L}/u.test(after)) return true
  if (!patterns.calledBy.test(before)) return false
  // "On the line 40 men worked" counts them; nothing is counted in so many figures without a comma.
  return number.length > mostCounted || !/^ \p{L}+(?:s|en)(?!\p{L})/u.test(after)
}

const mostCounted = 4

/** "Article 7", "leaves six and seven stood", "the Five Principles": a number that is a name. */
export function isName(number: string, { before, after, patterns }: Place): boolean {
  const isFigure = /^\d{1,4}(?:\.\d{1,3})?$/.test(number) && !patterns.units.test(after)
  if (isFigure && patterns.numbered.test(before)) return true
  if (isCalledBy(number, { before, after, patterns })) return true
  if (isClauseNumber(number, before, after)) return true
  if (/^\p{Lu}/u.test(number) && before !== '' && /^[ -]\p{Lu}/u.test(after)) return true
  // "Leaves 1 to 3": the last of some that are numbered.
  if (/^\d{1,3}$/.test(number) && patterns.numberedTo.test(before)) return true
  const isListed = /(?:^|\s)\p{Ll}+s (?:\p{L}+ (?:and|or|to) )?$/u.test(before)
  const next = /^ ([\p{L}'’-]+)/u.exec(after)?.[1] ?? ''
  const isVerbBehind =
    next !== '' &&
    !patterns.units.test(after) &&
    /^(?:\p{Ll}+ed|stood|were|was|are|is)$/u.test(next)
  return isListed && isVerbBehind
}

/** "7.2 The Supplier shall", "7. Delivery 7.2 The Supplier shall": the number of a clause, at its head. */
function isClauseNumber(number: string, before: string, after: string): boolean {
  const section = /^(\d{1,3})\.\d{1,3}$/.exec(number)?.[1]
  if (section === undefined || !/^\.?\s+\p{Lu}/u.test(after)) return false
  if (before.trim() === '') return true
  const heading = /(?:^|\s)(\d{1,3})\.?\s+\p{Lu}[^.]{0,60}$/u.exec(before)?.[1]
  return heading === section
}

/** The sign of money at the end of some words, and how long it is. */
export function moneyBehind(
  before: string,
  { moneyBefore }: NumberPatterns,
): { sign: string; length: number } | undefined {
  for (const { sign, form } of moneyBefore) {
    const length = form.exec(before)?.[0].length
    if (length !== undefined) return { sign, length }
  }
  return undefined
}
