/**
 * Claims that contradict or confirm each other.
 *
 * Kept narrow on purpose: two exact figures of the same thing (same noun, two
 * rare words in common), given by different sides, for no different years.
 * A loose figure ("thousands", "nearly two thousand") contradicts nothing that
 * lies near it, and figures for different periods contradict nothing at all.
 */
import {
  type ClaimRelation,
  type DocumentId,
  type Draft,
  type Standing,
  type StandingRecord,
  withIds,
} from '../../record/index.ts'
import type { Resolution } from '../capability.ts'
import { maker } from './find/maker.ts'
import { stemOf } from './find/subject.ts'

/** Words in common besides the noun counted. */
const fewestShared = 2

/** So many earlier claims of a noun a claim is compared with. */
const mostCompared = 200

/** Relations of every claim with earlier ones; looked up by noun, so the work does not grow with all pairs. */
export function* resolve(record: StandingRecord): Iterable<Resolution> {
  const byNoun = new Map<string, Standing<'claim'>[]>()
  for (const { id } of record.documents()) {
    const drafts: Draft<'dispute'>[] = []
    const own = [...record.findings('claim', id)].filter(({ body }) => isExact(body.quantity))
    for (const claim of own)
      for (const noun of nounsOf(claim)) {
        const others = byNoun.get(noun) ?? []
        for (const other of others.slice(-mostCompared)) {
          const relation = relationOf(other, claim)
          if (
            relation !== undefined &&
            !drafts.some(({ body }) => body.one === other.id && body.other === claim.id)
          )
            drafts.push(draftOf(relation, claim))
        }
      }
    for (const claim of own) for (const noun of nounsOf(claim)) add(byNoun, noun, claim)
    yield { document: id as DocumentId, findings: withIds(id, drafts) }
  }
}

/** Only the last claims of a noun are compared, so only those are kept. */
function add(
  byNoun: Map<string, Standing<'claim'>[]>,
  noun: string,
  claim: Standing<'claim'>,
): void {
  const all = byNoun.get(noun) ?? []
  byNoun.set(noun, all)
  all.push(claim)
  if (all.length > 2 * mostCompared) all.splice(0, all.length - mostCompared)
}

function isExact(quantity: string | undefined): boolean {
  return quantity !== undefined && /^\d/.test(quantity)
}

function nounsOf({ body }: Standing<'claim'>): string[] {
  return (
    (body.unit ?? '')
      .toLowerCase()
      .match(/\p{L}{4,}/gu)
      ?.map(stemOf) ?? []
  )
}

function relationOf(one: Standing<'claim'>, other: Standing<'claim'>): ClaimRelation | undefined {
  const shared = one.body.subject.filter((stem) => other.body.subject.includes(stem))
  if (shared.length < fewestShared || isOtherTime(one, other)) return undefined
  const isSame = one.body.quantity === other.body.quantity
  // One side's two figures are rather of two things; only a reader can say that it contradicts itself.
  if (!isSame && one.body.by === other.body.by) return undefined
  return {
    one: one.id,
    other: other.id,
    relation: isSame ? 'agrees' : 'contradicts',
    reasons: [
      `both speak of ${shared.join(', ')}`,
      `${one.body.quantity} here, ${other.body.quantity} there`,
    ],
  }
}

function isOtherTime(one: Standing<'claim'>, other: Standing<'claim'>): boolean {
  return (
    one.body.date !== undefined &&
    other.body.date !== undefined &&
    one.body.date !== other.body.date
  )
}

function draftOf(body: ClaimRelation, claim: Standing<'claim'>): Draft<'dispute'> {
  return {
    kind: 'dispute',
    body,
    evidence: claim.evidence,
    maker,
    confidence: body.relation === 'agrees' ? 0.6 : 0.4,
  }
}
