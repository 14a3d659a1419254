/**
 * Which gold key a missing document of the record is: the one with which it
 * shares most witnesses, one to one.
 */
import { overlapLength } from '../../../text/index.ts'
import type { GoldRow, Prediction } from './counting.ts'

export interface MissingMatch {
  /** Gold target (`missing:key`) by id of a missing document of the record. */
  readonly goldOf: ReadonlyMap<string, string>
  /** Missing documents with a witness inside the scope. */
  readonly inScope: ReadonlySet<string>
  /** Gold targets with at least one core row. */
  readonly keys: ReadonlySet<string>
}

/** Match missing documents (predictions whose target is in `missing`) to gold keys. */
export function matchMissing(
  gold: readonly GoldRow[],
  predictions: readonly Prediction[],
  missing: ReadonlySet<string>,
): MissingMatch {
  const core = gold.filter((row) => row.status === 'core' && row.target.startsWith('missing:'))
  const rowsOf = new Map<string, GoldRow[]>()
  for (const row of core) rowsOf.set(row.document, [...(rowsOf.get(row.document) ?? []), row])
  const shared = new Map<string, Map<string, number>>()
  const inScope = new Set<string>()
  for (const prediction of predictions) {
    if (!missing.has(prediction.target)) continue
    inScope.add(prediction.target)
    for (const row of rowsOf.get(prediction.document) ?? []) {
      if (overlapLength(row, prediction) === 0) continue
      const counts = shared.get(prediction.target) ?? new Map<string, number>()
      shared.set(prediction.target, counts.set(row.target, (counts.get(row.target) ?? 0) + 1))
    }
  }
  const pairs = [...shared]
    .flatMap(([id, counts]) => [...counts].map(([key, count]) => ({ id, key, count })))
    .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1))
  const goldOf = new Map<string, string>()
  const taken = new Set<string>()
  for (const { id, key } of pairs) {
    if (goldOf.has(id) || taken.has(key)) continue
    goldOf.set(id, key)
    taken.add(key)
  }
  return { goldOf, inScope, keys: new Set(core.map((row) => row.target)) }
}
