/**
 * Random numbers that are the same for a seed on every machine.
 *
 * Everything simulated in the lab must rerun to the same figures, so
 * `Math.random` is out. The generator is sfc32 (Chris Doty-Humphrey's "small
 * fast counting" generator, which passes PractRand): 32-bit integer operations only,
 * which JavaScript defines to the bit. Streams are named, so that two runs that
 * differ in one thing share their luck in everything else.
 */

/** A stream of numbers, even on the open interval from 0 to 1. */
export type Random = () => number

/**
 * The stream of a seed. Different names under one seed give unrelated streams.
 *
 * @example
 * seeded(7)() === seeded(7)() // => true
 */
export function seeded(seed: number | string, ...names: readonly (number | string)[]): Random {
  const state = seedWords([seed, ...names].join('\u0001'))
  let [a, b, c] = state
  let counter = 1
  const step = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let warm = 0; warm < 16; warm += 1) step()
  // Half a unit is added so that neither 0 nor 1 is ever given: logarithms follow.
  return () => (step() + 0.5) / 4294967296
}

/** Three 32-bit words out of a string (FNV-1a, then murmur3's finaliser). */
function seedWords(words: string): [number, number, number] {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at += 1)
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  const mixed = [1, 2, 3].map((word) => mix(hash + Math.imul(word, 0x9e3779b9)))
  return [mixed[0]!, mixed[1]!, mixed[2]!]
}

function mix(value: number): number {
  let mixed = value | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/** An even draw between two values. */
export function even(random: Random, from: number, to: number): number {
  return from + (to - from) * random()
}

/** A whole number from 0 up to, not including, `count`. */
export function below(random: Random, count: number): number {
  return Math.min(count - 1, Math.floor(random() * count))
}

/** One of a list, all alike. */
export function oneOf<T>(random: Random, list: readonly T[]): T {
  if (list.length === 0) throw new RangeError('cannot draw from an empty list')
  return list[below(random, list.length)]!
}

/** A waiting time with mean 1. */
export function exponential(random: Random): number {
  return -Math.log(random())
}

/** A standard normal draw (Marsaglia's polar method; the twin is thrown away to keep no state). */
export function normal(random: Random): number {
  for (;;) {
    const u = 2 * random() - 1
    const v = 2 * random() - 1
    const square = u * u + v * v
    if (square > 0 && square < 1) return u * Math.sqrt((-2 * Math.log(square)) / square)
  }
}

/** A Poisson count. Large means are split in two, which keeps it exact. */
export function poisson(random: Random, mean: number): number {
  if (!(mean >= 0 && mean < 1e7)) throw new RangeError(`no Poisson count with mean ${mean}`)
  if (mean > 30) return poisson(random, mean / 2) + poisson(random, mean / 2)
  const floor = Math.exp(-mean)
  let product = random()
  let count = 0
  while (product > floor) {
    product *= random()
    count += 1
  }
  return count
}

/** A gamma draw with scale 1 (Marsaglia and Tsang 2000). */
export function gamma(random: Random, shape: number): number {
  if (!(shape > 0)) throw new RangeError(`no gamma draw with shape ${shape}`)
  if (shape < 1) return gamma(random, shape + 1) * random() ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal(random)
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}
