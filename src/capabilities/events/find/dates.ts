/**
 * Dates as typed intervals: what the words give, never a day more exact.
 *
 * `early 1962` is its first months, `spring and summer` two seasons, `two days
 * later` counts from the date told before it, and a month without a year
 * belongs to the year that is being told.
 */
import { daysOf, type EdtfDate } from '../../../record/index.ts'
import { sieves } from '../../../text/index.ts'

/** Days since 1970-01-01, both included, and the words that say so. */
export interface Dated {
  readonly first: number
  readonly last: number
  readonly basis: 'stated' | 'relative' | 'context'
  readonly words: string
  readonly start: number
  readonly end: number
}

const months =
  'January February March April May June July August September October November December'.split(' ')
const month = String.raw`(January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)`
const year = String.raw`((?:1[4-9]|20)\d\d)`
const part =
  '(early|mid|late|the beginning of|the end of|the middle of|the first half of|the second half of|the early (?:days|weeks|part) of|the late part of)'
const season = '(spring|summer|autumn|fall|winter)'
const small = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const count = String.raw`(one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|a|the)`

interface Context {
  /** The last date told: relative dates count from its end, years are taken from it. */
  readonly told: { readonly first: number; readonly last: number } | undefined
}

type Reader = (match: RegExpExecArray, context: Context) => [number, number] | undefined

