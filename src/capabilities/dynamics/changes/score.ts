/**
 * How well a division agrees with those that people marked (van den Burg and Williams,
 * arXiv 2003.06222): covering, and F1 with a margin.
 */

/** Mean over annotators of how well each of their segments is covered by the best of ours. */
export function covering(
  length: number,
  found: readonly number[],
  annotators: readonly (readonly number[])[],
): number {
  const ours = segments(length, found)
  const scores = annotators.map((marked) =>
    segments(length, marked).reduce((sum, segment) => {
      const best = Math.max(...ours.map((other) => jaccard(segment, other)))
      return sum + ((segment[1] - segment[0]) / length) * best
    }, 0),
  )
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}

/** F1: precision against all annotators' points together, recall averaged over annotators. */
export function changeF1(
  found: readonly number[],
  annotators: readonly (readonly number[])[],
  margin = 5,
): number {
  const ours = [...new Set([0, ...found])]
  const together = [...new Set(annotators.flatMap((marked) => [0, ...marked]))]
  const precision = matched(together, ours, margin) / ours.length
  const recalls = annotators.map((marked) => {
    const points = [...new Set([0, ...marked])]
    return matched(points, ours, margin) / points.length
  })
  const recall = recalls.reduce((sum, value) => sum + value, 0) / recalls.length
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

/** How many true points have one of ours within the margin, each of ours used once. */
function matched(truth: readonly number[], ours: readonly number[], margin: number): number {
  const left = new Set(ours)
  let count = 0
  for (const point of truth) {
    const near = [...left]
      .filter((other) => Math.abs(other - point) <= margin)
      .sort((one, other) => Math.abs(one - point) - Math.abs(other - point))[0]
    if (near === undefined) continue
    left.delete(near)
    count += 1
  }
  return count
}

function segments(length: number, changes: readonly number[]): [number, number][] {
  const inner = [...new Set(changes)].filter((at) => at > 0 && at < length)
  const edges = [0, ...inner.sort((one, other) => one - other), length]
  return edges.slice(1).map((end, at) => [edges[at]!, end])
}

function jaccard(one: readonly [number, number], other: readonly [number, number]): number {
  const common = Math.min(one[1], other[1]) - Math.max(one[0], other[0])
  if (common <= 0) return 0
  return common / (Math.max(one[1], other[1]) - Math.min(one[0], other[0]))
}
