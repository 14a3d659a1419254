/** A month that words about it only make a little more or less exact: `early March 1911`, `last May`. */
import { type DateWords, type DayOfWriting, yearAt } from './date-figures.ts'
import { isCapital, phraseAt, type Tokens } from './tokens.ts'

/** `late April`, `the end of March 1911`, `last May`; nothing where no such month begins here. */
export function roughMonth(
  tokens: Tokens,
  index: number,
  now?: DayOfWriting,
): DateWords | undefined {
  const isLast = tokens.lexemes[index]?.clue === 'last'
  const length = isLast ? 1 : phraseAt(tokens, index, tokens.lexicon.grammar.monthParts ?? [])
  const month = tokens.lexemes[index + length]?.month
  if (length === 0 || month === undefined || !isCapital(tokens, index + length)) return undefined
  const found = { from: index, month, monthFirst: true }
  const stated = yearAt(tokens, index + length + 1, now)
  if (stated.year !== undefined) return { ...found, to: stated.to, year: stated.year }
  const year =
    isLast && now?.month !== undefined ? yearOfLast(month, now.month, now.year) : undefined
  return { ...found, to: index + length + 1, ...(year === undefined ? {} : { year }) }
}

/** `Last May`, said in May, is that of the year before. */
function yearOfLast(month: number, now: number, year: number): number {
  return month < now ? year : year - 1
}
