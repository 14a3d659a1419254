/** A quantity of a sentence, and what every recogniser of quantities is given. */
import type { QuantityWords } from '../../../languages/index.ts'
import type { Span } from '../../../text/index.ts'
import type { NumberPatterns } from './number-patterns.ts'

export interface Quantity extends Span {
  /** `>2000`, `1390`, `4/5` from four to five. */
  readonly quantity: string
  /** The noun counted, or the measure; empty where the figure stands alone. */
  readonly unit: string
  readonly form?: 'ordinal' | 'list' | 'attribute'
}

/** The words for numbers of a language, and the patterns made of them. */
export interface QuantityTools {
  readonly words: QuantityWords
  readonly patterns: NumberPatterns
}

/** Finds one sort of quantities in a sentence; they may overlap what another sort has taken. */
export type Recogniser = (sentence: string, tools: QuantityTools) => Quantity[]

/** Where a match stands in what was searched. */
export function spanOf(match: RegExpMatchArray): Span {
  return { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length }
}
