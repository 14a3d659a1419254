/**
 * Whose a name is: the names that are known, and what is close enough to one
 * of them.
 *
 * Two names are of one body when their words are (in any order, "Chinese
 * Communist Party" and "Communist Party of China") or when one is the acronym
 * of the other; of one person when they are spellings of one name, or when a
 * short name fits one full name only. What fits several is nobody's: two
 * brothers are not made one man because a letter says "Harlow"; but where one
 * of them writes and is written to, and the other is hardly met, he is meant.
 */
import { familyFirst, languages } from '../../../languages/index.ts'
import { nameWords, soundKey } from '../../../record/index.ts'
import { distance } from '../../../text/index.ts'
import { type Entry, type Named, root } from './entry.ts'
import { namesOfPair } from './joint-name.ts'

export interface NamesKnown {
  /** The party that has exactly this name. */
  find(name: string): Entry | undefined
  /** The party whose name this one may be, written otherwise. */
  match(name: string, named: Named): Entry | undefined
  /** From now on the name is this party's. */
  learn(entry: Entry, name: string): void
  /** The name is this party's, and tells nothing of other names. */
  reserve(entry: Entry, name: string): void
  /** Learns what acronyms the name of a body may have: its initials, and those of its tails. */
  prepare(name: string): void
  /** What an acronym stands for is explained. */
  explain(acronym: string, name: string): void
  isAcronym(word: string): boolean
  isSurname(word: string): boolean
}

type Acronyms = ReadonlyMap<string, readonly string[]>

export function namesKnown(): NamesKnown {
  const byName = new Map<string, Entry>()
  const byKey = new Map<string, Entry>()
  const bySurname = new Map<string, Set<Entry>>()
  const byGiven = new Map<string, Set<Entry>>()
  /** Family names of those whose names begin with them. */
  const families = new Set<string>()
  /** What the letters of an acronym stand for. */
  const acronyms = new Map<string, readonly string[]>()

  const learnPerson = (entry: Entry, name: string): void => {
    const words = nameWords(name)
    if (words.length === 0 || namesOfPair(name).length > 1) return
    setOf(bySurname, soundKey(words.at(-1)!)).add(entry)
    if (words.length > 1) setOf(byGiven, words[0]!).add(entry)
    const family = familyFirst(name)
    if (family !== undefined) families.add(nameKey(family))
  }
  const learnBody = (entry: Entry, name: string): void => {
    const key = bodyKey(name, acronyms)
    if (key !== '' && !byKey.has(key)) byKey.set(key, entry)
  }
  return {
    find(name) {
      const known = byName.get(nameKey(name))
      return known === undefined ? undefined : root(known)
    },
    match: (name, named) =>
      named === 'person' ? personLike(name, bySurname, byGiven) : bodyLike(name, acronyms, byKey),
    learn(entry, name) {
      byName.set(nameKey(name), entry)
      if (entry.kind === 'person') learnPerson(entry, name)
      else learnBody(entry, name)
    },
    reserve: (entry, name) => {
      byName.set(nameKey(name), entry)
    },
    prepare(name) {
      const words = nameWords(name)
      // The party of "Central Committee of the Weavers' Union" has letters of its own.
      const tails = words
        .map((_, at) => words.slice(at))
        .filter((tail) => tail.length > 2 && tail.every((word) => word.length > 1))
      for (const stood of [...tails, ...turnedNames(words), ...besideLetters(name)]) {
        const initials = stood.map((word) => word[0]).join('')
        if (!acronyms.has(initials)) acronyms.set(initials, stood)
      }
    },
    explain: (acronym, name) => {
      acronyms.set(acronym.toLowerCase(), nameWords(name))
    },
    isAcronym: (word) => /^\p{Lu}{2,8}$/u.test(word) && acronyms.has(word.toLowerCase()),
    isSurname: (word) =>
      word.length > 3 &&
      /\p{Ll}/u.test(word) &&
      (bySurname.has(soundKey(word)) || families.has(nameKey(word))),
  }
}

