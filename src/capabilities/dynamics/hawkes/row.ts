/**
 * One receiving row of the process: whose acts are explained, and by what.
 *
 *     lambda(t) = damping(t) * [ sum_b mu_b level_b(t) + sum_p alpha_p g_p(t) ]
 *
 * Rows are fitted one by one: given the dates, what sets off the one side's acts
 * shares no parameter with what sets off the other's.
 *
 * Stated links enter as noisy labels. If the text names an act of some input
 * as the occasion of act k, the shares of the inputs at k are weighed by how
 * likely such words are: with `sensitivity` a true reaction is said to be one,
 * with `falseRate` one is claimed that is none. The integral does not change
 * and the problem stays concave.
 */
import {
  type Exciting,
  excitation,
  excitationIntegral,
  factorAt,
  isWithin,
  levelIntegral,
  type Piece,
  undamped,
  type Window,
} from './kernel.ts'
import type { Concave } from './maximise.ts'

/** A constant part of the intensity, on the whole window or from a declared date on. */
export interface Level extends Window {
  readonly name: string
}

/** A type of act that may excite the receiver. */
export interface Input extends Exciting {
  readonly name: string
  /** Inputs of one group share a reaction time. */
  readonly group: string
}

/** What the text says was the occasion of one act of the receiver. */
export interface Occasion {
  /** Name of the input it points to. */
  readonly input: string
  /** When the named act happened, if the words name one act and not only a kind. */
  readonly time?: number
}

export interface LinkErrors {
  /** How often a true reaction is said to be one. */
  readonly sensitivity: number
  /** How often a reaction is claimed where there was none ("we only answer"). */
  readonly falseRate: number
}

export interface Row {
  readonly window: Window
  readonly receiver: string
  /** The receiver's acts inside the window, sorted. */
  readonly times: readonly number[]
  readonly levels: readonly Level[]
  readonly inputs: readonly Input[]
  readonly damping?: readonly Piece[] | undefined
  /** One list an act; left out when links are not used. */
  readonly occasions?: readonly (readonly Occasion[])[] | undefined
  readonly linkErrors?: LinkErrors | undefined
  /** Names of all inputs that words could name, in the model or not: the same list for every rival. */
  readonly nameable?: readonly string[] | undefined
}

/** Reaction rates (1 / days) by group. */
export type Rates = Readonly<Record<string, number>>

/** Columns and integrals of a row, made once for every rate that is tried. */
export interface Prepared {
  readonly row: Row
  readonly levels: readonly Column[]
  column(input: number, rate: number): Column
}

export interface Column {
  readonly values: Float64Array
  readonly integral: number
}

/** Prepare a row: each input's column is computed once a rate and kept. */
export function prepared(row: Row): Prepared {
  const pieces = row.damping ?? undamped(row.window)
  const factors = row.times.map((time) => factorAt(pieces, time))
  const made = new Map<string, Column>()
  const build = (at: number, rate: number): Column => {
    const input = row.inputs[at]!
    const values = excitation(input, rate, row.times)
    for (let k = 0; k < values.length; k += 1) values[k] = values[k]! * factors[k]!
    weighByWords(row, values, { input, rate })
    return { values, integral: excitationIntegral(input, rate, pieces) }
  }
  return {
    row,
    levels: row.levels.map((level) => levelColumn(row, level, { pieces, factors })),
    column(at, rate) {
      const key = `${at}@${rate}`
      const kept = made.get(key)
      if (kept !== undefined) return kept
      const column = build(at, rate)
      made.set(key, column)
      return column
    },
  }
}

/** The concave problem of a row at given rates, levels first, then inputs in their order. */
export function problemAt(prepared: Prepared, rates: Rates): Concave {
  const inputs = prepared.row.inputs.map((input, at) =>
    prepared.column(at, rateOf(rates, input.group)),
  )
  const all = [...prepared.levels, ...inputs]
  return {
    columns: all.map((column) => column.values),
    integrals: all.map((column) => column.integral),
  }
}

/** The rate of a group; a group without one is a mistake of the caller. */
export function rateOf(rates: Rates, group: string): number {
  const rate = rates[group]
  if (rate === undefined || !(rate > 0))
    throw new RangeError(`no positive reaction rate for group "${group}"`)
  return rate
}

function levelColumn(
  row: Row,
  level: Level,
  { pieces, factors }: { pieces: readonly Piece[]; factors: readonly number[] },
): Column {
  const values = Float64Array.from(row.times, (time, k) =>
    isWithin(level, time, row.window) ? factors[k]! : 0,
  )
  weighByWords(row, values, undefined)
  return { values, integral: levelIntegral(level, pieces) }
}

/**
 * Multiply a column by how likely the words about each act are if this input set it off.
 * `from` is undefined for a level: then every named occasion is a false one.
 */
function weighByWords(
  row: Row,
  values: Float64Array,
  from: { input: Input; rate: number } | undefined,
): void {
  const { occasions, linkErrors } = row
  if (occasions === undefined || linkErrors === undefined) return
  for (let k = 0; k < values.length; k += 1) {
    const named = occasions[k] ?? []
    const single = named.find(
      (occasion) => occasion.input === from?.input.name && occasion.time !== undefined,
    )
    if (single !== undefined && from !== undefined) {
      // The words name one act: only that act's share counts as a true reaction.
      const lag = row.times[k]! - single.time!
      values[k] = lag > 0 ? from.rate * Math.exp(-from.rate * lag) : 0
    }
    const words = { named: named.map((one) => one.input), nameable: row.nameable ?? [] }
    values[k] = values[k]! * chanceOfWords(words, linkErrors, from?.input.name)
  }
}

/** How likely the occasions named for an act are if `cause` set it off; undefined is a level, which nobody names. */
export function chanceOfWords(
  { named, nameable }: { named: readonly string[]; nameable: readonly string[] },
  { sensitivity, falseRate }: LinkErrors,
  cause: string | undefined,
): number {
  return nameable.reduce((chance, candidate) => {
    const yes = candidate === cause ? sensitivity : falseRate
    return chance * (named.includes(candidate) ? yes : 1 - yes)
  }, 1)
}
