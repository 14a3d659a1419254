/**
 * The date of a document, chosen from all the dates at its head and foot.
 *
 * The head counts before the foot. A day without its year takes the year of a
 * postmark or of another date beside it, and is then deduced. Franks, whose
 * dates are written in words, and postmarks with an hour tell when a letter
 * was posted or came, not when it was written.
 */
import { type DocumentDate, daysOf, type EdtfDate, parseDate } from '../record/index.ts'
import { readDateline } from './dateline.ts'
import type { DateTools, ReadDate } from './dates.ts'
import type { Line } from './lines.ts'
import type { Opener } from './opener.ts'

export interface DatedPlaces {
  readonly words: string
  readonly opener: Opener
  readonly above: Opener | undefined
  /** Lines from the closer on, or the last few. */
  readonly foot: readonly Line[]
  readonly tools: DateTools
}

export interface ChosenDate {
  readonly date: Omit<DocumentDate, 'evidence'>
  readonly at: readonly ReadDate[]
}

/** The date that the document gives, with all places that agree on it. */
export function dateOf(places: DatedPlaces): ChosenDate | undefined {
  const head = headDates(places)
  const foot = footDates(places)
  const written = [...head, ...foot.written]
  const best = written.find((date) => date.reach === 'day') ?? written[0]
  if (best === undefined) return undefined
  if (best.reach === 'yearless') {
    const whole = withYear(best, foot.posted)
    if (whole !== undefined)
      return chosen(places, best, { value: whole, basis: 'deduced', confidence: 0.8 })
  }
  const agreeing = written.filter((date) => date.value === best.value)
  const confidence = (agreeing.length > 1 ? 0.98 : 0.94) - (best.ambiguous ? 0.25 : 0)
  return chosen(places, best, { value: best.value, basis: 'stated', confidence }, agreeing)
}

function chosen(
  { words }: DatedPlaces,
  best: ReadDate,
  said: { value: EdtfDate; basis: 'stated' | 'deduced'; confidence: number },
  at: readonly ReadDate[] = [best],
): ChosenDate {
  return {
    date: {
      ...said,
      words: words.slice(best.start, best.end).replace(/\s+/g, ' '),
      ...(best.calendar === undefined ? {} : { calendar: best.calendar }),
    },
    at,
  }
}

/** Labelled dates first, then headings, datelines, and what an archive says above. */
function headDates({ words, opener, above, tools }: DatedPlaces): ReadDate[] {
  const labelled = opener.fields
    .filter((one) => one.field === 'date')
    .flatMap(({ value }) => {
      const read = readDateline(words.slice(value.start, value.end), tools)
      return read === undefined ? [] : [moved(read.date, value.start)]
    })
  const headings = [...opener.headings, ...(above?.headings ?? [])].flatMap(
    ({ value }) => value.date ?? [],
  )
  const lines = [...opener.datelines, ...(above?.datelines ?? [])]
  const of = (weak: boolean): ReadDate[] =>
    lines
      .filter(({ value }) => (value.weak ?? false) === weak)
      .map(({ start, value }) => moved(value.date, start))
  return [...labelled, ...headings, ...of(false), ...of(true)]
}

/** Dates behind the text: the writer's own, and those of posts and franks. */
function footDates({ foot, tools }: DatedPlaces): { written: ReadDate[]; posted: ReadDate[] } {
  const written: ReadDate[] = []
  const posted: ReadDate[] = []
  for (const line of foot) {
    const read = readDateline(line.words, tools)
    if (read === undefined) continue
    const date = moved(read.date, line.start)
    if (date.reach === 'month') continue
    if (isPosted(line.words) || date.inWords) posted.push(date)
    else written.push(date)
  }
  return { written, posted }
}

/** An hour, or capitals throughout: a stamp. */
function isPosted(words: string): boolean {
  return (
    /(?:\d\s*[—–-]?\s*[ap]\.?\s?m\b|\d[.:]\d\d|\bUhr\b|\d\s?[VN]\b)/iu.test(words) ||
    (words === words.toUpperCase() && /\p{L}{3}/u.test(words))
  )
}

/** The year of a postmark, when the day it gives is the letter's or soon after. */
function withYear(date: ReadDate, posted: readonly ReadDate[]): EdtfDate | undefined {
  for (const mark of posted) {
    const year = /^\d{4}/.exec(mark.value)?.[0]
    const value = year === undefined ? undefined : parseDate(`${year}${date.value.slice(4)}`)
    if (value === undefined) continue
    const days = daysOf(mark.value).first - daysOf(value).first
    if (days >= 0 && days <= 30) return value
  }
  return undefined
}

function moved(date: ReadDate, by: number): ReadDate {
  return { ...date, start: date.start + by, end: date.end + by }
}
