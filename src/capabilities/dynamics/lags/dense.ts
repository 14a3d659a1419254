/**
 * Last step: series dense enough to be counted by the day or the week. Granger tests by lag and half,
 * and the exact division of each series into levels. On sparse series neither is made.
 */
import { actsOf, type Quarrel } from '../acts/act.ts'
import { countCost, exactDivision } from '../changes/segments.ts'
import { grangerByLag, type LagDependence } from './granger.ts'

export interface DenseDirection {
  readonly driven: string
  readonly driver: string
  readonly granger: LagDependence
}

export interface Dense {
  readonly unit: 'day' | 'week'
  /** How many of them. */
  readonly length: number
  readonly directions: readonly DenseDirection[]
  /** By side, the days on which the level of its hostile acts changes. */
  readonly levels: readonly { readonly side: string; readonly days: readonly number[] }[]
}

/** Fewer days or weeks, or fewer acts in each and of a side, and nothing is said. */
const shortest = 45
const sparsest = 0.7

/** The step, or undefined when the series are too sparse or too vaguely dated for it. */
export function denseStep(quarrel: Quarrel): Dense | undefined {
  return counted(quarrel, 1) ?? counted(quarrel, 7)
}

function counted(quarrel: Quarrel, days: 1 | 7): Dense | undefined {
  const { window, sides } = quarrel
  const length = Math.floor((window.end - window.start) / days)
  const lists = sides.map((side) =>
    actsOf(quarrel, `hostile ${side}`).filter(
      (act) => act.end - act.start <= days && act.start >= window.start,
    ),
  )
  if (length < shortest || lists.some((list) => list.length < length * sparsest)) return undefined
  const series = lists.map((list) => {
    const counts = new Array<number>(length).fill(0)
    for (const act of list) {
      const at = Math.floor(((act.start + act.end) / 2 - window.start) / days)
      if (at < length) counts[at] = counts[at]! + 1
    }
    return counts
  })
  return {
    unit: days === 1 ? 'day' : 'week',
    length,
    directions: [0, 1].map((at) => ({
      driven: sides[at]!,
      driver: sides[1 - at]!,
      granger: grangerByLag(series[at]!, series[1 - at]!, 8),
    })),
    levels: sides.map((side, at) => ({
      side,
      days: levelChanges(series[at]!).map((place) => window.start + days * place),
    })),
  }
}

/** Where the level of a series of counts changes; three logarithms of its length a change. */
export function levelChanges(counts: readonly number[]): readonly number[] {
  if (counts.length < 12) return []
  return exactDivision(counts.length, countCost(counts), {
    price: 3 * Math.log(counts.length),
    least: Math.max(4, Math.floor(counts.length / 12)),
  }).changes
}
