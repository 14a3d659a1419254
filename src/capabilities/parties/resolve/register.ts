/**
 * The register of parties: names as they come in, and which of them are one.
 *
 * Two names are of one party when their words are (in any order, "Chinese
 * Communist Party" and "Communist Party of China"), when one is the acronym of
 * the other, when they are spellings of one name, or when a short name fits
 * one full name only. What fits several stays by itself: two brothers are not
 * made one man because a letter says "Harlow".
 */
import {
  nameWords,
  type Party,
  type PartyId,
  type PartySettings,
  parsePartyId,
  slug,
  soundKey,
} from '../../../record/index.ts'
import { distance } from '../../../text/index.ts'
import { shortenedBodies } from './shortened.ts'

export type Named = 'organisation' | 'person' | 'office'

/** One party as it grows. */
export interface Entry {
  id: PartyId | undefined
  name: string
  kind: Party['kind']
  readonly names: Map<string, number>
  readonly of: Set<Entry>
  readonly authority: Set<string>
  /** Fixed by settings or a person: its name stands. */
  fixed: boolean
  /** Where it was merged into. */
  into?: Entry
}

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

type Acronyms = ReadonlyMap<string, readonly string[]>

/** No more names than this are told apart; the rest are known by their documents only. */
const mostEntries = 200_000

export function makeRegister(): Register {
  const entries: Entry[] = []
  const byName = new Map<string, Entry>()
  const byKey = new Map<string, Entry>()
  const bySurname = new Map<string, Set<Entry>>()
  const byGiven = new Map<string, Set<Entry>>()
  /** What the letters of an acronym stand for. */
  const acronyms = new Map<string, readonly string[]>()

  const make = (name: string, kind: Party['kind']): Entry => {
    const entry: Entry = {
      id: undefined,
      name,
      kind,
      names: new Map(),
      of: new Set(),
      authority: new Set(),
      fixed: false,
    }
    entries.push(entry)
    return entry
  }
  const learn = (entry: Entry, name: string): void => {
    const own = root(entry)
    own.names.set(name, (own.names.get(name) ?? 0) + 1)
    byName.set(nameKey(name), own)
    if (own.kind === 'person') learnPerson(own, name)
    else learnBody(own, name)
  }
  const learnPerson = (entry: Entry, name: string): void => {
    const words = nameWords(name)
    if (words.length === 0) return
    setOf(bySurname, soundKey(words.at(-1)!)).add(entry)
    if (words.length > 1) setOf(byGiven, words[0]!).add(entry)
  }
  const learnBody = (entry: Entry, name: string): void => {
    const key = bodyKey(name, acronyms)
    if (key !== '' && !byKey.has(key)) byKey.set(key, entry)
  }
  /** The initials of a name and of its tails: the party of "Central Committee of the Weavers' Union". */
  const prepare = (name: string): void => {
    const words = nameWords(name)
    for (let at = 0; at + 2 < words.length; at += 1) {
      const tail = words.slice(at)
      const initials = tail.map((word) => word[0]).join('')
      if (tail.every((word) => word.length > 1) && !acronyms.has(initials))
        acronyms.set(initials, tail)
    }
    for (const turned of turnedNames(words)) {
      const initials = turned.map((word) => word[0]).join('')
      if (!acronyms.has(initials)) acronyms.set(initials, turned)
    }
  }
  const find = (name: string): Entry | undefined => {
    const known = byName.get(nameKey(name))
    return known === undefined ? undefined : root(known)
  }
  const match = (name: string, named: Named): Entry | undefined =>
    named === 'person' ? personLike(name, bySurname, byGiven) : bodyLike(name, acronyms, byKey)
  const add = (name: string, named: Named): Entry => {
    const known = find(name)
    if (known !== undefined) {
      known.names.set(name, (known.names.get(name) ?? 0) + 1)
      return known
    }
    const alike = match(name, named)
    const entry =
      alike === undefined
        ? make(name, named === 'organisation' ? 'organisation' : named)
        : root(alike)
    // Another order of its words gives other letters: "Union of River Boatmen" and "River Boatmen's Union".
    if (alike !== undefined && named === 'organisation') prepare(name)
    if (entries.length <= mostEntries) learn(entry, name)
    return entry
  }
  return {
    entries,
    add,
    find,
    like(name, named) {
      const alike = find(name) ?? match(name, named)
      return alike === undefined ? undefined : root(alike)
    },
    prepare,
    define(acronym, name) {
      const entry = add(name, 'organisation')
      const other = find(acronym)
      // One that was written down already keeps its id; the two are linked, not made one.
      if (other?.id !== undefined && other !== entry) other.of.add(entry)
      else if (other !== undefined && other !== entry) merge(other, entry)
      acronyms.set(acronym.toLowerCase(), nameWords(name))
      learn(entry, acronym)
    },
    seed(party) {
      const entry = make(party.name, party.kind)
      entry.id = party.id
      for (const name of [party.name, ...party.names]) learn(entry, name)
      for (const one of party.authority) entry.authority.add(one)
      return entry
    },
    settle(party) {
      const entry = make(party.name, party.kind ?? 'organisation')
      entry.id = parsePartyId(slug(party.short ?? party.name))
      entry.fixed = true
      for (const name of [
        party.name,
        ...(party.short === undefined ? [] : [party.short]),
        ...party.names,
      ])
        learn(entry, name)
      for (const one of party.authority) entry.authority.add(one)
      return entry
    },
    joinShortened() {
      const known = entries.filter(
        ({ into, kind, fixed, id }) =>
          into === undefined && kind === 'organisation' && !fixed && id === undefined,
      )
      for (const [short, long] of shortenedBodies(known.map((one) => [one, one.name])))
        merge(short, long)
    },
    shareSurnames() {
      const bearers = new Map<string, Set<Entry>>()
      for (const entry of entries.filter(
        ({ into, kind }) => into === undefined && kind === 'person',
      ))
        for (const name of entry.names.keys()) setOf(bearers, lastWord(name)).add(entry)
      for (const [surname, all] of bearers)
        if (all.size > 1 && !byName.has(nameKey(surname)))
          byName.set(nameKey(surname), make(surname, 'person'))
    },
    isAcronym: (word) => /^\p{Lu}{2,8}$/u.test(word) && acronyms.has(word.toLowerCase()),
    isSurname: (word) => word.length > 3 && /\p{Ll}/u.test(word) && bySurname.has(soundKey(word)),
  }
}

