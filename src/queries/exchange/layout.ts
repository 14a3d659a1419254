/**
 * Where everything of the exchange stands, in the units of its picture.
 *
 * Time runs along, lanes lie across; lying, along is x and across is y, and
 * upright the other way round. So one layout serves both pictures.
 */
import { daysWords } from '../../markup/index.ts'
import type { Exchange } from './answer.ts'
import { type Label, labelsOf } from './labels.ts'
import { type Ask, type ExchangeArc, type ExchangeMark, middle } from './mark.ts'
import { type Scale, type Stop, stretchedScale, type Tick, ticksOn, trueScale } from './scale.ts'
import type { Thread } from './threads.ts'
import type { Wait } from './waits.ts'

export interface Frame {
  /** Where time begins and ends along the picture. */
  readonly from: number
  readonly to: number
  /** Between the two sides, and between others. */
  readonly sideGap: number
  readonly otherGap: number
  /** The first lane. */
  readonly top: number
  /** How long a label is along the lane. */
  labelLength(words: string): number
}

export interface PlacedLane {
  readonly name: string
  readonly across: number
  readonly side: boolean
  /** Labels stand on the side away from the others: -1 above or before, 1 below or after. */
  readonly outward: -1 | 1
}

export interface PlacedMark {
  readonly mark: ExchangeMark
  readonly along: number
  readonly lane: PlacedLane
  /** Half the length of the span of days it may be of. */
  readonly doubt: number
  /** Its date, and how many lines away from the mark it stands; none where there is no room for one. */
  readonly label: Label | undefined
}

export interface PlacedArc {
  readonly from: PlacedMark
  readonly to: PlacedMark
  /** Where its days stand, as a share of its way. */
  readonly at: number
}

export interface Layout {
  readonly lanes: readonly PlacedLane[]
  readonly marks: readonly PlacedMark[]
  readonly arcs: readonly (PlacedArc & { readonly arc: ExchangeArc; readonly words: string })[]
  readonly asks: readonly (PlacedArc & { readonly ask: Ask })[]
  readonly threads: readonly (PlacedArc & { readonly thread: Thread })[]
  readonly ticks: readonly Tick[]
  /** Across of the last lane. */
  readonly bottom: number
  readonly stretched: Scale
  readonly rule: Scale
}

/** Lay out an exchange of up to some hundred marks; larger ones are counted instead (see `crowd.ts`). */
export function layoutOf(exchange: Exchange, frame: Frame): Layout {
  const days = exchange.marks.map((mark) => middle(mark.days))
  const stretched = stretchedScale(exchange.marks.map(stopOf(exchange)), frame)
  const lanes = placeLanes(exchange, frame)
  const marks = placeMarks(exchange.marks, lanes, { frame, scale: stretched })
  const byMark = new Map(marks.map((one) => [one.mark, one]))
  const [first, last] = [Math.min(...days), Math.max(...days)]
  return {
    lanes,
    marks,
    arcs: spread(
      exchange.arcs.flatMap((arc) => {
        const ends = endsOf(byMark, arc.from, arc.answers)
        return ends === undefined ? [] : [{ ...ends, arc, at: 0.5, words: daysWords(arc.days) }]
      }),
    ),
    asks: exchange.asks.flatMap((ask) => {
      const ends = endsOf(byMark, ask.from, ask.of)
      return ends === undefined ? [] : [{ ...ends, ask, at: 0.5 }]
    }),
    threads: exchange.threads.flatMap((thread) => {
      const ends = endsOf(byMark, thread.from, thread.of)
      return ends === undefined ? [] : [{ ...ends, thread, at: 0.5 }]
    }),
    ticks: ticksOn(stretched, [first, last]),
    bottom: lanes.at(-1)?.across ?? frame.top,
    stretched,
    rule: trueScale([exchange.heart.first, exchange.heart.last], frame),
  }
}

/** What others only speak of in passing gets less room than what the sides wrote. */
const passing = 0.3

function stopOf({ lanes, arcs, asks }: Exchange): (mark: ExchangeMark) => Stop {
  const sides = new Set(lanes.filter((lane) => lane.side).map((lane) => lane.name))
  const joined = new Set([
    ...arcs.flatMap((arc) => [arc.from, arc.answers]),
    ...asks.flatMap((ask) => [ask.from, ask.of]),
  ])
  return (mark) => ({
    day: middle(mark.days),
    weight: mark.held || joined.has(mark) ? 1 : sides.has(mark.lane) ? 0.5 : passing,
  })
}

function placeLanes(exchange: Exchange, frame: Frame): PlacedLane[] {
  let across = frame.top
  const firstSide = exchange.lanes.findIndex((lane) => lane.side)
  return exchange.lanes.map(({ name, side }, index) => {
    const before = exchange.lanes[index - 1]
    if (before !== undefined) across += before.side && side ? frame.sideGap : frame.otherGap
    return { name, side, across, outward: index <= firstSide ? -1 : 1 }
  })
}

interface MarkParts {
  readonly frame: Frame
  readonly scale: Scale
}

