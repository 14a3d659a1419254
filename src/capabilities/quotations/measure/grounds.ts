/** How often verdicts were right, by the ground they stand on, and how far the confidence said so. */
import { type Grounded, groundOf } from '../resolve/certainty.ts'
import { rounded } from './pairs.ts'

/** One verdict: its ground, what was said of it, and whether it was right. */
export interface Weighed {
  readonly grounded: Grounded
  readonly confidence: number
  readonly right: boolean
  readonly half: 'tuned' | 'unseen'
}

/** Right and all by ground, and what was said beside what was, for each half. */
export function reliability(all: readonly Weighed[]): Record<string, unknown> {
  const halves = (['tuned', 'unseen'] as const).map((half) => [
    half,
    all.filter((one) => one.half === half),
  ]) as [string, Weighed[]][]
  return {
    grounds: Object.fromEntries(halves.map(([half, some]) => [half, byGround(some)])),
    sure: Object.fromEntries(
      halves.map(([half, some]) => [
        half,
        { 'from 0.9': shareIn(some, 0.9, 1.01), '0.5 to 0.7': shareIn(some, 0.5, 0.7) },
      ]),
    ),
  }
}

function byGround(all: readonly Weighed[]): Record<string, { right: number; of: number }> {
  const counts: Record<string, { right: number; of: number }> = {}
  for (const { grounded, right } of all) {
    const ground = groundOf(grounded)
    const count = counts[ground] ?? { right: 0, of: 0 }
    counts[ground] = count
    if (right) count.right += 1
    count.of += 1
  }
  return counts
}

/** Of what was said with a confidence in this range, the share that was right, and how much there is. */
function shareIn(all: readonly Weighed[], from: number, to: number): { right: number; of: number } {
  const some = all.filter(({ confidence }) => confidence >= from && confidence < to)
  const right = some.filter((one) => one.right).length
  return { right: some.length === 0 ? 1 : rounded(right / some.length), of: some.length }
}
