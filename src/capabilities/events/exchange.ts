/**
 * Events to other programs: the columns of the code book (CSV), and the JSON of PLOVER, both
 * with what the lab needs to count them as it counts the record. How lists are read stands in
 * `event-lists.ts`.
 */
import { stringify } from 'csv-stringify/sync'
import { type EventRow, type LinkRow, ownColumns } from '../event-lists.ts'

const columns = [
  'id',
  'date_start',
  'date_end',
  'precision',
  'actor',
  'target',
  'kind',
  'scale',
  'exact',
  'prefix',
  'note',
] as const

/** Rows as CSV with the head of the code book, and behind it our own columns where rows have them. */
export function eventsCsv(rows: Iterable<EventRow>): string {
  const all = [...rows]
  const own = ownColumns.filter((name) => all.some((row) => row[name] !== undefined))
  return stringify(all, { header: true, columns: [...columns, ...own] })
}

/** Links as CSV. */
export function linksCsv(rows: Iterable<LinkRow>): string {
  return stringify([...rows], {
    header: true,
    columns: ['id', 'from', 'to', 'relation', 'claimed_by', 'exact', 'prefix', 'note'],
  })
}

/** Our own kinds for programs that know PLOVER's sixteen only. */
function plainKind({ kind, scale }: EventRow): string {
  switch (kind) {
    case 'ASSESS':
      return scale < 0 ? 'ACCUSE' : 'SUPPORT'
    case 'DIRECT':
      return scale < 0 ? 'REJECT' : 'AGREE'
    case 'POLEMIC':
      return 'ACCUSE'
    case 'CAMPAIGN':
      return 'COERCE'
    default:
      return kind
  }
}

/** One PLOVER record a line. `eventType` has only PLOVER's kinds; `kind` keeps ours. */
export function ploverJson(rows: Iterable<EventRow>): string {
  return [...rows]
    .map((row) =>
      JSON.stringify({
        id: row.id,
        date: row.date_start,
        dateEnd: row.date_end,
        source: [actorJson(row.actor)],
        target: [actorJson(row.target)],
        event: plainKind(row),
        kind: row.kind,
        goldstein: row.scale,
        precision: row.precision,
        text: row.exact,
        comment: row.note,
        version: '2.0',
        ...Object.fromEntries(ownColumns.map((name) => [name, row[name]])),
      }),
    )
    .map((line) => `${line}\n`)
    .join('')
}

function actorJson(actor: string): { code: string; sector?: string } {
  const [code = '', sector] = actor.split(':')
  return sector === undefined ? { code } : { code, sector }
}
