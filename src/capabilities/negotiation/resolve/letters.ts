/**
 * Which letters a letter may answer: those that it is said to answer, and
 * earlier ones of the other side of which it speaks; where it names none, those
 * that it faces. Only what it is said to answer, or without that the last one
 * of which it speaks, can it pass over.
 */
import {
  type Document,
  type DocumentId,
  daysOf,
  type StandingRecord,
} from '../../../record/index.ts'
import { exchangesOf } from './exchanges.ts'

export interface Way {
  readonly to: DocumentId
  /** It is said to answer it; it is the last of which it speaks; it speaks of it; it names none and comes after it. */
  readonly how: 'replies' | 'last' | 'speaks' | 'faces'
}

/** The held letters that a letter may answer, in order of date. */
export function waysOf(
  record: StandingRecord,
  id: DocumentId,
  facing: (document: Document) => readonly DocumentId[],
): readonly Way[] {
  const own = record.document(id)
  if (own === undefined) return []
  const replies = [...record.findings('reply', id)].filter(({ body }) => body.how !== 'promised')
  const answered = new Set(
    replies.flatMap(({ body }) => [record.document(body.answers)?.id ?? []].flat()),
  )
  const spoken = new Map<DocumentId, Document>()
  // A paper that is written to nobody (an article, a preface) speaks of letters and answers none.
  const references = own.to.length === 0 ? [] : record.findings('reference', id)
  for (const { body } of references) {
    const other = body.target.kind === 'held' ? record.document(body.target.document) : undefined
    if (other !== undefined && mayAnswer(own, other)) spoken.set(other.id, other)
  }
  const later = [...spoken.values()].sort((one, other) => dayOf(one) - dayOf(other))
  if (replies.length === 0 && later.length === 0)
    return facing(own).map((to) => ({ to, how: 'faces' }))
  const last = answered.size === 0 ? later.at(-1)?.id : undefined
  return [
    ...[...answered].map((to): Way => ({ to, how: 'replies' })),
    ...later.flatMap(({ id: to }): Way[] =>
      answered.has(to) ? [] : [{ to, how: to === last ? 'last' : 'speaks' }],
    ),
  ]
}

/** What each letter of a record faces, where the whole record is read at once. */
export function facingIn(record: StandingRecord): (document: Document) => readonly DocumentId[] {
  const documents = [...record.documents()]
  const places = new Map(documents.map(({ id }, at) => [id, at]))
  const { before } = exchangesOf(documents, { noted: () => [], place: (id) => places.get(id)! })
  return (document) => before(document).letters
}

/** Later, and from the one that was written to. */
function mayAnswer(one: Document, other: Document): boolean {
  if (one.id === other.id || dayOf(one) < dayOf(other)) return false
  const [from, earlier] = [one.from[0], other.from[0]]
  if (from === undefined || earlier === undefined || isOfOneHand(one, other)) return false
  return from.party === undefined || earlier.party === undefined
    ? from.value.toLowerCase() !== earlier.value.toLowerCase()
    : from.party !== earlier.party
}

/** Signed by the same person, who may stand at the head as himself or as the body he writes for. */
function isOfOneHand({ signers = [] }: Document, { signers: others = [] }: Document): boolean {
  return signers.some(({ value }) => others.some((one) => one.value === value))
}

function dayOf({ date }: Document): number {
  const day = date === undefined ? Number.NaN : daysOf(date.value).first
  return Number.isFinite(day) ? day : Number.POSITIVE_INFINITY
}
