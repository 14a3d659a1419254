/**
 * The date of a document, chosen from all the dates at its head and foot.
 *
 * In a letter the head counts before the foot. A day without its year takes
 * the year of a postmark or of another date beside it, and is then deduced.
 * Franks, whose dates are written in words, and postmarks with an hour tell
 * when a letter was posted or came, not when it was written.
 *
 * Official papers bear stamps: received, filed, released decades later. There
 * a date must speak for itself: labelled, written with its month, repeated,
 * near the years that the text speaks of.
 */
import {
  type DocumentDate,
  daysOf,
  type EdtfDate,
  parseDate,
  type YearGround,
} from '../record/index.ts'
import type { Span } from '../text/index.ts'
import type { DateTools, ReadDate } from './dates.ts'
import { type DatedPlaces, datesOf, isCapitals, type Weighed, weights } from './edge-dates.ts'

export interface ChosenDate {
  readonly date: Omit<DocumentDate, 'evidence'>
  readonly at: readonly Span[]
}

/** The date that the document gives, with all places that agree on it. */
export function dateOf(places: DatedPlaces): ChosenDate | undefined {
  const { written, posted } = datesOf(places)
  const best = places.isLetter ? firstOf(written) : weightiest(written, places)
  if (best === undefined) return undefined
  if (best.reach === 'yearless') {
    const whole = withYear(best, [...posted, ...written.filter((date) => date.sign === 'foot')])
    if (whole !== undefined) return chosen(places, [best], deduced(best.value, whole, 'postmark'))
  }
  const inCentury = best.sign === 'label' ? centuryOf(best) : undefined
  if (inCentury !== undefined) return chosen(places, [best], deduced(best.value, inCentury, 'form'))
  const agreeing = written.filter((date) => date.value === best.value)
  const doubt = best.sign === 'label' ? 0.12 : 0.2
  const confidence = surenessOf(best, written, places) - (best.ambiguous ? doubt : 0)
  return chosen(places, agreeing, { value: best.value, ...basisOf(best), confidence })
}

type Said = Pick<DocumentDate, 'value' | 'basis' | 'confidence' | 'given' | 'because'>

function deduced(given: EdtfDate, value: EdtfDate, because: YearGround): Said {
  return { value, basis: 'deduced', confidence: 0.8, given, because }
}

/** On what a date as it was read rests: its words, or years near by that told its century. */
export function basisOf({ given }: ReadDate): Pick<DocumentDate, 'basis' | 'given' | 'because'> {
  return given === undefined ? { basis: 'stated' } : { basis: 'deduced', given, because: 'words' }
}

/** Forms that clerks fill in with two figures for the year are of this century or the last. */
const firstOfForms = 30

/** "6/7/68" on a form, where nothing in the text tells the century. */
function centuryOf({ value }: ReadDate): EdtfDate | undefined {
  const [, year, rest] = /^XX(\d\d)(.*)$/u.exec(value) ?? []
  return year === undefined
    ? undefined
    : parseDate(`${Number(year) < firstOfForms ? 20 : 19}${year}${rest}`)
}

/**
 * How often such a date is right, as measured: in a paper that is no letter, or
 * on a page of stamps, in three of four when another date stands beside it;
 * elsewhere in nine of ten and more.
 */
function surenessOf(
  best: Weighed,
  written: readonly Weighed[],
  { isLetter, isScrappy, tools }: DatedPlaces,
): number {
  if (isFar(best, tools)) return 0.6
  const agreeing = written.filter((date) => date.value === best.value).length > 1
  const alone = !written.some((date) => isRival(date, best))
  if (best.sign === 'weak') return 0.8
  if (best.sign === 'label' || best.sign === 'heading') return 0.93
  if (isScrappy && !(alone && agreeing)) return isLetter || !alone ? 0.7 : 0.9
  if (isLetter) return alone || agreeing ? 0.95 : 0.9
  if (best.sign === 'foot') return alone ? 0.85 : 0.75
  return alone ? 0.93 : agreeing ? 0.88 : 0.75
}

