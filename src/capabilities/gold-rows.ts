/** Rows of a gold table where their words stand in our documents, and how spans are matched. */
import type { DocumentId } from '../record/index.ts'
import { overlapLength, type Span } from '../text/index.ts'
import type { Gold, Miss } from './capability.ts'

export type Row = Readonly<Record<string, string>>

export interface PlacedRow extends Span {
  readonly row: Row
  readonly document: DocumentId
}

export interface PlacedSpan extends Span {
  readonly document: DocumentId
}

/** The rows of a table that are in scope and have a place. */
export function placedRows(gold: Gold, scope: string, table: string): PlacedRow[] {
  return (gold.table(table) ?? []).flatMap((row) => {
    const exact = row.exact ?? row.complaint_exact ?? ''
    const doc = row.doc ?? row.response_doc ?? ''
    if (exact === '' || !gold.inScope(scope, doc)) return []
    const place = {
      exact,
      prefix: row.prefix ?? '',
      suffix: row.suffix ?? '',
      ...((row.start ?? '') === '' ? {} : { start: Number(row.start), end: Number(row.end) }),
    }
    const span = gold.span(doc, place)
    return span === undefined ? [] : [{ ...span, row }]
  })
}

/** At least half of the shorter is covered. */
export function fits(one: PlacedSpan, other: PlacedSpan): boolean {
  const shorter = Math.min(one.end - one.start, other.end - other.start)
  return one.document === other.document && overlapLength(one, other) * 2 >= shorter
}

export function touches(one: PlacedSpan, other: PlacedSpan): boolean {
  return one.document === other.document && overlapLength(one, other) > 0
}

export interface Matched<Found extends PlacedSpan> {
  readonly pairs: readonly { readonly gold: PlacedRow; readonly found: Found }[]
  readonly missed: readonly PlacedRow[]
  /** Neither matched nor a repetition of a matched row. */
  readonly left: readonly Found[]
}

/** One to one, largest overlap first; what repeats a matched row is left aside. */
export function matchRows<Found extends PlacedSpan>(
  gold: readonly PlacedRow[],
  found: readonly Found[],
): Matched<Found> {
  const candidates = gold
    .flatMap((row) =>
      found
        .filter((one) => fits(row, one))
        .map((one) => ({ gold: row, found: one, size: overlapLength(row, one) })),
    )
    .sort((one, other) => other.size - one.size)
  const used = new Set<unknown>()
  const pairs = candidates.filter((one) => {
    if (used.has(one.gold) || used.has(one.found)) return false
    used.add(one.gold).add(one.found)
    return true
  })
  return {
    pairs,
    missed: gold.filter((row) => !used.has(row)),
    left: found.filter((one) => !used.has(one) && !pairs.some((pair) => fits(pair.gold, one))),
  }
}

/** Precision, recall and F1 of counts. */
export function rates(right: number, wrong: number, gold: number): Record<string, number> {
  const share = (part: number, of: number): number => (of === 0 ? 0 : round(part / of))
  return {
    precision: share(right, right + wrong),
    recall: share(right, gold),
    f1: share(2 * right, right + wrong + gold),
    gold,
    found: right + wrong,
  }
}

export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

export function missedOf({ row, document }: PlacedRow, expected: string): Miss {
  return {
    kind: 'missed',
    document,
    words: row.exact ?? row.complaint_exact ?? '',
    before: row.prefix ?? '',
    after: row.suffix ?? '',
    expected,
  }
}
