/** The ledger: one quantity, all its values, who gave which, when; what contradicts what; labels. */
import type { FindingId, Standing, StandingRecord } from '../../record/index.ts'

export interface LedgerRow {
  readonly claim: Standing<'claim'>
  readonly relations: readonly {
    readonly relation: Standing<'dispute'>
    readonly other: Standing<'claim'>
  }[]
}

/** Claims in order of document and place, each with those that contradict or confirm it. */
export function ledger(record: StandingRecord): LedgerRow[] {
  const claims = [...record.findings('claim')]
  const byId = new Map<FindingId, Standing<'claim'>>(claims.map((one) => [one.id, one]))
  const relations = new Map<FindingId, LedgerRow['relations'][number][]>()
  for (const relation of record.findings('dispute')) {
    const { one, other } = relation.body
    for (const [own, mate] of [
      [one, other],
      [other, one],
    ] as const) {
      const found = byId.get(mate)
      if (found !== undefined)
        relations.set(own, [...(relations.get(own) ?? []), { relation, other: found }])
    }
  }
  return claims.map((claim) => ({ claim, relations: relations.get(claim.id) ?? [] }))
}

export interface LabelRow {
  readonly label: string
  readonly uses: readonly Standing<'label'>[]
}

/** Labels with all their uses, first use first, the most used label first. */
export function labelsOf(record: StandingRecord): LabelRow[] {
  const order = new Map([...record.documents()].map(({ id }, at) => [id, at]))
  const uses = new Map<string, Standing<'label'>[]>()
  for (const one of record.findings('label'))
    for (const label of one.body.label.split(' | '))
      uses.set(label, [...(uses.get(label) ?? []), one])
  return [...uses]
    .map(([label, all]) => ({
      label,
      uses: all.sort(
        (one, other) => (order.get(one.document) ?? 0) - (order.get(other.document) ?? 0),
      ),
    }))
    .sort((one, other) => other.uses.length - one.uses.length)
}
