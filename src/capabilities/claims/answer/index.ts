/** The ledger: one quantity, all its values, who gave which, when; what contradicts what; labels. */
import {
  type FindingId,
  isLikeName,
  type Label,
  type Standing,
  type StandingRecord,
  sureEnough,
} from '../../../record/index.ts'

export interface LedgerRow {
  readonly claim: Standing<'claim'>
  readonly relations: readonly Beside[]
}

/** A claim that stands beside another, and how. */
export interface Beside {
  readonly relation: Standing<'dispute'>
  readonly other: Standing<'claim'>
  /** What is not said is a suggestion: a reader is asked. */
  readonly isSaid: boolean
}

/** Sure enough to be said, or decided by a reader. */
export function isSaid({
  standing,
  confidence,
}: Pick<Standing<'dispute'>, 'standing' | 'confidence'>): boolean {
  return standing !== 'found' || confidence >= sureEnough
}

/** Claims in order of document and place, each with those that contradict or confirm it. */
export function ledger(record: StandingRecord): LedgerRow[] {
  const claims = [...record.findings('claim')]
  const byId = new Map<FindingId, Standing<'claim'>>(claims.map((one) => [one.id, one]))
  const relations = new Map<FindingId, Beside[]>()
  for (const relation of record.findings('dispute')) {
    const { one, other } = relation.body
    for (const [own, mate] of [
      [one, other],
      [other, one],
    ] as const) {
      const found = byId.get(mate)
      if (found === undefined) continue
      const beside = { relation, other: found, isSaid: isSaid(relation) }
      relations.set(own, [...(relations.get(own) ?? []), beside])
    }
  }
  return claims.map((claim) => ({ claim, relations: relations.get(claim.id) ?? [] }))
}

export interface LabelRow {
  readonly label: string
  /** In the order of the letters and of their words. */
  readonly uses: readonly Standing<'label'>[]
  readonly first: Standing<'label'>
  /** The first use, in a later letter, by one who was called so, of one who called him so. */
  readonly thrownBack?: Standing<'label'>
}

/** Labels with all their uses, the most used label first. */
export function labelsOf(record: StandingRecord): LabelRow[] {
  const order = new Map([...record.documents()].map(({ id }, at) => [id, at]))
  const uses = new Map<string, Standing<'label'>[]>()
  for (const one of record.findings('label'))
    for (const label of one.body.label.split(' | '))
      uses.set(label, [...(uses.get(label) ?? []), one])
  const placeOf = ({ document }: Standing<'label'>): number => order.get(document) ?? 0
  return [...uses]
    .map(([label, all]): LabelRow => {
      const sorted = all.sort(
        (one, other) =>
          placeOf(one) - placeOf(other) || one.evidence[0].start - other.evidence[0].start,
      )
      const first = sorted[0]!
      const pairs = firstOfEachPair(sorted)
      const thrownBack = sorted.find((back) =>
        pairs.some((one) => placeOf(one) < placeOf(back) && isReturned(one.body, back.body)),
      )
      return { label, uses: sorted, first, ...(thrownBack === undefined ? {} : { thrownBack }) }
    })
    .sort((one, other) => other.uses.length - one.uses.length || (one.label < other.label ? -1 : 1))
}

function firstOfEachPair(uses: readonly Standing<'label'>[]): Standing<'label'>[] {
  const pairs = new Map<string, Standing<'label'>>()
  for (const one of uses) {
    const pair = `${one.body.by}\n${one.body.against}`
    if (!pairs.has(pair)) pairs.set(pair, one)
  }
  return [...pairs.values()]
}

/** What one was called by another he calls that other. */
function isReturned(one: Label, back: Label): boolean {
  const met = [one.against, back.against].every((name) => name !== '')
  return met && isLikeName(one.against, back.by) && isLikeName(one.by, back.against)
}
