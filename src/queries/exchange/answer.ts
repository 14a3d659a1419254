/**
 * The exchange: who wrote when, what answers what, how long each side waited.
 *
 * Facts only, in days; where they stand on the page is the layout's business.
 */
import { cut, dateWords, documentName } from '../../markup/index.ts'
import {
  type DayRange,
  type Document,
  type DocumentId,
  daysOf,
  type EdtfDate,
  keptOf,
  type MissingDocument,
  type StandingRecord,
} from '../../record/index.ts'
import { type Ask, type ExchangeArc, type ExchangeMark, middle } from './mark.ts'
import { type Sides, sidesOf } from './sides.ts'
import { type Thread, threadsOf } from './threads.ts'
import { type Wait, waitsOf } from './waits.ts'

export interface Exchange {
  /** Lanes from above to below; the two sides that write most stand in the middle. */
  readonly lanes: readonly Lane[]
  readonly marks: readonly ExchangeMark[]
  readonly arcs: readonly ExchangeArc[]
  readonly asks: readonly Ask[]
  /** Who quotes whom. */
  readonly threads: readonly Thread[]
  readonly waits: readonly Wait[]
  /** Documents without a date that can be drawn: named in the table only. */
  readonly undated: readonly ExchangeMark[]
  /** First and last day of the whole record, whatever stretch is chosen. */
  readonly whole: DayRange
  /** First and last day on which one of the two sides wrote what we hold: what lies outside is before or after the quarrel. */
  readonly heart: DayRange
  readonly sides: Sides
}

export interface Lane {
  readonly name: string
  readonly side: boolean
  readonly count: number
}

/** Days from and to which the exchange is shown. */
export interface Chosen {
  readonly from?: number
  readonly to?: number
}

/** The lane of those who write too little for one of their own. */
export const others = 'others'

/** Lanes beside the two sides, at most; the rest share one. */
const mostLanes = 5

/** The exchange of a record, or of a stretch of its days. */
export function exchangeOf(record: StandingRecord, chosen: Chosen = {}): Exchange {
  return stretchOf(wholeOf(record), chosen)
}

/** What of an exchange lies in a stretch of its days. */
export function stretchOf(whole: Exchange, chosen: Chosen): Exchange {
  if (chosen.from === undefined && chosen.to === undefined) return whole
  const within = (mark: ExchangeMark): boolean =>
    mark.days.last >= (chosen.from ?? -Infinity) && mark.days.first <= (chosen.to ?? Infinity)
  const marks = whole.marks.filter(within)
  const shown = new Set(marks)
  return {
    ...whole,
    marks,
    undated: [],
    arcs: whole.arcs.filter((arc) => shown.has(arc.from) && shown.has(arc.answers)),
    asks: whole.asks.filter((ask) => shown.has(ask.from) && shown.has(ask.of)),
    threads: whole.threads.filter((thread) => shown.has(thread.from) && shown.has(thread.of)),
    waits: whole.waits.filter((wait) => shown.has(wait.letter)),
    lanes: whole.lanes.filter((lane) => lane.side || marks.some((mark) => mark.lane === lane.name)),
  }
}

/** How a document begins, or how a missing one is known. */
export function incipitOf(record: StandingRecord, mark: ExchangeMark): string {
  const document = mark.held ? record.document(mark.id) : undefined
  if (document === undefined) return mark.known
  const start = document.parts.find((part) => part.part === 'body')?.start ?? 0
  return cut(record.words(mark.id).slice(start, start + 200), 110)
}

const wholeOf = keptOf((record: StandingRecord): Exchange => {
  const sides = sidesOf(record)
  const all = [...heldMarks(record, sides), ...missingMarks(record, sides)]
  const dated = all.filter((mark) => Number.isFinite(mark.days.first + mark.days.last))
  const lanes = lanesOf(dated, sides)
  const drawn = new Set(lanes.map((lane) => lane.name))
  const two = lanes.filter((lane) => lane.side).map((lane) => lane.name)
  const kept = keptFrom(record)
  const marks = dated
    .map((mark) => ({
      ...mark,
      lane: drawn.has(mark.lane) ? mark.lane : others,
      away: kept.has(mark.id) || isAway(mark, two),
    }))
    .sort((one, other) => middle(one.days) - middle(other.days))
  const byId = new Map(marks.map((mark) => [mark.id, mark]))
  const arcs = arcsOf(record, byId)
  return {
    lanes,
    marks,
    arcs,
    asks: asksOf(record, byId),
    threads: threadsOf(record, byId),
    waits: waitsOf(record, { byId, arcs, two, sides }),
    undated: all.filter((mark) => !byId.has(mark.id)),
    whole: reachOf(marks),
    heart: heartOf(marks, two),
    sides,
  }
})

function heartOf(marks: readonly ExchangeMark[], two: readonly string[]): DayRange {
  const heart = spanOf(marks.filter((mark) => mark.held && two.includes(mark.lane)))
  return heart.last > heart.first ? heart : spanOf(marks)
}

/** From the first to the last day that any mark may be of: of a letter of 1841, from the first of January on. */
function reachOf(marks: readonly ExchangeMark[]): DayRange {
  const first = Math.min(...marks.map(({ days }) => days.first))
  return { first, last: Math.max(...marks.map(({ days }) => days.last)) }
}

