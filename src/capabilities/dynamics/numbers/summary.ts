/** Sums, means and quantiles of plain lists of numbers. */

/** The sum. */
export function total(values: Iterable<number>): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}

/** The arithmetic mean; not a number for an empty list. */
export function mean(values: readonly number[]): number {
  return total(values) / values.length
}

/** The sample variance (divided by one less than the count). */
export function variance(values: readonly number[]): number {
  const middle = mean(values)
  return total(values.map((value) => (value - middle) ** 2)) / (values.length - 1)
}

/** A quantile by linear interpolation between order statistics; not a number for an empty list. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) return Number.NaN
  const sorted = [...values].sort((one, other) => one - other)
  const place = share * (sorted.length - 1)
  const under = Math.floor(place)
  const low = sorted[under]!
  const next = sorted[Math.min(under + 1, sorted.length - 1)]!
  // Between two infinite values lies the same one; their difference would be no number.
  return low === next ? low : low + (place - under) * (next - low)
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The share of a list for which something holds; 0 for an empty list. */
export function share<T>(list: readonly T[], holds: (item: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(holds).length / list.length
}

/** Logarithm of a sum of exponentials, without overflow. */
export function logSum(logs: ArrayLike<number>): number {
  let top = Number.NEGATIVE_INFINITY
  for (let at = 0; at < logs.length; at += 1) if (logs[at]! > top) top = logs[at]!
  if (top === Number.NEGATIVE_INFINITY) return top
  let sum = 0
  for (let at = 0; at < logs.length; at += 1) sum += Math.exp(logs[at]! - top)
  return top + Math.log(sum)
}

/** A probability per item from its unnormalised logarithm. */
export function normalised(logs: ArrayLike<number>): number[] {
  const all = logSum(logs)
  return Array.from(logs, (log) => Math.exp(log - all))
}

/** Numbers from `from` to `to` in even steps, both ends included. */
export function steps(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => from + ((to - from) * at) / (count - 1))
}
