/** Moves in the order in which they were written, which is that in which they are decided. */
import { keptOf, type Standing, type StandingRecord } from '../../record/index.ts'

/** Moves that nobody has decided, in order of date and place. */
export function waitingMoves(record: StandingRecord, document?: string): Standing<'act'>[] {
  return actsByDate(record).filter(
    (act) => act.standing === 'found' && (document === undefined || act.document === document),
  )
}

/** All moves, in order of date and place. */
export const actsByDate: (record: StandingRecord) => readonly Standing<'act'>[] = keptOf(
  (record) => {
    const order = new Map([...record.documents()].map(({ id }, at) => [id, at]))
    return [...record.findings('act')].sort(
      (one, other) =>
        (order.get(one.document) ?? 0) - (order.get(other.document) ?? 0) ||
        one.evidence[0].start - other.evidence[0].start,
    )
  },
)

/** An act by its name, also by the one that it had when a person added it. */
export function actOf(record: StandingRecord, id: string): Standing<'act'> | undefined {
  return actsByDate(record).find((act) => act.id === id || act.also === id)
}
