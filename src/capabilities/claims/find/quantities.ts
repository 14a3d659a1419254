/**
 * Figures in a sentence: the number with its bound, and the noun it counts.
 *
 * Years, days of the month, numbers of articles and points, times of the day
 * and what stands in another's quotation marks are no quantities. Small
 * numbers in words are so only before a measure, a plural or after a bound:
 * "two" says more of grammar than of fact.
 */
import type { QuantityWords } from '../../../languages/index.ts'
import type { Span } from '../../../text/index.ts'
import { isDate, isName, isYear, moneyBehind } from './number-names.ts'
import { type NumberPatterns, numberPatterns } from './number-patterns.ts'

export interface Quantity extends Span {
  /** `>2000`, `1390`, `4/5` from four to five. */
  readonly quantity: string
  /** The noun counted, or the measure; empty where the figure stands alone. */
  readonly unit: string
  readonly form?: 'ordinal' | 'list' | 'attribute'
}

/** Numbers in words below it count only what is new, plural or measured; below the least, only what is measured. */
const small = 13
const least = 3

interface Read {
  readonly sentence: string
  readonly words: QuantityWords
  readonly found: readonly Quantity[]
}

let last: Read | undefined

/** The quantities of a sentence, in order; those of the sentence asked for last are kept. */
export function quantitiesIn(sentence: string, words: QuantityWords): readonly Quantity[] {
  if (last?.sentence !== sentence || last.words !== words)
    last = { sentence, words, found: readQuantities(sentence, words) }
  return last.found
}

function readQuantities(sentence: string, words: QuantityWords): Quantity[] {
  const patterns = numberPatterns(words)
  if (!patterns.any.test(sentence)) return []
  const shut = [...idiomsIn(sentence, patterns), ...quotedIn(sentence)]
  const tools = { words, patterns }
  const found: Quantity[] = []
  for (const recognise of recognisers)
    for (const one of recognise(sentence, tools))
      if (![...found, ...shut].some((other) => one.start < other.end && other.start < one.end))
        found.push(one)
  return found.sort((one, other) => one.start - other.start)
}

interface Tools {
  readonly words: QuantityWords
  readonly patterns: NumberPatterns
}

/** From the most to the least telling: what an earlier one has taken is taken. */
const recognisers: readonly ((sentence: string, tools: Tools) => Quantity[])[] = [
  ranges,
  vague,
  factors,
  ordinals,
  nothing,
  single,
  parts,
  numbers,
]

function idiomsIn(sentence: string, { idioms }: NumberPatterns): Span[] {
  return idioms.matchAll(sentence).map(spanOf)
}

