/** Acts for the lab: from happenings of the record, or from a list that somebody coded. */
import { daysOf, type EdtfDate, isCounted, type StandingRecord } from '../../record/index.ts'
import type { Act, Link } from './acts/act.ts'

/** What a row of an events list says; the columns of the code book. */
export interface ListedEvent {
  readonly id: string
  readonly date_start: string
  readonly date_end: string
  readonly actor: string
  readonly target: string
  readonly kind: string
  readonly scale: number
  readonly exact: string
  readonly note: string
}

export interface ListedLink {
  readonly from: string
  readonly to: string
  readonly relation: string
  readonly claimed_by: string
}

/**
 * Acts of the record's events that count; undated ones have no place in time and are left
 * out, and suggestions wait until somebody confirms them.
 */
export function actsOfRecord(record: StandingRecord): { acts: Act[]; undated: number } {
  const acts: Act[] = []
  let undated = 0
  for (const event of record.findings('event')) {
    if (!isCounted(event)) continue
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
      doubtful: body.told === 'reported' || body.told === 'alleged' || confidence < 0.5,
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

/** Acts of a list. */
export function actsOfList(rows: readonly ListedEvent[]): { acts: Act[]; undated: number } {
  const dated = rows.filter((row) => row.date_start !== '')
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
      reach: unseen.has(row.kind) ? 'private' : 'public',
      source: 'list',
      doubtful: /as (?:alleged|reported)/.test(row.note),
      episode: row.exact,
      ...(/\bduplicate/.test(row.note) ? { sameAs: 'another row' } : {}),
    }
  })
  return { acts, undated: rows.length - dated.length }
}

/** Links of a list. */
export function linksOfList(rows: readonly ListedLink[]): Link[] {
  return rows.map(({ from, to, relation, claimed_by }) => ({
    from,
    to,
    relation,
    claimedBy: claimed_by,
  }))
}
