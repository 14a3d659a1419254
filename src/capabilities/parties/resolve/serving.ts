/**
 * Persons who are only told of stand on the side of the body of which the words
 * say that they hold an office: "the Chairman of the Harbour Board, Mr. Quist".
 * Who writes or is written to says himself for whom: two officers of one body
 * may be the two of a quarrel.
 */
import { root } from './entry.ts'
import type { Head, Service } from './reading.ts'
import type { Register } from './register.ts'

interface Known {
  readonly heads: readonly Head[]
  readonly register: Register
}

/** Gives each person who is only told of the bodies that he is said to serve. */
export function readServices(services: readonly Service[], { heads, register }: Known): void {
  const atHeads = new Set(
    heads
      .flatMap(({ from, to, holders }) => [...from, ...to, ...holders])
      .flatMap(([name]) => register.find(name) ?? [])
      .map(root),
  )
  for (const [personName, bodyName] of services) {
    const [person, body] = [register.find(personName), register.find(bodyName)]
    if (person === undefined || body === undefined) continue
    const [own, served] = [root(person), root(body)]
    if (own.kind === 'person' && served.kind === 'organisation' && !atHeads.has(own))
      own.of.add(served)
  }
}
