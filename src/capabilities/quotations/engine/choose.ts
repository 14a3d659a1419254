/**
 * Choosing: which found stretches, taken together, account for a quotation.
 *
 * Each stretch covers a part of the quotation; the best set covers most of it with the
 * fewest jumps between places (dynamic programming over the ends of stretches, after the
 * segmentation of passim). One stretch left: a plain quotation. Several in one document:
 * something was left out. Several documents: spliced.
 */

/** A stretch of the quotation (in letters) found somewhere. */
export interface Stretch {
  readonly quote: readonly [number, number]
  readonly document: string
  /** Where it stands in that document's words. */
  readonly start: number
  readonly end: number
  readonly agreeing: number
  readonly score: number
  /** How much more it says than chance would, in bits. */
  readonly bits: number
}

/** What a jump to another place costs, in agreeing letters. */
const jump = 9
/** A jump ahead in the same document is the usual thing in a shortened quotation. */
const jumpAhead = 3.5
/** Dots announce a jump. */
const jumpAheadAtDots = 1.5
const jumpAtDots = 6
/** Two stretches may share so many letters where they meet, and more if each has as many of its own. */
const sharing = 8
const mostSharing = 40

/** The stretches that together account best for the quotation, in its order. */
export function choose(stretches: readonly Stretch[], breaks: readonly number[]): Stretch[] {
  const sorted = [...stretches].sort((a, b) => a.quote[1] - b.quote[1] || a.quote[0] - b.quote[0])
  const score = new Float64Array(sorted.length)
  const before = new Int32Array(sorted.length).fill(-1)
  let last = -1
  for (let index = 0; index < sorted.length; index++) {
    const one = sorted[index]!
    score[index] = one.score
    for (let other = index - 1; other >= 0; other--) {
      // A jump always costs something.
      if (score[other]! + one.score <= score[index]!) continue
      const previous = sorted[other]!
      const shared = previous.quote[1] - one.quote[0]
      if (previous.quote[0] >= one.quote[0] || shared > mostShared(previous, one)) continue
      const cost = jumpCost(previous, one, breaks) + Math.max(0, shared)
      if (score[other]! + one.score - cost > score[index]!) {
        score[index] = score[other]! + one.score - cost
        before[index] = other
      }
    }
    if (last < 0 || score[index]! > score[last]!) last = index
  }
  const chosen: Stretch[] = []
  for (let at = last; at >= 0; at = before[at]!) chosen.push(sorted[at]!)
  return chosen.reverse()
}

function mostShared(one: Stretch, next: Stretch): number {
  const own = Math.min(next.quote[0] - one.quote[0], next.quote[1] - one.quote[1])
  return Math.max(sharing, Math.min(own, mostSharing))
}

function jumpCost(one: Stretch, next: Stretch, breaks: readonly number[]): number {
  const dots = breaks.some((at) => at >= one.quote[1] - 2 && at <= next.quote[0] + 2)
  const ahead = one.document === next.document && next.start >= one.end - sharing
  if (ahead) return dots ? jumpAheadAtDots : jumpAhead
  return dots ? jumpAtDots : jump
}

/** Stretches elsewhere that account for a chosen one as well as it does: copies of the passage. */
export function equalsOf(chosen: Stretch, stretches: readonly Stretch[]): Stretch[] {
  const length = chosen.quote[1] - chosen.quote[0]
  return stretches.filter((other) => {
    if (other === chosen || other.score < chosen.score * 0.9 - 1) return false
    const shared =
      Math.min(chosen.quote[1], other.quote[1]) - Math.max(chosen.quote[0], other.quote[0])
    return shared >= length * 0.85
  })
}
