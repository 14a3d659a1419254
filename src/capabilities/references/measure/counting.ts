/**
 * Counting mentions against a gold standard that tells core from optional rows:
 * a prediction is right, ignored or wrong; a core row is found or missed.
 */
import { overlapLength, type Span } from '../../../text/index.ts'

export interface GoldRow extends Span {
  readonly document: string
  readonly target: string
  readonly status: 'core' | 'optional'
  readonly relation?: string
}

export interface Prediction extends Span {
  readonly document: string
  readonly target: string
  readonly confidence: number
  readonly relation?: string
}

export interface Count {
  readonly right: readonly (readonly [Prediction, GoldRow])[]
  readonly wrong: readonly Prediction[]
  readonly missed: readonly GoldRow[]
}

/** A span longer than this points at nothing in particular. */
const longestSpan = 200

/** Rights, wrongs and misses; the same words for the same target count once. */
export function countAgainst(gold: readonly GoldRow[], predictions: readonly Prediction[]): Count {
  const byDocument = groupedRows(gold)
  const single = withoutDuplicates(predictions)
  const pairs = single
    .flatMap((prediction) =>
      (byDocument.get(prediction.document) ?? [])
        .filter(
          (row) =>
            row.status === 'core' &&
            row.target === prediction.target &&
            prediction.end - prediction.start <= longestSpan,
        )
        .map((row) => ({ prediction, row, shared: overlapLength(prediction, row) })),
    )
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared)
  const right = new Map<Prediction, GoldRow>()
  const taken = new Set<GoldRow>()
  for (const { prediction, row } of pairs) {
    if (right.has(prediction) || taken.has(row)) continue
    right.set(prediction, row)
    taken.add(row)
  }
  const wrong = single.filter(
    (prediction) =>
      !right.has(prediction) &&
      !isIgnored(prediction, byDocument.get(prediction.document) ?? [], taken),
  )
  const missed = gold.filter((row) => row.status === 'core' && !taken.has(row))
  return { right: [...right], wrong, missed }
}

/** Not right, and yet not wrong: it says again what is found, or touches only what does not count. */
function isIgnored(
  prediction: Prediction,
  rows: readonly GoldRow[],
  taken: ReadonlySet<GoldRow>,
): boolean {
  const touched = rows.filter((row) => overlapLength(prediction, row) > 0)
  if (touched.length === 0 || prediction.end - prediction.start > longestSpan) return false
  const same = touched.some(
    (row) => row.target === prediction.target && (row.status === 'optional' || taken.has(row)),
  )
  return same || touched.every((row) => row.status === 'optional')
}

/** Precision, recall and their harmonic mean; 1 where there is nothing to get wrong. */
export function figuresOf(right: number, wrong: number, missed: number): Record<string, number> {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong)
  const recall = right + missed === 0 ? 1 : right / (right + missed)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return {
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(f1),
    gold: right + missed,
    found: right + wrong,
  }
}

export function rounded(number: number): number {
  return Math.round(number * 10_000) / 10_000
}

function groupedRows(gold: readonly GoldRow[]): Map<string, GoldRow[]> {
  const groups = new Map<string, GoldRow[]>()
  for (const row of gold) {
    const group = groups.get(row.document)
    if (group === undefined) groups.set(row.document, [row])
    else group.push(row)
  }
  return groups
}

function withoutDuplicates(predictions: readonly Prediction[]): Prediction[] {
  const seen = new Set<string>()
  return predictions.filter(({ document, start, end, target }) => {
    const key = `${document} ${start} ${end} ${target}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