function spanOf(marks: readonly ExchangeMark[]): DayRange {
  const days = marks.map((mark) => middle(mark.days))
  return { first: Math.min(...days), last: Math.max(...days) }
}

function* heldMarks(record: StandingRecord, sides: Sides): Iterable<ExchangeMark> {
  for (const document of record.documents()) {
    yield {
      id: document.id,
      name: documentName(document),
      held: !document.entry,
      lane: laneOfSender(document, sides),
      to: [...new Set(document.to.map(sides.laneOf))],
      kind: document.kind.value,
      days: daysOrNever(document.date?.value),
      date: document.date?.value ?? '',
      known: document.entry ? record.words(document.id) : '',
      away: false,
    }
  }
}

function* missingMarks(record: StandingRecord, sides: Sides): Iterable<ExchangeMark> {
  for (const { body, evidence } of record.findings('missing')) {
    if (body.set) continue
    const laneOf = (value: string): string => sides.laneOf({ value })
    yield {
      id: body.id,
      name: missingName(body),
      held: false,
      lane: body.from[0] === undefined ? others : laneOf(body.from[0]),
      to: [...new Set(body.to.map(laneOf))],
      kind: body.kind,
      days: daysOrNever(body.date),
      date: body.date ?? '',
      known: evidence[0].exact,
      away: false,
    }
  }
}

const never: DayRange = { first: -Infinity, last: Infinity }

function daysOrNever(date: EdtfDate | undefined): DayRange {
  return date === undefined ? never : daysOf(date)
}

function laneOfSender(document: Document, sides: Sides): string {
  const [sender] = document.from
  return sender === undefined ? others : sides.laneOf(sender)
}

function missingName({ title, kind, noun = kind, from, to, date }: MissingDocument): string {
  const sides = [from[0], to[0]].filter((one) => one !== undefined).join(' to ')
  const words = title ?? (sides === '' ? noun : sides)
  return date === undefined ? words : `${words}, ${dateWords(date)}`
}

/** A letter of one side that names addressees, and the other side is not among them. */
function isAway(mark: ExchangeMark, two: readonly string[]): boolean {
  const other = two.find((side) => side !== mark.lane)
  return two.includes(mark.lane) && mark.to.length > 0 && !mark.to.includes(other ?? '')
}

function keptFrom(record: StandingRecord): ReadonlySet<DocumentId> {
  const kept = new Set<DocumentId>()
  for (const { body } of record.findings('withholding'))
    if (body.event === 'kept-from') kept.add(body.of)
  return kept
}

function arcsOf(
  record: StandingRecord,
  byId: ReadonlyMap<DocumentId, ExchangeMark>,
): ExchangeArc[] {
  const arcs = new Map<string, ExchangeArc>()
  for (const { document, body } of record.findings('reply')) {
    const from = byId.get(document)
    const answers = byId.get(body.answers)
    // What is only promised is a wait, not an answer.
    if (from === undefined || answers === undefined || body.how === 'promised') continue
    const days = {
      first: from.days.first - answers.days.last,
      last: from.days.last - answers.days.first,
    }
    const pair = `${document} ${body.answers}`
    // Told by a person and found in the words it is one answer still; its own words tell more.
    const known = arcs.get(pair)
    if (known === undefined || known.how === 'reported')
      arcs.set(pair, { from, answers, how: body.how, days })
  }
  return [...arcs.values()]
}

function asksOf(record: StandingRecord, byId: ReadonlyMap<DocumentId, ExchangeMark>): Ask[] {
  const asks = new Map<string, Ask>()
  for (const { document, body } of record.findings('withholding')) {
    if (body.event !== 'requested') continue
    const from = byId.get(document)
    const of = byId.get(body.of)
    // The side that wrote it may tell that it was asked for; that is no request.
    if (from !== undefined && of !== undefined && from.lane !== of.lane)
      asks.set(`${from.id} ${of.id}`, { from, of })
  }
  return [...asks.values()]
}

function lanesOf(marks: readonly ExchangeMark[], sides: Sides): Lane[] {
  const counts = new Map<string, number>()
  // A document that we hold counts more than one that somebody only speaks of.
  for (const mark of marks)
    counts.set(mark.lane, (counts.get(mark.lane) ?? 0) + (mark.held ? 1 : 0.5))
  const shared = counts.get(others) ?? 0
  counts.delete(others)
  const byCount = [...counts].sort(
    (one, other) => other[1] - one[1] || sides.rankOf(one[0]) - sides.rankOf(other[0]),
  )
  const two = byCount
    .slice(0, 2)
    .sort((one, other) => sides.rankOf(one[0]) - sides.rankOf(other[0]))
  const own = byCount.slice(2, mostLanes)
  const rest = byCount.slice(mostLanes).reduce((sum, [, count]) => sum + count, shared)
  const outside: [string, number][] = rest > 0 ? [...own, [others, rest]] : own
  const lane =
    (side: boolean) =>
    ([name, count]: [string, number]): Lane => ({ name, side, count })
  const above = outside.filter((_, index) => index % 2 === 0).reverse()
  const below = outside.filter((_, index) => index % 2 === 1)
  return [...above.map(lane(false)), ...two.map(lane(true)), ...below.map(lane(false))]
}
