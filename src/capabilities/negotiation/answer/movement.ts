/**
 * Movement: what a side has put on the table in values, one after the other,
 * and how far apart the sides were each time: in months, participants, amounts.
 */
import { daysOf, parseDate } from '../../../record/index.ts'
import type { BoardAct, BoardRow } from '../answer.ts'

/** How far two sides are apart in something that can be counted. */
export interface Gap {
  readonly unit: 'days' | 'participants' | 'amount'
  readonly size: number
  /** Since which letter. */
  readonly since: string | undefined
}

/** The gaps of a question in order: a new one where a letter changed it. */
export function gapsOf({ acts, cells }: BoardRow): Gap[] {
  const shown = new Set([...cells.values()].flat())
  const gaps: Gap[] = []
  for (const unit of ['days', 'participants', 'amount'] as const) {
    const last = new Map<string, number>()
    let known: number | undefined
    for (const act of acts) {
      const value = shown.has(act) ? measureOf(act, unit) : undefined
      if (value === undefined) continue
      last.set(act.party, value)
      if (last.size !== 2) continue
      const [one, other] = [...last.values()] as [number, number]
      const size = Math.abs(one - other)
      if (size !== known) gaps.push({ unit, size, since: act.document.date?.value })
      known = size
    }
  }
  return gaps
}

/** The first value of that unit: a day as a number of days, a count, an amount. */
function measureOf({ finding }: BoardAct, unit: Gap['unit']): number | undefined {
  const { dates, composition, amounts } = finding.body.values
  if (unit === 'participants') return composition?.count
  if (unit === 'amount') return numberIn(amounts[0])
  const date = dates.find((value) => /^\d{4}-\d{2}/.test(value))
  const parsed = date === undefined ? undefined : parseDate(date)
  const day = parsed === undefined ? Number.NaN : daysOf(parsed).first
  return Number.isFinite(day) ? day : undefined
}

function numberIn(amount: string | undefined): number | undefined {
  const value = Number.parseFloat(amount ?? '')
  return Number.isFinite(value) ? value : undefined
}

/** In words: "now 12 months apart (5 months before)". */
export function gapWords(gaps: readonly Gap[]): string[] {
  return (['days', 'participants', 'amount'] as const).flatMap((unit): string[] => {
    const own = gaps.filter((gap) => gap.unit === unit)
    const last = own.at(-1)
    if (last === undefined) return []
    const before = own.at(-2)
    const now = last.size === 0 ? 'no distance' : `${sizeWords(last)} apart`
    if (before === undefined) return [now]
    const way = last.size > before.size ? 'wider' : 'closer'
    return [`${now}, ${way} than before (${before.size === 0 ? 'none' : sizeWords(before)})`]
  })
}

function sizeWords({ unit, size }: Gap): string {
  if (unit === 'participants') return `${size} participants`
  if (unit === 'amount') return `${size}`
  return size < 45 ? `${size} days` : `${Math.round(size / 30.44)} months`
}
