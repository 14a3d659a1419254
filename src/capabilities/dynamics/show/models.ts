/** Stock-and-flow models that somebody brought: run, drawn, and looked at while the room is open. */
import { createHash } from 'node:crypto'
import { chart, type Html, html, table } from '../../../markup/index.ts'
import { plainName } from '../flows/expression.ts'
import { csvOf, runModel } from '../flows/file.ts'
import type { Run } from '../flows/run.ts'

interface BroughtModel {
  readonly key: string
  readonly name: string
  readonly run: Run
  /** Names of its stocks, as written. */
  readonly stocks: readonly string[]
}

const mostKept = 4

const brought = new Map<string, BroughtModel>()

/** Runs a model and keeps it; gives its name, or why it cannot be run. */
export function bringModel(words: string): { key: string } | { refused: string } {
  if (words.trim() === '') return { refused: 'The file is empty: there is no model in it.' }
  const key = createHash('sha256').update(words).digest('hex').slice(0, 8)
  try {
    const { model, run } = runModel(words)
    const stocks = model.variables.filter(({ kind }) => kind === 'stock').map(({ name }) => name)
    brought.delete(key)
    brought.set(key, { key, name: model.name || 'A model', run, stocks })
  } catch (error) {
    return {
      refused: `This model cannot be run: ${error instanceof Error ? error.message : String(error)}.`,
    }
  }
  for (const old of [...brought.keys()].slice(0, -mostKept)) brought.delete(old)
  return { key }
}

export function broughtModel(key: string | undefined): BroughtModel | undefined {
  return key === undefined ? undefined : brought.get(key)
}

const width = 1240
const from = 260
const to = 1150
const laneHeight = 90
/** So many lanes are drawn, and so many points of each. */
const mostLanes = 12
const mostPoints = 600

/** Its stocks as curves, first and last values of everything, and the run as CSV. */
export function modelSection({ run, stocks }: BroughtModel): Html {
  const names = [...run.values.keys()]
  const plain = new Set(stocks.map(plainName))
  const drawn = names.filter((name) => plain.has(plainName(name)))
  const lanes = (drawn.length > 0 ? drawn : names).slice(0, mostLanes)
  const height = lanes.length * laneHeight + 40
  const end = run.times.at(-1) ?? 0
  const csv = `data:text/csv;charset=utf-8,${encodeURIComponent(csvOf(run))}`
  return html`${chart({
    width,
    height,
    kind: 'plot wide',
    label: `Curves of ${lanes.length} variables over time; the table below has where each begins and ends.`,
    drawing: html`${lanes.map((name, at) => laneOf(name, run, (at + 1) * laneHeight))}
<text x="${from}" y="${height - 12}">time ${run.times[0]}</text><text x="${to}" y="${height - 12}" text-anchor="end">${end}</text>`,
  })}
<p class="note no-print"><a download="model.csv" href="${csv}">every value as CSV</a></p>
${table({
  caption: `${run.times.length} steps, ${names.length} variables.`,
  rows: names,
  columns: [
    { head: 'variable', cell: (name) => name, quiet: true },
    { head: 'first', figures: true, cell: (name) => figure(run.values.get(name)![0]!) },
    { head: 'least', figures: true, cell: (name) => figure(extremes(run.values.get(name)!)[0]) },
    { head: 'most', figures: true, cell: (name) => figure(extremes(run.values.get(name)!)[1]) },
    { head: 'last', figures: true, cell: (name) => figure(run.values.get(name)!.at(-1)!) },
  ],
})}`
}

function laneOf(name: string, { times, values }: Run, base: number): Html {
  const list = values.get(name)!
  const [least, most] = extremes(list)
  const [start, end] = [times[0] ?? 0, times.at(-1) ?? 1]
  const x = (time: number): number => from + ((time - start) / (end - start || 1)) * (to - from)
  const y = (value: number): number =>
    base - 8 - ((value - least) / (most - least || 1)) * (laneHeight - 30)
  const every = Math.max(1, Math.ceil(list.length / mostPoints))
  const points = list.flatMap((value, at) =>
    at % every === 0 && Number.isFinite(value)
      ? [`${x(times[at]!).toFixed(1)} ${y(value).toFixed(1)}`]
      : [],
  )
  return html`<line class="axis" x1="${from}" x2="${to}" y1="${base}" y2="${base}"/><path class="sure" d="M${points.join(' L')}"/><text class="name" x="0" y="${base - 40}">${name}</text><text x="${to + 8}" y="${base - laneHeight + 30}">${figure(most)}</text><text x="${to + 8}" y="${base - 4}">${figure(least)}</text>`
}

function extremes(values: readonly number[]): [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values)
    if (Number.isFinite(value)) [least, most] = [Math.min(least, value), Math.max(most, value)]
  return [least, most]
}

function figure(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(5))) : '–'
}
