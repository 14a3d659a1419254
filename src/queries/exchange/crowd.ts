/**
 * The exchange of very many documents: counted by week, answers bundled by month.
 *
 * Nothing is sampled away: the counts add up to the table, and choosing a
 * stretch of time opens it as single marks.
 */
import { address, type Html, html } from '../../markup/index.ts'
import { dayAt } from '../../record/index.ts'
import type { Exchange } from './answer.ts'
import { laneNamesOf } from './lane-names.ts'
import { middle } from './mark.ts'
import { ticksOn, trueScale } from './scale.ts'

/** Above this many marks the picture counts instead of drawing each. */
export const mostMarks = 150

const width = 1200
const frame = { from: 172, to: 1168 }
const laneHeight = 120

interface Bar {
  readonly lane: string
  readonly step: number
  readonly held: number
  readonly missing: number
}

/** The picture of a crowd, a link under every bar. */
export function crowd(exchange: Exchange): Html {
  const days = exchange.marks.map((mark) => middle(mark.days))
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const scale = trueScale([first, last], frame)
  const step = Math.max(7, Math.ceil((last - first) / 240 / 7) * 7)
  const bars = barsOf(exchange, step)
  const most = Math.max(...bars.map((bar) => bar.held + bar.missing))
  const y = new Map(exchange.lanes.map((lane, index) => [lane.name, 100 + index * laneHeight]))
  const bundles = bundlesOf(exchange, y)
  const nameOf = laneNamesOf(exchange, 20)
  const thickest = Math.max(1, ...bundles.map((bundle) => bundle.count))
  const thick = Math.max(1.5, scale(first + step) - scale(first) - 1.2)
  const bottom = 100 + (exchange.lanes.length - 1) * laneHeight + 70
  return html`<svg class="lying" viewBox="0 0 ${width} ${bottom + 40}" role="group" aria-label="The exchange, counted; the table below has the same counts">
${bundles.map((bundle) => html`<path class="bundle" stroke-opacity="${(0.12 + (0.6 * bundle.count) / thickest).toFixed(2)}" d="M${scale(bundle.answers).toFixed(1)} ${bundle.y2}C${scale(bundle.answers).toFixed(1)} ${(bundle.y1 + bundle.y2) / 2} ${scale(bundle.from).toFixed(1)} ${(bundle.y1 + bundle.y2) / 2} ${scale(bundle.from).toFixed(1)} ${bundle.y1}"/>`)}
${exchange.lanes.map((lane) => html`<g class="lane"${lane.side && html` data-side`}><line x1="158" x2="1182" y1="${y.get(lane.name)}" y2="${y.get(lane.name)}"/><text x="0" y="${(y.get(lane.name) ?? 0) + 5}">${nameOf(lane.name)}</text></g>`)}
${bars.map((bar) => drawBar(bar, { x: scale(bar.step), y: y.get(bar.lane), most, step, thick }))}
<g class="rules" aria-hidden="true"><line x1="158" x2="1182" y1="${bottom}" y2="${bottom}"/>${ticksOn(scale, [first, last]).map((tick) => html`<text class="tick" x="${tick.place.toFixed(1)}" y="${bottom + 18}">${tick.words}</text>`)}<rect class="brush" data-brush data-first="${first}" data-last="${last}" x="${frame.from}" y="${bottom - 16}" width="${frame.to - frame.from}" height="32"/></g>
</svg>`
}

/** How long one bar is, in words. */
export function stepWords({ marks }: Exchange): string {
  const days = marks.map((mark) => middle(mark.days))
  const step = Math.max(7, Math.ceil((Math.max(...days) - Math.min(...days)) / 240 / 7) * 7)
  return step === 7 ? 'by week' : `by ${step} days`
}

function barsOf(exchange: Exchange, step: number): Bar[] {
  const bars = new Map<string, Bar>()
  for (const mark of exchange.marks) {
    const day = Math.floor(middle(mark.days) / step) * step
    const key = `${mark.lane}\n${day}`
    const bar = bars.get(key) ?? { lane: mark.lane, step: day, held: 0, missing: 0 }
    bars.set(key, mark.held ? { ...bar, held: bar.held + 1 } : { ...bar, missing: bar.missing + 1 })
  }
  return [...bars.values()]
}

interface BarPlace {
  readonly x: number
  readonly y: number | undefined
  readonly most: number
  readonly step: number
  readonly thick: number
}

function drawBar(bar: Bar, place: BarPlace): Html | undefined {
  if (place.y === undefined) return undefined
  const unit = 60 / place.most
  const held = bar.held * unit
  const all = held + bar.missing * unit
  const href = address(['exchange'], {
    from: dayAt(bar.step - place.step * 6),
    to: dayAt(bar.step + place.step * 7),
  })
  const told = `from ${dayAt(bar.step)}: ${bar.held} held, ${bar.missing} missing`
  return html`<a href="${href}" class="bar" tabindex="-1" aria-label="${told}" data-say="${told}"><rect x="${place.x.toFixed(1)}" y="${(place.y - held).toFixed(1)}" width="${place.thick.toFixed(1)}" height="${Math.max(1, held).toFixed(1)}"/>${bar.missing > 0 && html`<rect class="ghost" x="${place.x.toFixed(1)}" y="${(place.y - all).toFixed(1)}" width="${place.thick.toFixed(1)}" height="${(all - held).toFixed(1)}"/>`}</a>`
}

interface Bundle {
  readonly from: number
  readonly answers: number
  readonly y1: number
  readonly y2: number
  readonly count: number
}

function bundlesOf(exchange: Exchange, lanes: ReadonlyMap<string, number>): Bundle[] {
  const month = 30.4
  const bundles = new Map<string, Bundle>()
  for (const arc of exchange.arcs) {
    const y1 = lanes.get(arc.from.lane)
    const y2 = lanes.get(arc.answers.lane)
    if (y1 === undefined || y2 === undefined) continue
    const from = (Math.floor(middle(arc.from.days) / month) + 0.5) * month
    const answers = (Math.floor(middle(arc.answers.days) / month) + 0.5) * month
    const key = `${from} ${answers} ${y1} ${y2}`
    bundles.set(key, { from, answers, y1, y2, count: (bundles.get(key)?.count ?? 0) + 1 })
  }
  return [...bundles.values()]
}
