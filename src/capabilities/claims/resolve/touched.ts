/**
 * Which other documents a new, changed or vanished claim touches: those with a
 * later claim that it stands in a relation to, or that it pushes out of the
 * range of one, or lets into it.
 */
import type { DocumentId } from '../../../record/index.ts'
import type { Compared } from './compared.ts'
import { mostCompared, type NotedLedger, type Placed } from './ledger.ts'
import { relationOf } from './relation.ts'

export function touchedBy(
  ledger: NotedLedger,
  stale: ReadonlySet<DocumentId>,
): ReadonlySet<DocumentId> {
  const touched = new Set<DocumentId>()
  for (const noun of ledger.nouns)
    for (const id of touchedUnder(ledger.now(noun), ledger.before(noun), stale)) touched.add(id)
  return touched
}

function* touchedUnder(
  all: readonly Placed[],
  before: readonly Compared[],
  stale: ReadonlySet<DocumentId>,
): Iterable<DocumentId> {
  const fresh = all.flatMap(({ document }, at) => (stale.has(document) ? [at] : []))
  const moved = before.length + fresh.length
  // Where a claim has gone from is not known, so then all may have moved.
  const from = before.length > 0 ? 0 : (fresh[0] ?? all.length)
  const to = before.length > 0 ? all.length : (fresh.at(-1) ?? 0) + mostCompared + moved + 1
  let first = from
  while (first > 0 && all[first - 1]!.document === all[from]?.document) first -= 1
  for (let at = first; at < Math.min(to, all.length); at += 1) {
    const { document, claim } = all[at]!
    if (at > first && document !== all[at - 1]!.document) first = at
    if (stale.has(document)) continue
    const range = first - mostCompared
    const changed = [
      ...before,
      ...fresh.filter((one) => one < first && one >= range - moved).map((one) => all[one]!.claim),
      ...all.slice(Math.max(0, range - moved), Math.max(0, range + moved)).map((one) => one.claim),
    ]
    if (changed.some((one) => relationOf(one, claim) !== undefined)) yield document
  }
}
