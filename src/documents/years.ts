/** Years in a text: they tell the century of a date like "July 18th 76". */
import type { EdtfDate } from '../record/index.ts'

/**
 * A year written out. "1884. Your 2022, November 24": the number of a telegram
 * opens its text, that of another has its day behind it, “No. 1978” is called one,
 * and none of them is a year.
 */
const writtenYear =
  /(?<![\d.,/-]|(?:No|Nos|Nr|Nrs|№)\.?\s?)(?<!^)(1[5-9]\d\d|20[0-4]\d)(?![\d/]|,\s\p{Lu}\p{Ll}+\.?\s\d)|^(1[5-9]\d\d|20[0-4]\d)(?!\d|\.\s)/gmu

/** The middle one of the years written out in these words; nothing when there are none. */
export function nearYear(words: string): number | undefined {
  const years = [...words.matchAll(writtenYear)]
    .slice(0, 200)
    .map((match) => Number(match[1] ?? match[2]))
    .sort((one, other) => one - other)
  return years[Math.floor(years.length / 2)]
}

export interface YearRead {
  /** Four signs, `X` for what the words do not say. */
  readonly digits: string
  /** The words have two figures only, and a year near by told the century. */
  readonly isFilled: boolean
}

/** A year as it is written in a date; nothing when it cannot be a year. */
export function yearOf(
  written: string | undefined,
  near: number | undefined,
): YearRead | undefined {
  if (written === undefined) return { digits: 'XXXX', isFilled: false }
  const dualYear = /^([12]\d{3})\/(\d{1,2})$/.exec(written.replace(/[[\]]/g, ''))
  const digits =
    dualYear === null
      ? written.replace(/_$/, 'X').replace(/[^\dX]/g, '')
      : dualYearOf(dualYear[1]!, dualYear[2]!)
  if (digits.length === 2) {
    const whole = near === undefined ? undefined : nearestTo(near, Number(digits))
    return { digits: whole ?? `XX${digits}`, isFilled: whole !== undefined }
  }
  const signs = digits.length === 3 ? lostFigure(digits) : fullYear(digits)
  return signs === undefined ? undefined : { digits: signs, isFilled: false }
}

/** "March 1701/2": the year that began in January is the second. */
function dualYearOf(first: string, last: string): string {
  const next = String(Number(first) + 1)
  return next.endsWith(last) ? next : first
}

/** Further from the years near by, the century before or after is as likely. */
const farthest = 40

function nearestTo(near: number, figures: number): string | undefined {
  const century = Math.floor(near / 100) * 100
  const years = [-100, 0, 100].map((by) => century + by + figures)
  const year = years.find((one) => Math.abs(one - near) <= farthest)
  return year === undefined ? undefined : String(year)
}

/** "898" has lost its thousand, "187" its last figure. */
function lostFigure(digits: string): string {
  return digits.startsWith('9') ? `1${digits}` : `${digits}X`
}

function fullYear(digits: string): string | undefined {
  if (digits.length !== 4) return undefined
  return digits.endsWith('X') || (Number(digits) >= 1000 && Number(digits) <= 2099)
    ? digits
    : undefined
}

/** As far as the words themselves go, where years near by told the century: `XX76-07-18`. */
export function withoutCentury(value: EdtfDate): EdtfDate {
  return value.replace(/(?<=^|\/)\d\d/g, 'XX') as EdtfDate
}
