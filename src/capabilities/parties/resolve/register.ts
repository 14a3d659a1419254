/**
 * The register of parties: names as they come in, and which of them are one.
 *
 * A name that is known, or close enough to one that is, goes to its party; any
 * other founds a party. A party that turns out to be another is merged into it
 * and leads there.
 */
import { surnameOf } from '../../../languages/index.ts'
import { type Party, type PartySettings, parsePartyId, slug } from '../../../record/index.ts'
import { countName, type Entry, merge, type Named, newEntry, root } from './entry.ts'
import { foremost, namesKnown, setOf } from './names-known.ts'
import { shortenedBodies } from './shortened.ts'

export interface Register {
  readonly entries: readonly Entry[]
  /** The party of a name, made when there is none. */
  add(name: string, named: Named): Entry
  /** The party of a name, if one is known. */
  find(name: string): Entry | undefined
  /** The party that a name would join, if there is one. */
  like(name: string, named: Named): Entry | undefined
  /** Learns what acronyms the name of a body may have, before names are added. */
  prepare(name: string): void
  /** An acronym is explained. */
  define(acronym: string, name: string): void
  seed(party: Party): Entry
  settle(party: PartySettings): Entry
  /** Makes one of bodies whose names are the same written shorter, as far as they are known now. */
  joinShortened(): void
  /** Makes a surname that several persons have a name by itself: nobody knows whom it means. */
  shareSurnames(): void
  isAcronym(word: string): boolean
  isSurname(word: string): boolean
}

/** No more names than this are told apart; the rest are known by their documents only. */
const mostEntries = 200_000

export function makeRegister(): Register {
  const entries: Entry[] = []
  const known = namesKnown()

  const make = (name: string, kind: Party['kind']): Entry => {
    const entry = newEntry(name, kind)
    entries.push(entry)
    return entry
  }
  const learn = (entry: Entry, name: string): void => {
    const own = root(entry)
    countName(own, name)
    known.learn(own, name)
  }
  const add = (name: string, named: Named): Entry => {
    const found = known.find(name)
    if (found !== undefined) {
      countName(found, name)
      return found
    }
    const alike = known.match(name, named)
    const entry = alike === undefined ? make(name, named) : root(alike)
    // Another order of its words gives other letters: "Union of River Boatmen" and "River Boatmen's Union".
    if (alike !== undefined && named === 'organisation') known.prepare(name)
    if (entries.length <= mostEntries) learn(entry, name)
    return entry
  }
  return {
    entries,
    add,
    find: known.find,
    like(name, named) {
      const alike = known.find(name) ?? known.match(name, named)
      return alike === undefined ? undefined : root(alike)
    },
    prepare: known.prepare,
    define(acronym, name) {
      const entry = add(name, 'organisation')
      const other = known.find(acronym)
      // One that was written down already keeps its id; the two are linked, not made one.
      if (other?.id !== undefined && other !== entry) other.of.add(entry)
      else if (other !== undefined && other !== entry) merge(other, entry)
      known.explain(acronym, name)
      learn(entry, acronym)
    },
    seed(party) {
      const entry = make(party.name, party.kind)
      entry.id = party.id
      for (const name of [party.name, ...party.names]) learn(entry, name)
      for (const one of party.authority) entry.authority.add(one)
      return entry
    },
    settle({ name, short, kind, names, authority }) {
      const entry = make(name, kind ?? 'organisation')
      entry.id = parsePartyId(slug(short ?? name))
      entry.fixed = true
      for (const one of [name, ...(short === undefined ? [] : [short]), ...names]) learn(entry, one)
      for (const one of authority) entry.authority.add(one)
      return entry
    },
    joinShortened() {
      const open = entries.filter(
        ({ into, kind, fixed, id }) =>
          into === undefined && kind === 'organisation' && !fixed && id === undefined,
      )
      for (const [short, long] of shortenedBodies(open.map((one) => [one, one.name])))
        merge(short, long)
    },
    shareSurnames() {
      for (const [surname, bearers] of bearersOf(entries))
        if (bearers.size > 1 && !foremost(bearers) && known.find(surname) === undefined)
          known.reserve(make(surname, 'person'), surname)
    },
    isAcronym: known.isAcronym,
    isSurname: known.isSurname,
  }
}

/** The persons of each surname. */
function bearersOf(entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<Entry>> {
  const bearers = new Map<string, Set<Entry>>()
  for (const entry of entries)
    if (entry.into === undefined && entry.kind === 'person')
      for (const name of entry.names) setOf(bearers, surnameOf(name)).add(entry)
  return bearers
}