/** Marks nearer than this are moved apart: two letters of one day must both be seen. */
const nearest = 11
function placeMarks(
  marks: readonly ExchangeMark[],
  lanes: readonly PlacedLane[],
  { frame, scale }: MarkParts,
): PlacedMark[] {
  const placed = lanes.flatMap((lane) => {
    const own = standApart(
      marks.filter((mark) => mark.lane === lane.name),
      scale,
    ).map((place) => ({ ...place, side: lane.side }))
    const labels = labelsOf(own, frame.labelLength)
    return own.map(({ mark, along }) => {
      const doubt = Math.min(60, (scale(mark.days.last) - scale(mark.days.first)) / 2)
      return { mark, along, lane, doubt, label: labels.get(mark) }
    })
  })
  const order = new Map(marks.map((mark, index) => [mark, index]))
  return placed.sort((one, other) => order.get(one.mark)! - order.get(other.mark)!)
}

/** Marks of one lane along it, none nearer to the one before than can be told apart. */
function standApart(
  marks: readonly ExchangeMark[],
  scale: Scale,
): { readonly mark: ExchangeMark; readonly along: number }[] {
  let before = -Infinity
  return marks.map((mark) => {
    before = Math.max(scale(middle(mark.days)), before + nearest)
    return { mark, along: before }
  })
}

function endsOf(
  byMark: ReadonlyMap<ExchangeMark, PlacedMark>,
  one: ExchangeMark,
  other: ExchangeMark,
) {
  const from = byMark.get(one)
  const to = byMark.get(other)
  return from === undefined || to === undefined ? undefined : { from, to }
}

/** Places along an arc where its days may stand, the middle first. */
const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78]

/** Days are moved along their arcs until they stand clear of each other. */
function spread<One extends PlacedArc>(arcs: readonly One[]): One[] {
  const taken: { along: number; across: number }[] = []
  return arcs.map((arc) => {
    const free = (at: number): boolean => {
      const place = pointOf(arc, at)
      return taken.every(
        (other) =>
          Math.abs(other.along - place.along) > 26 || Math.abs(other.across - place.across) > 13,
      )
    }
    const at = shares.find(free) ?? 0.5
    taken.push(pointOf(arc, at))
    return { ...arc, at }
  })
}

/** A place by time and lane. */
export interface Point {
  readonly along: number
  readonly across: number
}

/** A place on the curve of an arc, from what is answered to the answer. */
export function pointOf({ from, to }: PlacedArc, at: number): Point {
  const [a, d] = [to.lane.across, from.lane.across]
  const [b, c] =
    a === d ? [a + 46 * to.lane.outward, d + 46 * from.lane.outward] : [(a + d) / 2, (a + d) / 2]
  const bezier = (p: readonly [number, number, number, number]): number => {
    const rest = 1 - at
    return rest ** 3 * p[0] + 3 * rest ** 2 * at * p[1] + 3 * rest * at ** 2 * p[2] + at ** 3 * p[3]
  }
  return {
    along: bezier([to.along, to.along, from.along, from.along]),
    across: bezier([a, b, c, d]),
  }
}

/** The four points of an arc: it leaves both lanes upright, so that the ends of crossing letters can be told. */
export function curveOf({
  from,
  to,
}: Pick<PlacedArc, 'from' | 'to'>): readonly [Point, Point, Point, Point] {
  const [a, d] = [to.lane.across, from.lane.across]
  const same = a === d
  const b = same ? a + 46 * to.lane.outward : (a + d) / 2
  return [
    { along: to.along, across: a },
    { along: to.along, across: b },
    { along: from.along, across: b },
    { along: from.along, across: d },
  ]
}

/** Waits in rows without overlap, each below the name of who was awaited. */
export interface WaitRow {
  readonly lane: string
  readonly first: boolean
  readonly waits: readonly Wait[]
}

/** Rows a side at most; what does not fit is told in words. */
const mostRows = 4

/** Rows of waits, the longest kept first. */
export function waitRows(
  waits: readonly Wait[],
  last: number,
): { readonly rows: readonly WaitRow[]; readonly left: number } {
  const lanes = [...new Set(waits.map((wait) => wait.lane))]
  let left = 0
  const rows = lanes.flatMap((lane): WaitRow[] => {
    const own = rowsWithoutOverlap(
      waits.filter((wait) => wait.lane === lane),
      last,
    )
    left += own.slice(mostRows).reduce((sum, row) => sum + row.length, 0)
    return own.slice(0, mostRows).map((row, index) => ({ lane, first: index === 0, waits: row }))
  })
  return { rows, left }
}

function rowsWithoutOverlap(waits: readonly Wait[], last: number): Wait[][] {
  const length = (wait: Wait) => (wait.until ?? last) - wait.from
  const rows: Wait[][] = []
  for (const wait of [...waits].sort((one, other) => length(other) - length(one))) {
    const row = rows.find((one) =>
      one.every(
        (other) => (other.until ?? last) <= wait.from || (wait.until ?? last) <= other.from,
      ),
    )
    if (row === undefined) rows.push([wait])
    else row.push(wait)
  }
  return rows
}
