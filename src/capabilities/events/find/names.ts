/**
 * Known names in a sentence, the longest first: thousands of names cost no
 * more than few, since a place is looked up by its first letters.
 */

/** Finds names in a text, from left to right, none inside another. */
export interface NameFinder {
  in(reading: string): readonly FoundName[]
}

export interface FoundName {
  readonly name: string
  readonly start: number
}

const letterOrDigit = /[\p{L}\d]/u
const keyLength = 2

/** A finder of names that stand alone, not in the middle of a word. */
export function nameFinder(names: Iterable<string>): NameFinder {
  const byKey = new Map<string, string[]>()
  for (const name of names) {
    const all = byKey.get(name.slice(0, keyLength))
    if (all === undefined) byKey.set(name.slice(0, keyLength), [name])
    else all.push(name)
  }
  for (const all of byKey.values()) all.sort((one, other) => other.length - one.length)
  return { in: (reading) => namesOf(reading, byKey) }
}

/** Remembers what stands in the sentences of one text, which is asked for more than once. */
export function remembering(finder: NameFinder): NameFinder {
  const kept = new Map<string, readonly FoundName[]>()
  return {
    in(reading) {
      const found = kept.get(reading) ?? finder.in(reading)
      kept.set(reading, found)
      return found
    },
  }
}

function namesOf(reading: string, byKey: ReadonlyMap<string, readonly string[]>): FoundName[] {
  const found: FoundName[] = []
  for (let start = 0; start < reading.length; start += 1) {
    const name = byKey
      .get(reading.slice(start, start + keyLength))
      ?.find((one) => reading.startsWith(one, start) && standsAlone(reading, start, one.length))
    if (name === undefined) continue
    found.push({ name, start })
    start += name.length - 1
  }
  return found
}

function standsAlone(reading: string, start: number, length: number): boolean {
  return !isInside(reading, start - 1) && !isInside(reading, start + length)
}

function isInside(reading: string, at: number): boolean {
  return at >= 0 && at < reading.length && letterOrDigit.test(reading[at]!)
}
