/**
 * The state of the Bayesian fit: when each act happened, and what every part of every
 * row gives to each act at these times.
 *
 * An act is moved within its interval thousands of times. A move changes one column of
 * each row that the act excites, and one line of the row to which it belongs; all else
 * stands, so that a move costs as much as there are acts and no more.
 */
import { levelIntegral, undamped, type Window } from './kernel.ts'
import type { Level } from './row.ts'

/** An act by its channel and the interval in which it lies. */
export interface DatedAct {
  readonly channel: string
  readonly start: number
  readonly end: number
}

/** One receiving channel and what may excite it. */
export interface RowModel {
  readonly receiver: string
  readonly levels: readonly Level[]
  readonly inputs: readonly {
    readonly name: string
    readonly channel: string
    /** Inputs of one group share a reaction time. */
    readonly group: string
  }[]
  /** How likely the words about an act are if a part (levels first, then inputs) set it off; 1 without words. */
  said?(act: number, part: number): number
  /** The one act of this input that the words name; then no other may have set it off. */
  named?(act: number, input: number): number | undefined
}

/** One row in its present state. `parts` are levels first, then inputs. */
export interface RowState {
  readonly model: RowModel
  /** The acts of the receiver, by their place in the list of all acts. */
  readonly own: readonly number[]
  /** The acts of each input, likewise. */
  readonly sources: readonly (readonly number[])[]
  /** 1 where an act of the receiver lies in the window; those before it are history only. */
  readonly counted: Uint8Array
  /** By part: its value at each act of `own`, weighed by the words. */
  readonly columns: readonly Float64Array[]
  readonly integrals: Float64Array
  /** By part; 0 for an input that is left out. */
  readonly theta: Float64Array
  /** Rates (1 / days) by input. */
  readonly rates: Float64Array
}

export interface State {
  readonly window: Window
  readonly acts: readonly DatedAct[]
  readonly times: Float64Array
  readonly rows: readonly RowState[]
}

/** A state at given times; nothing is included yet. */
export function stateAt(
  models: readonly RowModel[],
  { window, acts, times }: Omit<State, 'rows'>,
): State {
  const rows = models.map((model): RowState => {
    const actsOf = (name: string) =>
      acts.flatMap(({ channel }, at) => (channel === name ? [at] : []))
    const own = actsOf(model.receiver)
    const width = model.levels.length + model.inputs.length
    return {
      model,
      own,
      sources: model.inputs.map(({ channel }) => actsOf(channel)),
      counted: new Uint8Array(own.length),
      columns: Array.from({ length: width }, () => new Float64Array(own.length)),
      integrals: new Float64Array(width),
      theta: new Float64Array(width),
      rates: new Float64Array(model.inputs.length).fill(1 / 30),
    }
  })
  const state: State = { window, acts, times, rows }
  for (const row of rows) renewRow(state, row)
  return state
}

/** Work out everything about a row from the times. */
export function renewRow(state: State, row: RowState): void {
  const { window } = state
  const { levels, inputs } = row.model
  row.own.forEach((act, k) => {
    const time = state.times[act]!
    row.counted[k] = time >= window.start && time < window.end ? 1 : 0
    levels.forEach((level, at) => {
      row.columns[at]![k] = levelAt(row, { level, at, act, time })
    })
  })
  levels.forEach((level, at) => {
    row.integrals[at] = levelIntegral(level, undamped(window))
  })
  inputs.forEach((_, at) => {
    renewInput(state, row, at)
  })
}

/** The column and integral of one input from the times, at its present rate. */
export function renewInput(state: State, row: RowState, input: number): void {
  const part = row.model.levels.length + input
  const column = row.columns[part]!
  row.own.forEach((act, k) => {
    column[k] = excitedAt(state, row, { act, input, time: state.times[act]! })
  })
  row.integrals[part] = row.sources[input]!.reduce(
    (sum, source) => sum + share(state.window, state.times[source]!, row.rates[input]!),
    0,
  )
}

/** The intensity at each act of the receiver. */
export function intensities({ columns, theta, own }: RowState): Float64Array {
  const sums = new Float64Array(own.length)
  for (let part = 0; part < theta.length; part += 1) {
    const weight = theta[part]!
    if (weight === 0) continue
    const column = columns[part]!
    for (let k = 0; k < sums.length; k += 1) sums[k] = sums[k]! + weight * column[k]!
  }
  return sums
}

/** Log-likelihood of a row, parents summed out. */
export function logLikelihood(row: RowState, at: Float64Array = intensities(row)): number {
  let value = 0
  for (let part = 0; part < row.theta.length; part += 1)
    value -= row.theta[part]! * row.integrals[part]!
  for (let k = 0; k < at.length; k += 1) if (row.counted[k] === 1) value += Math.log(at[k]!)
  return value
}

