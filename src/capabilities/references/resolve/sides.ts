/**
 * Sides: whose a name is. `the CC CPSU`, `the leaders of the CPSU` and `the
 * Central Committee of the Communist Party of the Soviet Union` write one
 * correspondence; a name that fits no correspondent is a side of its own.
 *
 * Parties, where they are known, decide; otherwise the words that tell the
 * correspondents apart.
 */
import {
  type Correspondent,
  initialsOf,
  isShorterName,
  nameWords,
  type Party,
  sidesAbove,
} from '../../../record/index.ts'

/** A number that stands for a side as long as the record is resolved. */
export type Side = number

export interface Sides {
  /** The side of a correspondent of a document. */
  of(correspondent: Correspondent): Side
  /** The sides a name may mean; a new side where none fits. */
  named(name: string): readonly Side[]
  /** Whether some document is from or to it; other names may be roles (`the defendant`). */
  writes(side: Side): boolean
  /** A readable name of a side. */
  label(side: Side): string
  /** A word for a side that is the same in every build. */
  key(side: Side): string
  /** The side of such a word. */
  withKey(key: string): Side
}

interface Known {
  /** Whether some document is from or to it. */
  writes: boolean
  readonly key: string
  label: string
  readonly names: string[]
  readonly words: Set<string>
}

/** Before the keys of those who are no correspondents. */
const outside = 'outside '
/** How many names are remembered with their sides. */
const remembered = 50_000
/** Words in different inflection, or a land and its people, share so many letters. */
const sharedLetters = 4
/** More sides than these under one word are looked at no further. */
const mostSides = 200

/** Sides from the parties of the record; correspondents are added as they come. */
export function sidesOf(all: Iterable<Party>): Sides {
  return makeSides([...all])
}

function makeSides(parties: readonly Party[]): Sides {
  const all: Known[] = []
  const byKey = new Map<string, Side>()
  const byWord = new Map<string, Set<Side>>()
  const found = new Map<string, readonly Side[]>()
  const written = new Map<string, Side>()
  let correspondents = 0

  const file = (word: string, side: Side): void => {
    const sides = byWord.get(word)
    if (sides === undefined) byWord.set(word, new Set([side]))
    else sides.add(side)
  }
  const learn = (side: Side, name: string): void => {
    const known = all[side]!
    const words = nameWords(name)
    known.names.push(name)
    for (const word of words) {
      known.words.add(word)
      file(word.slice(0, sharedLetters), side)
    }
    for (const run of runsOf(initialsOf(name))) file(`initials ${run}`, side)
  }
  const make = (key: string, label: string): Side => {
    const side = all.length
    all.push({ writes: false, key, label, names: [], words: new Set() })
    byKey.set(key, side)
    return side
  }
  const matching = (name: string): Side[] => {
    const words = tellingWords(name)
    if (words.length === 0) return []
    const near = new Set<Side>()
    for (const word of words) {
      for (const side of nearest(byWord, word)) near.add(side)
      if (near.size > mostSides) break
    }
    const may = (side: Side): boolean => all[side]!.writes && mayName(name, words, all[side]!)
    const fits = [...near].filter(may)
    return fits.filter((side) => words.some((word) => tells(word, side)))
  }
  /** A word that most correspondents have in their names tells nothing. */
  const tells = (word: string, side: Side): boolean => {
    const sides = [...nearest(byWord, word)].filter(
      (one) => all[one]!.writes && hasWord(all[one]!, word),
    )
    return sides.includes(side) && (sides.length === 1 || sides.length <= correspondents * 0.3)
  }
  /** Whose a name at a head was once, it is every time. */
  const of = (correspondent: Correspondent): Side => {
    const key = `${correspondent.party ?? ''}\n${correspondent.value}`
    const side = written.get(key) ?? sideOf(correspondent)
    written.set(key, side)
    const known = all[side]!
    if (!known.writes) {
      known.writes = true
      correspondents += 1
      found.clear()
    }
    return side
  }
  const sideOf = (correspondent: Correspondent): Side => {
    const { party, value } = correspondent
    const key = keyOf(value)
    const known = (party === undefined ? undefined : byKey.get(`party ${party}`)) ?? byKey.get(key)
    if (known !== undefined) return known
    const like = matching(value)
    const side = like.length === 1 ? like[0]! : make(key, value)
    byKey.set(key, side)
    learn(side, value)
    return side
  }
  /** A stranger is labelled by the first of his names in the alphabet, whoever was the first to use one. */
  const relabel = (side: Side, name: string): void => {
    const known = all[side]!
    if (known.key.startsWith(outside) && name < known.label) known.label = name
  }
  const named = (name: string): readonly Side[] => {
    const key = keyOf(name)
    const known = found.get(key)
    if (known?.length === 1) relabel(known[0]!, name)
    if (known !== undefined) return known
    if (found.size > remembered) found.clear()
    const exact = byKey.get(key) ?? byKey.get(`${outside}${key}`)
    const sides = exact !== undefined && all[exact]!.writes ? [exact] : matching(name)
    const result = sides.length > 0 ? sides : [exact ?? make(`${outside}${key}`, name)]
    if (sides.length === 0) relabel(result[0]!, name)
    found.set(key, result)
    return result
  }
  for (const [root, members] of families(parties)) {
    const side = make(`party ${root.id}`, root.name)
    for (const party of members) {
      byKey.set(`party ${party.id}`, side)
      for (const name of new Set([party.name, ...party.names])) {
        learn(side, name)
        if (!byKey.has(keyOf(name))) byKey.set(keyOf(name), side)
      }
    }
  }
  return {
    of,
    named,
    writes: (side) => all[side]?.writes === true,
    label: (side) => all[side]?.label ?? '',
    key: (side) => all[side]?.key ?? '',
    withKey: (key) => byKey.get(key) ?? make(key, key),
  }
}

