/**
 * Dates that no dateline gives: minutes say in their first lines when the
 * sitting was held, prefaces and statements end in a day, an article stands in
 * a volume of some year.
 *
 * They are asked only where head and foot say nothing better, and are less sure.
 */
import { type DocumentKind, parseDate } from '../record/index.ts'
import { readClosingDate, readDatedLine } from './dateline.ts'
import { type DateTools, type ReadDate, readDates } from './dates.ts'
import { basisOf, type ChosenDate } from './document-date.ts'
import type { Line } from './lines.ts'
import { weekdays } from './vocabulary.ts'

export interface LoosePlaces {
  readonly words: string
  readonly kind: DocumentKind
  /** The lines of the document, and what stands around it. */
  readonly lines: readonly Line[]
  readonly aside: readonly Line[]
  readonly tools: DateTools
}

/** Lines at the head that may tell of a sitting, at the foot that may end in a day. */
const headLines = 5
const footLines = 4
/** Longer lines are the text. */
const longestLine = 200

const held: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['minutes', 'contract', 'ruling'])
const endDated: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'preface',
  'statement',
  'declaration',
  'editorial',
  'speech',
  'report',
  'memorandum',
])
const closed: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  ...endDated,
  'document',
  'article',
  'ruling',
  'minutes',
  'contract',
  'note',
])
const printed: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['article', 'editorial'])

export function looseDateOf(places: LoosePlaces): ChosenDate | undefined {
  const { kind } = places
  return (
    heldDate(places, held.has(kind)) ??
    titleDate(places) ??
    (endDated.has(kind) ? endDate(places) : undefined) ??
    (closed.has(kind) ? closingDate(places) : undefined) ??
    (printed.has(kind) ? yearOfVolume(places) : undefined)
  )
}

/** "Held in the chapel on Tuesday, 14 October 2003": the one whole date of the first lines. */
function heldDate({ words, lines, tools }: LoosePlaces, isHeld: boolean): ChosenDate | undefined {
  const found = lines
    .slice(0, headLines)
    .filter((line) => line.words.length <= longestLine)
    .flatMap((line) =>
      readDates(line.words, tools)
        .filter((date) => date.reach === 'day' && (isHeld || isWeekdayBefore(line.words, date)))
        .map((date) => moved(date, line.start)),
    )
  const [first] = found
  if (first === undefined || new Set(found.map((date) => date.value)).size > 1) return undefined
  return chosen(words, first, isHeld ? 0.88 : 0.82)
}

function isWeekdayBefore(words: string, date: ReadDate): boolean {
  const last = /(\p{L}+)\.?[\s,]*(?:the|den|le|il)?\s*$/iu.exec(words.slice(0, date.start))?.[1]
  return last !== undefined && weekdays.has(last.toLowerCase())
}

/** "Leaves of the weir, 8 to 14 August 1931": behind a comma at the end of a title. */
function titleDate({ words, lines, tools }: LoosePlaces): ChosenDate | undefined {
  for (const line of lines.slice(0, 3)) {
    const read = readDatedLine(line.words, tools)
    if (read === undefined || !/,\s*$/.test(line.words.slice(0, read.date.start))) continue
    return chosen(words, moved(read.date, line.start), 0.82)
  }
  return undefined
}

/** "Millbrook, on the longest day, 21 June 1931", as the last words. */
function endDate({ words, lines, tools }: LoosePlaces): ChosenDate | undefined {
  for (const line of lines.slice(-footLines).reverse()) {
    const read = readDatedLine(line.words, tools)
    if (read !== undefined) return chosen(words, moved(read.date, line.start), 0.85)
  }
  return undefined
}

/** "District Court, this 21st of June 1931. Holt": the end of the last words. */
function closingDate({ words, lines, tools }: LoosePlaces): ChosenDate | undefined {
  for (const line of lines.slice(-footLines).reverse()) {
    const read = readClosingDate(line.words, tools)
    if (read !== undefined) return chosen(words, moved(read.date, line.start), 0.85)
  }
  return undefined
}

/** "Small Rivers, vol. 7 (2011), pp. 41-43", at the head or in a running head. */
function yearOfVolume({ words, lines, aside }: LoosePlaces): ChosenDate | undefined {
  for (const line of [...lines.slice(0, headLines + 3), ...aside]) {
    const match =
      /(?:\d|[IVXLC]+|[Vv]ol\.?[^()]{0,20}|[Nn]o\.?[^()]{0,20})\s*\((?<year>1[5-9]\d\d|20\d\d)\)/u.exec(
        line.words,
      )
    const year = match?.groups?.year
    const value = year === undefined ? undefined : parseDate(year)
    if (match === null || value === undefined || line.words.length > longestLine) continue
    const start = line.start + match.index + match[0].length - 5
    const said = {
      value,
      basis: 'stated',
      confidence: 0.85,
      words: words.slice(start, start + 4),
    } as const
    return { date: said, at: [{ start, end: start + 4 }] }
  }
  return undefined
}

function moved(date: ReadDate, by: number): ReadDate {
  return { ...date, start: date.start + by, end: date.end + by }
}

function chosen(words: string, date: ReadDate, confidence: number): ChosenDate {
  const written = words.slice(date.start, date.end).replace(/\s+/g, ' ')
  return {
    date: { value: date.value, ...basisOf(date), confidence, words: written },
    at: [date],
  }
}