/** What a row would become if an act lay at another time. */
export interface Move {
  readonly gain: number
  /** Makes the row so. */
  keep(): void
}

/**
 * The change of a row's log-likelihood when `act` goes to `time`, and the way to keep it.
 * Columns of inputs that are left out do not follow: renew them before they are used.
 */
export function moved(state: State, row: RowState, act: number, time: number): Move | undefined {
  const { model, theta, integrals } = row
  const { channel } = state.acts[act]!
  const here = channel === model.receiver ? row.own.indexOf(act) : -1
  const inputs = model.inputs.flatMap((input, at) =>
    input.channel === channel && theta[model.levels.length + at]! > 0 ? [at] : [],
  )
  if (here < 0 && inputs.length === 0) return undefined
  const before = intensities(row)
  const after = Float64Array.from(before)
  const changes = inputs.map((input) => columnMoved(state, row, { act, input, time }))
  let gain = 0
  for (const { part, deltas, area } of changes) {
    gain -= theta[part]! * area
    for (let k = 0; k < after.length; k += 1) after[k] = after[k]! + theta[part]! * deltas[k]!
  }
  const line = here < 0 ? undefined : lineAt(state, row, { act, time })
  if (line !== undefined) after[here] = line.reduce((sum, x, part) => sum + theta[part]! * x, 0)
  const counts = time >= state.window.start && time < state.window.end ? 1 : 0
  for (let k = 0; k < after.length; k += 1) {
    const still = k === here ? counts : row.counted[k]!
    // Most acts lie before the one that moves, and nothing changes for them.
    if (after[k] === before[k] && still === row.counted[k]) continue
    if (still === 1) gain += Math.log(Math.max(0, after[k]!))
    if (row.counted[k] === 1) gain -= Math.log(before[k]!)
  }
  return {
    gain: Number.isNaN(gain) ? Number.NEGATIVE_INFINITY : gain,
    keep: () => {
      for (const { part, deltas, area } of changes) {
        const column = row.columns[part]!
        for (let k = 0; k < column.length; k += 1) column[k] = Math.max(0, column[k]! + deltas[k]!)
        integrals[part] = integrals[part]! + area
      }
      line?.forEach((x, part) => {
        row.columns[part]![here] = x
      })
      if (here >= 0) row.counted[here] = counts
    },
  }
}

/** What moving a source adds to its input's column, and to the integral. */
function columnMoved(
  state: State,
  row: RowState,
  { act, input, time }: { act: number; input: number; time: number },
): { part: number; deltas: Float64Array; area: number } {
  const part = row.model.levels.length + input
  const rate = row.rates[input]!
  const from = state.times[act]!
  const deltas = Float64Array.from(row.own, (receiver) => {
    if (receiver === act) return 0
    const named = row.model.named?.(receiver, input)
    if (named !== undefined && named !== act) return 0
    const at = state.times[receiver]!
    const words = row.model.said?.(receiver, part) ?? 1
    return words * (kernel(at - time, rate) - kernel(at - from, rate))
  })
  return {
    part,
    deltas,
    area: share(state.window, time, rate) - share(state.window, from, rate),
  }
}

/** The line of one act of the receiver, were it at another time. */
function lineAt(
  state: State,
  row: RowState,
  { act, time }: { act: number; time: number },
): readonly number[] {
  return [
    ...row.model.levels.map((level, at) => levelAt(row, { level, at, act, time })),
    ...row.model.inputs.map((_, input) => excitedAt(state, row, { act, input, time })),
  ]
}

function levelAt(
  { model }: RowState,
  { level, at, act, time }: { level: Level; at: number; act: number; time: number },
): number {
  return time >= level.start && time < level.end ? (model.said?.(act, at) ?? 1) : 0
}

function excitedAt(
  state: State,
  row: RowState,
  { act, input, time }: { act: number; input: number; time: number },
): number {
  const rate = row.rates[input]!
  const named = row.model.named?.(act, input)
  const sources = named === undefined ? row.sources[input]! : [named]
  let sum = 0
  for (const source of sources) if (source !== act) sum += kernel(time - state.times[source]!, rate)
  return sum * (row.model.said?.(act, row.model.levels.length + input) ?? 1)
}

function kernel(lag: number, rate: number): number {
  return lag > 0 ? rate * Math.exp(-rate * lag) : 0
}

/** The share of what an act sets off that falls into the window. */
function share({ start, end }: Window, time: number, rate: number): number {
  if (time >= end) return 0
  return Math.exp(-rate * Math.max(0, start - time)) - Math.exp(-rate * (end - time))
}
