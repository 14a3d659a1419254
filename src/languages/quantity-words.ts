/** How a language writes numbers: figures, words, and what bounds them. */
export interface QuantityWords {
  /** A number as a regular expression: figures with separators, words, with their multiplier. */
  readonly number: string
  /** The value of what `number` matched. */
  value(words: string): number | undefined
  /** Bound → words before a number: `>` more than, `>=` at least, `<~` nearly, `~` about, `<=` at most. */
  readonly bounds: readonly (readonly [string, string])[]
  /** Words that stand for a number without being one: `dozens` → at least 24. */
  readonly vague: readonly (readonly [string, number])[]
  /** Nouns of measure by which a figure is a quantity at once. */
  readonly units: string
}
