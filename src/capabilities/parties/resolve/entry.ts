/** One party of the register as it grows, until findings are made of it. */
import type { Party, PartyId } from '../../../record/index.ts'

export type Named = 'organisation' | 'person' | 'office'

export interface Entry {
  id: PartyId | undefined
  name: string
  kind: Party['kind']
  /** What it is called. */
  readonly names: Set<string>
  readonly of: Set<Entry>
  readonly authority: Set<string>
  /** How many heads have it under a name that tells it from its namesakes. */
  heads: number
  /** Fixed by settings or a person: its name stands. */
  fixed: boolean
  /** Where it was merged into. */
  into?: Entry
}

export function newEntry(name: string, kind: Party['kind']): Entry {
  return {
    id: undefined,
    name,
    kind,
    names: new Set(),
    of: new Set(),
    authority: new Set(),
    heads: 0,
    fixed: false,
  }
}

/** One more time that it is called so. */
export function countName(entry: Entry, name: string): void {
  entry.names.add(name)
}

/** The party that an entry was merged into, or itself. */
export function root(entry: Entry): Entry {
  let own = entry
  while (own.into !== undefined) own = own.into
  return own
}

export function merge(one: Entry, into: Entry): void {
  for (const name of one.names) into.names.add(name)
  for (const of of one.of) into.of.add(of)
  into.heads += one.heads
  one.into = into
}
