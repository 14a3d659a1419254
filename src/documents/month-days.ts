/** How many days a month has. */
const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a month has such a day in any year. */
export function isDayOfMonth({ day, month }: { day?: number; month: number }): boolean {
  return day === undefined || (day >= 1 && day <= longestMonths[month - 1]!)
}

/** "The last day of February 1687" is its twenty-eighth. */
export function lastDayOf(month: number, year: string | undefined): number {
  const leaps = new Date(Date.UTC(Number(year ?? 1), 1, 29)).getUTCMonth() === 1
  return month === 2 && !leaps ? 28 : longestMonths[month - 1]!
}
