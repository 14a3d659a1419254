/** Whether two papers speak of the same thing: the cosine of their rare words. */
import type { PaperHead } from './papers.ts'

interface Paper {
  readonly head?: PaperHead
}

/** From 0, nothing in common, to 1; `weightOf` gives more for words that few papers have. */
export function likenessOf(one: Paper, other: Paper, weightOf: (term: string) => number): number {
  const [few = [], many = []] = [one.head?.terms, other.head?.terms]
  if (few.length === 0 || many.length === 0) return 0
  const known = new Set(many)
  const weigh = (terms: readonly string[]): number =>
    terms.reduce((sum, term) => sum + weightOf(term), 0)
  const shared = weigh(few.filter((term) => known.has(term)))
  return shared / Math.sqrt(Math.max(1, weigh(few)) * Math.max(1, weigh(many)))
}
