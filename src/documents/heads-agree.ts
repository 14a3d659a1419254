/** Whether the heads of two texts may be those of one letter: its day, its addressee, its number, its language. */
import { type Correspondent, daysOf, type EdtfDate, isLikeName } from '../record/index.ts'
import type { WitnessCandidate } from './witness-candidate.ts'

/** Heads that contradict each other are of two letters: a circular, a form letter. */
export function canBeOne(one: WitnessCandidate, other: WitnessCandidate): boolean {
  const [date, otherDate] = [one.body.date?.value, other.body.date?.value]
  if (date !== undefined && otherDate !== undefined && !mayBeOneDay(date, otherDate)) return false
  if (isOtherLanguage(one, other)) return true
  if (isOtherCable(one, other)) return false
  // One text may name the body and another its officer as sender; only the addressee tells copies of a circular apart.
  return mayAgree(one.body.to, other.body.to)
}

/** Two cables of one house with different numbers are two, though the second says much of the first again. */
function isOtherCable({ body: one }: WitnessCandidate, { body: other }: WitnessCandidate): boolean {
  if (one.kind.value !== 'cable' || other.kind.value !== 'cable') return false
  const [numbers, others] = [one, other].map(({ marks }) => marks.number ?? [])
  if (numbers!.length === 0 || others!.length === 0) return false
  return !numbers!.some(({ value }) => others!.some((each) => each.value === value))
}

/** A day without its year or century ("13. 9. 98") is still that day of that month. */
function mayBeOneDay(one: EdtfDate, other: EdtfDate): boolean {
  if (openDay.test(one) || openDay.test(other)) return fitsSigns(one, other)
  const [days, otherDays] = [daysOf(one), daysOf(other)]
  return days.first <= otherDays.last && otherDays.first <= days.last
}

const openDay = /^XX[\dX]{2}-\d\d-\d\d$/

/** Whether no figure of the one is another in the other; of a stretch of days nothing is compared. */
function fitsSigns(one: EdtfDate, other: EdtfDate): boolean {
  if (one.includes('/') || other.includes('/')) return true
  const [signs, others] = [one, other].map((date) => /^[\dX-]*/.exec(date)![0]) as [string, string]
  return [...signs].every((sign, at) => {
    const mate = others[at] ?? 'X'
    return sign === mate || sign === 'X' || mate === 'X'
  })
}

/** Whether some of these names may be some of those; nobody named contradicts nobody. */
export function mayAgree(
  some: readonly Correspondent[],
  others: readonly Correspondent[],
): boolean {
  if (some.length === 0 || others.length === 0) return true
  return some.some((one) => others.some((other) => isLikeName(one.value, other.value)))
}

/** Whether both are said to be in a language, and it is not one. */
export function isOtherLanguage(one: WitnessCandidate, other: WitnessCandidate): boolean {
  const [code, otherCode] = [one, other].map((each) => each.language ?? each.body.language)
  return code !== undefined && otherCode !== undefined && code !== otherCode
}

/** The day of a text, where it is known to the day. */
export function dayOf({ date }: WitnessCandidate['body']): string | undefined {
  return date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date.value) ? date.value : undefined
}
