/**
 * A number and the noun it counts. Small numbers in words count only before a
 * measure, a plural or after a bound: "two" says more of grammar than of fact.
 */
import { boundOf, signOf } from './bounds.ts'
import { isPlural, nounAfter, unitOf } from './counted-noun.ts'
import { isDate, isName, moneyBehind } from './number-names.ts'
import type { NumberPatterns } from './number-patterns.ts'
import { type Quantity, type QuantityTools, spanOf } from './quantity.ts'

/** Numbers in words below it count only what is new, plural or measured; below the least, only what is measured. */
const small = 13
const least = 3

/** The numbers of a sentence that count something and are no date, year, or part of a name. */
export function plainNumbers(sentence: string, { words, patterns }: QuantityTools): Quantity[] {
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

interface Candidate {
  readonly value: number
  readonly written: string
  readonly noun: string | undefined
  readonly money: { readonly sign: string } | undefined
  readonly bound: string
  readonly before: string
  readonly after: string
}

function isCount(one: Candidate, { words, patterns }: QuantityTools): boolean {
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
  { bare, end, hourBefore }: NumberPatterns,
  isFigure: boolean,
): boolean {
  if (!end.test(after)) return false
  // "The meeting closed at ten": the hour of a clock.
  if (value <= 12 && hourBefore?.test(before)) return false
  if (!isFigure) return bound === '' && value > 1 && bare.test(before)
  return bare.test(before) && (/\d{3}|\d,\d/.test(written) || /^\d+\.\d$/.test(written))
}
