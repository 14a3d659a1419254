/**
 * Who is to do what by when: undertakings, requests and proposals that name a
 * day or a term, and whether the day has come. Only what stands, only a side's
 * own word. Whether it was done the words of an undertaking do not say.
 */
import { type ActKind, dayAt, daysOf, type EdtfDate, parseDate } from '../../../record/index.ts'
import type { Board, BoardAct, BoardRow } from '../answer.ts'
import { dayOfLastLetter } from './owed.ts'
import { tellingsOf } from './reported.ts'
import { revisionsOf } from './revisions.ts'
import { settledTogether } from './settled.ts'
import { brokenOn, type Turn } from './turns.ts'

export interface Due {
  readonly act: BoardAct
  readonly how: 'undertaken' | 'asked' | 'proposed'
  /** The term as it stands: EDTF, or words. */
  readonly term: string
  /** The last day, where the term has one, and how far it lies ahead on the day of the board. */
  readonly last?: EdtfDate
  readonly days?: number
  /** The later act by which a side went back on it. */
  readonly turned?: Turn
}

const undertaken: ReadonlySet<ActKind> = new Set(['commit', 'accept', 'offer'])
const asked: ReadonlySet<ActKind> = new Set(['request', 'demand', 'condition'])
const proposed: ReadonlySet<ActKind> = new Set(['propose', 'counter', 'postpone'])

/** What is due, soonest first; what has no day stands last. */
export function duesOn(board: Board, asOf: EdtfDate | undefined): Due[] {
  const turns = new Map(brokenOn(board).map((turn) => [turn.earlier, turn]))
  const replaced = new Set(board.rows.flatMap(replacedIn))
  const settled = settledTogether(board)
  const today = daysOf(asOf ?? dayOfLastLetter(board) ?? ('XXXX' as EdtfDate)).last
  return board.rows
    .flatMap(({ acts }) => acts)
    .flatMap((act): Due[] => {
      const how = howOf(act)
      if (how === undefined || (how === 'proposed' && replaced.has(act))) return []
      if (how !== 'undertaken' && settled.has(act)) return []
      const terms = termsOf(act).filter(({ last }) => last === undefined || last >= dayOf(act))
      const [term] = terms
      if (term === undefined) return []
      const turned = turns.get(act)
      return [
        {
          act,
          how,
          term: term.words,
          ...dated(term.last, today),
          ...(turned === undefined ? {} : { turned }),
        },
      ]
    })
    .sort((one, other) => (one.last ?? '9999').localeCompare(other.last ?? '9999'))
}

/** What a side has put something else in the place of, and what only tells a move that is held itself. */
function replacedIn(row: BoardRow): BoardAct[] {
  return [
    ...revisionsOf(row).map(({ earlier }) => earlier),
    ...tellingsOf(row).map(({ told }) => told),
  ]
}

function howOf({ stands, finding: { body } }: BoardAct): Due['how'] | undefined {
  if (!stands || (body.mode !== 'direct' && body.mode !== 'restated')) return undefined
  if (undertaken.has(body.act)) return 'undertaken'
  if (asked.has(body.act)) return 'asked'
  return proposed.has(body.act) ? 'proposed' : undefined
}

/** The last day of the first term that an act names, on or after the day of its letter. */
export function lastDayDue(act: BoardAct): number | undefined {
  return termsOf(act).find(({ last }) => last !== undefined && last >= dayOf(act))?.last
}

interface Term {
  readonly words: string
  readonly last: number | undefined
}

/** The days and terms that an act names, with their last day. */
function termsOf({ finding: { body }, document }: BoardAct): Term[] {
  // A length that is told again ran from the day on which it was put, not from this one.
  const isNew = body.mode === 'direct'
  const written = document.date === undefined ? Number.NaN : daysOf(document.date.value).last
  const days = body.values.dates.flatMap((words): Term[] => {
    const length = lengthOf(words)
    if (length !== undefined) return isNew ? [{ words, last: finite(written + length) }] : []
    const date = parseDate(words)
    return date === undefined ? [] : [{ words, last: finite(daysOf(date).last) }]
  })
  return [...days, ...body.values.terms.map((words) => ({ words, last: undefined }))]
}

const lengths: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30.44, Y: 365.25 }

function lengthOf(term: string): number | undefined {
  const [, count, unit = ''] = /^P(\d+)([DWMY])$/.exec(term) ?? []
  return count === undefined ? undefined : Math.round(Number(count) * lengths[unit]!)
}

function finite(day: number): number | undefined {
  return Number.isFinite(day) ? day : undefined
}

function dayOf({ document }: BoardAct): number {
  const day = document.date === undefined ? Number.NaN : daysOf(document.date.value).first
  return Number.isFinite(day) ? day : Number.NEGATIVE_INFINITY
}

function dated(last: number | undefined, today: number): Pick<Due, 'last' | 'days'> {
  if (last === undefined) return {}
  return { last: dayAt(last), ...(Number.isFinite(today) ? { days: last - today } : {}) }
}
