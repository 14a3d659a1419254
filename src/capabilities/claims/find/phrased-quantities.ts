/**
 * Quantities that are phrases: ranges, shares, multiples, ranks, none and one.
 * What one of them takes is not read as a plain number again.
 */
import { boundOf } from './bounds.ts'
import { isPlural, nounAfter, unitOf, wholeAfter } from './counted-noun.ts'
import { isDate, isYear } from './number-names.ts'
import type { NumberPatterns } from './number-patterns.ts'
import { type Quantity, type QuantityTools, type Recogniser, spanOf } from './quantity.ts'

/** From the most to the least telling: what an earlier one has taken is taken. */
export const phrasedQuantities: readonly Recogniser[] = [
  ranges,
  vague,
  factors,
  ordinals,
  nothing,
  single,
  parts,
]

/** "Between four and six weeks", "four or five years". */
function ranges(sentence: string, { words, patterns }: QuantityTools): Quantity[] {
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

function moneyOf(range: string, { moneyBefore }: NumberPatterns): string | undefined {
  return moneyBefore.find(({ form }) =>
    new RegExp(form.source.replace(/\\s\?\$$/, ''), 'u').test(range),
  )?.sign
}

/** "Thousands of letters", "several dozen". */
function vague(sentence: string, tools: QuantityTools): Quantity[] {
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
function factors(sentence: string, { words, patterns }: QuantityTools): Quantity[] {
  const named = patterns.multiples.flatMap(({ form, value }) =>
    form.matchAll(sentence).flatMap((match): Quantity[] => {
      const { start, end } = spanOf(match)
      if (sentence[end] === '-') return []
      const compared = patterns.compared?.exec(sentence.slice(end))?.[0]
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
function ordinals(sentence: string, { words, patterns }: QuantityTools): Quantity[] {
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
function nothing(sentence: string, tools: QuantityTools): Quantity[] {
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
function single(sentence: string, { patterns }: QuantityTools): Quantity[] {
  return patterns.single.matchAll(sentence).map((match) => ({
    ...spanOf(match),
    quantity: '1',
    unit: match[1] ?? '',
  }))
}

/** "A third of the crossings". */
function parts(sentence: string, { words, patterns }: QuantityTools): Quantity[] {
  return patterns.parts.flatMap(({ form, value }) =>
    form.matchAll(sentence).flatMap((match): Quantity[] => {
      const { start, end } = spanOf(match)
      const before = sentence.slice(0, start)
      const whole = wholeAfter(sentence.slice(end), { words, patterns })
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
