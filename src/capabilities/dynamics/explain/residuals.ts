/**
 * Does a fitted row describe its acts? Under the true model the intensity
 * added up between one act and the next is exponential with mean 1, and one
 * such wait says nothing of the next.
 */

import type { RowFit } from '../hawkes/fit.ts'
import {
  excitationIntegral,
  levelIntegral,
  type Piece,
  undamped,
  type Window,
} from '../hawkes/kernel.ts'
import { type Row, rateOf } from '../hawkes/row.ts'
import { chiSquareAbove, kolmogorovAbove } from '../numbers/special.ts'
import { mean } from '../numbers/summary.ts'

export interface Residuals {
  /** Added-up intensity between acts. */
  readonly waits: readonly number[]
  /** Kolmogorov-Smirnov distance of the waits from the exponential, with its table chance. */
  readonly distance: number
  readonly chance: number
  /** Whether waits repeat (Ljung-Box over lags 1 to 5), with its table chance. */
  readonly repeats: number
  readonly repeatsChance: number
}

/** The residuals of a row under a fit. Chances are of the tables: too large, since the fit has seen the acts. */
export function residuals(row: Row, fit: RowFit): Residuals {
  const sums = row.times.map((time) => compensator(row, fit, time))
  const waits = sums.map((sum, k) => sum - (sums[k - 1] ?? 0))
  const sorted = waits.map((wait) => 1 - Math.exp(-wait)).sort((one, other) => one - other)
  const distance = Math.max(
    0,
    ...sorted.map((value, k) =>
      Math.max((k + 1) / sorted.length - value, value - k / sorted.length),
    ),
  )
  const repeats = ljungBox(waits, 5)
  return {
    waits,
    distance,
    chance: waits.length === 0 ? 1 : kolmogorovAbove(distance, waits.length),
    repeats,
    repeatsChance: chiSquareAbove(repeats, 5),
  }
}

/** The intensity added up from the window's start to a moment. */
function compensator(row: Row, fit: RowFit, until: number): number {
  const pieces = cut(row.damping ?? undamped(row.window), until)
  let sum = 0
  for (const part of fit.coefficients) {
    if (part.value === 0) continue
    if (part.kind === 'level') {
      const level = row.levels.find((one) => one.name === part.name)!
      sum += part.value * levelIntegral(level, pieces)
    } else {
      const input = row.inputs.find((one) => one.name === part.name)!
      sum += part.value * excitationIntegral(input, rateOf(fit.rates, input.group), pieces)
    }
  }
  return sum
}

function cut(pieces: readonly Piece[], until: number): readonly Piece[] {
  return pieces
    .filter((piece: Window) => piece.start < until)
    .map((piece) => ({ ...piece, end: Math.min(piece.end, until) }))
}

/** Ljung and Box's statistic for repetition in a list. */
export function ljungBox(values: readonly number[], lags: number): number {
  const count = values.length
  if (count <= lags + 1) return 0
  const middle = mean(values)
  const spread = values.reduce((sum, value) => sum + (value - middle) ** 2, 0)
  if (spread === 0) return 0
  let sum = 0
  for (let lag = 1; lag <= lags; lag += 1) {
    let product = 0
    for (let k = lag; k < count; k += 1)
      product += (values[k]! - middle) * (values[k - lag]! - middle)
    sum += (product / spread) ** 2 / (count - lag)
  }
  return count * (count + 2) * sum
}
