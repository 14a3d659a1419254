/** Titles and numbers as documents are found by them, however they are written. */
import { comparable } from '../../../text/index.ts'

/** What two ways of writing a title have in common. */
export function titleKey(title: string): string {
  return comparable(title.replace(/^(?:the|a|an|der|die|das|le|la|les)\s+/iu, ''))
}

/** The noun of a name: `Statement` of `Moscow Statement`, `Convention` of `Convention of the Aule`. */
export function headOf(title: string): string {
  const [name = ''] = title
    .trim()
    .split(/(?<=\S)\s+(?:of|on|concerning|about|between|for|to|at|in)\s/u)
  return comparable(name.split(/\s+/).at(-1) ?? '')
}

/** A number by its letters and digits alone. */
export function numberKey(number: string): string {
  return number.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** A message in parts has as many numbers, no more than these. */
const mostParts = 40

/**
 * The numbers that one may stand for, by their keys: what a long message bears in
 * a row (`1754 - 1756`, `83, 84`) is called by any of them.
 */
export function numberKeys(number: string): string[] {
  const whole = numberKey(number)
  const [, first = '', last = ''] = /^\s*(\d{1,6})\s?[–-]\s?(\d{1,6})\s*$/u.exec(number) ?? []
  // `1967-68` is shortened.
  const to = Number(first.slice(0, Math.max(0, first.length - last.length)) + last)
  const from = Number(first)
  const isRow = first !== '' && to > from && to - from < mostParts
  const row = isRow ? Array.from({ length: to - from + 1 }, (_, at) => String(from + at)) : []
  const listed = /^\s*\d{1,6}(?:,\s?\d{1,6})+\s*$/u.test(number) ? number.split(/,\s?/u) : []
  return [...new Set([whole, ...row, ...listed.map(numberKey)])]
}
