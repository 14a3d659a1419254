/**
 * Guessed seeds: where a short quotation is so misread that too few of its runs are left
 * whole, each is looked up once more with one letter put right in every way.
 *
 * Most guesses are no words of any text, and their lists are short; what is looked for is
 * among the lists as long as those of common runs, and longer ones name too many places.
 * The letters tried are those of the quotation itself, so that no alphabet need be known.
 */
import { bandOf, bestOf, type Candidate, elected } from './lookup.ts'
import { guessesInto } from './seeds.ts'
import { listBytes, placesOf, type Segment } from './segment.ts'
import { clearVotes, vote } from './votes.ts'
import type { Work } from './work.ts'

/** With more different letters than this they are signs of words, and guessing one has no end. */
const mostLetters = 40
/** Lists of guesses that are read take at least this share of all lists together, and at most that. */
const leastShare = 1 / 400_000
const mostShare = 1 / 7000
/** In a small index a list of so many bytes is never too long. */
const fewBytes = 256
/** A guess says so many bits less than a seed that stands in the quotation. */
const guessBits = 6

const keys = new Uint32Array(1 << 10)
const room = new Uint32Array(1 << 18)
/** How many seeds have named a band, as far as bands are told apart by their low bits. */
const named = new Uint8Array(1 << 20)

/** The best places for a short quotation whose runs may each have one letter wrong. */
export function lookUpGuessed(work: Work, most: number): Candidate[] {
  const { letters, length } = work.quote
  const alphabet = [...new Set(letters.subarray(0, length))]
  if (alphabet.length > mostLetters) return []
  const found = work.tracing.segments.flatMap((segment) => {
    clearVotes()
    named.fill(0)
    for (const { key, letter, at } of work.seeds) {
      if (listBytes(segment, key) < longestList(segment)) poll(segment, key, { at, bits: 0 })
      const guesses = guessesInto(work.quote, { at: letter, alphabet, shape: segment.shape }, keys)
      for (let index = 0; index < guesses; index++)
        if (isWorthReading(segment, keys[index]!))
          poll(segment, keys[index]!, { at, bits: guessBits })
    }
    return elected(segment, most)
  })
  return bestOf(found, most)
}

function longestList({ directory }: Segment): number {
  return Math.max(fewBytes, directory.at(-1)! * mostShare)
}

function isWorthReading(segment: Segment, key: number): boolean {
  const bytes = listBytes(segment, key)
  return bytes >= segment.directory.at(-1)! * leastShare && bytes < longestList(segment)
}

/** Let the places of a list vote, but for those that no seed has named before: chance names them. */
function poll(segment: Segment, key: number, { at, bits }: { at: number; bits: number }): void {
  const read = placesOf(segment, key, { places: room, from: 0 })
  const weight = Math.log2(segment.starts.at(-1)! / Math.max(1, read)) - bits
  if (weight <= 0) return
  for (let index = 0; index < read; index++) {
    const band = bandOf(room[index]!, at)
    const slot = band & (named.length - 1)
    if (named[slot]! > 0) vote(band, at, weight, room[index]!)
    else named[slot] = 1
  }
}
