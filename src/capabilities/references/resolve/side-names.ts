/**
 * The names by which sides are known, filed under the words that tell them apart.
 *
 * Names come inflected, shortened and as acronyms. So a name is filed under the
 * first letters of its words and under the runs of its initials, and only those
 * found there are compared in full.
 */
import { initialsOf, isShorterName, nameWords } from '../../../record/index.ts'

/** A number that stands for a side as long as the record is resolved. */
export type Side = number

export interface KnownSide {
  /** Whether some document is from or to it. */
  writes: boolean
  readonly key: string
  label: string
  readonly names: string[]
  readonly words: Set<string>
}

export interface SideBook {
  readonly all: KnownSide[]
  readonly byKey: Map<string, Side>
  /** By the first letters of their words, and by `initials` and a run of them. */
  readonly byWord: Map<string, Set<Side>>
  /** How many of them write or are written to. */
  correspondents: number
}

/** Words in different inflection, or a land and its people, share so many letters. */
const sharedLetters = 4
/** More sides than these under one word are looked at no further. */
const mostSides = 200
const longestAcronym = 8
/** A word that a larger share of the correspondents have in their names tells none of them. */
const tellingShare = 0.3

export function emptyBook(): SideBook {
  return { all: [], byKey: new Map(), byWord: new Map(), correspondents: 0 }
}

/** A side that was not there; `key` is the same in every build. */
export function makeSide({ all, byKey }: SideBook, key: string, label: string): Side {
  const side = all.length
  all.push({ writes: false, key, label, names: [], words: new Set() })
  byKey.set(key, side)
  return side
}

/** A side goes by this name too. */
export function learnName({ all, byWord }: SideBook, side: Side, name: string): void {
  const known = all[side]!
  const file = (word: string): void => {
    const sides = byWord.get(word)
    if (sides === undefined) byWord.set(word, new Set([side]))
    else sides.add(side)
  }
  known.names.push(name)
  for (const word of nameWords(name)) {
    known.words.add(word)
    file(word.slice(0, sharedLetters))
  }
  for (const run of runsOf(initialsOf(name))) file(`initials ${run}`)
}

/** The correspondents whom a name may mean: it is one of theirs, shortened or inflected, and tells them apart. */
export function sidesLike(book: SideBook, name: string): Side[] {
  const words = tellingWords(name)
  const near = sidesNear(book, words)
  const fits = near.filter((side) => {
    const known = book.all[side]!
    return known.writes && mayName(name, words, known)
  })
  return fits.filter((side) => words.some((word) => tells(book, word, side)))
}

function sidesNear({ byWord }: SideBook, words: readonly string[]): Side[] {
  const near = new Set<Side>()
  for (const word of words) {
    for (const side of nearest(byWord, word)) near.add(side)
    if (near.size > mostSides) break
  }
  return [...near]
}

/** A word that most correspondents have in their names tells nothing. */
function tells({ all, byWord, correspondents }: SideBook, word: string, side: Side): boolean {
  const sides = [...nearest(byWord, word)].filter(
    (one) => all[one]!.writes && hasWord(all[one]!, word),
  )
  return (
    sides.includes(side) && (sides.length === 1 || sides.length <= correspondents * tellingShare)
  )
}

function nearest(byWord: ReadonlyMap<string, Set<Side>>, word: string): ReadonlySet<Side> {
  const stem = byWord.get(word.slice(0, sharedLetters)) ?? none
  const initials = word.length <= longestAcronym ? (byWord.get(`initials ${word}`) ?? none) : none
  return initials.size === 0 ? stem : new Set([...stem, ...initials])
}

const none: ReadonlySet<Side> = new Set()

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
function mayName(name: string, words: readonly string[], known: KnownSide): boolean {
  const bare = words.join(' ')
  if (known.names.some((one) => isShorterName(bare, one) || isShorterName(one, name))) return true
  return words.every((word) => hasWord(known, word))
}

function hasWord(known: KnownSide, word: string): boolean {
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
  // `C.P.S.U.` is the word `CPSU`.
  const written = name.replace(/(?<=\p{Lu})\.(?=\p{Lu})/gu, '')
  const capital = written.split(/[\s,;()/]+/).filter((word) => /^\p{Lu}/u.test(word))
  return nameWords(capital.length > 0 ? capital.join(' ') : written)
}

/** One word for all names of the same telling words, in whatever order. */
export function nameKey(name: string): string {
  return `name ${tellingWords(name).sort().join(' ')}`
}
