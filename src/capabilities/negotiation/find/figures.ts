/**
 * Days in figures that two countries read differently: "4/11/2025" is the fourth
 * of November or April 11. A figure above 12 decides, then how the writer writes
 * his other days; where nothing does, the day that lies nearer to the writing is
 * meant, for a term is seldom half a year away.
 */
import { figureOrder } from '../../../documents/index.ts'
import type { Document } from '../../../record/index.ts'
import { two } from './calendar.ts'

/** Whether the month comes first; undefined where the writer's own words do not tell. */
export type MonthFirst = boolean | undefined

/** How a writer orders his figures, by his own words: not by those of another that he quotes. */
export function orderOfFigures(words: string, { parts }: Pick<Document, 'parts'>): MonthFirst {
  const quoted = parts.filter(({ part }) => part === 'quoted')
  const own = quoted.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)}\n${left.slice(end)}`,
    words,
  )
  const { monthFirst, orderKnown } = figureOrder(own, true)
  return orderKnown === true ? monthFirst : undefined
}

export interface FiguresOfDay {
  readonly figure: string
  readonly otherFigure: string
  readonly year: string
}

/** The day that two figures and a year say; none where no day has them. */
export function dayInFigures(
  { figure, otherFigure, year }: FiguresOfDay,
  written: string | undefined,
  monthFirst: MonthFirst,
): string | undefined {
  const [dayFirst, american] = [
    [figure, otherFigure],
    [otherFigure, figure],
  ].map(([day = '', month = '']) =>
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
      ? `${year}-${two(Number(month))}-${two(Number(day))}`
      : undefined,
  )
  if (dayFirst === undefined || american === undefined) return dayFirst ?? american
  if (monthFirst !== undefined) return monthFirst ? american : dayFirst
  if (written === undefined || !isDay.test(written)) return dayFirst
  return distance(american, written) < distance(dayFirst, written) ? american : dayFirst
}

const isDay = /^\d{4}-\d{2}-\d{2}/

/** Roughly in days: enough to say which of two lies nearer. */
function distance(one: string, other: string): number {
  return Math.abs(roughDay(one) - roughDay(other))
}

function roughDay(day: string): number {
  return Number(day.slice(0, 4)) * 372 + Number(day.slice(5, 7)) * 31 + Number(day.slice(8, 10))
}
