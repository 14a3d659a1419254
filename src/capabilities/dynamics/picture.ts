/**
 * The escalation picture: two lanes, a line for what certainly fell in a
 * period, grey above it for what may have, hills below for where each change may lie.
 */
import { dateWords, type Html, html } from '../../markup/index.ts'
import { daysOf, type EdtfDate } from '../../record/index.ts'
import type { Series } from './acts/series.ts'
import { changeBetween } from './changes/change.ts'
import type { NamedChange } from './changes/quarrel-changes.ts'
import type { Window } from './hawkes/kernel.ts'
import type { Lab } from './lab.ts'
import { dayWords } from './words.ts'

const width = 1240
const from = 170
const to = 1215
const laneHeight = 150
const hillHeight = 52

/** What can be drawn in two lanes. */
export const tones = ['hostile', 'conciliatory', 'home', 'private'] as const

export type Tone = (typeof tones)[number]

/**
 * The drawing for a chart frame, its height, and its words for those who do not see it. Two
 * that are laid side by side are drawn over the same days and on the same scale.
 */
export function escalationPicture(
  lab: Lab,
  tone: Tone,
  scale: { readonly window?: Window; readonly most?: number } = {},
): { drawing: Html; width: number; height: number; label: string } {
  const window = scale.window ?? lab.quarrel.window
  const x = (day: number): number =>
    from + ((day - window.start) / (window.end - window.start)) * (to - from)
  const lanes = lab.quarrel.sides.map((side) => ({
    side,
    series: lab.series.find((one) => one.channel === `${tone} ${side}`),
    change: lab.changes.changes.find((one) => one.name === `${tone} ${side}`),
  }))
  const most =
    scale.most ??
    Math.max(1, ...lanes.flatMap(({ series }) => series?.counts.map((one) => one.possible) ?? []))
  const hills = lanes.filter((lane) => lane.change !== undefined)
  const height = lanes.length * laneHeight + hills.length * hillHeight + 40
  const axis = height - 24
  return {
    width,
    height,
    label: `${tone} acts by period, a lane for either side, with bands for the width of dates and hills for the dates of change; the table below has every figure.`,
    drawing: html`${lanes.map((lane, at) => laneOf(lane, { base: (at + 1) * laneHeight, most, x }))}
${hills.map((lane, at) => hillOf(lane.change!, lane.side, { base: lanes.length * laneHeight + (at + 1) * hillHeight, x }))}
<line class="axis" x1="${from}" x2="${to}" y1="${axis}" y2="${axis}"/>
${marks(window).map(({ day, words }) => html`<line class="axis" x1="${fixed(x(day))}" x2="${fixed(x(day))}" y1="${axis}" y2="${axis + 8}"/><text x="${fixed(x(day) + 5)}" y="${axis + 20}">${words}</text>`)}`,
  }
}

interface Scale {
  readonly base: number
  readonly x: (day: number) => number
}

function laneOf(
  { side, series }: { side: string; series: Series | undefined },
  { base, most, x }: Scale & { most: number },
): Html {
  const y = (count: number): number => base - (count / most) * (laneHeight - 30)
  const grid = new Set([Math.ceil(most / 2), most])
  return html`<line class="axis" x1="${from}" x2="${to}" y1="${base}" y2="${base}"/>
${[...grid].map((count) => html`<line class="grid" x1="${from}" x2="${to}" y1="${fixed(y(count))}" y2="${fixed(y(count))}"/><text x="${from - 10}" y="${fixed(y(count) + 4)}" text-anchor="end">${count}</text>`)}
${series !== undefined && html`<path class="band" d="${bandOf(series, x, y)}"/><path class="sure" d="${stepsOf(series, x, y)}"/>`}
<text class="name" x="0" y="${base - 40}">${side}</text><text x="0" y="${base - 22}">${series?.acts ?? 0} ${series?.acts === 1 ? 'act' : 'acts'}</text>`
}

function stepsOf(series: Series, x: (day: number) => number, y: (count: number) => number): string {
  const points = series.counts.flatMap(({ period, certain }) => [
    [clamped(x(period.start)), y(certain)],
    [clamped(x(period.end)), y(certain)],
  ])
  return pathOf(points)
}

function bandOf(series: Series, x: (day: number) => number, y: (count: number) => number): string {
  const top = series.counts.flatMap(({ period, possible }) => [
    [clamped(x(period.start)), y(possible)],
    [clamped(x(period.end)), y(possible)],
  ])
  const bottom = series.counts.flatMap(({ period, certain }) => [
    [clamped(x(period.start)), y(certain)],
    [clamped(x(period.end)), y(certain)],
  ])
  return `${pathOf([...top, ...bottom.reverse()])} Z`
}

function hillOf({ change }: NamedChange, side: string, { base, x }: Scale): Html {
  const top = Math.max(...change.probability)
  const points = change.dates.map((date, at) => [
    x(date),
    base - (change.probability[at]! / top) * (hillHeight - 18),
  ])
  const first = change.dates[0]!
  const last = change.dates.at(-1)!
  const { from: early, to: late } = changeBetween(change)
  return html`<path class="change" d="${pathOf([[x(first), base], ...points, [x(last), base]])} Z"/>
<text x="0" y="${base - 18}">${side}: change</text><text x="0" y="${base - 3}">${dayWords(early).slice(0, 7)} to ${dayWords(late).slice(0, 7)}</text>`
}

function pathOf(points: readonly (readonly number[])[]): string {
  return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${fixed(x!)} ${fixed(y!)}`).join(' ')
}

function clamped(x: number): number {
  return Math.min(to, Math.max(from, x))
}

function fixed(value: number): string {
  return value.toFixed(1)
}

/** Years on the axis; of fewer than two years every third month. */
function marks(window: Window): { day: number; words: string }[] {
  const isShort = window.end - window.start < 2 * 366
  const first = Number(dayWords(window.start).slice(0, 4))
  const last = Number(dayWords(window.end).slice(0, 4))
  const months = isShort ? ['01', '04', '07', '10'] : ['01']
  const list = Array.from({ length: last - first + 1 }, (_, at) =>
    String(first + at).padStart(4, '0'),
  )
    .flatMap((year) => months.map((month) => ({ year, month })))
    .map(({ year, month }) => ({
      day: daysOf(`${year}-${month}-01` as EdtfDate).first,
      words: isShort ? dateWords(`${year}-${month}`) : year,
    }))
    .filter(({ day }) => day >= window.start - 1 && day < window.end)
  // A century needs no mark for every year.
  const every = Math.max(1, Math.ceil(list.length / 14))
  return list.filter((_, at) => at % every === 0)
}
