/** Claims of the record beside each other: what contradicts and what confirms. */
import {
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
import { type Compared, comparedOf, isComparable, nounsOf } from './compared.ts'
import { type Earlier, mostCompared, notedLedger, notesOn, runningLedger } from './ledger.ts'
import { relationsUnder } from './pairs.ts'
import type { Weighed } from './relation.ts'
import { touchedBy } from './touched.ts'

/** Relations of every claim with earlier ones; looked up by noun, so the work does not grow with all pairs. */
export function* resolve(record: StandingRecord, tools: ResolveTools): Iterable<Resolution> {
  if (tools.stale.kind === 'all') {
    const ledger = runningLedger()
    for (const { id } of record.documents()) {
      const own = comparable(record, id)
      yield resolved(record, { id, own }, ledger.earlier)
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
    resolved(record, { id, own: comparable(record, id) }, (noun) => ledger.earlier(noun, id)),
  )
  yield* all
}

function comparable(record: StandingRecord, id: DocumentId): Compared[] {
  const written = record.document(id)?.date?.value
  return [...record.findings('claim', id)]
    .map((one) => comparedOf(one, written))
    .filter(isComparable)
}

interface Own {
  readonly id: DocumentId
  readonly own: readonly Compared[]
}

function resolved(record: StandingRecord, { id, own }: Own, earlier: Earlier): Resolution {
  const claims = new Map([...record.findings('claim', id)].map((one) => [one.id, one]))
  const pairs = new Map<string, Weighed>()
  for (const noun of new Set(own.flatMap(nounsOf))) {
    const under = own.filter((claim) => nounsOf(claim).includes(noun))
    for (const pair of relationsUnder(under, earlier(noun).slice(-mostCompared))) {
      const key = `${pair.one.id} ${pair.other.id}`
      const known = pairs.get(key)
      if (known === undefined || known.confidence < pair.confidence) pairs.set(key, pair)
    }
  }
  const drafts = [...pairs.values()].map((pair) => draftOf(pair, claims.get(pair.other.id)!))
  const notes: readonly Note[] = notesOn(own)
  return { document: id, findings: withIds(id, drafts), notes }
}

function draftOf({ body, confidence }: Weighed, claim: Standing<'claim'>): Draft<'dispute'> {
  return { kind: 'dispute', body, evidence: claim.evidence, maker, confidence }
}
