/**
 * Years that a letter does not give, deduced from what it stands among.
 *
 * In a volume the letters follow each other in time: between one of May 1964
 * and one of July 1964 a letter of "June 4th" is of 1964. Where the file is
 * named for its day, the name tells the year. What is deduced says so, and a
 * letter that fits two years, or breaks the order, is left as it is.
 */
import { daysOf, type EdtfDate, parseDate } from '../record/index.ts'
import type { DraftDocument } from './draft.ts'
import { wishOf } from './wish.ts'

/** Further apart than this (days), neighbours say little of what stands between them. */
const widest = 500

/** The drafts of one text with the years that their neighbours or the name of the file tell. */
export function withDeducedYears(
  drafts: readonly DraftDocument[],
  path: string,
): readonly DraftDocument[] {
  if (!drafts.some(isYearless)) return drafts
  const alone = drafts.length === 1 ? yearOfName(path, drafts[0]!) : undefined
  return drafts.map((draft, at) => {
    if (!isYearless(draft)) return draft
    const value = alone ?? yearAmong(drafts, at)
    return value === undefined ? draft : withDate(draft, value, alone === undefined ? 0.85 : 0.9)
  })
}

function isYearless({ date }: DraftDocument): boolean {
  return date !== undefined && /^XXXX-\d\d-\d\d$/.test(date.value)
}

/** "1931-06-04-to-the-guild.txt": the day must be the letter's. */
function yearOfName(path: string, { date }: DraftDocument): EdtfDate | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const [, found] = /(?<!\d)((?:1[5-9]|20)\d\d-\d\d-\d\d)(?!\d)/.exec(name) ?? []
  return found !== undefined && found.slice(4) === date?.value.slice(4)
    ? parseDate(found)
    : undefined
}

/** The one day with this month and day that lies between the dated letters before and behind. */
function yearAmong(drafts: readonly DraftDocument[], at: number): EdtfDate | undefined {
  const before = drafts.slice(0, at).findLast((one) => dayOf(one) !== undefined)
  const behind = drafts.slice(at + 1).find((one) => dayOf(one) !== undefined)
  const [first, last] = [before, behind].map((one) => (one === undefined ? undefined : dayOf(one)))
  if (first === undefined || last === undefined || first > last || last - first > widest)
    return undefined
  const years = [before, behind].map((one) => Number(one!.date!.value.slice(0, 4)))
  const fitting = [...new Set(years)].flatMap((year) => {
    const value = parseDate(`${year}${drafts[at]!.date!.value.slice(4)}`)
    const day = value === undefined ? undefined : daysOf(value).first
    return value !== undefined && day !== undefined && day >= first && day <= last ? [value] : []
  })
  return fitting.length === 1 ? fitting[0] : undefined
}

/** Days since 1970 of a whole date. */
function dayOf({ date }: DraftDocument): number | undefined {
  return date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date.value)
    ? daysOf(date.value).first
    : undefined
}

function withDate(draft: DraftDocument, value: EdtfDate, confidence: number): DraftDocument {
  const date = { ...draft.date!, value, basis: 'deduced' as const, confidence }
  const wish = wishOf({
    kind: draft.kind.value,
    from: draft.from,
    date,
    title: draft.title?.value,
    entry: draft.entry,
  })
  return { ...draft, date, wish }
}
