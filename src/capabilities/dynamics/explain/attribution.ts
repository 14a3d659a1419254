/**
 * What probably set off each act: the shares of its intensity, beside what the words say.
 * Where the words name another occasion than the model would, that is a finding to show.
 */

import type { RowFit } from '../hawkes/fit.ts'
import { excitation } from '../hawkes/kernel.ts'
import { type Row, rateOf } from '../hawkes/row.ts'

export interface Attribution {
  /** Position in the row's times. */
  readonly at: number
  /** By part of the model; they add up to 1. */
  readonly shares: Readonly<Record<string, number>>
  /** Inputs that the words name. */
  readonly stated: readonly string[]
  /** The words name an occasion to which the dates give less than one part in ten. */
  readonly contradiction: boolean
}

/** Shares for every act of a row, from dates alone: the words stand beside them, not in them. */
export function attributions(row: Row, fit: RowFit): readonly Attribution[] {
  const columns = fit.coefficients.map((part) => {
    const values =
      part.kind === 'level' ? levelValues(row, part.name) : excitationOf(row, fit, part.name)
    return { name: part.name, values: values.map((value) => value * part.value) }
  })
  return row.times.map((_, at) => {
    const all = columns.reduce((sum, column) => sum + column.values[at]!, 0)
    const shares = Object.fromEntries(
      columns.map((column) => [column.name, all > 0 ? column.values[at]! / all : 0]),
    )
    const stated = [...new Set((row.occasions?.[at] ?? []).map((occasion) => occasion.input))]
    return {
      at,
      shares,
      stated,
      contradiction: stated.length > 0 && stated.every((name) => (shares[name] ?? 0) < 0.1),
    }
  })
}

function levelValues(row: Row, name: string): number[] {
  const level = row.levels.find((one) => one.name === name)!
  return row.times.map((time) => (time >= level.start && time <= level.end ? 1 : 0))
}

function excitationOf(row: Row, fit: RowFit, name: string): number[] {
  const input = row.inputs.find((one) => one.name === name)!
  return [...excitation(input, rateOf(fit.rates, input.group), row.times)]
}
