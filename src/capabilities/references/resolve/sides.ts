/**
 * Sides: whose a name is. `the CC CPSU`, `the leaders of the CPSU` and `the
 * Central Committee of the Communist Party of the Soviet Union` write one
 * correspondence; a name that fits no correspondent is a side of its own.
 *
 * Parties, where they are known, decide; otherwise the words that tell the
 * correspondents apart.
 */
import { type Correspondent, type Party, sidesAbove } from '../../../record/index.ts'
import {
  emptyBook,
  learnName,
  makeSide,
  nameKey,
  type Side,
  type SideBook,
  sidesLike,
} from './side-names.ts'

export type { Side } from './side-names.ts'

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

/** Before the keys of those who are no correspondents. */
const outside = 'outside '
/** How many names are remembered with their sides. */
const remembered = 50_000

/** Sides from the parties of the record; correspondents are added as they come. */
export function sidesOf(parties: Iterable<Party>): Sides {
  const book = emptyBook()
  seatParties(book, [...parties])
  /** What names meant, until another correspondent comes who may be meant too. */
  const meant = new Map<string, readonly Side[]>()
  const written = new Map<string, Side>()
  return {
    of(correspondent) {
      // Whose a name at a head was once, it is every time.
      const key = `${correspondent.party ?? ''}\n${correspondent.value}`
      const side = written.get(key) ?? sideOf(book, correspondent)
      written.set(key, side)
      if (becomesCorrespondent(book, side)) meant.clear()
      return side
    },
    named(name) {
      const key = nameKey(name)
      const known = meant.get(key)
      if (known !== undefined) {
        if (known.length === 1) relabel(book, known[0]!, name)
        return known
      }
      if (meant.size > remembered) meant.clear()
      const sides = sidesMeant(book, name)
      meant.set(key, sides)
      return sides
    },
    writes: (side) => book.all[side]?.writes === true,
    label: (side) => book.all[side]?.label ?? '',
    key: (side) => book.all[side]?.key ?? '',
    withKey: (key) => book.byKey.get(key) ?? makeSide(book, key, key),
  }
}

/** Every party by its id and its names; where two have one name, it is the first one's. */
function seatParties(book: SideBook, parties: readonly Party[]): void {
  for (const [root, members] of families(parties)) {
    const side = makeSide(book, `party ${root.id}`, root.name)
    for (const party of members) {
      book.byKey.set(`party ${party.id}`, side)
      for (const name of new Set([party.name, ...party.names])) {
        learnName(book, side, name)
        if (!book.byKey.has(nameKey(name))) book.byKey.set(nameKey(name), side)
      }
    }
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

function sideOf(book: SideBook, { party, value }: Correspondent): Side {
  const key = nameKey(value)
  const ofParty = party === undefined ? undefined : book.byKey.get(`party ${party}`)
  const known = ofParty ?? book.byKey.get(key)
  if (known !== undefined) return known
  const like = sidesLike(book, value)
  const side = like.length === 1 ? like[0]! : makeSide(book, key, value)
  book.byKey.set(key, side)
  learnName(book, side, value)
  return side
}

/** From now on it is a correspondent; says whether it was none. */
function becomesCorrespondent(book: SideBook, side: Side): boolean {
  const known = book.all[side]!
  if (known.writes) return false
  known.writes = true
  book.correspondents += 1
  return true
}

function sidesMeant(book: SideBook, name: string): readonly Side[] {
  const key = nameKey(name)
  const exact = book.byKey.get(key) ?? book.byKey.get(`${outside}${key}`)
  if (exact !== undefined && book.all[exact]!.writes) return [exact]
  const like = sidesLike(book, name)
  if (like.length > 0) return like
  const stranger = exact ?? makeSide(book, `${outside}${key}`, name)
  relabel(book, stranger, name)
  return [stranger]
}

/** A stranger is labelled by the first of his names in the alphabet, whoever was the first to use one. */
function relabel({ all }: SideBook, side: Side, name: string): void {
  const known = all[side]!
  if (known.key.startsWith(outside) && name < known.label) known.label = name
}
