/**
 * The claims of each noun out of the notes of earlier builds: read from a place
 * backwards or onwards, and no farther than they are asked for.
 */
import type { KeptNote, Notes } from '../../../store/index.ts'
import type { Compared } from './compared.ts'
import { keyOf, type Lot, lotOf } from './ledger.ts'

export interface NotedLedger {
  /** What documents that are new, changed or gone said, and say no more. */
  readonly gone: readonly Lot[]
  /** What they say, and did not say before. */
  readonly come: readonly Lot[]
  /** What stands as it stood, from the last before a place to the first. */
  back(noun: string, place: string): Iterable<Lot>
  /** What stands as it stood, from a place on. */
  along(noun: string, place: string): Iterable<Lot>
  /** The last claims of a noun before a place, as the record is now. */
  earlier(noun: string, place: string): readonly Compared[]
}

/** Notes of documents that are new, changed or gone. */
export interface Moved {
  readonly before: readonly KeptNote[]
  readonly now: readonly KeptNote[]
}

/** The ledger as noted, with what has changed since; so many claims before a place are asked for. */
export function notedLedger(notes: Notes, { before, now }: Moved, most: number): NotedLedger {
  const passed = without(before, now)
  const come = without(now, before).map(placed)
  const names = new Set(passed.map(nameOf))
  const standing = function* (all: Iterable<KeptNote>): Iterable<Lot> {
    for (const note of all) if (!names.has(nameOf(note))) yield placed(note)
  }
  const back = function* (noun: string, place: string): Iterable<Lot> {
    const lots = standing(notes.back(keyOf(noun), keyOf(noun, place)))
    for (const lot of lots) if (lot.place !== place) yield lot
  }
  const windows = new Map<string, Window>()
  return {
    gone: passed.map(placed),
    come,
    back,
    along: (noun, place) => standing(notes.along(keyOf(noun), keyOf(noun, place))),
    earlier(noun, place) {
      // Who asks in order of places reads only what lies between.
      const last = windows.get(noun)
      const known = last !== undefined && last.place <= place ? last : opening
      const added = come.filter(
        (lot) => lot.noun === noun && lot.place >= known.place && lot.place < place,
      )
      const between = [...lastLots(back(noun, place), { since: known.place, most }), ...added]
      const claims = [...known.claims, ...claimsOf(between.sort(byPlace))]
      windows.set(noun, { place, claims: claims.slice(-most) })
      return claims.slice(-most)
    },
  }
}

/** The last claims of a noun before a place. */
interface Window {
  readonly place: string
  readonly claims: readonly Compared[]
}

const opening: Window = { place: '', claims: [] }

/** Of lots from the last to the first those that hold so many claims, and none before a place; in their order. */
export function lastLots(
  lots: Iterable<Lot>,
  { since = '', most }: { readonly since?: string; readonly most: number },
): Lot[] {
  const last: Lot[] = []
  let count = 0
  for (const lot of lots) {
    if (lot.place < since) break
    last.push(lot)
    count += lot.claims.length
    if (count >= most) break
  }
  return last.reverse()
}

export function claimsOf(lots: readonly Lot[]): Compared[] {
  return lots.flatMap(({ claims }) => claims)
}

export function byPlace(one: Lot, other: Lot): number {
  return one.place < other.place ? -1 : one.place > other.place ? 1 : 0
}

/** Notes of which the very same are not among the others. */
function without(some: readonly KeptNote[], others: readonly KeptNote[]): KeptNote[] {
  const known = new Map(others.map((note) => [nameOf(note), note.value]))
  return some.filter((note) => known.get(nameOf(note)) !== note.value)
}

function nameOf({ key, document }: KeptNote): string {
  return `${document}\n${key}`
}

function placed(note: KeptNote): Lot {
  return lotOf(note, note.document!)
}
