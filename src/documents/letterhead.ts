/** Letterheads: the house on whose paper a letter is written, and whether it is the writer's. */
import { comparable } from '../text/index.ts'
import { isPlaceLine } from './address.ts'
import { toLine } from './addressed.ts'
import { type Candidate, candidates, type NamedPlaces } from './outright.ts'
import { isSignedAs } from './signer.ts'
import { iWords, weWords } from './vocabulary.ts'

/** A body that heads the page above the dateline, in a line or two of its own. */
export function letterheadOf({ words, opener }: NamedPlaces): Candidate | undefined {
  const [first] = opener.rest
  const dated =
    opener.datelines[0]?.start ?? opener.fields.find(({ field }) => field === 'date')?.label.start
  if (first === undefined || dated === undefined || first.start > dated) return undefined
  if (toLine.test(first.words) || first.words.length > 80) return undefined
  // "8 Mill Lane" is where somebody lives, though mills are houses too.
  if (/^\d/.test(first.words) && isPlaceLine(first.words)) return undefined
  // "Vermessungsbüro Kolb · Am Markt 2", "Quill & Sons, Printers": house and address or trade in one line.
  for (const behind of [/\s[·•|]\s/u, /,\s/u]) {
    const name = first.words.split(behind)[0] ?? ''
    const [found] = candidates(words, { start: first.start, end: first.start + name.length }, 0.88)
    if (found?.name.named === 'organisation') return found
  }
  return undefined
}

/** Whether the letterhead is that of those who write, and not of a host. */
export function isOwnHouse(places: NamedPlaces): boolean {
  return speaksAsWe(places) || isHeadOfHouse(places) || isSignedFor(places)
}

/** "Anna Quill / Typeworkers' Federation" under what is headed with that name. */
function isSignedFor(places: NamedPlaces): boolean {
  const house = letterheadOf(places)
  const { lines, closer } = places
  if (house === undefined || closer === undefined) return false
  const name = comparable(house.name.name)
  return lines.slice(closer.from).some(({ words }) => comparable(words).startsWith(name))
}

/** The text says "we" and never "I": who signs under a letterhead writes for the house. */
function speaksAsWe({ lines, opener, closer }: NamedPlaces): boolean {
  const body = lines.slice(opener.bodyFrom, closer?.from)
  const said = body.flatMap(({ words }) => words.toLowerCase().split(/[^\p{L}]+/u))
  return said.some((word) => weWords.has(word)) && !said.some((word) => iWords.has(word))
}

/** "Der Vorstand" under the name of the house: its paper, and no host's. */
function isHeadOfHouse({ opener }: NamedPlaces): boolean {
  const second = opener.rest[1]
  return second !== undefined && isSignedAs(second.words)
}
