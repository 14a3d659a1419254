/** What is said of a passage that repeats another document's wording. */
import type { Span } from '../../../text/index.ts'

/** A passage and where its wording stands as well. */
export interface Reused extends Span {
  readonly of: string
  readonly source: Span
  /** Words that agree. */
  readonly words: number
  readonly confidence: number
}
