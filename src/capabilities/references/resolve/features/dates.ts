/** What the days of a candidate say: whether they fit the date of the words, and how far they lie back. */
import { daysOf, type EdtfDate, type Mention } from '../../../../record/index.ts'
import { isAskedFor, type Pointer } from '../pointer.ts'
import type { Shelved } from '../shelved.ts'
import { isCalled, type Weighed } from '../weighed.ts'
import type { Features } from '../weights.ts'

/** Whether the date of the words is that of a candidate. */
export function dateFeatures(features: Features, candidate: Shelved, pointer: Pointer): void {
  const date = pointer.body.date
  if (date === undefined) return
  const { precision, fits, off } = dateFit(date, candidate, pointer.day)
  if (candidate.date?.startsWith('XXXX-')) {
    features[candidate.date.slice(5) === date.slice(5) ? 'dateMonthDay' : 'dateClash'] = 1
    return
  }
  if (!Number.isFinite(candidate.first))
    features[candidate.held ? 'candidateUndated' : 'missingUndated'] = 1
  else if (!fits) {
    if (off <= 3 && precision === 'day') features.dateNear = 1
    else features.dateClash = 1
  } else if (
    precision === 'month-day' &&
    pointer.year !== undefined &&
    yearsBetween(candidate, pointer) === 0
  )
    features.dateDay = 1
  else if (precision === 'day')
    features[candidate.last - candidate.first <= 6 ? 'dateDay' : 'dateWithin'] = 1
  else if (precision === 'month-day') {
    features.dateMonthDay = 1
    features.yearsBack = Math.min(5, yearsBetween(candidate, pointer))
  } else if (precision === 'month') features.dateMonth = 1
  else if (precision === 'day-only') features.dateDayOnly = 1
  else features.dateYear = 1
}

/** How much a year weighs in a story, where it is only the one named last. */
const storyYear = 0.15

/** Years from a candidate to the year of the story, or to the day of writing. */
function yearsBetween(candidate: Shelved, pointer: Pointer): number {
  if (pointer.year === undefined)
    return Math.floor(Math.max(0, pointer.day - candidate.first) / 366)
  return Math.abs(Number(isoDay(candidate.first).slice(0, 4)) - pointer.year) * storyYear
}

type Precision = 'day' | 'month-day' | 'month' | 'year' | 'day-only'

/** Whether a date of a mention and the days of a candidate agree, and by how many days not. */
function dateFit(
  date: EdtfDate,
  candidate: Shelved,
  day: number,
): { precision: Precision; fits: boolean; off: number } {
  const monthDay = /^XXXX-(\d\d)-(\d\d)$/.exec(date)
  if (monthDay !== null) {
    const fits =
      candidate.first === candidate.last && isoDay(candidate.first).slice(5) === date.slice(5)
    return { precision: 'month-day', fits, off: Infinity }
  }
  const dayOnly = /^XXXX-XX-(\d\d)$/.exec(date)
  if (dayOnly !== null) {
    const fits =
      candidate.first === candidate.last &&
      isoDay(candidate.first).slice(8) === dayOnly[1] &&
      day - candidate.first < 45
    return { precision: 'day-only', fits, off: Infinity }
  }
  if (/^XXXX/.test(date)) {
    const fits =
      Number.isFinite(candidate.first) &&
      isoDay(candidate.first).slice(5, 7) === date.slice(5, 7) &&
      !(day - candidate.first > 400)
    return { precision: 'month', fits, off: Infinity }
  }
  const { first, last } = daysOf(date)
  const precision = last - first <= 6 ? 'day' : last - first <= 62 ? 'month' : 'year'
  const off =
    candidate.first > last
      ? candidate.first - last
      : first > candidate.last
        ? first - candidate.last
        : 0
  return { precision, fits: off === 0, off }
}

function isoDay(day: number): string {
  return Number.isFinite(day) ? new Date(day * 86_400_000).toISOString().slice(0, 10) : ''
}

/** `Your last letter`, `this most recent letter from the Board`. */
export function isLatest({ clues }: Mention): boolean {
  return clues.includes('last') || clues.includes('recent')
}

/** How far a candidate lies back from the day of writing, and how many letters stand between. */
export function timeFeatures(features: Features, candidate: Shelved, weighed: Weighed): void {
  const { pointer } = weighed
  if (
    !Number.isFinite(candidate.first) ||
    !Number.isFinite(pointer.day) ||
    candidate.key === pointer.ownKey
  )
    return
  if (candidate.first > pointer.day) features.after = 1
  const { date, title, number } = pointer.body
  if (date !== undefined || title !== undefined || number !== undefined) return
  if (isLatest(pointer.body)) features[weighed.rank === 0 ? 'latestNamed' : 'notLatest'] = 1
  // What was just spoken of is meant however old it is.
  if (weighed.spoken.some((one) => one.document === candidate)) return
  // A treaty is named by its noun however old it is.
  const { clues } = pointer.body
  const asked = clues.includes('by type') && isAskedFor(pointer.body)
  const byNoun = clues.includes('weak') || asked
  if (byNoun && isCalled(candidate, pointer.family)) return
  if (weighed.onlyOfStranger === candidate) {
    features.onlyOfStranger = 1
    return
  }
  features.gap = Math.log1p(Math.max(0, pointer.day - candidate.last) / 7)
  features.rank = Math.min(6, weighed.rank)
  if ((candidate.answered ?? Infinity) < pointer.day) features.answeredBefore = 1
  if (pointer.body.relation === 'acknowledges' && weighed.rank === 0) features.latestReceived = 1
  if (pointer.body.clues.includes('previous') && weighed.rank > 0) features.previousNamed = 1
}
