/**
 * Counters as the board tells them: which proposals put something else in the
 * place of the other side's only the whole record shows.
 */
import type { Standing, StandingRecord } from '../../../record/index.ts'
import { type Put, withCounters } from '../answer/counters.ts'
import { valueWords } from '../answer.ts'
import type { Gathered } from '../resolve/gather.ts'
import type { PlacedAct } from '../resolve/placed-act.ts'
import { sidesOf } from '../sides.ts'
import type { FoundAct } from './left-out.ts'

interface Read {
  readonly record: StandingRecord
  readonly groups: readonly Gathered[]
}

/** The acts that are told as counters, by those that were found. */
export function countersTold(
  placed: ReadonlyMap<FoundAct, PlacedAct>,
  { record, groups }: Read,
): Map<FoundAct, FoundAct> {
  const sides = sidesOf(record)
  const foundOf = new Map([...placed].map(([found, act]) => [act, found]))
  const putOf = (act: PlacedAct): readonly Put[] => {
    const document = record.document(act.document)
    if (document === undefined) return []
    const finding = { ...act, standing: 'found' } as unknown as Standing<'act'>
    return [
      {
        finding,
        document,
        party: sides.of(finding, document),
        to: sides.to(document),
        value: valueWords(act.body),
      },
    ]
  }
  return new Map(
    groups.flatMap(({ acts }) =>
      withCounters(acts.flatMap(putOf)).flatMap((put): [FoundAct, FoundAct][] => {
        const found = foundOf.get(acts.find(({ id }) => id === put.finding.id)!)
        return found === undefined || found.draft.body.act === put.finding.body.act
          ? []
          : [[found, { ...found, draft: { ...found.draft, body: put.finding.body } }]]
      }),
    ),
  )
}
