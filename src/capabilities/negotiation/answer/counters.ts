/**
 * Proposals that put something else in the place of the other side's: the same
 * question, another date (while the earlier one was still to come), another
 * place, other participants, another amount of the same thing. Only the record
 * shows it; the words may say no more than "we propose". What a person has named stays as he named it.
 */
import {
  type Act,
  type ActValues,
  type DayRange,
  type Document,
  daysOf,
  parseDate,
  type Standing,
} from '../../../record/index.ts'
import { type AmountPut, amountsPut, isOneThing } from './amounts-put.ts'

/** An act as the board has it. */
export interface Put {
  readonly finding: Standing<'act'>
  readonly document: Document
  readonly party: string
  readonly to: readonly string[]
  readonly value: string
}

/** The acts of one question, in order, with such proposals as counters. */
export function withCounters<One extends Put>(acts: readonly One[]): One[] {
  return acts.map((act, at) => {
    const { finding } = act
    if (finding.standing !== 'found' || !mayCounter(finding.body)) return act
    const earlier = acts
      .slice(0, at)
      .findLast((one) => one.to.includes(act.party) && isCountered(one, act))
    if (earlier === undefined) return act
    const reason = `other than what ${earlier.party} put before (${earlier.value})`
    const body = {
      ...finding.body,
      act: 'counter' as const,
      reasons: [...finding.body.reasons, reason],
    }
    return { ...act, finding: { ...finding, body } }
  })
}

/**
 * What puts another value: also an offer of it, giving way by less than was
 * asked, and what reads like a condition but may as well be a proposal ("the
 * commission must have twelve members").
 */
function mayCounter({ act, alternatives: [next] }: Act): boolean {
  if (act === 'condition') return next?.act === 'propose' || next?.act === 'counter'
  return act === 'propose' || act === 'offer' || act === 'concede'
}

/** Acts that put something on the table. */
export const puts: ReadonlySet<string> = new Set([
  'propose',
  'counter',
  'request',
  'demand',
  'offer',
])

/** What gives way to a value puts it on the table too. */
function isCountered(earlier: Put, later: Put): boolean {
  const { act } = earlier.finding.body
  return (
    (puts.has(act) || act === 'concede') &&
    earlier.party !== later.party &&
    putsOther(earlier, later)
  )
}

/** Whether a later letter puts other values in the place of earlier ones. */
export function putsOther(earlier: Put, later: Put): boolean {
  const [one, other] = [earlier.finding.body.values, later.finding.body.values]
  if (dayOf(earlier) >= dayOf(later)) return false
  return (
    isOtherNumber(one, other) ||
    isOtherPlace(one.places, other.places) ||
    isOtherAmount(amountsPut(one), amountsPut(other)) ||
    isOtherDate(one.dates, other.dates, dayOf(later))
  )
}

function isOtherNumber(one: ActValues, other: ActValues): boolean {
  const [before, now] = [one.composition?.count, other.composition?.count]
  return before !== undefined && now !== undefined && before !== now
}

function isOtherPlace(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((place) => other.includes(place))
}

/** Another number of the same thing, and no number of it the same. */
function isOtherAmount(one: readonly AmountPut[], other: readonly AmountPut[]): boolean {
  return other.some((amount) => {
    const alike = one.filter((before) => isOneThing(before, amount))
    return (
      alike.length > 0 &&
      !alike.some((before) =>
        other.some((now) => now.number === before.number && isOneThing(before, now)),
      )
    )
  })
}

/** Dates that are to come on both sides, and none of one side that keeps to one of the other's. */
function isOtherDate(one: readonly string[], other: readonly string[], written: number): boolean {
  const [before, now] = [one, other].map((dates) =>
    dates
      .flatMap((date) => parseDate(date) ?? [])
      .map(daysOf)
      .filter(({ last }) => last >= written),
  )
  return (
    before!.length > 0 &&
    now!.length > 0 &&
    !before!.some((date) => now!.some((later) => isKeptTo(date, later)))
  )
}

/** "In May" and "on 3 May" are one date, more and less exactly; "by May" and "by June" are two. */
function isKeptTo(one: DayRange, other: DayRange): boolean {
  const bothOpen = !Number.isFinite(one.first) && !Number.isFinite(other.first)
  if (bothOpen) return one.last === other.last
  if (!Number.isFinite(one.last) && !Number.isFinite(other.last)) return one.first === other.first
  return one.first <= other.last && other.first <= one.last
}

function dayOf({ document: { date } }: Put): number {
  return date === undefined ? Number.NaN : daysOf(date.value).first
}