/** Parties by the side they stand on. */
function families(parties: readonly Party[]): Map<Party, Party[]> {
  const sideOf = sidesAbove(parties)
  const roots = new Map<Party, Party[]>()
  for (const party of parties) {
    const root = sideOf(party)
    roots.set(root, [...(roots.get(root) ?? []), party])
  }
  return roots
}

function nearest(byWord: ReadonlyMap<string, Set<Side>>, word: string): ReadonlySet<Side> {
  const stem = byWord.get(word.slice(0, sharedLetters)) ?? none
  const initials = word.length <= longestAcronym ? (byWord.get(`initials ${word}`) ?? none) : none
  return initials.size === 0 ? stem : new Set([...stem, ...initials])
}

const none: ReadonlySet<Side> = new Set()
const longestAcronym = 8

/** The acronyms that may stand for a part of a name: runs of its initials. */
function runsOf(initials: string): string[] {
  const runs: string[] = []
  for (let start = 0; start < Math.min(initials.length, 12); start += 1) {
    for (let length = 2; length <= longestAcronym && start + length <= initials.length; length += 1)
      runs.push(initials.slice(start, start + length))
  }
  return runs
}

/** Whether a name may be one of the names of a side, shortened or inflected. */
function mayName(name: string, words: readonly string[], known: Known): boolean {
  const bare = words.join(' ')
  if (known.names.some((one) => isShorterName(bare, one) || isShorterName(one, name))) return true
  return words.every((word) => hasWord(known, word))
}

function hasWord(known: Known, word: string): boolean {
  if (known.words.has(word)) return true
  for (const one of known.words) if (alike(one, word)) return true
  return (
    word.length <= longestAcronym && known.names.some((name) => initialsOf(name).includes(word))
  )
}

/** `China` and `Chinese`, `Goldmann` and `Goldmanns`. */
function alike(one: string, other: string): boolean {
  if (one.length < sharedLetters || other.length < sharedLetters) return false
  if (one.slice(0, sharedLetters) !== other.slice(0, sharedLetters)) return false
  const shorter = Math.min(one.length, other.length)
  return Math.abs(one.length - other.length) <= 3 && shorter - sharedStart(one, other) <= 2
}

function sharedStart(one: string, other: string): number {
  let at = 0
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1
  return at
}

/** The words of a name that begin with a capital, folded; all words where none does. */
function tellingWords(name: string): string[] {
  const written = name.replace(/(?<=\p{Lu})\.(?=\p{Lu})/gu, '')
  const capital = written.split(/[\s,;()/]+/).filter((word) => /^\p{Lu}/u.test(word))
  return nameWords(capital.length > 0 ? capital.join(' ') : written)
}

function keyOf(name: string): string {
  return `name ${tellingWords(name).sort().join(' ')}`
}
