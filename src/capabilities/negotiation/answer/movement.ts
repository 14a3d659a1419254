/**
 * Movement: what a side has put on the table in values, one after the other,
 * and how far apart the sides were each time: in months, participants, amounts.
 */
import { daysOf, parseDate } from '../../../record/index.ts'
import type { BoardAct, BoardRow } from '../answer.ts'
import { type AmountPut, amountsPut, isOneThing } from './amounts-put.ts'

/** How far two sides are apart in something that can be counted. */
export interface Gap {
  /** `days`, `participants`, or what an amount counts: `roubles`. */
  readonly unit: string
  readonly size: number
  /** Since which letter. */
  readonly since: string | undefined
}

/** The gaps of a question in order: a new one where a letter changed it. */
export function gapsOf({ acts, cells }: BoardRow): Gap[] {
  const shown = new Set([...cells.values()].flat())
  // "6 May is too late" names a day, and not where the side stands.
  // What a paper without a day puts stands in no order with the others.
  const own = acts.filter(
    (act) => shown.has(act) && act.finding.body.act !== 'reject' && act.document.date !== undefined,
  )
  const units = new Set(own.flatMap((act) => [...measuresOf(act).keys()]))
  const gaps: Gap[] = []
  for (const unit of units) {
    const last = new Map<string, AmountPut>()
    let known: number | undefined
    for (const act of own) {
      const value = measuresOf(act).get(unit)
      if (value === undefined) continue
      last.set(act.party, value)
      if (last.size !== 2) continue
      const [one, other] = [...last.values()] as [AmountPut, AmountPut]
      if (!isOneThing(one, other)) continue
      const size = Math.abs(one.number - other.number)
      if (size !== known) gaps.push({ unit, size, since: act.document.date?.value })
      known = size
    }
  }
  return gaps
}

/** By unit: the first day as a number of days, a count, the first amount of each thing. */
export function measuresOf({ finding }: BoardAct): ReadonlyMap<string, AmountPut> {
  const { values } = finding.body
  const { dates, composition } = values
  const measures = new Map<string, AmountPut>()
  const put = (unit: string, number: number): unknown => measures.set(unit, { unit, number })
  const date = dates.find((value) => /^\d{4}-\d{2}/.test(value))
  const parsed = date === undefined ? undefined : parseDate(date)
  const day = parsed === undefined ? Number.NaN : daysOf(parsed).first
  if (Number.isFinite(day)) put('days', day)
  if (composition?.count !== undefined) put('participants', composition.count)
  for (const amount of amountsPut(values))
    if (!measures.has(amount.unit)) measures.set(amount.unit, amount)
  return measures
}

/** In words: "12 months apart; wider than before (5 months apart)"; "the same time; closer than before (7 days apart)". */
export function gapWords(gaps: readonly Gap[]): string[] {
  return [...new Set(gaps.map(({ unit }) => unit))].flatMap((unit): string[] => {
    const own = gaps.filter((gap) => gap.unit === unit)
    const last = own.at(-1)
    if (last === undefined) return []
    const before = own.at(-2)
    // A week nearer within "3 months" is no news that words of months can tell.
    if (before === undefined || apartWords(before) === apartWords(last)) return [apartWords(last)]
    const way = last.size > before.size ? 'wider' : 'closer'
    return [`${apartWords(last)}; ${way} than before (${apartWords(before)})`]
  })
}

/** Sides that say the same are not "no months apart". */
function apartWords(gap: Gap): string {
  if (gap.size > 0) return `${sizeWords(gap)} apart`
  return gap.unit === 'days' ? 'the same time' : `the same number of ${gap.unit}`
}

function sizeWords({ unit, size }: Gap): string {
  if (unit !== 'days') return `${size} ${unit}`
  return size < 45 ? `${size} days` : `${Math.round(size / 30.44)} months`
}
