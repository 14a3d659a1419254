/**
 * Passages that answer: an answer in a long letter is seldom one sentence. It is
 * a turn of a few, of which the telling, the reasons and the refusal are parts,
 * and any of them may be the one that a reader points to. So the passage is
 * chosen in which the answer most probably stands, and in it the sentence that
 * says it most plainly.
 */
import type { Span } from '../../../text/index.ts'
import type { Stretch } from './stretches.ts'

export interface AnswerPassage extends Span {
  /** The stretches of the passage in order, each with its share. */
  readonly parts: readonly { readonly stretch: Stretch; readonly share: number }[]
  /** The one that says it most plainly. */
  readonly core: Stretch
  /** How probable it is that the answer stands in the passage. */
  readonly share: number
}

/** As much as is read at one glance (characters); a longer one would be sure and say nothing. */
export const longestPassage = 880

/** Sentences at the edge of a passage that have less than this part of it are left off. */
const least = 0.01

/** The likeliest passages of a letter, best first; no two of them overlap. */
export function passagesOf(
  stretches: readonly Stretch[],
  shares: readonly number[],
  most: number,
): AnswerPassage[] {
  const left = shares.slice(0, stretches.length)
  const found: AnswerPassage[] = []
  while (found.length < most) {
    const best = bestRun(stretches, left)
    if (best === undefined) break
    found.push(trimmed(stretches, shares, best))
    left.fill(0, best.first, best.last + 1)
  }
  return found.sort((one, other) => other.share - one.share)
}

interface Run {
  readonly first: number
  readonly last: number
  readonly share: number
}

/** The run of stretches, not longer than a passage, that has the largest share; a stretch with none ends it. */
function bestRun(stretches: readonly Stretch[], left: readonly number[]): Run | undefined {
  let best: Run | undefined
  let [first, share] = [0, 0]
  stretches.forEach(({ end }, last) => {
    if (left[last] === 0) {
      first = last + 1
      share = 0
      return
    }
    share += left[last]!
    while (first < last && end - stretches[first]!.start > longestPassage) {
      share -= left[first]!
      first += 1
    }
    if (best === undefined || share > best.share) best = { first, last, share }
  })
  return best
}

function trimmed(
  stretches: readonly Stretch[],
  shares: readonly number[],
  { first, last, share }: Run,
): AnswerPassage {
  const counts = (at: number): boolean => shares[at]! >= least * share
  let [from, to] = [first, last]
  while (from < to && !counts(from)) from += 1
  while (to > from && !counts(to)) to -= 1
  const parts = stretches
    .slice(from, to + 1)
    .map((stretch, at) => ({ stretch, share: shares[from + at]! }))
  const { stretch: core } = parts.reduce((best, one) => (one.share > best.share ? one : best))
  return { start: stretches[from]!.start, end: stretches[to]!.end, parts, core, share }
}