/** The party that an entry was merged into, or itself. */
export function root(entry: Entry): Entry {
  let own = entry
  while (own.into !== undefined) own = own.into
  return own
}

function merge(one: Entry, into: Entry): void {
  for (const [name, count] of one.names) into.names.set(name, (into.names.get(name) ?? 0) + count)
  for (const of of one.of) into.of.add(of)
  one.into = into
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name
}

function setOf<Value>(map: Map<string, Set<Value>>, key: string): Set<Value> {
  const set = map.get(key) ?? new Set()
  map.set(key, set)
  return set
}

function nameKey(name: string): string {
  return nameWords(name).join(' ') || name.toLowerCase()
}

/** Two words at least on either side: "Central Committee of the Weavers' Union Party" as "WUPCC" has it. */
const fewestOfHalf = 2

/** The body before its organ, as acronyms often have them. */
function turnedNames(words: readonly string[]): string[][] {
  if (words.some((word) => word.length === 1)) return []
  return words.flatMap((_, cut) =>
    cut < fewestOfHalf || words.length - cut < fewestOfHalf
      ? []
      : [[...words.slice(cut), ...words.slice(0, cut)]],
  )
}

/** Words of a body's name in any order, acronyms written out, cut to what "China" and "Chinese" share. */
function bodyKey(name: string, acronyms: Acronyms): string {
  return nameWords(name)
    .flatMap((word) => acronyms.get(word) ?? [word])
    .map((word) => word.slice(0, 4))
    .sort()
    .join(' ')
}

function bodyLike(
  name: string,
  acronyms: Acronyms,
  byKey: ReadonlyMap<string, Entry>,
): Entry | undefined {
  const key = bodyKey(name, acronyms)
  return key === '' ? undefined : byKey.get(key)
}

/** One person whose surname sounds alike and whose first names do not contradict. */
function personLike(
  name: string,
  bySurname: ReadonlyMap<string, ReadonlySet<Entry>>,
  byGiven: ReadonlyMap<string, ReadonlySet<Entry>>,
): Entry | undefined {
  const words = nameWords(name)
  const last = words.at(-1)
  if (last === undefined) return undefined
  const namesakes = [...(bySurname.get(soundKey(last)) ?? [])].map(root)
  const fitting = [...new Set(namesakes)].filter((entry) =>
    [...entry.names.keys()].some((other) => agree(words, nameWords(other))),
  )
  if (fitting.length === 1) return fitting[0]
  if (words.length > 1 || fitting.length > 1) return undefined
  const called = new Set([...(byGiven.get(last) ?? [])].map(root))
  return called.size === 1 ? [...called][0] : undefined
}

/** Whether first names agree as far as both give them, and surnames are spelt alike. */
function agree(one: readonly string[], other: readonly string[]): boolean {
  const [surname, otherSurname] = [one.at(-1)!, other.at(-1)!]
  if (surname !== otherSurname && !isSpelling(surname, otherSurname)) return false
  const [first, otherFirst] = [one.slice(0, -1), other.slice(0, -1)]
  return first.every((word, at) => {
    const mate = otherFirst[at]
    return mate === undefined || mate.startsWith(word) || word.startsWith(mate)
  })
}

/** Two spellings of one name: long enough, alike in sound, and not far apart in letters. */
function isSpelling(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  if (shorter < 5 || soundKey(one) !== soundKey(other)) return false
  const limit = Math.max(1, Math.floor(shorter / 3))
  return distance(one, other, limit) <= limit
}
