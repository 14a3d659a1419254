/** Pairing predictions with gold: best overlap first, each used once. */
import { overlapLength, type Span } from '../../../text/index.ts'

export interface Placed extends Span {
  readonly document: string
}

/** Pairs whose overlap is at least half of the longer of the two. */
export function pairUp<Gold extends Placed, Found extends Placed>(
  gold: readonly Gold[],
  found: readonly Found[],
): [Gold, Found][] {
  const byDocument = new Map<string, Found[]>()
  for (const one of found) {
    const list = byDocument.get(one.document)
    if (list === undefined) byDocument.set(one.document, [one])
    else list.push(one)
  }
  const pairs = gold
    .flatMap((row) =>
      (byDocument.get(row.document) ?? []).map((one) => [row, one, agreement(row, one)] as const),
    )
    .filter(([, , share]) => share >= 0.5)
    .sort((one, other) => other[2] - one[2])
  const taken = new Set<Gold | Found>()
  const right: [Gold, Found][] = []
  for (const [row, one] of pairs) {
    if (taken.has(row) || taken.has(one)) continue
    taken.add(row)
    taken.add(one)
    right.push([row, one])
  }
  return right
}

/** What two spans share, as a share of the longer one. */
export function agreement(one: Span, other: Span): number {
  return overlapLength(one, other) / Math.max(1, one.end - one.start, other.end - other.start)
}

/** What two spans share, as a share of what both cover. */
export function jaccard(one: Span, other: Span): number {
  const shared = overlapLength(one, other)
  return shared / Math.max(1, one.end - one.start + other.end - other.start - shared)
}

export interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Precision, recall and their harmonic mean, to four places. */
export function ratesOf(right: number, found: number, gold: number): Rates {
  const precision = found === 0 ? 1 : right / found
  const recall = gold === 0 ? 1 : right / gold
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) }
}

export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

/** Counts by two names: what it is, and what it was called. */
export function confusion(): {
  readonly add: (is: string, called: string) => void
  readonly table: Record<string, Record<string, number>>
} {
  const table: Record<string, Record<string, number>> = {}
  return {
    table,
    add(is, called) {
      const row = table[is] ?? {}
      row[called] = (row[called] ?? 0) + 1
      table[is] = row
    },
  }
}

/** Which half of a gold set a document belongs to: one is tuned on, the other only looked at. */
export function halfOf(document: string): 'tuned' | 'unseen' {
  let hash = 0
  for (let at = 0; at < document.length; at++)
    hash = (Math.imul(hash, 31) + document.charCodeAt(at)) >>> 0
  return hash % 2 === 0 ? 'tuned' : 'unseen'
}
