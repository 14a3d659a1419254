/** How far two coders agree beyond chance: Cohen's kappa for two, Krippendorff's alpha for any. */

/**
 * Cohen's kappa of two lists of labels, position by position. 1 is full
 * agreement, 0 what chance gives; undefined when nothing was labelled.
 */
export function kappa(one: readonly string[], other: readonly string[]): number | undefined {
  if (one.length !== other.length)
    throw new RangeError(`lists of ${one.length} and ${other.length} labels`)
  if (one.length === 0) return undefined
  const labels = new Set([...one, ...other])
  const share = (list: readonly string[], label: string): number =>
    list.filter((own) => own === label).length / list.length
  const agreed = one.filter((label, at) => label === other[at]).length / one.length
  const chance = [...labels].reduce(
    (sum, label) => sum + share(one, label) * share(other, label),
    0,
  )
  return chance === 1 ? 1 : (agreed - chance) / (1 - chance)
}

/** The distance of two values: labels differ or not, numbers by their square. */
export type Level = 'nominal' | 'interval'

/**
 * Krippendorff's alpha. A unit holds the values that coders gave it, with nothing
 * for those who gave none; units with fewer than two values do not count.
 */
export function alpha(
  units: readonly (readonly (string | number | undefined)[])[],
  level: Level,
): number | undefined {
  const filled = units
    .map((unit) => unit.filter((value) => value !== undefined))
    .filter((unit) => unit.length > 1)
  const values = filled.flat()
  if (values.length === 0) return undefined
  const seen = filled.reduce((sum, unit) => sum + pairDistance(unit, level) / (unit.length - 1), 0)
  const expected = pairDistance(values, level) / (values.length - 1)
  return expected === 0 ? 1 : 1 - seen / expected
}

function pairDistance(values: readonly (string | number)[], level: Level): number {
  let sum = 0
  for (let one = 0; one < values.length; one += 1)
    for (let other = 0; other < values.length; other += 1)
      if (one !== other) sum += distance(values[one]!, values[other]!, level)
  return sum
}

function distance(one: string | number, other: string | number, level: Level): number {
  return level === 'nominal' ? (one === other ? 0 : 1) : (Number(one) - Number(other)) ** 2
}
