/**
 * The exchange: who wrote when, what answers what, how long each side waited.
 *
 * Facts only, in days; where they stand on the page is the layout's business.
 */
import { documentName } from '../../markup/index.ts'
import {
  type DayRange,
  type Document,
  type DocumentId,
  daysOf,
  type MissingDocument,
  type Reply,
  type StandingRecord,
} from '../../record/index.ts'

/** A document as a mark: held or missing, on a day or a span of days. */
export interface ExchangeMark {
  readonly id: DocumentId
  readonly name: string
  readonly held: boolean
  /** The lane of its sender. */
  readonly lane: string
  readonly to: readonly string[]
  readonly kind: string
  /** First and last day it may be of, counted from 1970-01-01. */
  readonly days: DayRange
  readonly date: string
  /** How it begins, or how it is known. */
  readonly incipit: string
  /** It went to others than those of the two sides. */
  readonly away: boolean
}

export interface ExchangeArc {
  readonly from: ExchangeMark
  readonly answers: ExchangeMark
  readonly how: Reply['how']
  readonly days: DayRange
  readonly crosses: boolean
}

/** A stretch in which one side waited for the other; open where nothing has come. */
export interface Wait {
  readonly lane: string
  readonly from: number
  readonly until: number | undefined
  readonly letter: ExchangeMark
}

export interface Exchange {
  /** Lanes from above to below; the two sides that write most stand in the middle. */
  readonly lanes: readonly Lane[]
  readonly marks: readonly ExchangeMark[]
  readonly arcs: readonly ExchangeArc[]
  readonly waits: readonly Wait[]
  /** Documents without a date that can be drawn: named in the table only. */
  readonly undated: readonly ExchangeMark[]
}

export interface Lane {
  readonly name: string
  readonly side: boolean
  readonly count: number
}

export interface Stretch {
  readonly from?: number
  readonly to?: number
}

/** The exchange of a record, or of a stretch of its days. */
export function exchangeOf(record: StandingRecord, stretch: Stretch = {}): Exchange {
  const all = [...heldMarks(record), ...missingMarks(record)]
  const within = all.filter((mark) => isWithin(mark.days, stretch))
  const dated = within.filter((mark) => Number.isFinite(mark.days.first + mark.days.last))
  const marks = dated.sort((one, other) => middle(one.days) - middle(other.days))
  const arcs = arcsOf(record, marks)
  const lanes = lanesOf(record, marks)
  return {
    lanes,
    marks,
    arcs,
    waits: waitsOf(marks, arcs, lanes),
    undated: within.filter((mark) => !marks.includes(mark)),
  }
}

/** The day in the middle of a range. */
export function middle(days: DayRange): number {
  return (days.first + days.last) / 2
}

function* heldMarks(record: StandingRecord): Iterable<ExchangeMark> {
  for (const document of record.documents()) {
    yield {
      id: document.id,
      name: documentName(document),
      held: true,
      lane: senderOf(document),
      to: document.to.map((one) => one.party ?? one.value),
      kind: document.kind.value,
      days: document.date === undefined ? never : daysOf(document.date.value),
      date: document.date?.value ?? '',
      incipit: incipitOf(record, document),
      away: false,
    }
  }
}

function* missingMarks(record: StandingRecord): Iterable<ExchangeMark> {
  for (const { body, evidence } of record.findings('missing')) {
    if (body.set) continue
    yield {
      id: body.id,
      name: missingName(body),
      held: false,
      lane: body.from[0] ?? 'unknown',
      to: body.to,
      kind: body.kind,
      days: body.date === undefined ? never : daysOf(body.date),
      date: body.date ?? '',
      incipit: evidence[0].exact,
      away: false,
    }
  }
}

const never: DayRange = { first: -Infinity, last: Infinity }

function senderOf(document: Document): string {
  const [sender] = document.from
  return sender?.party ?? sender?.value ?? 'unknown'
}

function incipitOf(record: StandingRecord, document: Document): string {
  const start = document.parts.find((part) => part.part === 'body')?.start ?? 0
  return record
    .words(document.id)
    .slice(start, start + 110)
    .replace(/\s+\S*$/, '')
}

function missingName(body: MissingDocument): string {
  const from = body.from[0] ?? 'somebody'
  const to = body.to[0]
  return body.title ?? (to === undefined ? `${body.kind} of ${from}` : `${from} to ${to}`)
}

function arcsOf(record: StandingRecord, marks: readonly ExchangeMark[]): ExchangeArc[] {
  const byId = new Map(marks.map((mark) => [mark.id, mark]))
  const arcs: ExchangeArc[] = []
  for (const reply of record.findings('reply')) {
    const from = byId.get(reply.document)
    const answers = byId.get(reply.body.answers)
    if (from === undefined || answers === undefined) continue
    const days = {
      first: from.days.first - answers.days.last,
      last: from.days.last - answers.days.first,
    }
    arcs.push({ from, answers, how: reply.body.how, days, crosses: false })
  }
  return arcs.map((arc) => ({ ...arc, crosses: arcs.some((other) => isCrossing(arc, other)) }))
}

/** Two answers cross when each side wrote before the other's letter could be answered. */
function isCrossing(one: ExchangeArc, other: ExchangeArc): boolean {
  if (one === other || one.from.lane !== other.answers.lane) return false
  return (
    middle(one.answers.days) < middle(other.from.days) &&
    middle(other.answers.days) < middle(one.from.days) &&
    one.answers.lane === other.from.lane &&
    middle(other.from.days) > middle(one.from.days)
  )
}

function lanesOf(record: StandingRecord, marks: readonly ExchangeMark[]): Lane[] {
  const counts = new Map<string, number>()
  for (const mark of marks) counts.set(mark.lane, (counts.get(mark.lane) ?? 0) + 1)
  const byCount = [...counts].sort(
    (one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1),
  )
  const order = record.settings.parties.map((party) => party.short ?? party.name)
  const sides = byCount
    .slice(0, 2)
    .sort((one, other) => rank(order, one[0]) - rank(order, other[0]))
  const others = byCount.slice(2)
  const above = others.filter((_, index) => index % 2 === 0).reverse()
  const below = others.filter((_, index) => index % 2 === 1)
  const lane =
    (side: boolean) =>
    ([name, count]: [string, number]): Lane => ({ name, side, count })
  return [...above.map(lane(false)), ...sides.map(lane(true)), ...below.map(lane(false))]
}

function rank(order: readonly string[], name: string): number {
  const index = order.findIndex((one) => one.toLowerCase() === name.toLowerCase())
  return index === -1 ? order.length : index
}

/** Under each of the two sides, how long the other awaited its answers. */
function waitsOf(
  marks: readonly ExchangeMark[],
  arcs: readonly ExchangeArc[],
  lanes: readonly Lane[],
): Wait[] {
  const sides = lanes.filter((lane) => lane.side).map((lane) => lane.name)
  return marks.flatMap((letter) => {
    const lane = sides.find((side) => side !== letter.lane && letter.to.includes(side))
    if (lane === undefined || !sides.includes(letter.lane)) return []
    const answers = arcs.filter((arc) => arc.answers === letter && arc.from.lane === lane)
    const until =
      answers.length === 0 ? undefined : Math.min(...answers.map((arc) => middle(arc.from.days)))
    return [{ lane, from: middle(letter.days), until, letter }]
  })
}

function isWithin(days: DayRange, stretch: Stretch): boolean {
  return days.last >= (stretch.from ?? -Infinity) && days.first <= (stretch.to ?? Infinity)
}