/** Another whole date, and not the day on which the post stamped the letter. */
function isRival(date: Weighed, best: Weighed): boolean {
  if (date.reach !== 'day' || date.value === best.value) return false
  const days = daysOf(date.value).first - daysOf(best.value).first
  return !(date.sign === 'foot' && days >= 0 && days <= 30)
}

/**
 * A slip of a figure: the text speaks of no year within a lifetime. What it tells
 * of may lie further back, as a club's foundation does in its letterhead.
 */
function isFar(date: ReadDate, { near }: DateTools): boolean {
  const year = Number(/^\d{4}/.exec(date.value)?.[0] ?? Number.NaN)
  return near !== undefined && (near - year > 80 || year - near > 150)
}

function chosen({ words }: DatedPlaces, at: readonly ReadDate[], said: Said): ChosenDate {
  const [best] = at as readonly [ReadDate]
  return {
    date: {
      ...said,
      words: words.slice(best.start, best.end).replace(/\s+/g, ' '),
      ...(best.calendar === undefined ? {} : { calendar: best.calendar }),
    },
    at,
  }
}

/** The first whole date of the head, otherwise its first; then the foot's. */
function firstOf(dates: readonly Weighed[]): Weighed | undefined {
  const head = dates.filter((date) => date.sign !== 'foot')
  const some = head.length > 0 ? head : dates
  return some.find((date) => date.reach === 'day') ?? some[0]
}

/** A date needs as much as a dateline alone has. */
const enough = 3

/** Years that a date may lie from the middle of those in the text. */
const near = 2

const nearOfPlain = 25

function weightiest(dates: readonly Weighed[], { words, tools }: DatedPlaces): Weighed | undefined {
  const isLikeStamp = (date: Weighed): boolean =>
    date.inFigures && !((date.inPoints || tools.orderKnown) && dates.length === 1)
  const weigh = (date: Weighed): number => {
    const year = Number(/^\d{4}/.exec(date.value)?.[0] ?? Number.NaN)
    const known = tools.near !== undefined && !Number.isNaN(year)
    // What is labelled and written in words may look far back, but hardly by decades.
    const isPlain = (date.sign === 'label' || date.sign === 'heading') && !date.inFigures
    const far = known && Math.abs(year - tools.near!) > (isPlain ? nearOfPlain : near)
    const doubtful =
      !known &&
      (date.inFigures || isCapitals(words.slice(date.start, date.end))) &&
      date.sign !== 'label' &&
      date.sign !== 'heading'
    const agreeing = dates.filter((other) => other.value === date.value).length - 1
    return (
      weights[date.sign] +
      Math.min(2, agreeing) * 2 -
      (isLikeStamp(date) && date.sign !== 'label' ? 2 : 0) -
      (date.reach === 'day' ? 0 : 2) -
      (doubtful ? 0.5 : 0) -
      (far ? 3 : 0)
    )
  }
  const ranked = dates.map((date) => ({ date, weight: weigh(date) }))
  const best = ranked.reduce<(typeof ranked)[number] | undefined>(
    (one, other) => (one === undefined || other.weight > one.weight ? other : one),
    undefined,
  )
  return best !== undefined && best.weight >= enough ? best.date : undefined
}

/** The year of another date, when the day it gives is the letter's or soon after. */
function withYear(date: ReadDate, others: readonly ReadDate[]): EdtfDate | undefined {
  for (const mark of others) {
    const year = /^\d{4}/.exec(mark.value)?.[0]
    const value = year === undefined ? undefined : parseDate(`${year}${date.value.slice(4)}`)
    if (value === undefined) continue
    const days = daysOf(mark.value).first - daysOf(value).first
    if (days >= 0 && days <= 30) return value
  }
  return undefined
}
