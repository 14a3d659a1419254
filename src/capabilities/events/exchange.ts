/**
 * Events to and from other programs: the columns of our own lists (CSV), and
 * the JSON of PLOVER. A coder's list or a public data set comes in the same way.
 */
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

/** A row of an events list. */
export interface EventRow {
  readonly id: string
  readonly date_start: string
  readonly date_end: string
  readonly precision: string
  readonly actor: string
  readonly target: string
  readonly kind: string
  readonly scale: number
  readonly exact: string
  readonly prefix: string
  readonly note: string
}

export interface LinkRow {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly relation: string
  readonly claimed_by: string
  readonly exact: string
  readonly prefix: string
  readonly note: string
}

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

/** What could not be read of a list, with its line. */
export interface ListTrouble {
  readonly line: number
  readonly what: string
}

/** A CSV list of events. Rows that cannot be read are told, the others kept. */
export function parseEvents(words: string): { rows: EventRow[]; troubles: ListTrouble[] } {
  const troubles: ListTrouble[] = []
  const rows: EventRow[] = []
  const records = readRecords(words, troubles)
  const missing = ['date_start', 'actor', 'target']
    .filter((name) => name !== 'date_start' || !('date' in (records[0] ?? {})))
    .filter((name) => records[0] !== undefined && !(name in records[0]))
  if (missing.length > 0)
    return { rows, troubles: [{ line: 1, what: `the head has no ${missing.join(', ')}` }] }
  records.forEach((record, at) => {
    const row = rowOf(record, at)
    if (typeof row === 'string') troubles.push({ line: at + 2, what: row })
    else rows.push(row)
  })
  return { rows, troubles }
}

function readRecords(words: string, troubles: ListTrouble[]): Record<string, string>[] {
  try {
    return parse(words, {
      columns: true,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as Record<string, string>[]
  } catch (error) {
    troubles.push({ line: 1, what: `this is no CSV: ${(error as Error).message}` })
    return []
  }
}

/** Root codes of CAMEO in PLOVER's kinds, for public data sets. "010" and "10" are different codes. */
const cameoKinds: Readonly<Record<string, string>> = {
  '01': 'CONSULT',
  '02': 'REQUEST',
  '03': 'AGREE',
  '04': 'CONSULT',
  '05': 'SUPPORT',
  '06': 'COOPERATE',
  '07': 'AID',
  '08': 'CONCEDE',
  '09': 'ACCUSE',
  '10': 'REQUEST',
  '11': 'ACCUSE',
  '12': 'REJECT',
  '13': 'THREATEN',
  '14': 'PROTEST',
  '15': 'MOBILIZE',
  '16': 'SANCTION',
  '17': 'COERCE',
  '18': 'ASSAULT',
  '19': 'ASSAULT',
  '20': 'ASSAULT',
}

/** Columns of public data sets (date, cameo, goldstein) in the place of ours. */
function withOurNames(record: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { date, cameo, goldstein } = record
  return {
    ...(date === undefined ? {} : { date_start: date, date_end: date }),
    ...(cameo === undefined ? {} : { kind: cameoKinds[cameo.slice(0, 2)] ?? cameo }),
    ...(goldstein === undefined ? {} : { scale: goldstein }),
    ...record,
  }
}

function rowOf(given: Readonly<Record<string, string>>, at: number): EventRow | string {
  const record = withOurNames(given)
  const {
    id,
    date_start = '',
    date_end,
    precision = '',
    actor = '',
    target = '',
    kind = '',
    scale,
    exact = '',
    prefix = '',
    note = '',
  } = record
  if (actor === '' || target === '') return 'no actor or no target'
  if (date_start !== '' && !isDay(date_start)) return `"${date_start}" is no day (YYYY-MM-DD)`
  const end = date_end === undefined || date_end === '' ? date_start : date_end
  if (end !== '' && !isDay(end)) return `"${end}" is no day (YYYY-MM-DD)`
  if (end < date_start) return `it ends (${end}) before it starts (${date_start})`
  const value = Number(scale ?? 0)
  if (!Number.isFinite(value) || Math.abs(value) > 10)
    return `"${scale}" is no weight from -10 to 10`
  return {
    id: id ?? String(at + 1),
    date_start,
    date_end: end,
    precision,
    actor,
    target,
    kind,
    scale: value,
    exact,
    prefix,
    note,
  }
}

function isDay(words: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(words) && !Number.isNaN(Date.parse(words))
}

/** A CSV list of links. */
export function parseLinks(words: string): LinkRow[] {
  return (
    parse(words, {
      columns: true,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as LinkRow[]
  ).filter((row) => (row.from ?? '') !== '' && (row.to ?? '') !== '')
}

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
