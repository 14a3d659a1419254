/** Where everything of the exchange stands on the page, in the units of its picture. */
import { type Exchange, type ExchangeArc, type ExchangeMark, middle, type Wait } from './answer.ts'
import { type Scale, stretchedScale, ticksBetween, trueScale } from './scale.ts'

export interface Layout {
  readonly width: number
  readonly height: number
  readonly lanes: readonly { readonly name: string; readonly y: number; readonly side: boolean }[]
  readonly marks: readonly PlacedMark[]
  readonly arcs: readonly {
    readonly arc: ExchangeArc
    readonly path: string
    readonly x: number
    readonly y: number
  }[]
  readonly ticks: readonly Tick[]
  readonly stretchedY: number
  readonly trueY: number
  readonly waits: readonly {
    readonly wait: Wait
    readonly x: number
    readonly width: number
    readonly y: number
    readonly days: number
  }[]
  readonly waitRows: readonly { readonly name: string; readonly y: number }[]
}

export interface PlacedMark {
  readonly mark: ExchangeMark
  readonly x: number
  readonly y: number
  /** Half the width of the span of days it may be of. */
  readonly doubt: number
  /** Above the line or below it. */
  readonly labelY: number
  readonly label: boolean
}

export interface Tick {
  readonly words: string
  readonly year?: string
  readonly stretched: number
  readonly true: number
}

const width = 1200
const edge = { left: 150, right: 30 }
const sideGap = 190
const otherGap = 62
const labelWidth = 58

/** Lay out an exchange of up to some hundred marks; larger ones are counted instead (see `crowd.ts`). */
export function layoutOf(exchange: Exchange, today: number): Layout {
  const days = exchange.marks.map((mark) => middle(mark.days))
  const frame = { from: edge.left + 20, to: width - edge.right }
  const scale = stretchedScale(days, frame)
  const rule = trueScale(days, frame)
  const lanes = placeLanes(exchange)
  const y = new Map(lanes.map((lane) => [lane.name, lane.y]))
  const marks = placeMarks(exchange.marks, scale, y)
  const stretchedY = (lanes.at(-1)?.y ?? 0) + 64
  const trueY = stretchedY + 70
  const last = Math.max(...days)
  const waits = placeWaits(exchange.waits, rule, { top: trueY + 50, last, today })
  return {
    width,
    height: waits.bottom + 20,
    lanes,
    marks,
    arcs: exchange.arcs.map((arc) => placeArc(arc, marks)),
    ticks: ticksBetween(Math.min(...days), last).map(({ day, ...words }) => ({
      ...words,
      stretched: scale(day),
      true: rule(day),
    })),
    stretchedY,
    trueY,
    waits: waits.placed,
    waitRows: waits.rows,
  }
}

function placeLanes(exchange: Exchange): Layout['lanes'] {
  let y = 48
  return exchange.lanes.map((lane, index) => {
    const before = exchange.lanes[index - 1]
    if (before !== undefined) y += before.side && lane.side ? sideGap : otherGap
    return { name: lane.name, side: lane.side, y }
  })
}

function placeMarks(
  marks: readonly ExchangeMark[],
  scale: Scale,
  lanes: ReadonlyMap<string, number>,
): PlacedMark[] {
  const lastLabel = new Map<string, number>()
  const sides = [...lanes.values()]
  return marks.map((mark) => {
    const x = scale(middle(mark.days))
    const y = lanes.get(mark.lane) ?? 0
    const label = x - (lastLabel.get(mark.lane) ?? -Infinity) > labelWidth
    if (label) lastLabel.set(mark.lane, x)
    const above = y <= (sides[Math.floor((sides.length - 1) / 2)] ?? 0)
    const doubt = Math.min(60, (scale(mark.days.last) - scale(mark.days.first)) / 2)
    return { mark, x, y, doubt, labelY: above ? y - 13 : y + 22, label }
  })
}

/** Leaves both lanes upright, so that the two ends of crossing letters can be told. */
function placeArc(arc: ExchangeArc, marks: readonly PlacedMark[]): Layout['arcs'][number] {
  const from = marks.find((one) => one.mark === arc.from)!
  const to = marks.find((one) => one.mark === arc.answers)!
  if (from.y === to.y) {
    const lift = from.y - 34
    const x = (from.x + to.x) / 2
    return {
      arc,
      path: `M${n(to.x)} ${n(to.y)}C${n(to.x)} ${n(lift)} ${n(from.x)} ${n(lift)} ${n(from.x)} ${n(from.y)}`,
      x,
      y: lift + 8,
    }
  }
  const bend = (from.y - to.y) * 0.5
  const path = `M${n(to.x)} ${n(to.y)}C${n(to.x)} ${n(to.y + bend)} ${n(from.x)} ${n(from.y - bend)} ${n(from.x)} ${n(from.y)}`
  return { arc, path, x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
}

interface WaitFrame {
  readonly top: number
  readonly last: number
  readonly today: number
}

function placeWaits(waits: readonly Wait[], rule: Scale, frame: WaitFrame) {
  const names = [...new Set(waits.map((wait) => wait.lane))]
  const rowsOfLane = names.map((name) => ({
    name,
    rows: rowsWithoutOverlap(
      waits.filter((wait) => wait.lane === name),
      frame.last,
    ),
  }))
  let y = frame.top
  const rows: { name: string; y: number }[] = []
  const placed: Layout['waits'][number][] = []
  for (const lane of rowsOfLane) {
    rows.push({ name: lane.name, y })
    for (const row of lane.rows) {
      for (const wait of row) {
        const until = wait.until ?? frame.last
        const x = rule(wait.from)
        placed.push({
          wait,
          x,
          width: Math.max(2, rule(until) - x),
          y,
          days: Math.round(until - wait.from),
        })
      }
      y += 26
    }
    y += 8
  }
  return { placed, rows, bottom: y }
}

function rowsWithoutOverlap(waits: readonly Wait[], last: number): Wait[][] {
  const rows: Wait[][] = []
  for (const wait of waits) {
    const row = rows.find((one) => (one.at(-1)?.until ?? last) <= wait.from)
    if (row === undefined) rows.push([wait])
    else row.push(wait)
  }
  return rows.slice(0, 6)
}

function n(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '')
}
