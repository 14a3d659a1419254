/** Acts of the record by their names. */
import type { FindingId, Standing, StandingRecord } from '../../../record/index.ts'

/** Acts by their names: one that a person added and the machine found has two. */
export function actsByName(record: StandingRecord): Map<FindingId, Standing<'act'>> {
  const acts = new Map<FindingId, Standing<'act'>>()
  for (const act of record.findings('act')) {
    acts.set(act.id, act)
    if (act.also !== undefined) acts.set(act.also, act)
  }
  return acts
}
