/** Recall of the spans of a gold set, and how a miss of a set is shown. */
import { overlapLength, type Span } from '../../../text/index.ts'
import type { Miss } from '../../capability.ts'
import type { Quoted } from '../find/quoted.ts'
import type { Read, SetDocument, SetRow } from './gold-set.ts'
import { halfOf, rounded } from './pairs.ts'

export interface GoldSpan {
  readonly row: SetRow
  readonly span: Span
}

/** Recall of the spans, ends within two characters, marks in or out; passages without any mark apart. */
export function extraction(
  spans: readonly GoldSpan[],
  read: ReadonlyMap<string, Read>,
  misses: Miss[],
): Record<string, unknown> {
  const counts = { all: [0, 0], marked: [0, 0], tuned: [0, 0], unseen: [0, 0] } as Record<
    string,
    [number, number]
  >
  for (const { row, span } of spans) {
    const { document, quotations } = read.get(row.doc!)!
    const hit = isFound(document.text, span, quotations)
    const keys = [
      'all',
      halfOf(row.doc!),
      ...(/[„“”«»"'’‘>「]|^\s{4}/.test(
        document.text.slice(Math.max(0, span.start - 3), span.start + 2),
      )
        ? ['marked']
        : []),
    ]
    for (const key of keys) {
      counts[key]![1] += 1
      if (hit) counts[key]![0] += 1
    }
    if (!hit) misses.push(missIn(document, span, 'missed', { expected: 'a quotation' }))
  }
  return Object.fromEntries(
    Object.entries(counts).map(([key, [hit, all]]) => [
      key,
      { recall: all === 0 ? 1 : rounded(hit / all), gold: all },
    ]),
  )
}

/** Found as a quotation, as a piece of one, or as pieces that together are it ("…," she said, "…"). */
function isFound(text: string, span: Span, quotations: readonly Quoted[]): boolean {
  const lead = text.slice(span.start, span.end)
  const start = span.start + lead.length - lead.trimStart().length
  const near = (one: number, other: number): boolean => Math.abs(one - other) <= 2
  const begins = (at: number): boolean => near(at, span.start) || near(at, start)
  const about = quotations.filter((one) => overlapLength(one.outer, span) > 0)
  if (
    about.some((one) =>
      [one, one.outer, ...one.pieces].some(
        (part) => begins(part.start) && near(part.end, span.end),
      ),
    )
  )
    return true
  const inside = about.filter(
    (one) => one.outer.start >= span.start - 2 && one.outer.end <= span.end + 2,
  )
  return (
    inside.some((one) => begins(one.outer.start) || begins(one.start)) &&
    inside.some((one) => near(one.outer.end, span.end) || near(one.end, span.end))
  )
}

/** A miss with the words around it. */
export function missIn(
  document: SetDocument,
  span: Span,
  kind: Miss['kind'],
  more: { expected?: string; found?: string },
): Miss {
  return {
    kind,
    document: document.id,
    words: document.text.slice(span.start, span.end),
    before: document.text.slice(Math.max(0, span.start - 60), span.start),
    after: document.text.slice(span.end, span.end + 60),
    ...more,
  }
}