/** What stands in quotation marks is said by somebody else, or the name of something. */
function quotedIn(sentence: string): Span[] {
  return [...sentence.matchAll(/"[^"]{3,}"|“[^”]{3,}”|„[^“]{3,}“|«[^»]{3,}»/gu)].map(spanOf)
}

function spanOf(match: RegExpMatchArray): Span {
  return { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length }
}

/** "Between four and six weeks", "four or five years". */
function ranges(sentence: string, { words, patterns }: Tools): Quantity[] {
  const { opened, changed, joined } = patterns
  return patterns.range.matchAll(sentence).flatMap((match): Quantity[] => {
    const [low, high] = [words.value(match[1] ?? ''), words.value(match[2] ?? '')]
    const { start, end } = spanOf(match)
    if (low === undefined || high === undefined || low >= high) return []
    const [before, after] = [sentence.slice(0, start), sentence.slice(end)]
    const noun = nounAfter(after, { words, patterns })
    const money = moneyOf(match[0], patterns)
    // "Raised from £9 to £14": what was and what is, not something between.
    if (changed.test(before) && !patterns.units.test(after)) return []
    if (isDate(match[0], { before, after, patterns }) || isYear(match[1]) || isYear(match[2]))
      return []
    if (noun === undefined && money === undefined) return []
    if (money === undefined && !patterns.units.test(after) && !isPlural(noun, words)) return []
    // "Six and seven boards": two figures, not a range, unless "between" opens it.
    if (!opened.test(match[0]) && joined.test(match[0])) return []
    return [
      {
        start,
        end: end + (noun ?? '').length,
        quantity: `${low}/${high}`,
        unit: unitOf(money, noun),
      },
    ]
  })
}

/** "Thousands of letters", "several dozen". */
function vague(sentence: string, tools: Tools): Quantity[] {
  const { patterns } = tools
  return patterns.vague.flatMap(({ form, value }) =>
    form.matchAll(sentence).flatMap((match): Quantity[] => {
      const { start, end } = spanOf(match)
      const rest = sentence.slice(end)
      const skipped = patterns.ofBehind.exec(rest)?.[0].length ?? 0
      const noun = nounAfter(rest.slice(skipped), tools)
      const length = noun === undefined ? 0 : skipped + noun.length
      return [{ start, end: end + length, quantity: `>=${value}`, unit: noun?.trim() ?? '' }]
    }),
  )
}

/** "Twice as many as", "three times". */
function factors(sentence: string, { words, patterns }: Tools): Quantity[] {
  const named = patterns.multiples.flatMap(({ form, value }) =>
    form.matchAll(sentence).flatMap((match): Quantity[] => {
      const { start, end } = spanOf(match)
      if (sentence[end] === '-') return []
      const compared = /^ (?:as|the|what|that)(?: \p{L}+)?(?: as)?/iu.exec(sentence.slice(end))?.[0]
      if (compared === undefined && value < 2) return []
      return [{ start, end: end + (compared ?? '').length, quantity: `${value}`, unit: 'times' }]
    }),
  )
  const counted = patterns.number.matchAll(sentence).flatMap((match): Quantity[] => {
    const { start, end } = spanOf(match)
    const times = patterns.times.exec(sentence.slice(end))?.[0]
    const value = words.value(match[0])
    if (times === undefined || value === undefined) return []
    const { sign, length } = boundOf(sentence.slice(0, start), patterns)
    return [
      {
        start: start - length,
        end: end + times.length,
        quantity: `${sign}${value}`,
        unit: 'times',
      },
    ]
  })
  return [...named, ...counted]
}

/** "For the third time", "the fourteenth anniversary". */
function ordinals(sentence: string, { words, patterns }: Tools): Quantity[] {
  return patterns.ordinal.matchAll(sentence).flatMap((match): Quantity[] => {
    const { start, end } = spanOf(match)
    const [number = '', ...noun] = match[0].split(' ')
    const value = words.ordinalValue(number)
    const isNew = value !== undefined && value > 2
    if (!isNew || patterns.dayBefore.test(sentence.slice(0, start))) return []
    return [{ start, end, quantity: `${value}`, unit: noun.join(' '), form: 'ordinal' }]
  })
}

/** "Not one litre", "none of them": a count that is nought. */
function nothing(sentence: string, tools: Tools): Quantity[] {
  const { words, patterns } = tools
  const { whole, limit } = patterns
  return patterns.none.matchAll(sentence).flatMap((match): Quantity[] => {
    const { start, end } = spanOf(match)
    const rest = sentence.slice(end)
    // "It is not one of the main points" counts nothing; "none but these" counts these.
    if (limit.test(rest) || patterns.copula.test(sentence.slice(0, start))) return []
    const noun = whole.exec(rest)?.[0] ?? nounAfter(rest, tools) ?? ''
    // "Not a single was seen" is a count by itself; "none" alone is none.
    if (noun === '' && !match[0].includes(' ')) return []
    const unit = noun.replace(new RegExp(`^ (?:${words.of}) `, 'iu'), '').trim()
    return [{ start, end: end + noun.length, quantity: '0', unit }]
  })
}

/** "Within a month". */
function single(sentence: string, { patterns }: Tools): Quantity[] {
  return patterns.single.matchAll(sentence).map((match) => ({
    ...spanOf(match),
    quantity: '1',
    unit: match[1] ?? '',
  }))
}

/** "A third of the crossings". */
function parts(sentence: string, { words, patterns }: Tools): Quantity[] {
  return patterns.parts.flatMap(({ form, value }) =>
    form.matchAll(sentence).flatMap((match): Quantity[] => {
      const { start, end } = spanOf(match)
      const before = sentence.slice(0, start)
      const whole = patterns.ofWhole.exec(sentence.slice(end))?.[0]
      if (whole === undefined || patterns.units.test(whole.replace(/^.* /u, ' '))) return []
      // "The first half of this year" is a time, not a part.
      if (patterns.ordinalBefore.test(before)) return []
      const { sign, length } = boundOf(before, patterns)
      return [
        {
          start: start - length,
          end: end + whole.length,
          quantity: `${sign}${value}`,
          unit: whole.replace(new RegExp(`^ (?:${words.of} )?`, 'iu'), ''),
        },
      ]
    }),
  )
}

function numbers(sentence: string, { words, patterns }: Tools): Quantity[] {
  return patterns.number.matchAll(sentence).flatMap((match): Quantity[] => {
    const { start, end } = spanOf(match)
    const value = words.value(match[0])
    if (value === undefined) return []
    const [before, after] = [sentence.slice(0, start), sentence.slice(end)]
    if (
      isDate(match[0], { before, after, patterns }) ||
      isName(match[0], { before, after, patterns })
    )
      return []
    const money = moneyBehind(before, patterns)
    const bound = boundOf(before, patterns)
    const noun = nounAfter(after, { words, patterns })
    if (
      !isCount(
        { value, written: match[0], noun, money, bound: bound.sign, before, after },
        { words, patterns },
      )
    )
      return []
    const behind = patterns.boundsBehind.find(({ form }) => form.test(after))
    const length = Math.max(noun?.length ?? 0, behind?.form.exec(after)?.[0].length ?? 0)
    const sign = signOf(bound.sign, before.slice(0, before.length - bound.length), patterns)
    return [
      {
        start: start - Math.max(bound.length, money?.length ?? 0),
        end: end + length,
        quantity: `${sign || (behind?.sign ?? '')}${value}`,
        unit: unitOf(money?.sign, noun),
      },
    ]
  })
}

/** "No … fewer than two" is at least two. */
function signOf(sign: string, before: string, { negated }: NumberPatterns): string {
  return sign === '<' && negated.test(before) ? '>=' : sign
}

interface Candidate {
  readonly value: number
  readonly written: string
  readonly noun: string | undefined
  readonly money: { readonly sign: string } | undefined
  readonly bound: string
  readonly before: string
  readonly after: string
}

function isCount(one: Candidate, { words, patterns }: Tools): boolean {
  const { value, noun, before, after } = one
  if (one.money !== undefined) return true
  const isFigure = /\d/.test(one.written)
  const isMeasure = patterns.units.test(after)
  if (noun === undefined && !isMeasure) return isBare(one, patterns, isFigure)
  if (isFigure) return value > 1 || isMeasure
  if (isMeasure) return value > 1
  if (one.bound !== '') return true
  if (value >= small) return true
  if (patterns.outOf.test(after) || patterns.some.test(after)) return value > 1
  return value >= least && isPlural(noun, words) && !patterns.definite.test(before)
}

/** A figure without a noun counts where a verb of counting stands before it. */
function isBare(
  { value, written, before, after, bound }: Candidate,
  { bare, end }: NumberPatterns,
  isFigure: boolean,
): boolean {
  if (!end.test(after)) return false
  if (!isFigure) return bound === '' && value > 1 && bare.test(before)
  return bare.test(before) && (/\d{3}|\d,\d/.test(written) || /^\d+\.\d$/.test(written))
}

/** The noun a number counts ends in a plural somewhere: "eleven laden barges". */
function isPlural(noun: string | undefined, { plural }: QuantityWords): boolean {
  return (
    noun
      ?.trim()
      .split(' ')
      .slice(0, 4)
      .some((word) => plural.test(word)) ?? false
  )
}

function boundOf(
  before: string,
  { bounds, noBound }: NumberPatterns,
): { sign: string; length: number } {
  if (noBound?.test(before) === true) return { sign: '', length: 0 }
  let best = { sign: '', length: 0 }
  // "No more than" ends like "more than": the longest form decides.
  for (const { sign, form } of bounds) {
    const length = form.exec(before)?.[0].length ?? 0
    if (length > best.length) best = { sign, length }
  }
  return best
}

function moneyOf(range: string, { moneyBefore }: NumberPatterns): string | undefined {
  return moneyBefore.find(({ form }) =>
    new RegExp(form.source.replace(/\\s\?\$$/, ''), 'u').test(range),
  )?.sign
}

function unitOf(money: string | undefined, noun: string | undefined): string {
  return [money ?? '', noun?.trim() ?? ''].filter((part) => part !== '').join(' ')
}

/** The noun counted: up to its first plural, and what it is of; none when a clause ends at once. */
function nounAfter(after: string, { words, patterns }: Tools): string | undefined {
  const found = patterns.noun.exec(after)?.[0].replace(/[.,]+$/, '')
  // "Two-faced" is no count; "a two-month pause" is one.
  if (found === undefined || (found.startsWith('-') && !patterns.units.test(after)))
    return undefined
  const all = found.split(/(?=\s)/u)
  const head = all.findIndex((word) => words.plural.test(word))
  if (head < 0) return found
  const rest = all.slice(head + 1)
  const isOf = patterns.isOf.test(rest[0] ?? '')
  return [...all.slice(0, head + 1), ...(isOf && rest.length > 1 ? rest.slice(0, 3) : [])].join('')
}
