/** Offices with their seats: `the Minister at Managua` is another than the one at Lima. */
import type { MentionGrammar } from '../../../languages/index.ts'
import { once } from '../../../text/index.ts'
import { type NameWords, readName } from './names.ts'
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
  let to = name.to + 2
  while (isCapital(tokens, to) && tokens.lexemes[to] === undefined) to += 1
  const from = tokens.lexemes[name.from]?.determiner === undefined ? name.from : name.from + 1
  return { ...name, to, name: stretch(tokens, from, to) }
}

/** `The captain of the Heron`, `the citizens of Tolm`: an office with what it is held of; another role as it is. */
export function officeOf(tokens: Tokens, role: NameWords | undefined): NameWords | undefined {
  if (role === undefined || !tokens.lexemes[role.to]?.of) return role
  if (tokens.lexicon.grammar.offices?.includes(formOf(tokens, role.to - 1)) !== true) return role
  const house = readName(tokens, role.to + 1)
  if (house?.name === undefined || tokens.lexemes[house.from]?.month !== undefined) return role
  return { from: role.from, to: house.to, name: stretch(tokens, role.from + 1, house.to) }
}

/** The words of the houses of a language and of those who hold office in them. */
const officesOf = once(
  ({ houses = {}, offices = [] }: MentionGrammar): ReadonlySet<string> =>
    new Set([...Object.keys(houses), ...Object.values(houses).flat(), ...offices]),
)
