/**
 * Whether a shared phrase is a quotation or common wording: how well what a phrase says,
 * in bits, parts the one from the other (area under the ROC curve).
 */

import { wordsOf } from '../../../text/index.ts'
import type { Measured } from '../../capability.ts'
import { halfOf, rounded } from './pairs.ts'

/** A verse, the rarest run of words that a page shares with it, and whether the page quotes it. */
export interface PhraseRow {
  readonly id: string
  readonly verse: string
  readonly unusual_phrase: string
  readonly token_count: number
  readonly proportion: number
  readonly is_quotation: boolean
}

export function isPhrase(row: unknown): row is PhraseRow {
  return typeof row === 'object' && row !== null && 'unusual_phrase' in row
}

export function measurePhrases(rows: readonly PhraseRow[]): Measured {
  const counts = countsOf(rows)
  const said = rows.map((row) => ({ row, says: bitsOf(row, counts) }))
  const of = (half: string): typeof said => said.filter(({ row }) => halfOf(row.id) === half)
  const area = (some: typeof said): number =>
    rounded(areaOf(some.map(({ row, says }) => [says, row.is_quotation])))
  const figures = { auc: area(said), tuned: area(of('tuned')), unseen: area(of('unseen')) }
  return { figures: { quotations: { phrases: { ...figures, rows: rows.length } } }, misses: [] }
}

/** How often each form stands in the verses, which are all the corpus there is. */
function countsOf(rows: readonly PhraseRow[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const verse of new Set(rows.map((row) => row.verse)))
    for (const { form } of wordsOf(verse)) counts.set(form, (counts.get(form) ?? 0) + 1)
  return counts
}

/**
 * What the shared words say beyond chance: the bits of the rarest run by the corpus' own
 * words, and for every further run about as much, as far as they make up the verse.
 */
function bitsOf(row: PhraseRow, counts: ReadonlyMap<string, number>): number {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const rarest = wordsOf(row.unusual_phrase).reduce(
    (sum, { form }) => sum + Math.log2(all / (counts.get(form) ?? 1)),
    0,
  )
  return rarest * Math.sqrt(row.token_count) * row.proportion
}

/** The chance that a quotation says more than a chance likeness; equals count half. */
function areaOf(said: readonly (readonly [number, boolean])[]): number {
  const sorted = [...said].sort(([one], [other]) => one - other)
  let [ranks, yes] = [0, 0]
  for (let at = 0; at < sorted.length; ) {
    let end = at
    while (end < sorted.length && sorted[end]![0] === sorted[at]![0]) end += 1
    const rank = (at + 1 + end) / 2
    for (const [, is] of sorted.slice(at, end)) {
      ranks += is ? rank : 0
      yes += is ? 1 : 0
    }
    at = end
  }
  const no = sorted.length - yes
  return yes === 0 || no === 0 ? 1 : (ranks - (yes * (yes + 1)) / 2) / (yes * no)
}
