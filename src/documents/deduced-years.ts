/**
 * Years that a letter does not give whole, deduced from what it stands among.
 *
 * The settings may say in which years the papers were written; a volume, a
 * folder or a file may be named for its years or its day. And in a volume the
 * letters follow each other in time: between one of May 1964 and one of July
 * 1964 a letter of "June 4th" is of 1964. What is deduced says so, with what
 * told it; a letter that fits two years, or breaks the order, is left as it is.
 * What the papers of other files say comes later, when all have been read.
 */
import {
  daysOf,
  type EdtfDate,
  parseDate,
  type Settings,
  type YearGround,
} from '../record/index.ts'
import type { DraftDocument } from './draft.ts'
import { folderYear, yearOfNames } from './named-years.ts'
import { wishOf } from './wish.ts'
import { openDate, yearWithin } from './year-span.ts'

/** Further apart than this (days), neighbours say little of what stands between them. */
const widest = 500

export interface DeducingTools {
  readonly path: string
  /** Of the whole text: "Letters 1890-1899". */
  readonly title: string | undefined
  readonly settings: Settings
}

/** The drafts of one text with the years that settings, names or their neighbours tell. */
export function withDeducedYears(
  drafts: readonly DraftDocument[],
  tools: DeducingTools,
): readonly DraftDocument[] {
  if (drafts.every((draft) => openDate(draft.date) === undefined)) return drafts
  return drafts.map((draft, at) => {
    // What comes back from an edition of ours says already what told its year.
    const given = draft.own === undefined ? openDate(draft.date) : undefined
    const told = given === undefined ? undefined : toldYear(given, { drafts, at, ...tools })
    return told === undefined ? draft : withDate(draft, given!, told)
  })
}

interface Told {
  readonly value: EdtfDate
  readonly because: YearGround
  readonly confidence: number
}

interface Place extends DeducingTools {
  readonly drafts: readonly DraftDocument[]
  readonly at: number
}

function toldYear(given: EdtfDate, { drafts, at, path, title, settings }: Place): Told | undefined {
  const isYearless = given.startsWith('XXXX')
  const tell = (
    value: EdtfDate | undefined,
    because: YearGround,
    confidence: number,
  ): Told | undefined => (value === undefined ? undefined : { value, because, confidence })
  return (
    (settings.years && tell(yearWithin(given, settings.years), 'settings', 0.95)) ??
    (isYearless && drafts.length === 1 ? tell(yearOfName(path, given), 'name', 0.9) : undefined) ??
    (isYearless ? tell(yearAmong(drafts, at), 'neighbours', 0.85) : undefined) ??
    (isYearless ? tell(folderYear(given, path), 'name', 0.85) : undefined) ??
    (isYearless ? undefined : tell(yearOfNames(given, { path, title }), 'name', 0.93))
  )
}

/** "1931-06-04-to-the-guild.txt": the day must be the letter's. */
function yearOfName(path: string, given: EdtfDate): EdtfDate | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const [, found] = /(?<!\d)((?:1[5-9]|20)\d\d-\d\d-\d\d)(?!\d)/.exec(name) ?? []
  return found !== undefined && found.slice(4) === given.slice(4) ? parseDate(found) : undefined
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

function withDate(draft: DraftDocument, given: EdtfDate, told: Told): DraftDocument {
  const date = { ...draft.date!, ...told, basis: 'deduced' as const, given }
  const wish = wishOf({
    kind: draft.kind.value,
    from: draft.from,
    date,
    title: draft.title?.value,
    entry: draft.entry,
  })
  return { ...draft, date, wish }
}
