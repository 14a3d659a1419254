/** Days told from the day of writing: `yesterday`, `the 3rd inst.`. */
import type { DateWords, DayOfWriting } from './date-figures.ts'
import { isSign, type Tokens } from './tokens.ts'

/** So many days before the day of writing; nothing where that is not known. */
export function daysAgo(index: number, days: number, now?: DayOfWriting): DateWords | undefined {
  if (now?.day === undefined || now.month === undefined) return undefined
  const day = new Date(Date.UTC(now.year, now.month - 1, now.day - days))
  return {
    from: index,
    to: index + 1,
    year: day.getUTCFullYear(),
    month: day.getUTCMonth() + 1,
    day: day.getUTCDate(),
    monthFirst: false,
  }
}

/** `inst.`, `ult.`, `d. M.`, `ds. Mts.` after a day: the month of writing or one near it. */
export function ofWriting(
  tokens: Tokens,
  index: number,
  now?: DayOfWriting,
): { to: number; when: { month?: number; year?: number } } | undefined {
  const months = tokens.lexicon.grammar.monthOfWriting
  for (let length = 4; length >= 1; length -= 1) {
    const words = tokens.text
      .slice(tokens.starts[index], tokens.ends[index + length - 1])
      .toLowerCase()
      .replace(/[\s.]/g, '')
    const back = Object.hasOwn(months, words) ? months[words] : undefined
    if (back === undefined) continue
    const to = index + length + (isSign(tokens, index + length, '.') ? 1 : 0)
    if (now?.month === undefined) return { to, when: {} }
    const month = now.year * 12 + now.month - 1 - back
    return { to, when: { year: Math.floor(month / 12), month: (month % 12) + 1 } }
  }
  return undefined
}
