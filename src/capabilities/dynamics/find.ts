/** Acts for the lab: from happenings of the record, or from a list that somebody coded. */
import { daysOf, type EdtfDate, isCounted, type StandingRecord } from '../../record/index.ts'
import type { EventRow, LinkRow } from '../event-lists.ts'
import type { Act, Link } from './acts/act.ts'

/** Below this confidence an event that counts is doubtful: it was not told in so many words. */
const plainly = 0.6

/** Acts to be counted, and how many events have none because nothing dates them. */
export interface DatedActs {
  readonly acts: readonly Act[]
  readonly undated: number
}

/**
 * Acts of the record's events that count; undated ones have no place in time and are left
 * out, and suggestions wait until somebody confirms them or asks for them.
 */
export function actsOfRecord(
  record: StandingRecord,
  { suggestions = false }: { readonly suggestions?: boolean } = {},
): DatedActs {
  const acts: Act[] = []
  let undated = 0
  for (const event of record.findings('event')) {
    if (!suggestions && !isCounted(event)) continue
    const { id, document, body, confidence } = event
    if (body.first === undefined || body.last === undefined) {
      undated += 1
      continue
    }
    acts.push({
      id,
      from: body.actor.root,
      to: body.target.root,
      start: daysOf(body.first).first,
      end: daysOf(body.last).last + 1,
      kind: body.kind,
      scale: body.scale,
      reach: body.reach,
      source: document,
      doubtful: body.told === 'reported' || body.told === 'alleged' || confidence < plainly,
      episode: body.episode,
      ...(body.sameAs === undefined ? {} : { sameAs: body.sameAs }),
    })
  }
  return { acts, undated }
}

/** Links of the record. */
export function linksOfRecord(record: StandingRecord): Link[] {
  return [...record.findings('reaction')].map(({ body }) => ({
    from: body.from,
    to: body.to,
    relation: body.relation,
    claimedBy: body.claimedBy,
  }))
}

/** Kinds that the other side does not see. */
const unseen = new Set(['ASSESS', 'DIRECT'])

/** Acts of a list; what a list of our own marks as a suggestion is none. */
export function actsOfList(rows: readonly EventRow[]): DatedActs {
  const counted = rows.filter((row) => row.counts !== 'no')
  const dated = counted.filter((row) => row.date_start !== '')
  const acts = dated.map((row): Act => {
    const root = (code: string): string => code.split(':')[0] ?? ''
    return {
      id: row.id,
      from: root(row.actor),
      to: root(row.target),
      start: daysOf(row.date_start as EdtfDate).first,
      end: daysOf(row.date_end as EdtfDate).last + 1,
      kind: row.kind,
      scale: row.scale,
      reach: (row.reach ?? (unseen.has(row.kind) ? 'private' : 'public')) as Act['reach'],
      source: row.document ?? 'list',
      doubtful: /as (?:alleged|reported)/.test(row.note) || (row.confidence ?? 1) < plainly,
      ...occasionOf(row),
      ...(/\bduplicate/.test(row.note) ? { sameAs: 'another row' } : {}),
      ...(row.same_as === undefined ? {} : { sameAs: row.same_as }),
    }
  })
  return { acts, undated: counted.length - dated.length }
}

/** Of which occasion a row is one; the words tell it where the list does not. */
function occasionOf({ document, episode, exact }: EventRow): Pick<Act, 'episode' | 'words'> {
  if (document !== undefined) return episode === undefined ? {} : { episode }
  return exact === '' ? {} : { episode: exact, words: exact }
}

/** Links of a list. */
export function linksOfList(rows: readonly LinkRow[]): Link[] {
  return rows.map(({ from, to, relation, claimed_by, exact }) => ({
    from,
    to,
    relation,
    claimedBy: claimed_by,
    ...(exact === undefined || exact === '' ? {} : { words: exact }),
  }))
}
