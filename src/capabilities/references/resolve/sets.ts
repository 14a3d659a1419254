/** Mentions of several documents: `all the letters exchanged since …`, `these two documents`. */
import { daysOf } from '../../../record/index.ts'
import { newMissing } from './missing.ts'
import { clueValue, type Library, type Pointer } from './pointer.ts'
import type { Shelved } from './shelved.ts'
import { titleKey } from './titles.ts'
import type { Spoken } from './weighed.ts'

export interface SetTargets {
  readonly targets: readonly (Shelved | 'self')[]
  readonly share: number
}

const none: SetTargets = { targets: [], share: 0 }
/** An exchange of more letters than these is named as a whole, not letter by letter. */
const longestExchange = 60

/** The documents of a set; none where the words do not say which. */
export function setTargets(
  pointer: Pointer,
  library: Library,
  spoken: readonly Spoken[],
): SetTargets {
  const { clues } = pointer.body
  if (clues.includes('exchange') || clues.includes('since'))
    return exchange(pointer, library, spoken)
  const count = Number(clueValue(pointer.body, 'count') ?? 0)
  if (clues.includes('demonstrative') || clues.includes('above-mentioned'))
    return lastSpoken(pointer, spoken, count)
  if (count > 1 || isNamedSet(pointer)) return founded(pointer, library, spoken)
  return none
}

/** `the documents of the February Plenum`: a set that is known by its maker. */
function isNamedSet(pointer: Pointer): boolean {
  return pointer.body.clues.includes('definite') && pointer.body.from.length > 0
}

function exchange(pointer: Pointer, library: Library, spoken: readonly Spoken[]): SetTargets {
  const own = library.shelf.get(pointer.ownKey)
  const { first } =
    pointer.body.date === undefined ? { first: -Infinity } : daysOf(pointer.body.date)
  const again = spoken.filter((one) => one.family === 'exchange')
  if (pointer.body.date === undefined && again.length > 0)
    return withOwn(
      again.map((one) => one.document),
      own,
    )
  if (!Number.isFinite(first) || !Number.isFinite(pointer.day)) return none
  const [one, other] = bothSides(pointer, own)
  if (one === undefined || other === undefined) return none
  // Of a document of uncertain date only the first day it may be of is sure.
  const until = own !== undefined && Number.isFinite(own.first) ? own.first : pointer.day
  const letters = [
    ...library.shelf.before(one, other, until, longestExchange),
    ...library.shelf.before(other, one, until, longestExchange),
  ].filter((letter) => letter.held && letter.first >= first)
  return withOwn([...new Set(letters)], own)
}

/** The letter that speaks of the exchange may be the last of it. */
function withOwn(letters: readonly Shelved[], own: Shelved | undefined): SetTargets {
  return { targets: letters.map((letter) => (letter === own ? 'self' : letter)), share: 0.9 }
}

/** The two sides that the words name, or those of the letter itself. */
function bothSides(pointer: Pointer, own: Shelved | undefined): (number | undefined)[] {
  const named = [...new Set([...pointer.from, ...pointer.to])]
  return named.length >= 2 ? named : [own?.from[0], own?.to[0]]
}

/** The last documents spoken of, as many as the words count; the same set again, where it was named before. */
function lastSpoken(pointer: Pointer, spoken: readonly Spoken[], count: number): SetTargets {
  const wanted = count > 1 ? count : 2
  // `Printed four articles … we answer these four articles`: one entry for all of them.
  const counted = spoken.find(
    ({ document, family }) => count > 1 && document.members === count && family === pointer.family,
  )
  if (counted !== undefined) return { targets: [counted.document], share: 0.7 }
  const again = sameSet(pointer, spoken, wanted)
  if (again !== undefined) return { targets: again, share: 0.8 }
  const near = spoken.filter((one) => pointer.at - one.at < nearby && mayBeOne(pointer, one))
  const targets = [...new Set(near.map((one) => one.document))].slice(0, wanted)
  return targets.length === wanted ? { targets, share: 0.8 } : none
}

/** How far back, in characters, the members of a set may have been named. */
const nearby = 3000
/** So near, a general noun (`these documents`) may mean any kind. */
const close = 400

function sameSet(
  pointer: Pointer,
  spoken: readonly Spoken[],
  wanted: number,
): Shelved[] | undefined {
  for (const one of spoken) {
    if (one.family !== pointer.family) continue
    const members = spoken
      .filter((other) => other.order === one.order)
      .map((other) => other.document)
    if (members.length === wanted) return members
  }
  return undefined
}

function mayBeOne(pointer: Pointer, one: Spoken): boolean {
  if (one.document.kinds.some((kind) => pointer.body.kinds.includes(kind) && kind !== 'document'))
    return true
  return pointer.body.kinds.includes('document') && pointer.at - one.at < close
}

/** A set of documents that are not held, as one entry. */
function founded(pointer: Pointer, library: Library, spoken: readonly Spoken[]): SetTargets {
  const count = clueValue(pointer.body, 'count')
  const again = spoken.find(
    ({ document, family }) =>
      document.set &&
      family === pointer.family &&
      // Three articles are not the four that were spoken of.
      (count === undefined || document.members === undefined || document.members === Number(count)),
  )
  if (again !== undefined) return { targets: [again.document], share: 0.7 }
  const fresh = newMissing(pointer)
  if (fresh === undefined) return none
  const key = isNamedSet(pointer)
    ? `set ${pointer.family} ${makerOf(pointer.body.from[0]!)}`
    : fresh.key
  const known = library.shelf.get(key)
  const entry = known ?? { ...fresh, key }
  if (known === undefined) library.shelf.add(entry)
  return { targets: [entry], share: 0.7 }
}

/** `February Plenum` of `February Plenum of the Central Committee`: what comes first tells most. */
function makerOf(name: string): string {
  return titleKey(name.split(/ (?:of|der|des|de|du|in) /u)[0] ?? name)
}
