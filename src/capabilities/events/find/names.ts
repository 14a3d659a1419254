/**
 * Known names in a sentence, the longest first: thousands of names cost no
 * more than few, since a place is looked up by its first letters.
 */

/** Finds names in a text, from left to right, none inside another. */
export interface NameFinder {
  in(reading: string): readonly FoundName[]
  /** The longest name that begins at a place. */
  at(reading: string, start: number): string | undefined
}

export interface FoundName {
  readonly name: string
  readonly start: number
}

const letterOrDigit = /[\p{L}\d]/u

/** A finder of names that stand alone, not in the middle of a word; and of those that another finds. */
export function nameFinder(names: Iterable<string>, others?: NameFinder): NameFinder {
  const byKey = byFirstLetters(names)
  for (const all of byKey.values()) all.sort((one, other) => other.length - one.length)
  const at = (reading: string, start: number): string | undefined => {
    const other = others?.at(reading, start)
    const own = byKey
      .get(keyAt(reading, start))
      ?.find((one) => reading.startsWith(one, start) && !isInside(reading, start + one.length))
    return (own?.length ?? 0) > (other?.length ?? 0) ? own : other
  }
  return { at, in: (reading) => namesOf(reading, at) }
}

/** Which names of two letters and more stand in a text, be it inside other words: one walk, however many are sought. */
export function namesInside(names: readonly string[]): (words: string) => ReadonlySet<string> {
  const byKey = byFirstLetters(names)
  const first = new Set(names.map((name) => name.charCodeAt(0)))
  return (words) => {
    const found = new Set<string>()
    for (let at = 0; at < words.length; at += 1) {
      if (!first.has(words.charCodeAt(at))) continue
      for (const name of byKey.get(keyAt(words, at)) ?? [])
        if (words.startsWith(name, at)) found.add(name)
    }
    return found
  }
}

function byFirstLetters(names: Iterable<string>): Map<number, string[]> {
  const byKey = new Map<number, string[]>()
  for (const name of names) {
    const key = keyAt(name, 0)
    const all = byKey.get(key)
    if (all === undefined) byKey.set(key, [name])
    else all.push(name)
  }
  return byKey
}

/** The first two letters as a number; of a single one that letter alone. */
function keyAt(words: string, at: number): number {
  return words.charCodeAt(at) * 0x10000 + (words.charCodeAt(at + 1) || 0)
}

/** Remembers what stands in the sentences of one text, which is asked for more than once. */
export function remembering(finder: NameFinder): NameFinder {
  const kept = new Map<string, readonly FoundName[]>()
  return {
    at: finder.at,
    in(reading) {
      const found = kept.get(reading) ?? finder.in(reading)
      kept.set(reading, found)
      return found
    },
  }
}

function namesOf(reading: string, at: NameFinder['at']): FoundName[] {
  const found: FoundName[] = []
  for (let start = 0; start < reading.length; start += 1) {
    // Names stand alone, so none begins behind a letter.
    if (isInside(reading, start - 1)) continue
    const name = at(reading, start)
    if (name === undefined) continue
    found.push({ name, start })
    start += name.length - 1
  }
  return found
}

function isInside(reading: string, at: number): boolean {
  if (at < 0 || at >= reading.length) return false
  const code = reading.charCodeAt(at)
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return letterOrDigit.test(reading[at]!)
}
