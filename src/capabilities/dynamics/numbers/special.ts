/**
 * The special functions that tests of significance need.
 *
 * Our own, because the packages that have them bring a hundred others or are no
 * longer kept, and because these must give the same digits everywhere. Methods:
 * Lanczos for log gamma, series and Lentz continued fractions for the incomplete
 * gamma and beta functions. Tested against tabulated values.
 */

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const

/** Natural logarithm of the gamma function, for positive arguments. */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`log gamma is not defined here for ${x}`)
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const shifted = x - 1
  const base = shifted + 7.5
  let sum: number = lanczos[0]
  for (let term = 1; term < lanczos.length; term += 1) sum += lanczos[term]! / (shifted + term)
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum)
}

/** Natural logarithm of the beta function. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}

/** Share of a gamma distribution (shape `a`, scale 1) that lies above `x`. */
export function gammaAbove(a: number, x: number): number {
  if (x <= 0) return 1
  return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x)
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < 1000 && Math.abs(term) > Math.abs(sum) * 1e-16; n += 1) {
    term *= x / (a + n)
    sum += term
  }
  return sum * Math.exp(a * Math.log(x) - x - logGamma(a))
}

function upperFraction(a: number, x: number): number {
  const fraction = continued(
    x + 1 - a,
    (n) => n * (a - n),
    (n) => x + 1 - a + 2 * n,
  )
  return Math.exp(a * Math.log(x) - x - logGamma(a)) / fraction
}

/** b0 + a1 / (b1 + a2 / (b2 + …)) by the modified method of Lentz. */
function continued(first: number, a: (n: number) => number, b: (n: number) => number): number {
  const tiny = 1e-300
  let value = first || tiny
  let c = value
  let d = 0
  for (let n = 1; n < 2000; n += 1) {
    d = b(n) + a(n) * d || tiny
    c = b(n) + a(n) / c || tiny
    d = 1 / d
    const change = c * d
    value *= change
    if (Math.abs(change - 1) < 1e-15) break
  }
  return value
}

/** Share of a beta distribution that lies below `x`. */
export function betaBelow(a: number, b: number, x: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b))
  return x < (a + 1) / (a + b + 2)
    ? front / (a * betaFraction(a, b, x))
    : 1 - front / (b * betaFraction(b, a, 1 - x))
}

function betaFraction(a: number, b: number, x: number): number {
  const term = (n: number): number => {
    const m = Math.floor(n / 2)
    return n % 2 === 0
      ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
      : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
  }
  return continued(1, term, () => 1)
}

/** Chance of a chi-square value this large or larger. */
export function chiSquareAbove(value: number, degrees: number): number {
  return gammaAbove(degrees / 2, value / 2)
}

/** Chance of an F value this large or larger. */
export function fAbove(value: number, above: number, under: number): number {
  return value <= 0 ? 1 : betaBelow(under / 2, above / 2, under / (under + above * value))
}

/** Share of a standard normal that lies below `x`. */
export function normalBelow(x: number): number {
  const tail = 0.5 * gammaAbove(0.5, (x * x) / 2)
  return x > 0 ? 1 - tail : tail
}

/**
 * Chance of a Kolmogorov-Smirnov distance this large or larger, for `count` draws
 * (the asymptotic series with Stephens's correction; good to about 1 % from 10 draws on).
 */
export function kolmogorovAbove(distance: number, count: number): number {
  const root = Math.sqrt(count)
  const scaled = distance * (root + 0.12 + 0.11 / root)
  if (scaled < 0.2) return 1
  let sum = 0
  for (let k = 1; k <= 100; k += 1)
    sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * scaled * scaled)
  return Math.min(1, Math.max(0, sum))
}
