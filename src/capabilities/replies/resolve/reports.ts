/**
 * Replies of which only others report: gathered over all documents that tell of
 * them. A note says which document tells of which answer, so that with a new
 * letter only those answers are gathered again of which it tells.
 */
import {
  type DocumentId,
  type Draft,
  type Finding,
  type FindingId,
  type StandingRecord,
  withIds,
} from '../../../record/index.ts'
import type { Note } from '../../../store/index.ts'
import type { ResolveTools } from '../../capability.ts'
import { type Context, dateOf, daysTo } from './context.ts'
import { draftOf, strongest } from './drafts.ts'
import { answeringOf, isPromise, type Pointed, pointedIn } from './pointed.ts'

/** The answering document, and the reply. */
export type Reported = readonly [DocumentId, Draft<'reply'>]

export interface Reports {
  add(teller: DocumentId, reported: readonly Reported[]): void
  /** All of them; or those that have changed and the ids of those in whose place they stand. */
  changed(): { readonly findings: readonly Finding[]; readonly without?: readonly FindingId[] }
}

/** `our reply of June 14 to the letter of …`, `we shall make our reply after studying this letter`. */
export function* reportedReplies(
  pointed: readonly Pointed[],
  context: Context,
): Iterable<Reported> {
  for (const one of pointed) {
    const answering = answeringOf(one, pointed)
    if (answering === undefined || answering.target === one.target) continue
    if (context.record.document(answering.target) !== undefined && !isPromise(answering)) continue
    const how = isPromise(answering) ? 'promised' : 'reported'
    const days = daysTo(dateOf(answering.target, context), one.target, context)
    const confidence = Math.min(answering.reference.confidence, one.reference.confidence) * 0.9
    yield [answering.target, draftOf(one.target, how, one.reference.evidence[0], confidence, days)]
  }
}

/** What to note of a document that tells of answers. */
export function notesOn(reported: readonly Reported[]): Note[] {
  return [...new Set(reported.map(([answering]) => answering))].map((answering) => ({
    key: keyOf(answering),
    value: '',
  }))
}

const beginning = 'tells '

function keyOf(answering: DocumentId): string {
  return `${beginning}${answering}\n`
}

/** Gathers reports; `stale` are the documents that will be read again. */
export function reportsOf(
  context: Context,
  { notes, order }: ResolveTools,
  stale: ReadonlySet<DocumentId> | undefined,
): Reports {
  const told = new Map<DocumentId, Map<DocumentId, Draft<'reply'>[]>>()
  const tellers = (answering: DocumentId): Map<DocumentId, Draft<'reply'>[]> => {
    const known = told.get(answering) ?? new Map<DocumentId, Draft<'reply'>[]>()
    told.set(answering, known)
    return known
  }
  const add = (teller: DocumentId, [answering, draft]: Reported): void => {
    const drafts = tellers(answering)
    drafts.set(teller, [...(drafts.get(teller) ?? []), draft])
  }
  for (const id of stale ?? [])
    for (const { key } of notes.of(id))
      if (key.startsWith(beginning)) tellers(key.slice(beginning.length, -1) as DocumentId)
  const addOthers = (answering: DocumentId): void => {
    for (const { document } of notes.under(keyOf(answering))) {
      if (document === undefined || stale?.has(document)) continue
      const pointed = pointedIn(context.record, document)
      for (const one of reportedReplies(pointed, context))
        if (one[0] === answering) add(document, one)
    }
  }
  const inOrder = (drafts: ReadonlyMap<DocumentId, Draft<'reply'>[]>): Draft<'reply'>[] => {
    if (stale === undefined || drafts.size < 2) return [...drafts.values()].flat()
    const at = new Map(order().map((id, index) => [id, index]))
    return [...drafts]
      .sort(([one], [other]) => (at.get(one) ?? 0) - (at.get(other) ?? 0))
      .flatMap(([, all]) => all)
  }
  return {
    add(teller, reported) {
      for (const one of reported) add(teller, one)
    },
    changed() {
      if (stale !== undefined) for (const answering of told.keys()) addOthers(answering)
      const findings = [...told].flatMap(([answering, drafts]) =>
        withIds(answering, strongest(inOrder(drafts))),
      )
      if (stale === undefined) return { findings }
      return { findings, without: [...told.keys()].flatMap((id) => reportsIn(context.record, id)) }
    },
  }
}

/** The replies of a document that others tell: their words stand in those others. */
function reportsIn(record: StandingRecord, answering: DocumentId): FindingId[] {
  return [...record.findings('reply', answering)]
    .filter(({ evidence: [one] }) => one.document !== answering)
    .map(({ id }) => id)
}
