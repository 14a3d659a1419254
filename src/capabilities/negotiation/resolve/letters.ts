/**
 * Which letters a letter may answer: those that it is said to answer, and
 * earlier ones of other sides of which it speaks; where none of these is from
 * the one to whom it is written, also those that it faces. Only what it is said
 * to answer, or without that the last one of which it speaks, can it pass over.
 */
import {
  type Document,
  type DocumentId,
  daysOf,
  type StandingRecord,
} from '../../../record/index.ts'
import { type Exchanges, exchangesOf } from './exchanges.ts'
import { writingSidesOf } from './writing-sides.ts'

export interface Way {
  readonly to: DocumentId
  /** It is said to answer it; it is the last of which it speaks; it speaks of it; it names none of its side and comes after it. */
  readonly how: 'replies' | 'last' | 'speaks' | 'faces'
}

/** The held letters that a letter may answer, in order of date. */
export function waysOf(
  record: StandingRecord,
  id: DocumentId,
  exchanges: Pick<Exchanges, 'before' | 'sides'>,
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
    if (other !== undefined && mayAnswer(own, other, exchanges)) spoken.set(other.id, other)
  }
  const later = [...spoken.values()].sort((one, other) => dayOf(one) - dayOf(other))
  const last = answered.size === 0 ? later.at(-1)?.id : undefined
  const named = [
    ...[...answered].map((to): Way => ({ to, how: 'replies' })),
    ...later.flatMap(({ id: to }): Way[] =>
      answered.has(to) ? [] : [{ to, how: to === last ? 'last' : 'speaks' }],
    ),
  ]
  const isOfUnheld = replies.length > 0 && answered.size === 0
  if (isOfUnheld || !isAdrift(record, own, { ways: named, exchanges })) return named
  const known = new Set(named.map(({ to }) => to))
  const faced = exchanges.before(own).letters.filter((to) => !known.has(to))
  if (faced.length === 0) return named
  // A letter to a judge passes over nothing in that of the other party of which it speaks.
  const spokenOf = (way: Way): Way => (way.how === 'last' ? { ...way, how: 'speaks' } : way)
  return [...named.map(spokenOf), ...faced.map((to): Way => ({ to, how: 'faces' }))]
}

/** Whether a letter names none from those to whom it is written. */
export function isAdrift(
  record: StandingRecord,
  own: Document,
  {
    ways,
    exchanges: { sides },
  }: { readonly ways: readonly Way[]; readonly exchanges: Pick<Exchanges, 'sides'> },
): boolean {
  const others = new Set(own.to.map(sides.of))
  return !ways.some(({ to, how }) => {
    const other = how === 'faces' ? undefined : record.document(to)
    return other?.from.some((one) => others.has(sides.of(one))) ?? false
  })
}

/** The exchanges of a record that is read whole at once. */
export function exchangesIn(record: StandingRecord): Exchanges {
  const documents = [...record.documents()]
  const places = new Map(documents.map(({ id }, at) => [id, at]))
  const place = (id: DocumentId): number => places.get(id)!
  return exchangesOf(documents, { noted: () => [], place, sides: writingSidesOf(record) })
}

/** Later, and from another side. */
function mayAnswer(
  one: Document,
  other: Document,
  { sides }: { readonly sides: Exchanges['sides'] },
): boolean {
  if (one.id === other.id || dayOf(one) < dayOf(other)) return false
  const [from, earlier] = [one.from[0], other.from[0]]
  if (from === undefined || earlier === undefined || isOfOneHand(one, other)) return false
  return sides.of(from) !== sides.of(earlier)
}

/** Signed by the same person, who may stand at the head as himself or as the body he writes for. */
function isOfOneHand({ signers = [] }: Document, { signers: others = [] }: Document): boolean {
  return signers.some(({ value }) => others.some((one) => one.value === value))
}

function dayOf({ date }: Document): number {
  const day = date === undefined ? Number.NaN : daysOf(date.value).first
  return Number.isFinite(day) ? day : Number.POSITIVE_INFINITY
}
