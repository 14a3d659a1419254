/** The signature picture lying: lanes, marks, arcs, the two rules, the silences. Drawn on the server as SVG. */
import {
  dateWords,
  documentAddress,
  type Html,
  html,
  inDays,
  missingAddress,
  often,
} from '../../markup/index.ts'
import { dayAt, type StandingRecord } from '../../record/index.ts'
import { type Chosen, type Exchange, incipitOf } from './answer.ts'
import { shortMonths } from './labels.ts'
import { laneNamesOf } from './lane-names.ts'
import {
  curveOf,
  type Frame,
  type Layout,
  layoutOf,
  type PlacedArc,
  type PlacedMark,
  pointOf,
  waitRows,
} from './layout.ts'
import type { ExchangeMark } from './mark.ts'
import { ticksOn } from './scale.ts'
import { threadWords } from './threads.ts'

const width = 1200
const frame: Frame = {
  from: 172,
  // Half a full date stands beyond the last mark.
  to: 1156,
  sideGap: 186,
  otherGap: 64,
  top: 46,
  labelLength: (words) => words.length * 6.7 + 6,
}
const laneStart = 158
const laneEnd = 1182

export interface Drawn {
  readonly record: StandingRecord
  readonly exchange: Exchange
  readonly chosen: Chosen
}

/** The picture; `chosen` is shaded on the true rule. */
export function picture(drawn: Drawn): Html {
  const { exchange } = drawn
  const layout = layoutOf(exchange, frame)
  const nameOf = laneNamesOf(exchange, 20)
  const stretchedY = layout.bottom + 62
  const trueY = stretchedY + 64
  const waits = waitPicture(drawn, layout, trueY + 52)
  return html`<svg class="lying" viewBox="0 0 ${width} ${waits.bottom}" role="group" aria-label="The exchange as a picture; the table below has the same facts">
${layout.lanes.map((lane) => html`<g class="lane"${lane.side && html` data-side`}><line x1="${laneStart}" x2="${laneEnd}" y1="${lane.across}" y2="${lane.across}"/><text x="0" y="${lane.across + 5}">${nameOf(lane.name)}</text></g>`)}
${rules(layout, { stretchedY, trueY, drawn })}
${arcs(layout, (along, across) => `${n(along)} ${n(across)}`)}
${layout.marks.map((one) => drawMark(one, drawn))}
${waits.drawn}
</svg>`
}

/** Answers and requests as curves; `point` writes a place as x and y. */
export function arcs(layout: Layout, point: (along: number, across: number) => string): Html {
  const path = (arc: Pick<PlacedArc, 'from' | 'to'>) => {
    const [a, b, c, d] = curveOf(arc)
    return `M${point(a.along, a.across)}C${point(b.along, b.across)} ${point(c.along, c.across)} ${point(d.along, d.across)}`
  }
  return html`${layout.threads.map((one) => html`<path class="thread"${one.thread.untrue > 0 && html` data-untrue`} data-from="${one.thread.from.id}" data-quotes="${one.thread.of.id}" d="${path(one)}"><title>${one.thread.from.name} quotes ${one.thread.of.name}: ${threadWords(one.thread)}</title></path>`)}
${layout.asks.map((one) => html`<path class="ask" data-from="${one.ask.from.id}" data-answers="${one.ask.of.id}" d="${path(one)}"/>`)}
${layout.arcs.map((one) => {
  const { arc, words } = one
  const broken = !(arc.from.held && arc.answers.held) || arc.how === 'reported'
  const place = pointOf(one, one.at)
  const [x, y] = point(place.along, place.across).split(' ')
  return html`<g class="arc"${!(one.from.lane.side && one.to.lane.side) && html` data-other`} data-how="${arc.how}" data-from="${arc.from.id}" data-answers="${arc.answers.id}"${broken && html` data-broken`}><path d="${path(one)}"/><text x="${x}" y="${n(Number(y) + 4)}">${words}</text></g>`
})}`
}

interface RuleParts {
  readonly stretchedY: number
  readonly trueY: number
  readonly drawn: Drawn
}

function rules(layout: Layout, { stretchedY, trueY, drawn }: RuleParts): Html {
  const { exchange, chosen } = drawn
  const { first, last } = exchange.heart
  const middle = (stretchedY + trueY) / 2
  const wholeTicks = ticksOn(layout.rule, [first, last])
  const zoomed = chosen.from !== undefined || chosen.to !== undefined
  const shade = { from: layout.rule(chosen.from ?? first), to: layout.rule(chosen.to ?? last) }
  return html`<g class="rules" aria-hidden="true">
${zoomed && html`<rect class="stretch" x="${n(shade.from)}" y="${trueY - 14}" width="${n(Math.max(2, shade.to - shade.from))}" height="28"/>`}
<line x1="${laneStart}" x2="${laneEnd}" y1="${stretchedY}" y2="${stretchedY}"/><line x1="${laneStart}" x2="${laneEnd}" y1="${trueY}" y2="${trueY}"/>
<text class="axis" x="0" y="${stretchedY + 5}">stretched</text><text class="axis" x="0" y="${trueY + 5}">as days run</text>
${layout.ticks.map((tick) => html`<text class="tick" x="${n(tick.place)}" y="${stretchedY - 7}">${tick.words}</text><path class="fan" d="M${n(tick.place)} ${stretchedY}C${n(tick.place)} ${middle} ${n(layout.rule(tick.day))} ${middle} ${n(layout.rule(tick.day))} ${trueY}"/>`)}
${wholeTicks.map((tick) => html`<text class="tick" x="${n(tick.place)}" y="${trueY + 17}">${tick.words}</text>`)}
<rect class="brush" data-brush data-first="${first}" data-last="${last}" x="${frame.from}" y="${trueY - 16}" width="${frame.to - frame.from}" height="32"/>
</g>`
}

