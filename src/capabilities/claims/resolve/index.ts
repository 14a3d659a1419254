/** Claims of the record beside each other: what contradicts and what confirms. */
import {
  type ClaimRelation,
  type DocumentId,
  type Draft,
  type Standing,
  type StandingRecord,
  withIds,
} from '../../../record/index.ts'
import type { Note } from '../../../store/index.ts'
import type { Resolution, ResolveTools } from '../../capability.ts'
import { chosen } from '../../chosen.ts'
import { maker } from '../find/maker.ts'
import { type Earlier, mostCompared, notedLedger, notesOn, runningLedger } from './ledger.ts'
import { comparedOf, isComparable, nounsOf, relationOf } from './relation.ts'
import { touchedBy } from './touched.ts'

/** Of so many claims of a noun that say the same, or not, the latest are set beside a claim. */
const mostRelations = 24

/** Relations of every claim with earlier ones; looked up by noun, so the work does not grow with all pairs. */
export function* resolve(record: StandingRecord, tools: ResolveTools): Iterable<Resolution> {
  if (tools.stale.kind === 'all') {
    const ledger = runningLedger()
    for (const { id } of record.documents()) {
      const own = comparable(record, id)
      yield resolved(id, own, ledger.earlier)
      ledger.add(own)
    }
    return
  }
  const fresh = [...chosen(record, tools.stale)].map(
    ({ id }) => [id, comparable(record, id)] as const,
  )
  const ledger = notedLedger(tools, tools.stale.documents, new Map(fresh))
  const touched = touchedBy(ledger, tools.stale.documents)
  // Notes are asked for before the first resolution is given.
  const all = [...fresh.map(([id]) => id), ...touched].map((id) =>
    resolved(id, comparable(record, id), (noun) => ledger.earlier(noun, id)),
  )
  yield* all
}

function comparable(record: StandingRecord, id: DocumentId): Standing<'claim'>[] {
  return [...record.findings('claim', id)].filter(isComparable)
}

function resolved(id: DocumentId, own: readonly Standing<'claim'>[], earlier: Earlier): Resolution {
  const drafts: Draft<'dispute'>[] = []
  for (const claim of own) {
    const compared = comparedOf(claim)
    for (const noun of nounsOf(claim))
      for (const relation of relationsTo(compared, earlier(noun)))
        if (!drafts.some(({ body }) => body.one === relation.one && body.other === claim.id))
          drafts.push(draftOf(relation, claim))
  }
  const notes: readonly Note[] = notesOn(own)
  return { document: id, findings: withIds(id, drafts), notes }
}

function relationsTo(
  claim: ReturnType<typeof comparedOf>,
  others: ReturnType<Earlier>,
): ClaimRelation[] {
  return others
    .slice(-mostCompared)
    .flatMap((other) => relationOf(other, claim) ?? [])
    .slice(-mostRelations)
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
