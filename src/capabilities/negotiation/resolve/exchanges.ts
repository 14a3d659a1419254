/**
 * Exchanges: who wrote to whom, turn by turn. A letter that names no other is
 * written into the face of what the other side wrote last: all of its letters
 * since one of the writer's own.
 */
import type { Document, DocumentId } from '../../../record/index.ts'
import type { WritingSides } from './writing-sides.ts'

export interface Exchanges {
  /** What a letter faces, in order of date. */
  before(document: Document): Facing
  /** The letters that may face others because this one has come to stand where it stands. */
  after(document: Document): readonly DocumentId[]
  /** Who stands on which side: a secretary's letter is one of his body. */
  readonly sides: WritingSides
}

export interface Facing {
  readonly letters: readonly DocumentId[]
  /** The writer's own letters where the other side's begin: without them they would be others. */
  readonly since: readonly DocumentId[]
}

/** A letter of one side to another. */
export interface Turn {
  readonly id: DocumentId
  readonly from: string
  /** Both sides in one order. */
  readonly between: string
}

interface Sources {
  /** The letters between two sides that have not changed. */
  readonly noted: (between: string) => readonly Turn[]
  /** Where a letter stands among all, in order of date. */
  readonly place: (id: DocumentId) => number
  readonly sides: WritingSides
}

/** Of more letters in a row only the last are faced. */
const mostFaced = 3

/** The exchanges of letters that are new or changed with those that are as they were. */
export function exchangesOf(
  documents: Iterable<Document>,
  { noted, place, sides }: Sources,
): Exchanges {
  const fresh = new Map<string, Turn[]>()
  for (const turn of turnsOfAll(documents, sides))
    fresh.set(turn.between, [...(fresh.get(turn.between) ?? []), turn])
  const known = new Map<string, readonly Turn[]>()
  const turnsLike = ({ between }: Turn): readonly Turn[] => {
    const turns =
      known.get(between) ??
      [...noted(between), ...(fresh.get(between) ?? [])].sort(
        (one, other) => place(one.id) - place(other.id),
      )
    known.set(between, turns)
    return turns
  }
  return {
    before(document) {
      const faced = turnsOf(document, sides).map((turn) => facedBy(turn, turnsLike(turn)))
      const idsOf = (key: keyof Facing): DocumentId[] => faced.flatMap((one) => one[key])
      return { letters: [...new Set(idsOf('letters'))], since: [...new Set(idsOf('since'))] }
    },
    after: (document) => turnsOf(document, sides).flatMap((turn) => behind(turn, turnsLike(turn))),
    sides,
  }
}

/** A letter as a turn between its writer and each of those to whom it is written; none without a date. */
export function turnsOf({ id, date, from: [writer], to }: Document, sides: WritingSides): Turn[] {
  if (date === undefined || writer === undefined) return []
  const from = sides.of(writer)
  const others = new Set(to.map(sides.of))
  others.delete(from)
  return [...others].map((other) => ({ id, from, between: [from, other].sort().join(' | ') }))
}

function turnsOfAll(documents: Iterable<Document>, sides: WritingSides): Turn[] {
  return [...documents].flatMap((document) => turnsOf(document, sides))
}

function facedBy(turn: Turn, turns: readonly Turn[]): Facing {
  const at = turns.findIndex(({ id }) => id === turn.id)
  const isOwn = ({ from }: Turn): boolean => from === turn.from
  const last = turns.slice(0, at).findLastIndex((one) => !isOwn(one))
  const since = turns.slice(0, last + 1).findLastIndex(isOwn)
  return {
    letters: turns
      .slice(since + 1, last + 1)
      .slice(-mostFaced)
      .map(({ id }) => id),
    since: turns.slice(Math.max(0, since), since + 1).map(({ id }) => id),
  }
}

/** Up to the third change of sides: those who face it, and the writer's next letters, which face what lies behind it. */
function behind(turn: Turn, turns: readonly Turn[]): DocumentId[] {
  const at = turns.findIndex(({ id }) => id === turn.id)
  let changes = 0
  const end = turns.findIndex((one, place) => {
    if (place > at && one.from !== turns[place - 1]!.from) changes += 1
    return changes === 3
  })
  return turns.slice(at + 1, end === -1 ? turns.length : end).map(({ id }) => id)
}
