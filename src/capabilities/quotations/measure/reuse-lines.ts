/**
 * Unmarked reuse of whole texts inside others: how much of what was annotated is found,
 * character by character, with the right text named; and how many pieces one passage
 * falls into (plagdet, as the PAN competitions counted it).
 */

import { overlapLength, type Span } from '../../../text/index.ts'
import type { Measured } from '../../capability.ts'
import { reusedIn } from '../resolve/reuse.ts'
import { corpusOf, holderOf, type Read, type SetDocument, type SetRow } from './gold-set.ts'
import { halfOf, rounded } from './pairs.ts'

interface Counts {
  gold: number
  hit: number
  found: number
  right: number
  rows: number
  pieces: number
}

/** Figures of the rows whose verdict is unmarked reuse of a whole document. */
export function measureReuse(
  rows: readonly SetRow[],
  documents: readonly SetDocument[],
  read: ReadonlyMap<string, Read>,
): Measured['figures'] {
  const citing = new Set(rows.map(({ doc }) => doc))
  const corpus = corpusOf(
    documents.filter(({ id }) => !citing.has(id)),
    read,
  )
  const halves = { tuned: noCounts(), unseen: noCounts() }
  for (const document of documents.filter(({ id }) => citing.has(id))) {
    const own = rows.filter(({ doc }) => doc === document.id)
    const found = reusedIn(holderOf(document, []), document.text, { corpus })
    const counts = halves[halfOf(document.id)]
    for (const row of own) {
      const span = { start: row.start ?? 0, end: row.end ?? 0 }
      const names = (row.sources ?? []).map(({ doc }) => doc)
      const parts = found.filter((one) => names.includes(one.of) && overlapLength(one, span) > 0)
      counts.gold += span.end - span.start
      counts.hit += shared(span, parts)
      if (parts.length > 0) counts.rows += 1
      counts.pieces += parts.length
    }
    for (const one of found) {
      counts.found += one.end - one.start
      counts.right += shared(
        one,
        own
          .filter(({ sources }) => sources?.some(({ doc }) => doc === one.of))
          .map(({ start = 0, end = 0 }) => ({ start, end })),
      )
    }
  }
  const { tuned, unseen } = halves
  const all = Object.fromEntries(
    Object.entries(tuned).map(([key, count]) => [key, count + unseen[key as keyof Counts]]),
  ) as unknown as Counts
  return {
    reuse: { ...figuresOf(all), halves: { tuned: figuresOf(tuned), unseen: figuresOf(unseen) } },
  }
}

function noCounts(): Counts {
  return { gold: 0, hit: 0, found: 0, right: 0, rows: 0, pieces: 0 }
}

/** Characters of a span that others cover; these may overlap each other. */
function shared(span: Span, others: readonly Span[]): number {
  let [covered, from] = [0, span.start]
  for (const { start, end } of [...others].sort((one, other) => one.start - other.start)) {
    const begin = Math.max(start, from)
    const stop = Math.min(end, span.end)
    if (stop <= begin) continue
    covered += stop - begin
    from = stop
  }
  return covered
}

function figuresOf({ gold, hit, found, right, rows, pieces }: Counts): Record<string, number> {
  const precision = found === 0 ? 1 : right / found
  const recall = gold === 0 ? 1 : hit / gold
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const granularity = rows === 0 ? 1 : pieces / rows
  return {
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(f1),
    granularity: rounded(granularity),
    plagdet: rounded(f1 / Math.log2(1 + granularity)),
  }
}
