/**
 * Series of acts by period, with bands for the width of dates: what certainly fell in a
 * period, what may have, and the expected count if every act spreads evenly over its interval.
 */
import { dayAt, daysOf, type EdtfDate } from '../../../record/index.ts'
import type { Window } from '../hawkes/kernel.ts'
import { type Act, channelName, channelOf, type Quarrel } from './act.ts'

export interface Period extends Window {
  readonly name: string
}

export interface Counted {
  readonly period: Period
  /** Acts whose whole interval lies in the period. */
  readonly certain: number
  /** Acts whose interval touches it. */
  readonly possible: number
  readonly expected: number
  /** The acts that touch it: every number opens its events. */
  readonly acts: readonly string[]
}

/** The acts of one channel by period. */
export interface Series {
  readonly channel: string
  readonly acts: number
  readonly counts: readonly Counted[]
}

/** All series of a quarrel in about a dozen periods. */
export function seriesOf(quarrel: Quarrel): readonly Series[] {
  const { start, end } = quarrel.window
  const list = periods(quarrel.window, periodSize(quarrel))
  const inside = quarrel.acts.filter((act) => act.end > start && act.start < end)
  const names = inside.map((act) => {
    const channel = channelOf(act, quarrel.sides)
    if (channel !== undefined) return channelName(channel)
    return act.reach === 'private' ? `private ${act.from}` : undefined
  })
  return [...new Set(names.filter((name) => name !== undefined))].sort().map((channel) => {
    const acts = inside.filter((_, at) => names[at] === channel)
    return { channel, acts: acts.length, counts: counted(acts, list) }
  })
}

/** About a dozen periods: months for a year, quarters for a few years, years beyond. */
function periodSize({ window }: Quarrel): 'month' | 'quarter' | 'year' {
  const days = window.end - window.start
  return days < 550 ? 'month' : days < 3700 ? 'quarter' : 'year'
}

/** Count acts by period. */
export function counted(acts: readonly Act[], periods: readonly Period[]): readonly Counted[] {
  return periods.map((period) => {
    const touching = acts.filter((act) => act.start < period.end && act.end > period.start)
    return {
      period,
      certain: touching.filter((act) => act.start >= period.start && act.end <= period.end).length,
      possible: touching.length,
      expected: touching.reduce((sum, act) => sum + within(act, period), 0),
      acts: touching.map((act) => act.id),
    }
  })
}

function within(act: Act, period: Window): number {
  const common = Math.min(act.end, period.end) - Math.max(act.start, period.start)
  return act.end > act.start ? common / (act.end - act.start) : 1
}

/** Calendar months, quarters or years that cover a window. */
export function periods(window: Window, size: 'month' | 'quarter' | 'year'): readonly Period[] {
  const months = { month: 1, quarter: 3, year: 12 }[size]
  const [year, month] = dayAt(Math.floor(window.start)).split('-').map(Number) as [number, number]
  const list: Period[] = []
  for (let at = Math.floor((year * 12 + month - 1) / months) * months; ; at += months) {
    const period = { name: periodName(size, at), start: firstDay(at), end: firstDay(at + months) }
    if (period.start >= window.end || list.length >= 5000) return list
    list.push(period)
  }
}

/** `at` counts months from the year 0. */
function periodName(size: 'month' | 'quarter' | 'year', at: number): string {
  const year = Math.floor(at / 12)
  if (size === 'year') return String(year)
  return size === 'quarter'
    ? `${year} Q${Math.floor((at % 12) / 3) + 1}`
    : `${year}-${String((at % 12) + 1).padStart(2, '0')}`
}

function firstDay(at: number): number {
  const month = String((at % 12) + 1).padStart(2, '0')
  return daysOf(`${String(Math.floor(at / 12)).padStart(4, '0')}-${month}-01` as EdtfDate).first
}
