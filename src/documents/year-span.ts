/**
 * The year of a date like "13. 9. 98" or "June 4th", where it is known within
 * which years it was written: the one that fits, and none where two do.
 */
import {
  type DocumentDate,
  type EdtfDate,
  parseDate,
  type YearGround,
  type YearSpan,
} from '../record/index.ts'

/** A century that only the words or the form suggest gives way to what other papers say for sure. */
const weak: ReadonlySet<YearGround | undefined> = new Set([undefined, 'words', 'form'])

/** As far as a date's own words go, where they leave its year or century to others to tell. */
export function openDate(date: DocumentDate | undefined): EdtfDate | undefined {
  if (date === undefined || date.basis === 'judged' || !weak.has(date.because)) return undefined
  const given = date.given ?? date.value
  return /^XX(?:XX-\d\d-\d\d|\d\d-\d\d)/.test(given) ? given : undefined
}

/** The year that a document itself says for sure. */
export function sureYear(date: DocumentDate | undefined): number | undefined {
  const isSure = date !== undefined && date.basis !== 'deduced' && date.given === undefined
  return isSure && /^\d{4}/.test(date.value) ? Number(date.value.slice(0, 4)) : undefined
}

/** The date with its year whole, if just one year of the span fits what is given of it. */
export function yearWithin(given: EdtfDate, { first, last }: YearSpan): EdtfDate | undefined {
  const figures = /^XX(\d\d)(?=-)/.exec(given)?.[1]
  if (figures === undefined) return first === last ? withYear(given, first) : undefined
  const year = first + ((Number(figures) - (first % 100) + 100) % 100)
  return year <= last && year + 100 > last ? withYear(given, year) : undefined
}

function withYear(given: EdtfDate, year: number): EdtfDate | undefined {
  return parseDate(`${year}${given.slice(4)}`)
}

/** How many papers are surely of each year. */
export type YearCounts = ReadonlyMap<number, number>

/** One misdated paper in fifty, or a foreword of today, does not widen what the others say. */
const strays = 0.02

/** Letters go on for some years before the first and behind the last that is surely dated. */
const margin = 10

/** Within which years other papers of the kind were written; nothing when they are fewer than `fewest`. */
export function spanOf(counts: YearCounts, fewest: number): YearSpan | undefined {
  const years = [...counts].sort(([one], [other]) => one - other)
  const papers = years.reduce((sum, [, count]) => sum + count, 0)
  if (papers < fewest) return undefined
  const left = Math.floor(papers * strays)
  return {
    first: nth(years, left) - margin,
    last: nth(years.reverse(), left) + margin,
  }
}

/** The year of the paper that so many stand before. */
function nth(years: readonly (readonly [number, number])[], left: number): number {
  let passed = 0
  for (const [year, count] of years) {
    passed += count
    if (passed > left) return year
  }
  throw new RangeError(`there are no ${left + 1} papers among ${passed}`)
}
