/** What lies between the sides on a question, where their values can be compared. */
import { daysOf, parseDate } from '../../../record/index.ts'
import type { BoardAct, BoardRow } from '../answer.ts'
import { difference } from '../find/composition.ts'

/** In words; empty where nothing can be compared. */
export function betweenOf({ cells }: BoardRow): string[] {
  const last = [...cells.values()].flatMap((acts) => acts.at(-1) ?? [])
  const [one, other] = last
  if (one === undefined || other === undefined || last.length !== 2) return []
  return [...datesApart(one, other), ...compositionsApart(one, other)]
}

function datesApart(one: BoardAct, other: BoardAct): string[] {
  const [first, second] = [dayOf(one), dayOf(other)]
  if (first === undefined || second === undefined) return []
  const days = Math.abs(second - first)
  if (days === 0) return ['the same date']
  return [days < 45 ? `${days} days apart` : `${Math.round(days / 30.44)} months apart`]
}

function dayOf({ finding }: BoardAct): number | undefined {
  const date = finding.body.values.dates.find((value) => /^\d{4}-\d{2}/.test(value))
  const parsed = date === undefined ? undefined : parseDate(date)
  const day = parsed === undefined ? Number.NaN : daysOf(parsed).first
  return Number.isFinite(day) ? day : undefined
}

function compositionsApart(one: BoardAct, other: BoardAct): string[] {
  const [first, second] = [
    one.finding.body.values.composition,
    other.finding.body.values.composition,
  ]
  if (first?.count === undefined || second?.count === undefined) return []
  if (first.members.length > 0 && second.members.length > 0) {
    const { added, leftOut } = difference(first.members, second.members)
    if (added.length === 0 && leftOut.length === 0) return ['the same participants']
    return [
      ...(added.length === 0 ? [] : [`only on the second list: ${added.join(', ')}`]),
      ...(leftOut.length === 0 ? [] : [`only on the first list: ${leftOut.join(', ')}`]),
    ]
  }
  const apart = Math.abs(first.count - second.count)
  return apart === 0 ? ['the same number'] : [`${apart} participants apart`]
}
