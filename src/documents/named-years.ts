/** Years for which a volume, a folder or a file is named: "Briefe 1890-1899", "letters/1906". */
import type { EdtfDate, YearSpan } from '../record/index.ts'
import { yearWithin } from './year-span.ts'

/** Wider spans are a collection's, and two centuries may fit. */
const widest = 80

const named =
  /(?<![\p{L}\d.,])(?<first>1[5-9]\d\d|20[0-4]\d)(?:\s?(?:[-–—_/]|to|bis|à)\s?(?<last>(?:1[5-9]|20)?\d\d)(?!\d)|(?<decade>s|er)(?!\p{L}))?(?!\d)/gu

/** The years in a name; nothing when it has none, or several. */
export function namedYears(name: string): YearSpan | undefined {
  const spans = [...name.matchAll(named)].map(({ groups = {} }) => spanOf(groups))
  const [only, ...others] = spans
  return others.length === 0 && only !== undefined && only.last - only.first <= widest
    ? only
    : undefined
}

function spanOf({ first: begin, last: end, decade }: Readonly<Record<string, string>>): YearSpan {
  const first = Number(begin)
  if (decade !== undefined) return { first, last: first + 9 }
  // "1906-12" may be a month of 1906.
  if (end === undefined || Number(end) <= 12) return { first, last: first }
  const last = end.length === 4 ? Number(end) : first - (first % 100) + Number(end)
  return last < first ? { first, last: first } : { first, last }
}

/** The year of "13. 9. 98" in a volume, a file or a folder that is named for its years. */
export function yearOfNames(
  given: EdtfDate,
  { path, title }: { readonly path: string; readonly title: string | undefined },
): EdtfDate | undefined {
  const names = [...(title === undefined ? [] : [title]), ...stepsOf(path)]
  for (const name of names) {
    const years = namedYears(name)
    const value = years === undefined ? undefined : yearWithin(given, years)
    if (value !== undefined) return value
  }
  return undefined
}

/** The year of "June 4th" in a folder that is named for one year and nothing else in figures. */
export function folderYear(given: EdtfDate, path: string): EdtfDate | undefined {
  for (const name of stepsOf(path).slice(1)) {
    const years = /^\D*\d{4}\D*$/u.test(name) ? namedYears(name) : undefined
    if (years !== undefined) return yearWithin(given, years)
  }
  return undefined
}

/** The file's name and those of its folders, the nearest first. */
function stepsOf(path: string): string[] {
  return path.split(/[/!]+/).reverse()
}
