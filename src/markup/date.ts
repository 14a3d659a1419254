/** Dates as people write them; EDTF stays in `datetime` and on hover. */
import type { DocumentDate, YearGround } from '../record/index.ts'
import { type Html, html } from './html.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const seasons: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
}

/**
 * An EDTF date in words.
 *
 * @example
 * dateWords('1964-02-27') // => '27 February 1964'
 * @example
 * dateWords('1962-11/1963-01') // => 'November 1962 to January 1963'
 */
export function dateWords(date: string): string {
  const [from = '', to] = date.split('/')
  if (to === undefined) return one(date)
  if (from === '' || from === '..') return `not after ${one(to)}`
  if (to === '' || to === '..') return `not before ${one(from)}`
  return from === to ? one(from) : `${one(from)} to ${one(to)}`
}

/** A date for a page: deduced ones in brackets, doubtful ones with a question mark, as editors do. */
export function showDate(date: DocumentDate | undefined): Html {
  if (date === undefined) return html`<span class="faint">undated</span>`
  const deduced = date.basis === 'deduced'
  const doubtful = date.confidence < 0.7 && date.basis !== 'judged' ? '?' : ''
  const written = date.words === undefined ? '' : `, written “${date.words}”`
  const told = date.because === undefined ? '' : `, ${yearWords(date.because)}`
  const title = `${date.value}${written}${told}`
  return html`<time datetime="${date.value}" title="${title}"${deduced && html` class="deduced"`}>${dateWords(date.value)}${doubtful}</time>`
}

const grounds: Readonly<Record<YearGround, string>> = {
  words: 'years in its words',
  form: 'the kind of form it is',
  postmark: 'the postmark',
  neighbours: 'the letters before and behind it',
  name: 'the name of its file, folder or volume',
  settings: 'the settings of the dossier',
  file: 'the other papers of its file',
  folder: 'the other papers of its folder',
  dossier: 'the other papers of the dossier',
}

/** What told the part of a year that the words of a date leave open. */
export function yearWords(because: YearGround): string {
  return `the year told by ${grounds[because]}`
}

/** A count of days, or the two ends where a date is a span; never below none. */
export function daysWords(days: { readonly first: number; readonly last: number }): string {
  const first = Math.max(0, Math.round(days.first))
  const last = Math.max(0, Math.round(days.last))
  return first === last ? String(first) : `${first}–${last}`
}

/** The same as one says it: "1 day", "16 days", "3–5 days". */
export function inDays(days: { readonly first: number; readonly last: number }): string {
  const words = daysWords(days)
  return words === '1' ? '1 day' : `${words} days`
}

function one(date: string): string {
  const approximate = /~|%/.test(date) ? 'about ' : ''
  const uncertain = /[?%]/.test(date) ? '?' : ''
  const [year = '', month, day] = date.replace(/[~?%]/g, '').split('-')
  return approximate + join(year, month, day) + uncertain
}

function join(year: string, month?: string, day?: string): string {
  const unknown = (part: string | undefined) => part === undefined || /X/.test(part)
  const season = month === undefined ? undefined : seasons[month]
  if (season !== undefined) return `${season} ${year}`
  const name = unknown(month) ? undefined : months[Number(month) - 1]
  const words = [
    unknown(day) ? undefined : String(Number(day)),
    name,
    unknown(year) ? undefined : year,
  ]
  return words.filter((word) => word !== undefined).join(' ') || 'no date'
}
