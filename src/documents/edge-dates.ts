/**
 * All dates at the head and foot of a document, each with the sign that speaks for it.
 *
 * In a form or a signal a date bears its label or stands where a form has its own; above a text
 * and below it stand others', those of stamps and posts among them.
 */
import { type Dateline, readDateline, readGivenLine } from './dateline.ts'
import type { DateTools, ReadDate } from './dates.ts'
import type { Line } from './lines.ts'
import type { Opener } from './opener.ts'

/** Where a document may give its date, and what is known of the document. */
export interface DatedPlaces {
  readonly words: string
  readonly opener: Opener
  readonly above: Opener | undefined
  /** Lines from the closer on, or the last few. */
  readonly foot: readonly Line[]
  /** Where the signature ends: what follows may be the post's. */
  readonly signed: number | undefined
  /** Short lines of the first page, where a transmittal may be signed and dated. */
  readonly early: readonly Line[]
  /** Somebody is greeted or bidden farewell. */
  readonly isLetter: boolean
  /** A page of stamps, boxes and scraps, as reading machines make of a form. */
  readonly isScrappy: boolean
  readonly tools: DateTools
}

/** A date with what speaks for it. */
export interface Weighed extends ReadDate {
  readonly sign: 'label' | 'heading' | 'line' | 'weak' | 'above' | 'foot'
}

/** How much each sign speaks for a date. */
export const weights: Readonly<Record<Weighed['sign'], number>> = {
  label: 3,
  heading: 4,
  line: 3,
  weak: 2,
  above: 3,
  foot: 1,
}

/** All dates at the edges of a document, those of its writer and those of the post. */
export function datesOf(places: DatedPlaces): { written: Weighed[]; posted: ReadDate[] } {
  const { words, opener, above, early, tools } = places
  const labelled = opener.fields
    .filter((one) => one.field === 'date')
    .flatMap(({ value }) => {
      const read = readDateline(words.slice(value.start, value.end), tools)
      return read === undefined ? [] : [weighed(read.date, 'label', value.start)]
    })
  const headings = (one: Opener | undefined): Weighed[] =>
    (one?.headings ?? []).flatMap(({ value }) =>
      value.date === undefined ? [] : [{ ...value.date, sign: 'heading' as const }],
    )
  const signOf = (start: number, { date, weak, registered }: Dateline): Weighed['sign'] =>
    isSignal(words.slice(start + date.start, start + date.end)) ||
    (registered === true && !date.inFigures) ||
    (!weak && !date.inFigures && isUnderTitle(start, opener)) ||
    isOfForm(start, opener) ||
    (!weak && isAboveForm(words, start, date, opener))
      ? 'label'
      : weak
        ? 'weak'
        : 'line'
  const lines = (one: Opener | undefined, isAbove: boolean): Weighed[] =>
    (one?.datelines ?? []).map(({ start, value }) =>
      weighed(value.date, isAbove ? 'above' : signOf(start, value), start),
    )
  const own = lines(opener, false).sort((one, other) => weights[other.sign] - weights[one.sign])
  const foot = footDates(places)
  const within = early.flatMap((line) => {
    const read = readDateline(line.words, tools)
    return read === undefined ? [] : [weighed(read.date, 'foot', line.start)]
  })
  const head = [...labelled, ...headings(opener), ...own, ...headings(above), ...lines(above, true)]
  return { written: [...head, ...foot.written, ...within], posted: foot.posted }
}

/** An edition sets the day, and no other, in the line under the title: "Report of the Board “The gates” / 3 May 1961". */
function isUnderTitle(start: number, { headings, datelines }: Opener): boolean {
  return (
    datelines.length === 1 &&
    headings.some(
      ({ end, value }) => value.kind !== undefined && !value.greets && start - end === 1,
    )
  )
}

/** "AIRTEL / 6/9/64 / TO: … FROM: …": a day between the name of a form and its fields. */
function isOfForm(start: number, { kindLines, fields }: Opener): boolean {
  const above = kindLines.some(({ end }) => start > end && start - end <= 2)
  return above && fields.length > 1 && fields.every(({ label }) => label.start > start)
}

/** Further above the first label of a form a date may be a stamp's. */
const nearForm = 60

/** "20 January 1978 / MEMORANDUM FOR: … FROM: …": a whole day in words, in its own line above a form. */
function isAboveForm(words: string, start: number, date: ReadDate, { fields }: Opener): boolean {
  const first = Math.min(...fields.map(({ label }) => label.start))
  const written = words.slice(start + date.start, start + date.end)
  return (
    fields.some(({ field }) => field === 'to' || field === 'from') &&
    date.reach === 'day' &&
    !date.inFigures &&
    !isCapitals(written) &&
    start < first &&
    first - start - written.length <= nearForm
  )
}

/** "142350Z JAN 77": the group that a signal bears for its date. */
function isSignal(words: string): boolean {
  return /^\d{6}\s?Z/u.test(words)
}

/** Dates behind the text: the writer's own, and those of posts and franks. */
function footDates({ foot, signed, tools }: DatedPlaces): {
  written: Weighed[]
  posted: ReadDate[]
} {
  const written: Weighed[] = []
  const posted: ReadDate[] = []
  for (const line of foot) {
    const given = readGivenLine(line.words, tools)
    const read = readDateline(line.words, tools) ?? given
    if (read === undefined || read.date.reach === 'month') continue
    const date = weighed(read.date, 'foot', line.start)
    const isFrank = date.inWords && given === undefined && line.start >= (signed ?? 0)
    if (isPosted(line.words) || isFrank) posted.push(date)
    else written.push(date)
  }
  return { written, posted }
}

/** An hour, or capitals throughout: a stamp. */
function isPosted(words: string): boolean {
  return (
    /(?:\d\s*[—–-]?\s*[ap]\.?\s?m\b|\d[.:]\d\d|\bUhr\b|\d\s?[VN]\b)/iu.test(words) ||
    isCapitals(words)
  )
}

export function isCapitals(words: string): boolean {
  return words === words.toUpperCase() && /\p{L}{3}/u.test(words)
}

function weighed(date: ReadDate, sign: Weighed['sign'], by: number): Weighed {
  return { ...date, sign, start: date.start + by, end: date.end + by }
}
