/** `the 18th`: the days that a day without its month may be. */

/** Further back than this (days) no letter is meant by its day alone. */
const furthest = 45

/** The last day of this number not after the day of writing, in days since 1970; none where that day is not known. */
export function lastDayNumbered(wanted: number, day: number): number | undefined {
  return daysNumbered(wanted, day)[0]
}

/** The days of this number up to the day of writing, last first, in days since 1970. */
export function daysNumbered(wanted: number, day: number): readonly number[] {
  if (!Number.isFinite(day)) return []
  const found: number[] = []
  for (let back = 0; back < furthest; back += 1)
    if (new Date((day - back) * 86_400_000).getUTCDate() === wanted) found.push(day - back)
  return found
}
