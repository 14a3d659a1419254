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
import { type Earlier, mostCompared, notesOn, runningLedger } from './ledger.ts'
import { type Moved, notedLedger } from './noted.ts'
import { relationsUnder } from './pairs.ts'
import type { Weighed } from './relation.ts'
import { touchedBy } from './touched.ts'

/**
 * Relations of every claim with earlier ones; looked up by noun, so the work does not grow with
 * all pairs, and with so many claims before it.
 */
export function* resolve(
  record: StandingRecord,
  tools: ResolveTools,
  most: number = mostCompared,
): Iterable<Resolution> {
  const ownOf = (id: DocumentId): Own => {
    const own = comparable(record, id)
    return { id, own, place: (own.length > 0 && tools.place(id)) || '' }
  }
  if (tools.stale.kind === 'all') {
    const ledger = runningLedger(most)
    for (const { id } of record.documents()) {
      const one = ownOf(id)
      yield resolved(record, one, ledger.earlier)
      ledger.add(one.own)
    }
    return
  }
  const fresh = [...chosen(record, tools.stale)].map(({ id }) => ownOf(id))
  const ledger = notedLedger(tools.notes, movedBy(fresh, tools), most)
  const known = new Set(fresh.map(({ id }) => id))
  const touched = [...touchedBy(ledger, most)].filter((id) => !known.has(id)).map(ownOf)
  // Notes are asked for before the first resolution is given.
  const all = [...fresh, ...touched]
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .map((one) => resolved(record, one, (noun) => ledger.earlier(noun, one.place)))
  yield* all
}

function movedBy(fresh: readonly Own[], { stale, notes }: ResolveTools): Moved {
  const documents = stale.kind === 'all' ? [] : [...stale.documents]
  return {
    before: documents.flatMap((id) => notes.of(id)),
    now: fresh.flatMap(({ id, own, place }) =>
      notesOn(own, place).map((note) => ({ ...note, document: id })),
    ),
  }
}

function comparable(record: StandingRecord, id: DocumentId): Compared[] {
  const written = record.document(id)?.date?.value
  return [...record.findings('claim', id)]
    .map((one) => comparedOf(one, written))
    .filter(isComparable)
}

interface Own {
  readonly id: DocumentId
  /** Where it stands among the others, if there is anything to compare. */
  readonly place: string
  readonly own: readonly Compared[]
}

function resolved(record: StandingRecord, { id, own, place }: Own, earlier: Earlier): Resolution {
  const claims = new Map([...record.findings('claim', id)].map((one) => [one.id, one]))
  const pairs = new Map<string, Weighed>()
  for (const noun of new Set(own.flatMap(nounsOf))) {
    const under = own.filter((claim) => nounsOf(claim).includes(noun))
    for (const pair of relationsUnder(under, earlier(noun))) {
      const key = `${pair.one.id} ${pair.other.id}`
      const known = pairs.get(key)
      if (known === undefined || known.confidence < pair.confidence) pairs.set(key, pair)
    }
  }
  const drafts = [...pairs.values()].map((pair) => draftOf(pair, claims.get(pair.other.id)!))
  const notes: readonly Note[] = notesOn(own, place)
  return { document: id, findings: withIds(id, drafts), notes }
}

function draftOf({ body, confidence }: Weighed, claim: Standing<'claim'>): Draft<'dispute'> {
  return { kind: 'dispute', body, evidence: claim.evidence, maker, confidence }
}
