/**
 * Events to other programs, and PLOVER's JSON in: the columns of our own lists (CSV), and
 * the JSON of PLOVER. How a coder's list is read stands in `event-lists.ts`.
 */
import { stringify } from 'csv-stringify/sync'
import type { EventRow, LinkRow } from '../event-lists.ts'

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

/** Rows as CSV with the head of the code book. */
export function eventsCsv(rows: Iterable<EventRow>): string {
  return stringify([...rows], { header: true, columns: [...columns] })
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
      }),
    )
    .map((line) => `${line}\n`)
    .join('')
}

/** Rows of PLOVER JSON lines; both our own and those of the gold standard records. */
export function parsePlover(words: string): EventRow[] {
  return words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const record = JSON.parse(line) as Record<string, unknown>
      const code = (name: string): string => {
        const list = record[name] as { code?: string; sector?: string }[] | undefined
        const [first] = list ?? []
        return first?.sector === undefined ? (first?.code ?? '') : `${first.code}:${first.sector}`
      }
      return {
        id: String(record.id ?? at + 1),
        date_start: String(record.date ?? ''),
        date_end: String(record.dateEnd ?? record.date ?? ''),
        precision: String(record.precision ?? ''),
        actor: code('source'),
        target: code('target'),
        kind: String(record.kind ?? record.event ?? ''),
        scale: Number(record.goldstein ?? 0),
        exact: String(record.text ?? ''),
        prefix: '',
        note: String(record.comment ?? ''),
      }
    })
}

function actorJson(actor: string): { code: string; sector?: string } {
  const [code = '', sector] = actor.split(':')
  return sector === undefined ? { code } : { code, sector }
}
