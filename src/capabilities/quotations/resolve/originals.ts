/**
 * Original or copy: which of the places that hold a passage is its source.
 *
 * Letters quote letters that were quoted before. A place inside quotation marks is a
 * copy; of the rest the one that the attribution names, the one that is answered, the
 * earliest. All others are kept as "also in".
 */
import type { Attribution } from '../../../record/index.ts'
import type { Span } from '../../../text/index.ts'
import { type Holder, type Holders, isCopy, isLater, isNamed, sameSide } from './holders.ts'

/** A place that holds the passage. */
export interface Place extends Span {
  readonly document: string
  readonly score: number
}

export interface Weighing {
  readonly holders: Holders
  readonly citing: Holder
  readonly attribution: Attribution
  /** Documents that the citing one answers, nearest first. */
  readonly answered: readonly string[]
  /** Held documents that the quotation is said to stand in. */
  readonly given: readonly string[]
  /** How many words are quoted. */
  readonly words: number
  /** A mail that quotes what it answers: of equal places the last before it, not the first. */
  readonly answers: boolean
}

/** The places, the likeliest source first; what is surely later than the citing document last. */
export function byOriginality<Found extends Place>(
  places: readonly Found[],
  weighing: Weighing,
): Found[] {
  const best = Math.max(...places.map((place) => place.score))
  const weighed = places.map((place) => ({
    place,
    weight: weight(place, weighing) + place.score / Math.max(1, best),
  }))
  return weighed
    .sort((a, b) => b.weight - a.weight || earlier(a.place, b.place, weighing))
    .map(({ place }) => place)
}

/** Whether a place cannot be the source because its document is later. */
export function isImpossible(place: Place, { holders, citing, answered }: Weighing): boolean {
  const holder = holders.get(place.document)
  return holder !== undefined && isLater(holder, citing) && !answered.includes(holder.id)
}

function weight(place: Place, weighing: Weighing): number {
  const { holders, citing, attribution, answered, words } = weighing
  const holder = holders.get(place.document)
  if (holder === undefined) return -20
  let sum = 0
  if (isImpossible(place, weighing)) sum -= 12
  const isGiven = weighing.given.includes(holder.id)
  // A label in quotation marks may still be the first use of it; a whole sentence is a copy,
  // unless it is taken from the paper that is named: "your letter makes us say".
  if (!isGiven && isCopy(holder, place, Math.min(5, words - 1))) sum -= words >= 3 ? 6 : 1
  if (attribution.to === 'addressee' && sameSide(holder.from, citing.to)) sum += 2
  if (attribution.to === 'writer' && sameSide(holder.from, citing.from)) sum += 2
  if (attribution.to === 'none' && sameSide(holder.from, citing.to)) sum += 1
  if (attribution.names.some((name) => isNamed(holder, name))) sum += 2
  if (isGiven) sum += 4
  // Of witnesses that agree as well the first is shown.
  if (holder.name !== holder.id) sum -= 0.02
  const answer = answered.indexOf(holder.id)
  if (answer >= 0) sum += 1.5 / (1 + answer)
  return sum
}

/** The first of two places; in a mail that of the later day, and on one day the first: it was sent twice. */
function earlier(one: Place, other: Place, { holders, answers }: Weighing): number {
  const [a, b] = [holders.get(one.document), holders.get(other.document)]
  if (a === undefined || b === undefined) return 0
  if (answers && a.last !== b.last && Number.isFinite(a.last + b.last)) return b.last - a.last
  if (a.instant !== undefined && b.instant !== undefined) return a.instant < b.instant ? -1 : 1
  return a.last === b.last ? 0 : a.last - b.last
}
