/**
 * Dates and terms in a stretch of words, as EDTF: "from October 10 to 25, 1964",
 * "the first half of next year, say May", "in due course".
 *
 * What has no year belongs to the year of writing, or to the next one when it
 * would lie more than half a year in the past, or at all in the past where the
 * clause says what will be. Terms that are no date stay words.
 */
import type { Language, TermWords } from '../../../languages/index.ts'
import { type Document, daysInMonth } from '../../../record/index.ts'
import { once, type Sieved, type Sieves, type Span, sieved, sieves } from '../../../text/index.ts'
import { easterIn, two } from './calendar.ts'
import { dayInFigures, type MonthFirst, orderOfFigures } from './figures.ts'
import { dayToCome, partOf, tomorrowOf, weekdayGone, weekdayToCome, weekOf } from './time-parts.ts'

export interface Term extends Span {
  /** EDTF; undefined for a term in words. */
  readonly date?: string
  /** `until`, `before`, `from`: which end is open. */
  readonly words: string
  /** Where a day of a week stands by itself: the last one of that name, of which a reproach speaks. */
  readonly gone?: string
}

interface Writing {
  readonly year: number | undefined
  readonly month: number | undefined
  readonly written: string | undefined
}

interface TermPatterns {
  readonly forms: Sieves<TermWords['forms'][number]>
  readonly open: RegExp
  readonly begins: RegExp
  readonly inWords: Sieved
  readonly named: Sieved
  readonly tells: Sieved
  readonly over: Sieved
  readonly ahead: Sieved
}

/** The forms of a language, made into patterns once. */
export const termPatterns: (words: TermWords) => TermPatterns = once((words) => ({
  forms: sieves(words.forms.map((one) => [one, new RegExp(one.form, one.anyCase ? 'iu' : 'u')])),
  open: new RegExp(`${words.open}$`, 'iu'),
  begins: new RegExp(`${words.begins ?? '(?!)'}$`, 'iu'),
  inWords: sieved(new RegExp(words.inWords, 'giu')),
  named: sieved(new RegExp(words.named, 'iu')),
  tells: sieved(new RegExp(words.tells, 'iu')),
  over: sieved(new RegExp(words.over, 'iu')),
  ahead: sieved(new RegExp(words.ahead, 'iu')),
}))

interface Read {
  readonly language: Language
  readonly monthFirst: MonthFirst
  /** By the words of a stretch. */
  readonly terms: Map<string, readonly Term[]>
}

const read = new WeakMap<Document, Read>()

/** Reads how the writer of a document orders his figures, before its terms are asked for. */
export function readFigures(document: Document, words: string, language: Language): void {
  if (language.code !== 'en') return
  read.set(document, { language, monthFirst: orderOfFigures(words, document), terms: new Map() })
}

/** The terms of a stretch of a document: acts, their parts and deadlines ask for the same ones, so they are read once. */
export function termsIn(document: Document, words: string, language: Language): readonly Term[] {
  const kept = read.get(document)
  const own =
    kept?.language === language ? kept : { language, monthFirst: undefined, terms: new Map() }
  if (own !== kept) read.set(document, own)
  const terms =
    own.terms.get(words) ?? termsOf(words, document.date?.value, language, own.monthFirst)
  own.terms.set(words, terms)
  return terms
}

