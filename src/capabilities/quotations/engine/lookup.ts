/**
 * Looking up: from the seeds of a quotation to the few places worth reading.
 *
 * The rarest seeds are read first, for they say most and cost least; every place they
 * name votes for the band of text the quotation would lie in. Reading stops when the
 * budget is spent. Larger budgets are tried only when the places found did not hold.
 */
import { documentAt, listBytes, placesOf, type Segment, unitShift } from './segment.ts'
import { bestBands, clearVotes, vote } from './votes.ts'

/** A seed of the quotation: its key, and where in the quotation's text it stands. */
export interface QuerySeed {
  readonly key: number
  readonly at: number
}

/** A place worth reading: a document, and about where in it the quotation's text would begin. */
export interface Candidate {
  readonly segment: Segment
  readonly document: number
  readonly at: number
  readonly votes: number
}

export interface LookUp {
  readonly segments: readonly Segment[]
  readonly seeds: readonly QuerySeed[]
  /** How many places may be read. */
  readonly budget: number
  /** How many candidates are wanted. */
  readonly most: number
}

/** A place takes about so many bytes in a list. */
const bytesPerPlace = 2.2

/** Bands of 128 characters, each counted with a neighbour. */
const bandShift = 7 - unitShift

/** Keeps bands positive for quotations that would begin before the first document. */
const bias = 1 << 14

const room = new Uint32Array(1 << 19)

/** The best places for a quotation's seeds, best first. */
export function lookUp({ segments, seeds, budget, most }: LookUp): Candidate[] {
  const found: Candidate[] = []
  const rarest = rarestOf(segments, seeds, budget)
  for (const segment of segments) {
    if (segment.postings === 0) continue
    poll(segment, rarest)
    found.push(...elected(segment, most))
  }
  return bestOf(found, most)
}

/** The places for which a segment's lists have voted, best first. */
export function elected(segment: Segment, most: number): Candidate[] {
  return bestBands(most).flatMap(({ band, score, unit }) => {
    const document = documentAt(segment, unit)
    if (segment.dead?.has(document)) return []
    const begins = ((band << bandShift) - bias - segment.starts[document]!) * (1 << unitShift)
    return [{ segment, document, at: begins, votes: score }]
  })
}

/** The best of several segments. */
export function bestOf(candidates: Candidate[], most: number): Candidate[] {
  return candidates.sort((a, b) => b.votes - a.votes).slice(0, most)
}

/** The band in which a quotation would begin that has the seed at `at` of its text in `unit`. */
export function bandOf(unit: number, at: number): number {
  return (unit + bias - (at >> unitShift)) >> bandShift
}

/**
 * The rarest seeds, as many as the budget allows in all segments together: each segment
 * with a budget of its own would read what others, which hold the passage, make needless.
 */
function rarestOf(
  segments: readonly Segment[],
  seeds: readonly QuerySeed[],
  budget: number,
): readonly QuerySeed[] {
  const lists: { seed: QuerySeed; bytes: number }[] = []
  for (const seed of seeds) {
    let bytes = 0
    for (const segment of segments) bytes += listBytes(segment, seed.key)
    if (bytes > 0) lists.push({ seed, bytes })
  }
  lists.sort((a, b) => a.bytes - b.bytes)
  let left = Math.min(budget, room.length)
  const tooMany = lists.findIndex(({ bytes }) => {
    left -= bytes / bytesPerPlace + 4
    return left < 0
  })
  return lists.slice(0, tooMany < 0 ? lists.length : tooMany).map(({ seed }) => seed)
}

/** Let the places of these seeds vote, rare ones with more weight. */
function poll(segment: Segment, seeds: readonly QuerySeed[]): void {
  clearVotes()
  const all = Math.max(2, segment.starts.at(-1)!)
  for (const { key, at } of seeds) {
    const read = placesOf(segment, key, { places: room, from: 0 })
    if (read === 0) continue
    const weight = Math.log2(all / read)
    for (let index = 0; index < read; index++) {
      const unit = room[index]!
      vote(bandOf(unit, at), at, weight, unit)
    }
  }
}
