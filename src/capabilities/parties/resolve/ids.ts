/**
 * Readable ids of parties: the acronym or the surname where that is free,
 * otherwise the whole name. Given when a party is first written down, so that
 * a record of any size is resolved in one pass.
 */
import { languages } from '../../../languages/index.ts'
import { nameWords, type PartyId, parsePartyId, slug } from '../../../record/index.ts'
import { type Entry, root } from './entry.ts'

export interface Ids {
  /** The id of a party, given now if it has none. */
  of(entry: Entry): PartyId
}

/** Gives ids that nobody has yet. */
export function makeIds(known: Iterable<Entry>): Ids {
  const taken = new Set<string>()
  for (const { id } of known) if (id !== undefined) taken.add(id)
  return {
    of(entry) {
      const own = root(entry)
      own.id ??= fresh(own, taken)
      taken.add(own.id)
      return own.id
    },
  }
}

function fresh(entry: Entry, taken: ReadonlySet<string>): PartyId {
  const free = wishes(entry).find((wish) => parsePartyId(wish) !== undefined && !taken.has(wish))
  return parsePartyId(free ?? numbered(entry, taken))!
}

function wishes(entry: Entry): string[] {
  if (entry.kind === 'person')
    return [
      ...(isGivenFirst(entry.name) ? [slug(nameWords(entry.name).at(-1) ?? '')] : []),
      slug(entry.name),
    ]
  const acronym = [...entry.names].find((name) => /^\p{Lu}{2,8}$/u.test(name))
  return [...(acronym === undefined ? [] : [slug(acronym)]), slug(entry.name)]
}

function numbered(entry: Entry, taken: ReadonlySet<string>): string {
  const base = slug(entry.name) || 'party'
  let number = 2
  while (taken.has(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}

/** Initials or a known given name in front: the last word is the surname. */
function isGivenFirst(name: string): boolean {
  const [first] = nameWords(name)
  return first !== undefined && (first.length === 1 || givenNames.has(first))
}

const givenNames: ReadonlySet<string> = new Set(
  languages.flatMap((language) => language.documents?.givenNames ?? []),
)
