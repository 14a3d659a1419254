/**
 * Several changes in a series: the best division for a price a change.
 *
 * The exact dynamic programme looks at every division; PELT (Killick, Fearnhead
 * and Eckley 2012) drops starting points that can never win and must give the same answer.
 * With a least segment length a point may only be dropped once the better one
 * has become usable, which widely used programs got wrong.
 */

/** Cost of the values from `start` to `end` (not included) as one segment. */
export type Cost = (start: number, end: number) => number

export interface Division {
  /** First positions of all segments but the first. */
  readonly changes: readonly number[]
  /** Total cost, prices included. */
  readonly cost: number
}

export interface Pricing {
  /** What one more change costs. */
  readonly price: number
  /** The shortest segment allowed. */
  readonly least?: number
  /** The most by which cutting a segment in two can raise its cost; 0 for plain likelihoods. */
  readonly slack?: number
}

/** The best division, by looking at all. */
export function exactDivision(length: number, cost: Cost, pricing: Pricing): Division {
  return divided(length, cost, { ...pricing, prune: false })
}

/** The best division by PELT. */
export function pelt(length: number, cost: Cost, pricing: Pricing): Division {
  return divided(length, cost, { ...pricing, prune: true })
}

function divided(
  length: number,
  cost: Cost,
  { price, least = 1, slack = 0, prune }: Pricing & { prune: boolean },
): Division {
  const best = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY)
  const cameFrom = new Int32Array(length + 1)
  const dropAt = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY)
  best[0] = -price
  let starts: number[] = []
  for (let end = least; end <= length; end += 1) {
    starts.push(end - least)
    starts = starts.filter((start) => dropAt[start]! > end)
    for (const start of starts) {
      const value = best[start]! + cost(start, end) + price
      if (value < best[end]!) {
        best[end] = value
        cameFrom[end] = start
      }
    }
    if (prune)
      for (const start of starts)
        if (best[start]! + cost(start, end) - slack > best[end]! && dropAt[start] === Infinity)
          // From `end + least` on, `end` itself can start the last segment, and is better.
          dropAt[start] = end + least
  }
  const changes: number[] = []
  for (let end = length; end > 0; end = cameFrom[end]!)
    if (cameFrom[end]! > 0) changes.unshift(cameFrom[end]!)
  return { changes, cost: best[length]! }
}

/** Least squares around the segment's mean. */
export function meanCost(values: readonly number[]): Cost {
  const sums = running(values)
  const squares = running(values.map((value) => value * value))
  return (start, end) => {
    const sum = sums[end]! - sums[start]!
    return Math.max(0, squares[end]! - squares[start]! - (sum * sum) / (end - start))
  }
}

/** Least squares around the segment's own straight line. */
export function lineCost(values: readonly number[]): Cost {
  const flat = meanCost(values)
  const sums = running(values)
  const moments = running(values.map((value, at) => value * at))
  return (start, end) => {
    const size = end - start
    const middle = (start + end - 1) / 2
    const lean = moments[end]! - moments[start]! - middle * (sums[end]! - sums[start]!)
    const breadth = (size * (size * size - 1)) / 12
    return Math.max(0, flat(start, end) - (breadth > 0 ? (lean * lean) / breadth : 0))
  }
}

/**
 * Minus twice the log-likelihood of a normal segment around its mean or line, with its own
 * variance, plus the logarithm of its length (the modified BIC of Zhang and Siegmund 2007).
 *
 * `calmest` is the least variance a segment may claim, as a share of that of the
 * whole: without it a short run of equal values costs nothing and is always cut out.
 */
export function normalCost(values: readonly number[], deviation: Cost, calmest = 1e-3): Cost {
  const floor = (deviation(0, values.length) / values.length) * calmest || 1e-12
  return (start, end) => {
    const size = end - start
    const rest = deviation(start, end)
    const spread = Math.max(rest / size, floor)
    return size * Math.log(2 * Math.PI * spread) + rest / spread + Math.log(size)
  }
}

/** The slack of `series` normal costs together: what the logarithms of the lengths can add. */
export function normalSlack(length: number, series = 1): number {
  return series * Math.log(Math.max(length / 4, 1))
}

/**
 * The division a reader of series would draw: segments with a line of their own,
 * none shorter than a tenth of the series nor ten times calmer than the whole.
 * Both tenths were chosen on half of the annotated public series.
 */
export function divideSeries(series: readonly (readonly number[])[]): Division {
  const length = series[0]?.length ?? 0
  const cost = jointCost(series.map((values) => normalCost(values, lineCost(values), 0.1)))
  return pelt(length, cost, {
    price: (3 * series.length + 2) * Math.log(length),
    least: Math.max(3, Math.floor(length / 10)),
    slack: normalSlack(length, series.length),
  })
}

/** Minus twice the log-likelihood of counts with one rate. */
export function countCost(counts: readonly number[]): Cost {
  const sums = running(counts)
  return (start, end) => {
    const sum = sums[end]! - sums[start]!
    return sum === 0 ? 0 : -2 * (sum * Math.log(sum / (end - start)) - sum)
  }
}

/** Several series that change together: their costs added. */
export function jointCost(costs: readonly Cost[]): Cost {
  return (start, end) => costs.reduce((sum, cost) => sum + cost(start, end), 0)
}

function running(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1)
  values.forEach((value, at) => {
    sums[at + 1] = sums[at]! + value
  })
  return sums
}
