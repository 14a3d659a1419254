/**
 * Pairs: "Messrs. Garrow and Lisle" are a firm or two people, and which of them
 * nobody can tell from the name. Where both are known by themselves, each of
 * them is of the pair, and stands on its side.
 */
import { type Entry, root } from './entry.ts'
import { namesOfPair } from './joint-name.ts'
import type { Head } from './reading.ts'
import type { Register } from './register.ts'

/** Persons and the pairs they are of, from the heads that write to a pair or of one. */
export function paired(heads: readonly Head[], register: Register): [person: Entry, pair: Entry][] {
  const names = new Set(heads.flatMap(({ from, to }) => [...from, ...to].map(([name]) => name)))
  return [...names].flatMap((name): [Entry, Entry][] => {
    const pair = register.find(name)
    const people = namesOfPair(name).flatMap((one) => register.like(one, 'person') ?? [])
    const apart = new Set(people.map(root))
    return pair === undefined || apart.size < 2 || apart.has(root(pair))
      ? []
      : [...apart].map((person) => [person, root(pair)])
  })
}