export function setOf<Value>(map: Map<string, Set<Value>>, key: string): Set<Value> {
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

/** "Standing Council of the NWU": what stands beside letters may be shortened to letters too, "SC NWU". */
function besideLetters(name: string): string[][] {
  const letters = new Set(
    (name.match(/(?<!\p{L})\p{Lu}{3,8}(?!\p{L})/gu) ?? []).map((word) => word.toLowerCase()),
  )
  if (letters.size === 0) return []
  const runs: string[][] = [[]]
  for (const word of nameWords(name))
    if (letters.has(word)) runs.push([])
    else runs.at(-1)!.push(word)
  return runs.flatMap((run) => [run, run.slice(-2)]).filter((run) => run.length > 1)
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
  const fitting = [...new Set(namesakes)].filter((entry) => mayBeOf(entry, words))
  if (fitting.length === 1) return fitting[0]
  if (words.length > 1) return undefined
  if (fitting.length > 1) return foremost(fitting)
  const called = new Set([...(byGiven.get(last) ?? [])].map(root))
  return called.size === 1 ? [...called][0] : undefined
}

/** Some name of the person fits, and none has other first names: "Gustavo Marr" is not "H. Marr", whom others call "Marr". */
function mayBeOf(entry: Entry, words: readonly string[]): boolean {
  const names = [...entry.names].map(nameWords)
  return names.some((other) => agree(words, other)) && !names.some((other) => differ(words, other))
}

/** A person is the one meant by a surname when he stands so many times as often at heads as any namesake. */
const timesAsOften = 4
const fewestHeads = 3

/** The one of several namesakes who writes and is written to, where the others hardly do. */
export function foremost(namesakes: Iterable<Entry>): Entry | undefined {
  const [first, second] = [...namesakes].sort((one, other) => other.heads - one.heads)
  if (first === undefined || first.heads < fewestHeads) return undefined
  return first.heads >= timesAsOften * (second?.heads ?? 0) ? first : undefined
}

/** Whether first names agree as far as both give them, and surnames are spelt alike. */
function agree(one: readonly string[], other: readonly string[]): boolean {
  if (!isSameSurname(one, other)) return false
  const [first, otherFirst] = [givenNames(one), givenNames(other)]
  return first.every((word, at) => {
    const mate = otherFirst[at]
    return mate === undefined || isSameGiven(word, mate)
  })
}

/** Whether both give first names and no two of them can be one. */
function differ(one: readonly string[], other: readonly string[]): boolean {
  const [first, otherFirst] = [givenNames(one), givenNames(other)]
  if (first.length === 0 || otherFirst.length === 0 || !isSameSurname(one, other)) return false
  // "A.B. Holt" is not "A.C. Holt": who gives two initials tells himself from his namesakes by them.
  const areInitials =
    first.length > 1 && [...first, ...otherFirst].every((word) => word.length === 1)
  if (areInitials && first.length === otherFirst.length)
    return !first.every((word, at) => word === otherFirst[at])
  return !first.some((word) => otherFirst.some((mate) => isSameGiven(word, mate)))
}

function isSameSurname(one: readonly string[], other: readonly string[]): boolean {
  const [surname, otherSurname] = [one.at(-1)!, other.at(-1)!]
  return surname === otherSurname || isSpelling(surname, otherSurname)
}

function isSameGiven(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one)
}

/** First names and initials, without titles: "Commander", "Don". */
function givenNames(words: readonly string[]): readonly string[] {
  return words.slice(0, -1).filter((word) => !titles.has(word))
}

/** Titles of all languages but single letters, which are initials as often. */
const titles: ReadonlySet<string> = new Set(
  languages
    .flatMap((language) => language.documents?.titles ?? [])
    .filter((title) => title.length > 1),
)

/** Two spellings of one name: long enough, alike in sound, and not far apart in letters. */
function isSpelling(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  if (shorter < 5 || soundKey(one) !== soundKey(other)) return false
  const limit = Math.max(1, Math.floor(shorter / 3))
  return distance(one, other, limit) <= limit
}
