/** Calibration of several corpora together: of what was said so surely, how much was so. */
import type { MeasuredPart } from './run.ts'

/** Said on average, was so, of how many. */
type Row = readonly [said: number, was: number, count: number]

export interface Band {
  /** References, verdicts, acts, …, or all of them. */
  readonly of: string
  /** How sure, at least and less than. */
  readonly from: number
  readonly to: number
  readonly right: number
  readonly count: number
}

/** What people are promised: of the sure ones nine in ten, of the even ones about half. */
const bands = [
  [0.9, 1.01],
  [0.7, 0.9],
  [0.5, 0.7],
  [0, 0.5],
] as const

/** The bands of each thing that says how sure it is, over all corpora; then of all things. */
export function calibrationOf(measured: readonly (readonly MeasuredPart[])[]): Band[] {
  const rows = new Map<string, Row[]>()
  for (const { figures } of measured.flat())
    for (const [name, list] of Object.entries((figures.calibration ?? {}) as object))
      rows.set(name, [...(rows.get(name) ?? []), ...(list as Row[])])
  const all = [...rows.values()].flat()
  const named = rows.size > 1 ? [...rows, ['all', all] as const] : [...rows]
  return named.flatMap(([of, list]) => bandsOf(of, list))
}

function bandsOf(of: string, rows: readonly Row[]): Band[] {
  return bands.flatMap(([from, to]) => {
    const own = rows.filter(([said]) => said >= from && said < to)
    const count = own.reduce((sum, [, , some]) => sum + some, 0)
    const right = Math.round(own.reduce((sum, [, was, some]) => sum + was * some, 0))
    return count === 0 ? [] : [{ of, from, to: Math.min(1, to), right, count }]
  })
}
