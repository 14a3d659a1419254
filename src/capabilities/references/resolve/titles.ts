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
