/** A stock-and-flow model: what its file says, before it is run. */
import type { Expression } from './expression.ts'

export type Points = readonly (readonly [number, number])[]

export interface Variable {
  /** As written. */
  readonly name: string
  readonly kind: 'stock' | 'flow' | 'auxiliary' | 'lookup'
  /** A stock's is its initial value. */
  readonly equation?: Expression | undefined
  /** A stock of Vensim: its net flow. A stock of XMILE has its flows by name. */
  readonly net?: Expression | undefined
  readonly inflows?: readonly string[] | undefined
  readonly outflows?: readonly string[] | undefined
  readonly nonNegative?: boolean | undefined
  /** A lookup's points, or those that an auxiliary's value is looked up in. */
  readonly points?: Points | undefined
  readonly interpolation?: 'continuous' | 'extrapolate' | 'discrete' | undefined
  /** For writing it out again. */
  readonly words?: string | undefined
}

export interface Timing {
  readonly start: number
  readonly stop: number
  readonly step: number
  readonly save: number
  readonly method: 'euler' | 'rk4'
}

export interface Model {
  readonly name: string
  readonly variables: readonly Variable[]
  /** Undefined where the model has variables for it (`TIME STEP`, `FINAL TIME` …). */
  readonly timing: Partial<Timing>
}
