/**
 * Moves told of whoever is named: "The Guild had suggested in 1928 that …" is
 * neither the writer's own move nor said to the reader, unless the name is that
 * of one of both at the head of the letter.
 */
import type { ActWords } from '../../../languages/index.ts'
import type { Correspondent, Document } from '../../../record/index.ts'
import { once, type Sieved, sieved } from '../../../text/index.ts'
import type { Mode } from './mode.ts'

/** Whose past move a clause tells by name; nothing where it names nobody, or in a language without the form. */
export function namedMover(
  clause: string,
  { from, to }: Pick<Document, 'from' | 'to'>,
  grammar: ActWords,
): Mode | undefined {
  const name = movesIn(grammar)?.exec(clause)?.groups?.name
  if (name === undefined) return undefined
  if (isOneOf(name, from)) return { mode: 'restated', side: 'first' }
  if (isOneOf(name, to)) return { mode: 'reported', side: 'second' }
  return { mode: 'reported', side: 'third', name }
}

const movesIn = once(({ namedMove }: ActWords): Sieved | undefined =>
  namedMove === undefined ? undefined : sieved(new RegExp(namedMove, 'u')),
)

/** "The Guild" is the Guild of Ferrymen: all words of the shorter name are in the longer. */
export function isOneOf(name: string, sides: readonly Correspondent[]): boolean {
  const own = wordsOf(name)
  return sides.some(({ value }) => {
    const theirs = wordsOf(value)
    const [few, many] = own.length < theirs.length ? [own, theirs] : [theirs, own]
    return few.length > 0 && few.every((word) => many.includes(word))
  })
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/\p{L}{3,}/gu) ?? []
}
