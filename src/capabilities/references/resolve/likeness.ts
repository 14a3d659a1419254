/**
 * Whether two papers speak of the same thing: the cosine of their words, rare
 * ones weighing most. Papers of one case are known by this where no docket says it.
 */
import type { PaperHead } from './papers.ts'

interface Headed {
  readonly key: string
  readonly head?: PaperHead
}

export interface LikenessIndex<Paper> {
  add(document: Paper): void
  /** From 0, nothing in common, to 1. */
  between(one: Paper, other: Paper): number
  /** How much of a few words stands in a paper: 1 where all do. */
  share(terms: readonly string[], one: Paper): number
  /** The papers most alike, the most alike first. */
  to(one: Paper): readonly Paper[]
}

/** A word that more papers have than these leads to none of them. */
const commonest = 40
/** So many papers alike are given. */
const most = 10

export function likenessIndex<Paper extends Headed>(): LikenessIndex<Paper> {
  const byTerm = new Map<string, Paper[]>()
  const spread = new Map<string, number>()
  let papers = 0
  let last: { readonly key: string; readonly found: readonly Paper[] } | undefined
  const weightOf = (term: string): number => Math.log(papers / (spread.get(term) ?? 1)) ** 2
  const between = (one: Paper, other: Paper): number =>
    likenessOf(termsOf(one), termsOf(other), weightOf)
  return {
    add(document) {
      const terms = termsOf(document)
      if (terms.length > 0) papers += 1
      for (const term of terms) {
        spread.set(term, (spread.get(term) ?? 0) + 1)
        const list = byTerm.get(term)
        if (list === undefined) byTerm.set(term, [document])
        else if (list.length <= commonest) list.push(document)
      }
    },
    between,
    share(terms, one) {
      const known = new Set(termsOf(one))
      const weigh = (some: readonly string[]): number =>
        some.reduce((sum, term) => sum + (spread.has(term) ? weightOf(term) : 0), 0)
      return weigh(terms.filter((term) => known.has(term))) / Math.max(1, weigh(terms))
    },
    to(one) {
      if (last?.key === one.key) return last.found
      const near = new Set<Paper>()
      for (const term of termsOf(one)) {
        const list = byTerm.get(term) ?? []
        if (list.length <= commonest) for (const other of list) if (other !== one) near.add(other)
      }
      const found = [...near]
        .map((other) => ({ other, share: between(one, other) }))
        .sort((a, b) => b.share - a.share)
        .slice(0, most)
        .map(({ other }) => other)
      last = { key: one.key, found }
      return found
    },
  }
}

function termsOf({ head }: Headed): readonly string[] {
  return head?.terms ?? []
}

function likenessOf(
  few: readonly string[],
  many: readonly string[],
  weightOf: (term: string) => number,
): number {
  if (few.length === 0 || many.length === 0) return 0
  const known = new Set(many)
  const weigh = (terms: readonly string[]): number =>
    terms.reduce((sum, term) => sum + weightOf(term), 0)
  const shared = weigh(few.filter((term) => known.has(term)))
  return shared / Math.sqrt(Math.max(1, weigh(few)) * Math.max(1, weigh(many)))
}
