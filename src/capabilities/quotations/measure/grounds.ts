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

/** What people are promised of the sure ones, of the even ones, and of the others. */
const bands = [
  ['from 0.9', 0.9, 1.01],
  ['0.7 to 0.9', 0.7, 0.9],
  ['0.5 to 0.7', 0.5, 0.7],
  ['below 0.5', 0, 0.5],
] as const

/** Right and all by ground, and what was said beside what was, for each half and for both. */
export function reliability(all: readonly Weighed[]): Record<string, unknown> {
  const halves = (['tuned', 'unseen'] as const).map((half) => [
    half,
    all.filter((one) => one.half === half),
  ]) as [string, Weighed[]][]
  const bandsOf = (some: readonly Weighed[]): Record<string, unknown> =>
    Object.fromEntries(bands.map(([name, from, to]) => [name, shareIn(some, from, to)]))
  return {
    grounds: Object.fromEntries(halves.map(([half, some]) => [half, byGround(some)])),
    said: Object.fromEntries(
      [...halves, ['both', all] as const].map(([half, some]) => [half, bandsOf(some)]),
    ),
  }
}

/** Said, was, n: tenth by tenth. */
export function calibration(all: readonly Weighed[]): [number, number, number][] {
  const bins = Array.from({ length: 10 }, () => ({ said: 0, was: 0, n: 0 }))
  for (const { confidence, right } of all) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))]!
    bin.said += confidence
    bin.was += right ? 1 : 0
    bin.n += 1
  }
  return bins
    .filter((bin) => bin.n > 0)
    .map(({ said, was, n }) => [rounded(said / n), rounded(was / n), n])
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
