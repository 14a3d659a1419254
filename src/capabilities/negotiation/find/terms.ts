/**
 * Dates and terms in a stretch of words, as EDTF: "from October 10 to 25, 1964",
 * "the first half of next year, say May", "in due course".
 *
 * What has no year belongs to the year of writing, or to the next one when it
 * is asked for and would lie in the past. Terms that are no date stay words.
 */
import type { Span } from '../../../text/index.ts'

export interface Term extends Span {
  /** EDTF; undefined for a term in words. */
  readonly date?: string
  /** `until`, `before`, `from`: which end is open. */
  readonly words: string
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ')
const month = `(January|February|March|April|May|June|July|August|September|October|November|December)`
const year = String.raw`(?:,? (?:of )?((?:1[4-9]|20)\d\d)| (?:this|the same|the present) year| (?:of )?next year)?`
const day = String.raw`(\d{1,2})(?:st|nd|rd|th|d)?`
const season = '(spring|summer|autumn|fall|winter)'
const seasons: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
}

interface Writing {
  readonly year: number | undefined
  readonly month: number | undefined
}

type Read = (match: RegExpExecArray, writing: Writing) => string | undefined

/** From the most to the least exact; the first that fits a stretch takes it. */
const forms: readonly (readonly [RegExp, Read])[] = [
  [
    new RegExp(
      String.raw`(?:from |between )?(?:the )?${month} ${day}(?:,? to |-|–| and )(?:the )?${day}(?!\d)${year}`,
      'gu',
    ),
    (match, writing) => range(match, writing, { month: 1, first: 2, last: 3, year: 4 }),
  ],
  [
    new RegExp(
      `(?:from |between )?(?:the )?${day}(?: to | until |-|–| and )(?:the )?${day}(?: of)? ${month}${year}`,
      'gu',
    ),
    (match, writing) => range(match, writing, { month: 3, first: 1, last: 2, year: 4 }),
  ],
  [
    new RegExp(String.raw`\b${day}(?: of)? ${month}\b${year}`, 'gu'),
    (match, writing) => dayOf(yearOf(match, 3, writing), match[2], match[1]),
  ],
  [
    new RegExp(String.raw`\b${month} ${day}(?![\d,]\d)${year}`, 'gu'),
    (match, writing) => dayOf(yearOf(match, 3, writing), match[1], match[2]),
  ],
  [
    new RegExp(
      String.raw`\b(?:from |between )?${month}(?: to |-|–| and | or )${month}\b${year}`,
      'gu',
    ),
    (match, writing) => {
      const y = yearOf(match, 3, writing)
      return `${y}-${two(monthNumber(match[1]))}/${y}-${two(monthNumber(match[2]))}`
    },
  ],
  [
    new RegExp(
      String.raw`\b(?:first|second) half of (?:next|this) year,? say (?:in )?${month}`,
      'gu',
    ),
    (match, writing) =>
      writing.year === undefined
        ? undefined
        : `${writing.year + (/next/.test(match[0]) ? 1 : 0)}-${two(monthNumber(match[1]))}`,
  ],
  [
    new RegExp(
      String.raw`(?<=\b(?:in|by|until|till|before|after|of|since|from|say|to|during|late|early|mid|say,) )${month}\b${year}`,
      'gu',
    ),
    (match, writing) => `${yearOf(match, 2, writing)}-${two(monthNumber(match[1]))}`,
  ],
  [
    new RegExp(String.raw`\b${month} (?:of )?((?:1[4-9]|20)\d\d)\b`, 'gu'),
    (match) => `${match[2]}-${two(monthNumber(match[1]))}`,
  ],
  [
    new RegExp(
      String.raw`\b(?:the |in |coming |this |next )*${season}\b(?: of| (?=\d|this|next))?(?: ?((?:1[4-9]|20)\d\d)| ?(?:this|next) year)?`,
      'giu',
    ),
    (match, writing) => {
      if (match[0].toLowerCase() === match[1]!.toLowerCase()) return undefined
      const stated = Number(
        match[2] ?? (writing.year ?? Number.NaN) + (/next year/.test(match[0]) ? 1 : 0),
      )
      return Number.isNaN(stated) ? undefined : `${stated}-${seasons[match[1]!.toLowerCase()]}`
    },
  ],
  [
    /(?<=for |Plan for |of |period |from )((?:1[4-9]|20)\d\d)\s?[-–]\s?(\d{2,4})(?!\d)/gu,
    ([, one, other]) => `${one}/${other!.length === 2 ? `${one!.slice(0, 2)}${other}` : other}`,
  ],
  [
    /\b(?:by |before |until )Easter\b/gu,
    (_, writing) => {
      const easter = writing.year === undefined ? undefined : easterOf(writing.year)
      return easter
    },
  ],
  [
    /\b(?:before |by )?the end of (?:this|the) month\b/giu,
    (_, { year: y, month: m }) =>
      y === undefined || m === undefined
        ? undefined
        : `${y}-${two(m)}-${two(new Date(Date.UTC(y, m, 0)).getUTCDate())}`,
  ],
  [/\b(?:in |for )?next year\b/giu, (_, { year: y }) => (y === undefined ? undefined : `${y + 1}`)],
  [
    /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (months|weeks|days)(?= for | in which| to )/giu,
    ([, count, unit]) =>
      `P${numbers.indexOf(count!.toLowerCase()) > 0 ? numbers.indexOf(count!.toLowerCase()) : count}${unit![0]!.toUpperCase()}`,
  ],
]

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** Terms that are no date, in general use. */
const inWords =
  /\bin due course\b|\b(?:in the )?(?:shortest possible time|nearest future|immediate future|near future)\b|\b(?:without delay|forthwith)\b|\b(?:in the course of the )?next few (?:years|months|weeks|days)\b|\blater rather than earlier\b|\b(?:make a start|begin|start) now\b|\bfrom now on\b|\b(?:four or five|two or three|a few|several) (?:years|months)(?:, or even longer)?\b|\b(?:be followed by|prior to|pending (?:such|this|the) |after the completion of|will depend on the results of|after studying )[^,.;]{0,60}/giu

