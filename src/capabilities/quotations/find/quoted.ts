/** What the extraction of quotations gives: stretches that a text presents as another's words. */
import type { Span } from '../../../text/index.ts'

/**
 * How words are shown to be another's: between marks; between marks that are opened
 * again at every paragraph; set off as a block; behind `>` as mail programs do; or told
 * without any mark ("you say that …"), which is the writer's own wording.
 */
export type QuotedForm = 'inline' | 'paragraphs' | 'block' | 'mail' | 'reported'

/** A stretch in quotation marks or set off; the span leaves the marks out. */
export interface Quoted extends Span {
  /** The same with its marks. */
  readonly outer: Span
  /** The quoted words alone, where "he wrote" or the marks of mail stand between them. */
  readonly pieces: readonly Span[]
  readonly form: QuotedForm
  /** The opening mark as written; empty for a block. */
  readonly mark: string
  /** 1 for a quotation of the writer's, 2 inside another; in mail the number of `>`. */
  readonly depth: number
  /** No closing mark was found: the end is a guess. */
  readonly unclosed: boolean
}

/** A text as far as its looks matter here: its words, its blocks, where its lines begin. */
export interface Laid {
  readonly words: string
  readonly blocks: readonly (Span & { readonly kind: string })[]
  readonly lines: readonly number[]
}