/** Patterns from the most to the least exact; the first that fits a stretch takes it. */
const readers: readonly (readonly [RegExp, Reader, 'stated' | 'relative'])[] = [
  [
    new RegExp(
      String.raw`\b(?:from )?(\d{1,2})(?: ${month})?(?: ${year})? ?(?:–|-|—|to|until|and) ?(\d{1,2}) ${month},?(?: ${year})?`,
      'giu',
    ),
    ([, one, monthOne, yearOne, other, monthTwo, yearTwo], context) => {
      const y = yearTwo ?? yearOne ?? yearNear(context, monthTwo)
      const last = day(y, monthTwo, other)
      const first = day(yearOne ?? y, monthOne ?? monthTwo, one)
      return first === undefined || last === undefined || first > last ? undefined : [first, last]
    },
    'stated',
  ],
  [
    new RegExp(
      String.raw`\bfrom (\d{1,2}) ${month} to (early|mid|late)[ -](?:${month})(?: ${year})?`,
      'giu',
    ),
    ([, one, monthOne, which, monthTwo, yearTwo], context) => {
      const y = yearTwo ?? yearNear(context, monthOne)
      const first = day(y, monthOne, one)
      const span = monthSpan(y, monthTwo, which)
      return first === undefined || span === undefined ? undefined : [first, span[1]]
    },
    'stated',
  ],
  [
    new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month},?(?: ${year})?`, 'giu'),
    ([, one, name, y], context) => same(day(y ?? yearNear(context, name), name, one)),
    'stated',
  ],
  [
    new RegExp(String.raw`\b${month} (\d{1,2})(?:st|nd|rd|th)?(?!\d),?(?: ${year})?`, 'giu'),
    ([, name, one, y], context) => same(day(y ?? yearNear(context, name), name, one)),
    'stated',
  ],
  [
    new RegExp(
      String.raw`\b(?:from|between) (?:(early|mid|late)[ -])?${month}(?: ${year})? (?:to|until|and|through) (?:(early|mid|late)[ -])?${month}(?: ${year})?`,
      'giu',
    ),
    ([, whichOne, one, yearOne, whichTwo, other, yearTwo], context) => {
      const y = yearTwo ?? yearOne ?? yearNear(context, other)
      const first = monthSpan(yearOne ?? y, one, whichOne)
      const last = monthSpan(y, other, whichTwo)
      return first === undefined || last === undefined || first[0] > last[1]
        ? undefined
        : [first[0], last[1]]
    },
    'stated',
  ],
  [
    new RegExp(String.raw`\b${month} (?:and|or|to|–) ${month}(?: ${year})?`, 'giu'),
    ([, one, other, y], context) => {
      const stated = y ?? yearNear(context, one)
      const first = monthSpan(stated, one)
      const last = monthSpan(stated, other)
      return first === undefined || last === undefined || first[0] > last[1]
        ? undefined
        : [first[0], last[1]]
    },
    'stated',
  ],
  [
    new RegExp(String.raw`\b(?:${part}[ -])?${month},?(?: (?:of )?${year})?\b`, 'gu'),
    ([words, which, name, y], context) =>
      // "may" and "march" are words too: a bare May must not start the sentence's verb.
      y === undefined &&
      which === undefined &&
      /^(?:May|March)$/.test(words) &&
      context.told === undefined
        ? undefined
        : monthSpan(y ?? yearNear(context, name), name, which),
    'stated',
  ],
  [
    new RegExp(String.raw`\b(?:the )?${season} and ${season}(?: (?:of )?${year})?`, 'giu'),
    ([, one, other, y], context) => {
      const stated = y ?? yearNear(context)
      const first = seasonSpan(stated, one)
      const last = seasonSpan(stated, other)
      return first === undefined || last === undefined ? undefined : [first[0], last[1]]
    },
    'stated',
  ],
  [
    new RegExp(String.raw`\b(?:(early|mid|late)[ -]|the )${season}(?: (?:of )?${year})?`, 'giu'),
    ([, which, name, y], context) => thirds(seasonSpan(y ?? yearNear(context), name), which),
    'stated',
  ],
  [
    new RegExp(String.raw`\b${season} (?:of )?${year}`, 'giu'),
    ([, name, y]) => seasonSpan(y, name),
    'stated',
  ],
  [
    new RegExp(
      String.raw`\b(?:the )?(early|first|last|late|closing|opening) (?:months|part|half|weeks) of (?:the year|the following year|${year})`,
      'giu',
    ),
    ([, which, y], context) => halves(yearSpan(y ?? yearNear(context)), which),
    'stated',
  ],
  [
    new RegExp(String.raw`\b(?:the )?(first|second) half of (?:the year|${year})`, 'giu'),
    ([, which, y], context) => halves(yearSpan(y ?? yearNear(context)), which),
    'stated',
  ],
  [
    new RegExp(
      String.raw`\b(?:in )?(early|mid|late|the beginning of|the end of|the middle of)[ -]${year}\b`,
      'giu',
    ),
    ([, which, y]) => yearPart(y, which),
    'stated',
  ],
  [
    new RegExp(String.raw`\b(?:from |between )?${year} (?:and|to|–|-) ${year}\b`, 'gu'),
    ([, one, other]) => [yearSpan(one)![0], yearSpan(other)![1]],
    'stated',
  ],
  [
    new RegExp(String.raw`\b(?:the )?(early |mid-?|late )?${year}s\b`, 'gu'),
    ([, which, y]) => {
      const from = Number(y)
      const [a, b] =
        which === undefined
          ? [0, 9]
          : /early/.test(which)
            ? [0, 3]
            : /mid/.test(which)
              ? [4, 6]
              : [7, 9]
      return [yearSpan(String(from + a))![0], yearSpan(String(from + b))![1]]
    },
    'stated',
  ],
  [
    new RegExp(String.raw`(?<![\d,.])\b${year}\b(?![,.]\d)`, 'gu'),
    ([, y]) => yearSpan(y),
    'stated',
  ],
  [
    new RegExp(String.raw`\b${count} (day|week|month|year)s? (?:later|after(?:wards?)?)\b`, 'giu'),
    ([, many, unit], { told }) =>
      told === undefined ? undefined : moved(told, number(many), unit!),
    'relative',
  ],
  [
    new RegExp(
      String.raw`\b${count} (day|week|month|year)s? (?:before|earlier|previously)\b`,
      'giu',
    ),
    ([, many, unit], { told }) =>
      told === undefined ? undefined : moved(told, -number(many), unit!),
    'relative',
  ],
  [
    /\bthe (?:next|following) (day|week|month|year)\b/giu,
    ([, unit], { told }) => (told === undefined ? undefined : moved(told, 1, unit!)),
    'relative',
  ],
  [
    /\bthe (?:previous|preceding) (day|week|month|year)\b/giu,
    ([, unit], { told }) => (told === undefined ? undefined : moved(told, -1, unit!)),
    'relative',
  ],
  [
    /\b(?:the|on the) same day\b|\bthat day\b/giu,
    (_, { told }) => (told === undefined ? undefined : [told.first, told.last]),
    'relative',
  ],
  [
    /\b(?:that|the same) month\b/giu,
    (_, { told }) => (told === undefined ? undefined : wholeMonth(told.last)),
    'relative',
  ],
  [
    /\b(?:that|the same) year\b/giu,
    (_, { told }) => (told === undefined ? undefined : wholeYear(told.last)),
    'relative',
  ],
]

const patterns = sieves(readers.map((one) => [one, one[0]]))

/** The dates of a sentence as it reads, in their order. */
export function datesOf(reading: string, context: Context): Dated[] {
  const found: Dated[] = []
  let { told } = context
  const taken: { start: number; end: number }[] = []
  const stretches: {
    at: number
    words: string
    read: (told: Context['told']) => [number, number] | undefined
    basis: 'stated' | 'relative'
  }[] = []
  for (const [[, read, basis], pattern] of patterns.in(reading))
    for (const match of pattern.matchAll(reading)) {
      const start = match.index
      const end = start + match[0].length
      if (taken.some((one) => one.start < end && one.end > start)) continue
      // A pattern that cannot read its words leaves them to the next.
      if (read(match, { told: told ?? { first: 0, last: 0 } }) === undefined) continue
      taken.push({ start, end })
      stretches.push({
        at: start,
        words: match[0],
        read: (now) => read(match, { told: now }),
        basis,
      })
    }
  stretches.sort((one, other) => one.at - other.at)
  for (const { at, words, read, basis } of stretches) {
    const span = read(told)
    if (span === undefined) continue
    told = { first: span[0], last: span[1] }
    found.push({ ...told, basis, words, start: at, end: at + words.length })
  }
  return found
}

/** How exact an interval is, in the words of the code book. */
export function precisionOf(first: number, last: number): 'day' | 'month' | 'season' | 'year' {
  const days = last - first + 1
  if (days <= 1) return 'day'
  if (days <= 31) return 'month'
  return days <= 215 ? 'season' : 'year'
}

function iso(y: number, m: number, d: number): number {
  return daysOf(
    `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` as EdtfDate,
  ).first
}

function monthNumber(name: string | undefined): number | undefined {
  const at = months.findIndex(
    (one) => one.slice(0, 3).toLowerCase() === name?.slice(0, 3).toLowerCase(),
  )
  return at < 0 ? undefined : at + 1
}

function day(
  y: string | undefined,
  name: string | undefined,
  d: string | undefined,
): number | undefined {
  const m = monthNumber(name)
  if (y === undefined || m === undefined || d === undefined) return undefined
  const value = Number(d)
  return value < 1 || value > lengthOf(Number(y), m) ? undefined : iso(Number(y), m, value)
}

function lengthOf(y: number, m: number): number {
  return m === 12 ? 31 : iso(y, m + 1, 1) - iso(y, m, 1)
}

function same(value: number | undefined): [number, number] | undefined {
  return value === undefined ? undefined : [value, value]
}

function monthSpan(
  y: string | undefined,
  name: string | undefined,
  which?: string,
): [number, number] | undefined {
  const m = monthNumber(name)
  if (y === undefined || m === undefined) return undefined
  const length = lengthOf(Number(y), m)
  return thirds([iso(Number(y), m, 1), iso(Number(y), m, length)], which)
}

function yearSpan(y: string | undefined): [number, number] | undefined {
  return y === undefined ? undefined : [iso(Number(y), 1, 1), iso(Number(y), 12, 31)]
}

/** `early 1962` is its first quarter, `mid-1962` the two in the middle, `late 1962` the last. */
function yearPart(y: string | undefined, which: string | undefined): [number, number] | undefined {
  if (y === undefined) return undefined
  const [from, to] = /early|beginning/i.test(which ?? '')
    ? [1, 3]
    : /mid/i.test(which ?? '')
      ? [5, 8]
      : [10, 12]
  return [iso(Number(y), from, 1), iso(Number(y), to, lengthOf(Number(y), to))]
}

function halves(
  span: [number, number] | undefined,
  which: string | undefined,
): [number, number] | undefined {
  if (span === undefined) return undefined
  if (/early|opening/i.test(which ?? '')) return [span[0], span[0] + 119]
  if (/late|closing|last/i.test(which ?? '')) return [span[1] - 121, span[1]]
  const middle = span[0] + 180
  return /first/i.test(which ?? '') ? [span[0], middle] : [middle + 1, span[1]]
}

function thirds(
  span: [number, number] | undefined,
  which: string | undefined,
): [number, number] | undefined {
  if (span === undefined || which === undefined) return span
  const length = span[1] - span[0] + 1
  if (/first half/i.test(which)) return [span[0], span[0] + Math.floor(length / 2) - 1]
  if (/second half/i.test(which)) return [span[0] + Math.floor(length / 2), span[1]]
  const third = Math.floor(length / 3)
  if (/early|beginning/i.test(which)) return [span[0], span[0] + third]
  return /mid/i.test(which) ? [span[0] + third, span[1] - third] : [span[1] - third, span[1]]
}

function seasonSpan(y: string | undefined, name: string | undefined): [number, number] | undefined {
  if (y === undefined || name === undefined) return undefined
  const start = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }[name.toLowerCase()]
  if (start === undefined) return undefined
  if (start === 12) return [iso(Number(y), 12, 1), iso(Number(y) + 1, 2, 28)]
  return [iso(Number(y), start, 1), iso(Number(y), start + 2, lengthOf(Number(y), start + 2))]
}

/** The year that is being told; for a month, that of the last date told. */
function yearNear({ told }: Context, _name?: string): string | undefined {
  if (told === undefined) return undefined
  return String(yearAt(told.last))
}

function yearAt(value: number): number {
  return Math.floor(1970 + (value + 0.5) / 365.2425)
}

function wholeMonth(value: number): [number, number] {
  const y = yearAt(value)
  const m = months.findIndex((_, at) => at === 11 || iso(y, at + 2, 1) > value) + 1
  return [iso(y, m, 1), iso(y, m, lengthOf(y, m))]
}

function wholeYear(value: number): [number, number] {
  return yearSpan(String(yearAt(value)))!
}

function number(words: string | undefined): number {
  const at = small.indexOf((words ?? '').toLowerCase())
  return at >= 0 ? at + 1 : /^\d+$/.test(words ?? '') ? Number(words) : 1
}

function moved(
  told: { first: number; last: number },
  many: number,
  unit: string,
): [number, number] {
  const size = { day: 1, week: 7, month: 30, year: 365 }[unit.toLowerCase()] ?? 1
  const slack = size === 1 ? 0 : Math.floor(size / 4)
  return [told.first + many * size - slack, told.last + many * size + slack]
}