/** The dates and terms of a stretch, in order. */
export function termsOf(words: string, written: string | undefined): Term[] {
  const writing: Writing = {
    year:
      written === undefined || !/^\d{4}/.test(written) ? undefined : Number(written.slice(0, 4)),
    month: /^\d{4}-(\d{2})/.test(written ?? '') ? Number(written!.slice(5, 7)) : undefined,
  }
  const found: Term[] = []
  for (const [form, read] of forms)
    for (const match of words.matchAll(form)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (found.some((one) => one.start < span.end && span.start < one.end)) continue
      const date = read(match as RegExpExecArray, writing)
      if (date === undefined || /NaN|undefined/.test(date)) continue
      found.push({ ...span, words: match[0], date: bounded(words, span, date) })
    }
  for (const match of words.matchAll(inWords)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (found.some((one) => one.start < span.end && span.start < one.end)) continue
    found.push({ ...span, words: match[0] })
  }
  return found.sort((one, other) => one.start - other.start)
}

/** "by", "before", "until" leave the beginning open. */
function bounded(words: string, span: Span, date: string): string {
  const before = words.slice(Math.max(0, span.start - 24), span.start + 7)
  const isOpen =
    /\b(?:by|before|not later than|no later than)\s+(?:the |\w+day,? )?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December|Easter|the end|$)/u.test(
      before,
    )
  return isOpen && !date.includes('/') ? `../${date}` : date
}

function yearOf(match: RegExpExecArray, group: number, { year: y }: Writing): string {
  const stated = match[group]
  if (stated !== undefined) return stated
  if (y === undefined) return 'XXXX'
  return /next year/.test(match[0]) ? `${y + 1}` : `${y}`
}

function range(
  match: RegExpExecArray,
  writing: Writing,
  at: {
    readonly month: number
    readonly first: number
    readonly last: number
    readonly year: number
  },
): string | undefined {
  const y = yearOf(match, at.year, writing)
  const [first, last] = [
    dayOf(y, match[at.month], match[at.first]),
    dayOf(y, match[at.month], match[at.last]),
  ]
  return first === undefined || last === undefined || first > last ? undefined : `${first}/${last}`
}

function dayOf(
  y: string,
  name: string | undefined,
  written: string | undefined,
): string | undefined {
  const number = Number(written)
  return number < 1 || number > 31 ? undefined : `${y}-${two(monthNumber(name))}-${two(number)}`
}

function monthNumber(name: string | undefined): number {
  return monthNames.indexOf(name ?? '') + 1
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
function easterOf(y: number): string {
  const [a, b, c] = [y % 19, Math.floor(y / 100), y % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return `../${y}-${two(Math.floor(n / 31))}-${two((n % 31) + 1)}`
}