/** The dates and terms of a stretch, in order; none in a language without a grammar of them. */
export function termsOf(
  words: string,
  written: string | undefined,
  language: Language,
  monthFirst?: MonthFirst,
): Term[] {
  const { terms: lexicon } = language
  if (lexicon === undefined) return []
  const patterns = termPatterns(lexicon)
  const isAhead = patterns.ahead.test(words)
  const reading = { lexicon, language, writing: writingOf(written), isAhead, monthFirst }
  const found: Term[] = []
  const isFree = (span: Span): boolean =>
    !found.some((one) => one.start < span.end && span.start < one.end)
  for (const [{ ahead }, form] of patterns.forms.in(words)) {
    if (ahead && !isAhead) continue
    for (const match of form.matchAll(words)) {
      const span = { start: match.index, end: match.index + match[0].length }
      // What stands in quotation marks has the order of another writer.
      const isOther = /["“„«]/.test(words.slice(0, match.index))
      const own = isOther ? { ...reading, monthFirst: undefined } : reading
      const date = isFree(span) ? dateOf(match.groups ?? {}, own) : undefined
      if (date === undefined || /NaN|undefined/.test(date)) continue
      const gone = goneOf(match.groups ?? {}, own)
      const bound = bounded(words, span, { date, patterns })
      found.push({ ...span, words: match[0], date: bound, ...(gone === undefined ? {} : { gone }) })
    }
  }
  for (const match of patterns.inWords.matchAll(words)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (isFree(span)) found.push({ ...span, words: match[0] })
  }
  return found.sort((one, other) => one.start - other.start)
}

function writingOf(written: string | undefined): Writing {
  return {
    written,
    year: /^\d{4}/.test(written ?? '') ? Number(written!.slice(0, 4)) : undefined,
    month: /^\d{4}-(\d{2})/.test(written ?? '') ? Number(written!.slice(5, 7)) : undefined,
  }
}

/** "By", "before", "until" leave the beginning open, "from", "not before" the end, whether they stand before the term or open it. */
function bounded(
  words: string,
  { start, end }: Span,
  { date, patterns: { open, begins } }: { readonly date: string; readonly patterns: TermPatterns },
): string {
  if (/[/P]/.test(date)) return date
  const before = words.slice(Math.max(0, start - 60), start)
  const opening = /^(?:\p{Ll}+ )*/u.exec(words.slice(start, end))?.[0] ?? ''
  if (begins.test(before + opening)) return `${date}/..`
  return open.test(before + opening) ? `../${date}` : date
}

type Groups = Readonly<Record<string, string | undefined>>

interface Reading {
  readonly lexicon: TermWords
  readonly language: Language
  readonly writing: Writing
  /** The clause sets what is to come. */
  readonly isAhead: boolean
  readonly monthFirst: MonthFirst
}

function goneOf({ weekday }: Groups, { lexicon, writing }: Reading): string | undefined {
  return weekday && weekdayGone(writing.written, lexicon.weekdays.indexOf(weekday))
}

/** What the named groups of a form say together. */
function dateOf(groups: Groups, reading: Reading): string | undefined {
  const { lexicon, language, writing } = reading
  const year = yearOf(groups, reading)
  if (groups.weekday !== undefined)
    return weekdayToCome(writing.written, lexicon.weekdays.indexOf(groups.weekday))
  if (groups.week !== undefined)
    return weekOf(writing.written, groups.next !== undefined ? 'next' : whichWeek(groups.week))
  if (groups.tomorrow !== undefined) return tomorrowOf(writing.written)
  if (groups.count !== undefined) return lengthOf(groups, lexicon, language)
  if (groups.feast !== undefined)
    return writing.year === undefined ? undefined : `../${easterIn(writing.year)}`
  if (groups.monthEnd !== undefined) return endOfMonth(writing)
  if (groups.season !== undefined)
    return `${Number(year)}-${lexicon.seasons[groups.season.toLowerCase()]}`
  if (groups.lastYear !== undefined)
    return `${year}/${year.slice(0, 4 - groups.lastYear.length)}${groups.lastYear}`
  if (groups.aloneDay !== undefined) return dayToCome(writing.written, groups.aloneDay)
  if (groups.bareYear !== undefined)
    return Number(groups.bareYear) < (writing.year ?? Infinity) ? undefined : groups.bareYear
  const { figure, otherFigure } = groups
  if (figure !== undefined && otherFigure !== undefined)
    return dayInFigures({ figure, otherFigure, year }, writing.written, reading.monthFirst)
  const month = monthOf(groups, lexicon)
  const part = partOf({ year, month, day: groups.day, groups })
  if (part !== undefined) return part
  if (month === undefined) return groups.monthNumber === undefined ? `${Number(year)}` : undefined
  if (groups.until !== undefined) return spanUntil(`${year}-${month}`, { groups, year, lexicon })
  if (groups.day === undefined) return `${year}-${month}`
  const first = dayOf(`${year}-${month}`, groups.day)
  if (groups.last === undefined) return first
  const last = dayOf(`${year}-${month}`, groups.last)
  return first === undefined || last === undefined || first > last ? undefined : `${first}/${last}`
}

function whichWeek(word: string): 'this' | 'end' {
  return /^end/i.test(word) ? 'end' : 'this'
}

function monthOf({ month, monthNumber }: Groups, { months }: TermWords): string | undefined {
  if (month !== undefined) return two(months.indexOf(month) + 1)
  const number = Number(monthNumber)
  return number >= 1 && number <= 12 ? two(number) : undefined
}

/** "In May or June", "from 6 June to 8 July". */
function spanUntil(
  from: string,
  {
    groups,
    year,
    lexicon,
  }: { readonly groups: Groups; readonly year: string; readonly lexicon: TermWords },
): string | undefined {
  const until = `${year}-${two(lexicon.months.indexOf(groups.until ?? '') + 1)}`
  if (groups.day === undefined || groups.last === undefined) return `${from}/${until}`
  const [first, last] = [dayOf(from, groups.day), dayOf(until, groups.last)]
  return first === undefined || last === undefined || first > last ? undefined : `${first}/${last}`
}

function yearOf(groups: Groups, { writing, lexicon, isAhead }: Reading): string {
  const { year, month } = writing
  if (groups.year !== undefined) return groups.year
  if (year === undefined) return 'XXXX'
  const named = groups.month === undefined ? 0 : lexicon.months.indexOf(groups.month) + 1
  const past = named > 0 && month !== undefined ? month - named : 0
  if (groups.coming !== undefined) return `${past >= 0 && named <= (month ?? 12) ? year + 1 : year}`
  // In January "5 December" is the last one, unless the clause says what will be.
  if (groups.next === undefined && !isAhead && past < -longestAhead) return `${year - 1}`
  const isOver = past > (isAhead ? 0 : longestPast)
  return `${groups.next === undefined && !isOver ? year : year + 1}`
}

/** In September "31 January" is the next one: what is proposed lies ahead. In months. */
const longestPast = 6

/** So many months ahead nobody names a day without its year. */
const longestAhead = 8

/** `P3W`: three weeks. */
function lengthOf(
  { count = '', unit = '' }: Groups,
  { units }: TermWords,
  { quantities }: Language,
): string | undefined {
  const letter = Object.entries(units).find(([name]) => unit.toLowerCase().startsWith(name))?.[1]
  const number = quantities?.value(count)
  return letter === undefined || number === undefined ? undefined : `P${number}${letter}`
}

function endOfMonth({ year, month }: Writing): string | undefined {
  if (year === undefined || month === undefined) return undefined
  return `${year}-${two(month)}-${two(daysInMonth(year, month))}`
}

function dayOf(month: string, written: string): string | undefined {
  const number = Number(written)
  return number < 1 || number > 31 ? undefined : `${month}-${two(number)}`
}
