/** What values a figure with its bound allows, and whether two figures can both be true. */

interface Bounds {
  readonly low: number
  readonly high: number
}

/** "Nearly" and "about" reach so far, as a share. */
const near = 0.1

/**
 * The values that a figure allows. A round figure is taken to be rounded: half
 * of its last digit that is not nought on either side.
 *
 * @example
 * boundsOf('>2000') // => { low: 2000, high: Infinity }
 */
export function boundsOf(quantity: string): Bounds | undefined {
  const [, sign = '', first = '', second] =
    /^([<>=~]*)([\d.]+)(?:\/([\d.]+))?$/.exec(quantity) ?? []
  const value = Number(first)
  if (first === '' || Number.isNaN(value)) return undefined
  if (second !== undefined) return { low: value, high: Number(second) }
  switch (sign) {
    case '>':
    case '>=':
      return { low: value, high: Number.POSITIVE_INFINITY }
    case '<':
    case '<=':
      return { low: 0, high: value }
    case '<~':
      return { low: value * (1 - near), high: value }
    case '~':
      return { low: value * (1 - near), high: value * (1 + near) }
    default: {
      const slack = slackOf(first)
      return { low: value - slack, high: value + slack }
    }
  }
}

/** 400 may be 350 to 450, 1,390 may be 1,385 to 1,395; what has fewer than three figures is counted. */
function slackOf(figures: string): number {
  const zeros = /^[1-9]\d*?(0{2,})$/.exec(figures)?.[1]
  return zeros === undefined ? 0 : 10 ** zeros.length / 2
}

export function areCompatible(one: string, other: string): boolean {
  const [first, second] = [boundsOf(one), boundsOf(other)]
  if (first === undefined || second === undefined) return true
  return first.low <= second.high && second.low <= first.high
}

/** A figure without a bound. */
export function isExact(quantity: string): boolean {
  return /^\d/.test(quantity) && !quantity.includes('/')
}

/** How many times as large the values are, taken at their nearest; not a number where one is nought. */
export function timesApart(one: string, other: string): number {
  const [first, second] = [boundsOf(one), boundsOf(other)]
  if (first === undefined || second === undefined) return Number.NaN
  const [low, high] = first.high < second.low ? [first.high, second.low] : [second.high, first.low]
  return low > 0 ? high / low : Number.NaN
}
