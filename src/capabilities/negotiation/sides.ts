/** The sides of the board: whose an act is, and to whom it was put. */
import {
  type Correspondent,
  type Document,
  keptOf,
  nameWords,
  type Party,
  type Standing,
  type StandingRecord,
  sidesAbove,
} from '../../record/index.ts'

/** What the writer and the reader of a paper are called whose head names nobody. */
export const unnamed: ReadonlyMap<string, string> = new Map([
  ['first', 'a writer not named'],
  ['second', 'a reader not named'],
])

/** Sides by their names. */
export interface Sides {
  /** Whose an act is. */
  of(act: Standing<'act'>, document: Document): string
  /** Who is meant by a name in a paper. */
  named(name: string, document: Document): string
  /** Those who write or are written to, as far as words name them. */
  namedIn(words: string): readonly string[]
  /** Who writes a letter. */
  from(document: Document): readonly string[]
  /** To whom a letter is written. */
  to(document: Document): readonly string[]
}

/** One name for each side: the body's that a writer or addressee stands for, where the head names a party. */
export function sidesOf(record: StandingRecord): Sides {
  const parties = new Map([...record.findings('party')].map(({ body }) => [body.id, body]))
  const sideOf = sidesAbove(parties.values())
  const byName = new Map(
    [...parties.values()].flatMap((one) => one.names.map((name) => [name, one] as const)),
  )
  const byWords = byWordsOfName([...parties.values()])
  const byFirst = byFirstName([...parties.values()])
  const bySurname = bySurnames([...parties.values()])
  const nameOf = ({ value, party }: Correspondent): string => {
    const known = party === undefined ? undefined : parties.get(party)
    return known === undefined ? value : sideOf(known).name
  }
  /** The one side that writes, or is written to, in the name of the country whose envoy is meant. */
  const ofCountry = (name: string): string | undefined => {
    const country = envoyOf.exec(name)?.groups?.country?.slice(0, 4)
    if (country === undefined) return undefined
    const isOf = new RegExp(
      `(?<!\\p{L})(?:of (?:the )?${country}\\p{L}*|${country}\\p{L}* (?:${stateBodies}))(?!\\p{L})`,
      'u',
    )
    const writing = writingIn(record).map(nameOf)
    const sides = new Set(writing.filter((side) => isOf.test(side)))
    return sides.size === 1 ? [...sides][0] : undefined
  }
  const named = (name: string, { from, to }: Document): string => {
    const own = [...from, ...to].find((one) => one.value === name)
    if (own !== undefined) return nameOf(own)
    // A third person whom the record knows by that name stands for his body.
    const known =
      byName.get(name) ??
      byWords.get(keyOf(name)) ??
      byFirst.get(name) ??
      bySurname.get(surnameTitled(name))
    return known === undefined ? (unnamed.get(name) ?? ofCountry(name) ?? name) : sideOf(known).name
  }
  return {
    of: ({ body }, document) => named(body.party, document),
    named,
    namedIn(words) {
      const writing = writingIn(record)
      const found = [...byName].filter(([name]) => holdsName(words, name))
      return [...new Set(found.map(([, party]) => sideOf(party).name))]
        .filter((side) => writing.some((one) => nameOf(one) === side))
        .sort((one, other) => one.localeCompare(other))
    },
    from: (document) => [...new Set(document.from.map(nameOf))],
    to: (document) => [...new Set(document.to.map(nameOf))],
  }
}

const stateBodies = 'Government|Cabinet|Ministry|Embassy|Legation|Foreign Office|Foreign Ministry'

/** "The Brennish ambassador": who speaks for a country, by its adjective. */
const envoyOf =
  /^(?:[Tt]he )?(?<country>\p{Lu}\p{L}{3,}) (?:[Aa]mbassador|[Ee]nvoy|[Mm]inister|[Cc]onsul|[Cc]harg[eé])/u

/** All who write letters or get them. */
const writingIn = keptOf((record: StandingRecord): readonly Correspondent[] =>
  [...record.documents()].flatMap(({ from, to }) => [...from, ...to]),
)

/** Whether a name stands in words by itself, and not within a longer word. */
function holdsName(words: string, name: string): boolean {
  const at = words.indexOf(name)
  return (
    at !== -1 &&
    !/\p{L}$/u.test(words.slice(0, at)) &&
    !/^\p{L}/u.test(words.slice(at + name.length))
  )
}

/** In minutes people go by their first names; one that two bear is nobody's. */
function byFirstName(parties: readonly Party[]): ReadonlyMap<string, Party> {
  const all = new Map<string, Set<Party>>()
  for (const party of parties.filter(({ kind }) => kind === 'person'))
    for (const name of party.names) {
      const [first = '', ...rest] = name.split(' ')
      if (rest.length === 0 || !/^\p{Lu}\p{Ll}+$/u.test(first)) continue
      all.set(first, (all.get(first) ?? new Set()).add(party))
    }
  return onlyBearers(all)
}

/** The surname of "Mr Perkins", in small letters; nothing where no title stands before one name. */
function surnameTitled(name: string): string {
  const [surname = '', ...more] = nameWords(name)
  return more.length === 0 && name.trim().includes(' ') ? surname : ''
}

/** The words of a name, whatever titles stand before it: "Comrade Arne Vik" and "Arne Vik". */
function keyOf(name: string): string {
  return nameWords(name).join(' ')
}

/** Persons by all words of their names; what two bear is nobody's. */
function byWordsOfName(parties: readonly Party[]): ReadonlyMap<string, Party> {
  const all = new Map<string, Set<Party>>()
  for (const party of parties.filter(({ kind }) => kind === 'person'))
    for (const key of party.names.map(keyOf).filter((words) => words.includes(' ')))
      all.set(key, (all.get(key) ?? new Set()).add(party))
  return onlyBearers(all)
}

/** Persons by their surnames; one that two bear is nobody's. */
function bySurnames(parties: readonly Party[]): ReadonlyMap<string, Party> {
  const all = new Map<string, Set<Party>>()
  for (const party of parties.filter(({ kind }) => kind === 'person')) {
    const words = nameWords(party.name)
    const surname = words.at(-1)
    if (surname === undefined || words.length < 2) continue
    all.set(surname, (all.get(surname) ?? new Set()).add(party))
  }
  return onlyBearers(all)
}

function onlyBearers(all: ReadonlyMap<string, ReadonlySet<Party>>): ReadonlyMap<string, Party> {
  return new Map(
    [...all].flatMap(([name, some]) => (some.size === 1 ? [[name, [...some][0]!] as const] : [])),
  )
}
