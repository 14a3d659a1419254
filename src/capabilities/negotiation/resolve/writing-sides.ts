/**
 * For whom the writers of letters write: a secretary's letter is one of his
 * body, and answers what was written to it. A later paper may tell that somebody
 * is a secretary; his letters, noted under his name, are then looked at again.
 */
import {
  type Correspondent,
  type Document,
  type DocumentId,
  type PartyId,
  type StandingRecord,
  sidesAbove,
} from '../../../record/index.ts'
import type { Note } from '../../../store/index.ts'
import type { ResolveTools } from '../../capability.ts'

export interface WritingSides {
  /** The side of a correspondent: the body for which he writes, or himself. */
  of(one: Correspondent): string
  /** Those who write for another, and for whom. */
  readonly others: ReadonlyMap<PartyId, PartyId>
}

export function writingSidesOf(record: StandingRecord): WritingSides {
  const parties = [...record.findings('party')].map(({ body }) => body)
  const above = sidesAbove(parties)
  const others = new Map(
    parties.flatMap((party): [PartyId, PartyId][] => {
      const side = above(party).id
      return side === party.id ? [] : [[party.id, side]]
    }),
  )
  return {
    of: ({ party, value }) =>
      party === undefined ? value.toLowerCase() : (others.get(party) ?? party),
    others,
  }
}

type Noted = Pick<ResolveTools, 'stale' | 'notes'>

/** What is stale, and the letters of those who have come to write for another. */
export function withThoseWhoMoved({ stale, notes }: Noted, sides: WritingSides): Noted['stale'] {
  if (stale.kind === 'all') return stale
  const before = new Map(
    notes.under(sideKey).map(({ key, value }) => [key.slice(sideKey.length), value]),
  )
  const moved = [...new Set([...before.keys(), ...sides.others.keys()])].filter(
    (party) => before.get(party) !== sides.others.get(party as PartyId),
  )
  const letters = moved.flatMap((party) =>
    notes.under(writingKey(party)).flatMap(({ document }) => document ?? []),
  )
  return { kind: 'some', documents: new Set<DocumentId>([...stale.documents, ...letters]) }
}

/** What is noted of a letter: by whom it is, and to whom. */
export function writersNoted({ from, to }: Document): Note[] {
  const parties = new Set([...from, ...to].flatMap(({ party }) => party ?? []))
  return [...parties].map((party) => ({ key: writingKey(party), value: '' }))
}

/** What is noted of the record: who writes for whom. */
export function sidesNoted({ others }: WritingSides): Note[] {
  return [...others].map(([party, side]) => ({ key: `${sideKey}${party}`, value: side }))
}

const sideKey = 'side '

function writingKey(party: string): string {
  return `writes ${party}\n`
}