function drawMark(placed: PlacedMark, drawn: Drawn): Html {
  const { mark, along, lane, doubt, label } = placed
  const y = lane.across
  const labelY =
    y + lane.outward * (label === undefined ? 0 : 14 + label.line * 15) + (lane.outward > 0 ? 8 : 0)
  const away = mark.away && lane.side
  return html`<a href="${markAddress(mark)}" class="sheet"${!mark.held && html` data-missing`}${!lane.side && html` data-other`} data-id="${mark.id}" aria-label="${label && `${label.words}: `}${toldOf(drawn, mark)}" data-say="${toldOf(drawn, mark)}">
${doubt > 3 && html`<line class="span" x1="${n(along - doubt)}" x2="${n(along + doubt)}" y1="${y + 9}" y2="${y + 9}"/>`}
${away && html`<path class="away" d="M${n(along)} ${y + lane.outward * 6}v${lane.outward * 24}m-3 ${lane.outward * -5}l3 ${lane.outward * 5}l3 ${lane.outward * -5}"/>`}
<circle class="reach" cx="${n(along)}" cy="${y}" r="13"/><circle cx="${n(along)}" cy="${y}" r="4.6"/>
${label !== undefined && html`<text aria-hidden="true" x="${n(along)}" y="${n(labelY + (away ? lane.outward * 20 : 0))}">${label.words}</text>`}</a>`
}

/** Where a mark leads. */
export function markAddress(mark: ExchangeMark): string {
  return mark.held ? documentAddress(mark.id) : missingAddress(mark.id)
}

/** What the reading line and a screen reader are told of a mark. */
export function toldOf({ record, exchange }: Drawn, mark: ExchangeMark): string {
  const { nameOf } = exchange.sides
  const to = mark.to.map(nameOf).join(', ')
  const date = mark.date === '' ? 'undated' : dateWords(mark.date)
  const answers = exchange.arcs
    .filter((arc) => arc.from === mark)
    .map((arc) => `Answers ${shortDate(dateWords(arc.answers.date))} after ${inDays(arc.days)}.`)
  const answered = exchange.arcs
    .filter((arc) => arc.answers === mark)
    .map((arc) => `Answered on ${shortDate(dateWords(arc.from.date))} after ${inDays(arc.days)}.`)
  const head = `${nameOf(mark.lane)}${to === '' ? '' : ` to ${to}`}, ${date}${mark.held ? '' : ', missing'}.`
  return [head, `“${incipitOf(record, mark)}”`, ...answers, ...answered].join(' ')
}

function shortDate(words: string): string {
  return shortMonths(words.replace(/ \d{4}$/, ''))
}

function waitPicture(
  { exchange }: Drawn,
  layout: Layout,
  top: number,
): { readonly drawn: Html; readonly bottom: number } {
  const { last } = exchange.heart
  const awaited = laneNamesOf(exchange, 14)
  const { rows, left } = waitRows(exchange.waits, last)
  const rowHeight = 27
  const bottom = top + rows.length * rowHeight
  const drawn = html`<g class="waits">${rows.map((row, index) => {
    const y = top + index * rowHeight
    return html`${row.first && html`<text class="axis" x="0" y="${y + 4}">${awaited(row.lane)} awaited</text>`}${row.waits.map(
      (wait) => {
        const from = layout.rule(wait.from)
        const length = Math.max(2, layout.rule(wait.until ?? last) - from)
        const count = Math.round((wait.until ?? last) - wait.from)
        const words = wait.until === undefined ? openWords(wait.why, wait.times) : String(count)
        return html`<g${wait.until === undefined && html` data-open`}><title>${wait.letter.name}: ${wait.until === undefined ? `${openWords(wait.why, wait.times)} since ${dateWords(dayAt(Math.round(wait.from)))}` : `${wait.why === 'asked for' ? 'given' : 'answered'} after ${inDays({ first: count, last: count })}`}</title><line x1="${n(from)}" x2="${n(from + length)}" y1="${y}" y2="${y}"/>${length > words.length * 6 && html`<text x="${n(from + length / 2)}" y="${y + 14}">${words}</text>`}</g>`
      },
    )}`
  })}${left > 0 && html`<text class="axis" x="${frame.from}" y="${bottom + 4}">and ${left} shorter ${left === 1 ? 'wait' : 'waits'}</text>`}</g>`
  return { drawn, bottom: bottom + (left > 0 ? 12 : 0) }
}

function openWords(why: string, times: number): string {
  if (why === 'complained')
    return times > 1 ? `complained of ${often(times)}` : 'complained of, not answered'
  if (why === 'promised') return 'promised, not come'
  return times > 1 ? `asked for ${often(times)}, still open` : 'asked for, still open'
}

function n(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '')
}
