/**
 * Sides: whose a name is. `the CC CPSU`, `the leaders of the CPSU` and `the
 * Central Committee of the Communist Party of the Soviet Union` write one
 * correspondence; a name that fits no correspondent is a side of its own.
 *
 * Parties, where they are known, decide; otherwise initials and the words that
 * tell the correspondents apart.
 */
import type { Correspondent, Party } from '../../../record/index.ts'
import { comparable } from '../../../text/index.ts'

/** A number that stands for a side as long as the record is resolved. */
export type Side = number

export interface Sides {
  /** The side of a correspondent of a document. */
  of(correspondent: Correspondent): Side
  /** The sides a name may mean, the likeliest first; a new side where none fits. */
  named(name: string): readonly Side[]
  /** A readable name of a side. */
  label(side: Side): string
}

interface Known {
  /** A name that no correspondent bears. */
  readonly outside: boolean
  readonly label: string
  readonly tokens: Set<string>
  readonly initials: Set<string>
}

/** How many names are remembered with their sides. */
const remembered = 20_000
/** Names in different inflection or with a suffix share so many letters. */
const sharedLetters = 4

/** Sides from the parties of the record; correspondents are added as they come. */
export function sidesOf(parties: Iterable<Party>): Sides {
  const all: Known[] = []
  const byKey = new Map<string, Side>()
  const byStem = new Map<string, Set<Side>>()
  const found = new Map<string, readonly Side[]>()

  const learn = (side: Side, name: string): void => {
    const known = all[side]!
    for (const token of tokensOf(name)) {
      known.tokens.add(token)
      const stem = token.slice(0, sharedLetters)
      const sides = byStem.get(stem) ?? new Set()
      byStem.set(stem, sides.add(side))
    }
    known.initials.add(initialsOf(name))
  }
  const make = (key: string, label: string, isOutside = false): Side => {
    const side = all.length
    all.push({ outside: isOutside, label, tokens: new Set(), initials: new Set() })
    byKey.set(key, side)
    found.clear()
    return side
  }
  for (const party of parties) {
    const side = make(`party ${party.id}`, party.name)
    for (const name of [party.name, ...party.names]) {
      learn(side, name)
      byKey.set(keyOf(name), side)
    }
  }
  const of = (correspondent: Correspondent): Side => {
    const key =
      correspondent.party === undefined
        ? keyOf(correspondent.value)
        : `party ${correspondent.party}`
    const known = byKey.get(key)
    if (known !== undefined) return known
    const initials = initialsOf(correspondent.value)
    const same = initials.length >= 4 ? byKey.get(`initials ${initials}`) : undefined
    const side = same ?? make(key, correspondent.value)
    byKey.set(key, side)
    if (initials.length >= 4) byKey.set(`initials ${initials}`, side)
    learn(side, correspondent.value)
    return side
  }
  const named = (name: string): readonly Side[] => {
    const key = keyOf(name)
    const known = found.get(key)
    if (known !== undefined) return known
    if (found.size > remembered) found.clear()
    const exact = byKey.get(key)
    const sides = exact === undefined ? matching(name, all, byStem) : [exact]
    const result = sides.length > 0 ? sides : [outside(name, key)]
    found.set(key, result)
    return result
  }
  const outside = (name: string, key: string): Side =>
    byKey.get(`outside ${key}`) ?? make(`outside ${key}`, name, true)
  return { of, named, label: (side) => all[side]?.label ?? '' }
}

/** Sides whose names hold all the words that the name holds, at least one of them telling. */
function matching(
  name: string,
  all: readonly Known[],
  byStem: ReadonlyMap<string, Set<Side>>,
): Side[] {
  const initials = initialsOf(name)
  const tokens = tokensOf(name)
  if (tokens.length === 0) return []
  const rarest = tokens
    .map((token) => byStem.get(token.slice(0, sharedLetters)))
    .filter((sides) => sides !== undefined)
    .sort((one, other) => one.size - other.size)[0]
  const byWords = [...(rarest ?? [])].filter((side) =>
    tokens.every((token) => hasToken(all[side]!, token)),
  )
  const telling = byWords.filter((side) =>
    tokens.some((token) => isTelling(token, side, all, byStem)),
  )
  if (telling.length > 0) return telling
  if (initials.length < 3) return []
  const short: Side[] = []
  all.forEach((known, side) => {
    for (const one of known.initials)
      if (one === initials || (one.endsWith(initials) && one.length - initials.length <= 3))
        short.push(side)
  })
  return [...new Set(short)]
}

function hasToken(known: Known, token: string): boolean {
  if (known.tokens.has(token)) return true
  for (const one of known.tokens) if (alike(one, token)) return true
  return false
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

/** A word that most sides have in their names tells nothing. */
function isTelling(
  token: string,
  side: Side,
  all: readonly Known[],
  byStem: ReadonlyMap<string, Set<Side>>,
): boolean {
  const sides = [...(byStem.get(token.slice(0, sharedLetters)) ?? [])].filter((one) =>
    hasToken(all[one]!, token),
  )
  return (
    sides.includes(side) &&
    (sides.length === 1 || sides.length <= Math.max(1, correspondents(all) * 0.3))
  )
}

function correspondents(all: readonly Known[]): number {
  let count = 0
  for (const known of all) if (!known.outside) count += 1
  return count
}

function keyOf(name: string): string {
  return `name ${tokensOf(name).sort().join(' ')}`
}

/** The words of a name that begin with a capital, folded; all words where none does. */
function tokensOf(name: string): string[] {
  const words = joined(name)
    .split(/[\s,;.()/]+/)
    .filter((word) => word !== '')
  const capital = words.filter((word) => /^\p{Lu}/u.test(word))
  const chosen = capital.length > 0 ? capital : words
  return [...new Set(chosen.map(comparable).filter((word) => word.length > 1))]
}

/** `C.P.S.U.` is written as one word. */
function joined(name: string): string {
  return name.replace(/(?<=\p{Lu})\.(?=\p{Lu})/gu, '')
}

function initialsOf(name: string): string {
  let initials = ''
  for (const word of joined(name).split(/[\s,;()/-]+/)) {
    if (!/^\p{Lu}/u.test(word)) continue
    const letters = word.replace(/\P{L}/gu, '')
    initials += letters.length > 1 && letters === letters.toUpperCase() ? letters : letters[0]!
  }
  return initials
}
