/** The noun that a number counts: "eleven laden barges", "a two-month pause". */
import type { QuantityWords } from '../../../languages/index.ts'
import type { QuantityTools } from './quantity.ts'

/** The noun counted: up to its first plural, and what it is of; none when a clause ends at once. */
export function nounAfter(after: string, { words, patterns }: QuantityTools): string | undefined {
  const sign = percent.exec(after)?.[0]
  if (sign !== undefined)
    return sign + (wholeAfter(after.slice(sign.length), { words, patterns }) ?? '')
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

/** "70% of the goods": the sign stands at its number. */
const percent = /^ ?%/u

/** "A third of the production teams": what a share is of, up to its first plural or else its first word. */
export function wholeAfter(after: string, tools: QuantityTools): string | undefined {
  const whole = tools.patterns.ofWhole.exec(after)?.[0]
  if (whole === undefined) return undefined
  const lead = whole.slice(0, whole.lastIndexOf(' '))
  const noun = nounAfter(after.slice(lead.length), tools)
  return noun !== undefined &&
    isPlural(noun, tools.words) &&
    noun.length > whole.length - lead.length
    ? lead + noun
    : whole
}

/** The noun a number counts ends in a plural somewhere: "eleven laden barges". */
export function isPlural(noun: string | undefined, { plural }: QuantityWords): boolean {
  return (
    noun
      ?.trim()
      .split(' ')
      .slice(0, 4)
      .some((word) => plural.test(word)) ?? false
  )
}

/** What is counted, in words: the money before a figure, the noun behind it, or both; empty where there is neither. */
export function unitOf(money: string | undefined, noun: string | undefined): string {
  return [money ?? '', noun?.trim() ?? ''].filter((part) => part !== '').join(' ')
}
