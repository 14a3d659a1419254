/**
 * Votes: how many seeds of a quotation point to each band of a segment.
 *
 * A small open hash table, cleared by raising its generation instead of wiping it, so
 * that a look-up of a hundred seeds costs what a hundred seeds cost.
 */

const size = 1 << 17
const mask = size - 1

const bands = new Uint32Array(size)
const generations = new Uint32Array(size)
const scores = new Float32Array(size)
const lastSeeds = new Int32Array(size)
const voters = new Uint16Array(size)
const units = new Uint32Array(size)
const used = new Uint32Array(size)
let generation = 0
let count = 0

/** Forget all votes. */
export function clearVotes(): void {
  generation += 1
  count = 0
}

/** A seed's vote for a band; a second one of the same seed does not count. */
export function vote(band: number, seed: number, weight: number, unit: number): void {
  const slot = slotOf(band)
  if (generations[slot] !== generation) {
    if (count * 2 > size) return
    generations[slot] = generation
    bands[slot] = band
    scores[slot] = weight
    lastSeeds[slot] = seed
    voters[slot] = 1
    units[slot] = unit
    used[count++] = slot
  } else if (lastSeeds[slot] !== seed) {
    scores[slot]! += weight
    voters[slot]! += 1
    lastSeeds[slot] = seed
  }
}

function slotOf(band: number): number {
  let slot = Math.imul(band, 0x9e3779b1) >>> 15
  while (generations[slot] === generation && bands[slot] !== band) slot = (slot + 1) & mask
  return slot
}

function scoreOf(band: number): number {
  const slot = slotOf(band)
  return generations[slot] === generation ? scores[slot]! : 0
}

/** A band and its neighbour above, with the votes of both and a unit that was voted for. */
export interface Poll {
  readonly band: number
  readonly score: number
  readonly unit: number
}

/** With more bands than this those that one seed alone names are passed over: chance names as many. */
const fewBands = 3000

/** The bands with the most votes, neighbours counted together; best first. */
export function bestBands(most: number): Poll[] {
  const best: Poll[] = []
  let least = 0
  for (let at = 0; at < count; at++) {
    const slot = used[at]!
    if (count > fewBands && voters[slot]! < 2) continue
    const own = scores[slot]!
    const band = bands[slot]!
    // A band that has a stronger neighbour is spoken for by it.
    const [below, above] = [scoreOf(band - 1), scoreOf(band + 1)]
    if (below > own || above > own || (below === own && below > 0)) continue
    const score = own + Math.max(below, above)
    if (best.length === most && score <= least) continue
    put(best, { band, score, unit: units[slot]! })
    if (best.length > most) best.pop()
    least = best.at(-1)!.score
  }
  return best
}

/** Insert in order, from the end. */
function put(best: Poll[], poll: Poll): void {
  let at = best.length
  best.push(poll)
  while (at > 0 && best[at - 1]!.score < poll.score) {
    best[at] = best[at - 1]!
    at -= 1
  }
  best[at] = poll
}
