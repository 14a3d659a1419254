/** Offices with their seats: `the Minister at Managua` is another than the one at Lima. */
import type { MentionGrammar } from '../../../languages/index.ts'
import { once } from '../../../text/index.ts'
import type { NameWords } from './names.ts'
import { formOf, isCapital, stretch, type Tokens } from './tokens.ts'

/** The name with the place behind it, where it is an office or a house that has a seat. */
export function withSeat(tokens: Tokens, name: NameWords): NameWords {
  const { seats, houses } = tokens.lexicon.grammar
  if (name.name === undefined || houses === undefined) return name
  if (seats?.includes(formOf(tokens, name.to)) !== true || !isCapital(tokens, name.to + 1))
    return name
  if (tokens.lexemes[name.to + 1] !== undefined) return name
  const words = name.name.toLowerCase().split(/[\s’']+/u)
  if (!words.some((word) => officesOf(tokens.lexicon.grammar).has(word))) return name
  const to = name.to + 2
  const from = tokens.lexemes[name.from]?.determiner === undefined ? name.from : name.from + 1
  return { ...name, to, name: stretch(tokens, from, to) }
}

/** The words of the houses of a language and of those who hold office in them. */
const officesOf = once(
  ({ houses = {} }: MentionGrammar): ReadonlySet<string> =>
    new Set([...Object.keys(houses), ...Object.values(houses).flat()]),
)
