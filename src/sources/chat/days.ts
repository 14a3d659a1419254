/**
 * Which of two figures is the day: phones write dates in the manner of their
 * country and exports do not say which. A figure above twelve tells it for the
 * whole file, so does the order of the messages; where neither does it stays open.
 */
import type { Problem } from '../../record/index.ts'
import type { Sent } from './message.ts'

/** The order of the figures of a file; `unsure` where both readings fit. */
export type DayOrder = 'year-first' | 'day-first' | 'month-first' | 'unsure'

type Figures = Extract<Sent, { readonly kind: 'figures' }>

/** The order in which a chat writes its days. */
export function chatDays(sent: readonly Sent[]): DayOrder {
  const written = sent.filter((one): one is Figures => one.kind === 'figures')
  const first = written[0]
  if (first === undefined || first.figures[0] > 31) return 'year-first'
  const [isDay, isMonth] = [0, 1].map((at) => written.some(({ figures }) => figures[at]! > 12))
  if (isDay !== isMonth) return isDay ? 'day-first' : 'month-first'
  if (written.every(({ figures }) => figures[0] === figures[1])) return 'day-first'
  // With points between them days stand first wherever they are written so.
  if (first.sign === '.') return 'day-first'
  const [byDay, byMonth] = (['day-first', 'month-first'] as const).map((order) =>
    stepsBack(written, order),
  )
  if (byDay === 0 && byMonth! > 0) return 'day-first'
  return byMonth === 0 && byDay! > 0 ? 'month-first' : 'unsure'
}

/** How often a message would stand before one that it was sent after. */
function stepsBack(written: readonly Figures[], order: DayOrder): number {
  const days = written.map((one) => dayOf(one, order) ?? '')
  return days.filter((day, at) => at > 0 && day < days[at - 1]!).length
}

/** The day of a message: EDTF, a stretch of days where two readings fit; nothing for no day of any year. */
export function dayOf(sent: Sent, order: DayOrder): string | undefined {
  if (sent.kind === 'day') return sent.day
  const [first, second, third] = sent.figures
  if (order === 'year-first') return dayFrom(first, second, third)
  const [asDay, asMonth] = [dayFrom(third, second, first), dayFrom(third, first, second)]
  if (order === 'day-first') return asDay
  if (order === 'month-first' || asDay === asMonth) return asMonth
  return asDay === undefined || asMonth === undefined
    ? (asDay ?? asMonth)
    : [asDay, asMonth].sort().join('/')
}

function dayFrom(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  // Messengers are younger than the century.
  const whole = year < 100 ? 2000 + year : year
  return `${whole}-${two(month)}-${two(day)}`
}

function two(figure: number): string {
  return String(figure).padStart(2, '0')
}

export function daysUnsure(path: string): Problem {
  return {
    code: 'days-unsure',
    what: `"${path}" writes its dates in figures of which either may be the day; its messages are dated by both readings`,
    where: path,
    advice:
      'export the chat anew over a longer time: one message of after the 12th of a month tells',
    weight: 'attention',
  }
}
