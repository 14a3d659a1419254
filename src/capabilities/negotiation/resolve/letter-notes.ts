/**
 * What is noted of a letter: on which others its answers hang, and who writes it
 * to whom. By these a build that follows a change finds the letters whose answers
 * may be others now.
 */
import type { Document, DocumentId, StandingRecord } from '../../../record/index.ts'
import type { Note } from '../../../store/index.ts'
import type { ResolveTools } from '../../capability.ts'
import { type Exchanges, exchangesOf, turnsOf } from './exchanges.ts'
import { isAdrift, type Way } from './letters.ts'
import { type WritingSides, writersNoted } from './writing-sides.ts'

/** Under which every letter is noted that answers this one, or would answer others without it. */
function answeringKey(id: DocumentId): string {
  return `answers ${id}\n`
}

/** The notes of a letter that may answer others in these ways. */
export function notesOfLetter(
  record: StandingRecord,
  document: Document | undefined,
  { ways, exchanges }: { readonly ways: readonly Way[]; readonly exchanges: Exchanges },
): Note[] {
  if (document === undefined) return []
  const facing = exchanges.before(document)
  const isFacing = isAdrift(record, document, { ways, exchanges })
  const others = [...ways.map(({ to }) => to), ...(isFacing ? facing.since : [])]
  return [
    ...others.map((id) => ({ key: answeringKey(id), value: '' })),
    ...turnsOf(document, exchanges.sides).map(({ between, from }) => ({
      key: betweenKey(between),
      value: from,
    })),
    ...writersNoted(document),
    ...(isFacing ? [{ key: adriftKey, value: '' }] : []),
  ]
}

interface Reading extends Pick<ResolveTools, 'stale' | 'notes' | 'order'> {
  readonly sides: WritingSides
}

/** The exchanges of the whole record: letters that are new or changed are read, the others were noted. */
export function exchangesOver(
  record: StandingRecord,
  { stale, notes, order, sides }: Reading,
): Exchanges {
  const places = new Map(order().map((id, at) => [id, at]))
  const isNoted = (id: DocumentId): boolean => stale.kind === 'some' && !stale.documents.has(id)
  const fresh =
    stale.kind === 'all'
      ? record.documents()
      : [...stale.documents].flatMap((id) => record.document(id) ?? [])
  return exchangesOf(fresh, {
    sides,
    place: (id) => places.get(id) ?? Number.POSITIVE_INFINITY,
    noted: (between) =>
      notes
        .under(betweenKey(between))
        .flatMap(({ document: id, value: from }) =>
          id === undefined || !isNoted(id) ? [] : [{ id, from, between }],
        ),
  })
}

interface Waiting extends Pick<ResolveTools, 'stale' | 'notes' | 'order'> {
  readonly exchanges: Exchanges
}

/** In order of date, the letters that are new or changed, those that answer them, and those that may face others now. */
export function wantedNow(
  record: StandingRecord,
  { stale, notes, order, exchanges }: Waiting,
): readonly DocumentId[] {
  if (stale.kind === 'all') return order()
  const wanted = new Set(stale.documents)
  for (const id of stale.documents) {
    for (const { document } of notes.under(answeringKey(id)))
      if (document !== undefined) wanted.add(document)
    const own = record.document(id)
    for (const later of own === undefined ? [] : exchanges.after(own))
      if (notes.at(adriftKey, later) !== undefined) wanted.add(later)
  }
  return order().filter((id) => wanted.has(id))
}

/** Noted of a letter that names no other. */
const adriftKey = 'adrift\n'

function betweenKey(between: string): string {
  return `between ${between}\n`
}
