/**
 * Lists that somebody coded: events and the links between them, with the columns
 * of the code book or of public data sets. Read for the events and for the lab.
 */
import { parse } from 'csv-parse/sync'

import { dayAt, daysOf, eventKinds, parseDate } from '../record/index.ts'

/**
 * Columns that a list of our own adds to those of the code book, so that it is counted as the
 * record is: where a row stands, whether it counts (a suggestion does not), who sees the act,
 * how sure it is, of which occasion it is one, and which row tells the same act.
 */
export const ownColumns = [
  'document',
  'counts',
  'reach',
  'confidence',
  'episode',
  'same_as',
] as const

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
  readonly document?: string
  readonly counts?: string
  readonly reach?: string
  readonly confidence?: number
  readonly episode?: string
  readonly same_as?: string
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

/** What could not be read of a list, with its line. */
export interface ListTrouble {
  readonly line: number
  readonly what: string
}

/**
 * A list of events, CSV or PLOVER's JSON. Rows that cannot be read are told, the others kept;
 * of a row with a kind that no code book has both.
 */
export function parseEvents(words: string): { rows: EventRow[]; troubles: ListTrouble[] } {
  const troubles: ListTrouble[] = []
  const rows: EventRow[] = []
  const isJson = /^\s*\{/.test(words)
  const records = isJson ? ploverRecords(words, troubles) : readRecords(words, troubles)
  const missing = ['date_start', 'actor', 'target']
    .filter((name) => name !== 'date_start' || !('date' in (records[0] ?? {})))
    .filter((name) => records[0] !== undefined && !(name in records[0]))
  if (missing.length > 0)
    return { rows, troubles: [{ line: 1, what: `the head has no ${missing.join(', ')}` }] }
  records.forEach((record, at) => {
    const row = rowOf(record, at)
    const told = typeof row === 'string' ? row : strangeKind(row)
    if (told !== undefined) troubles.push({ line: at + (isJson ? 1 : 2), what: told })
    if (typeof row !== 'string') rows.push(row)
  })
  return { rows, troubles }
}

/** Of a row that is kept all the same: a slip of the pen would part one kind into two. */
function strangeKind({ kind }: EventRow): string | undefined {
  if (kind === '' || eventKinds.some((one) => one === kind)) return undefined
  return `"${kind}" is no kind of the code book; the row counts by its weight`
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

/** PLOVER records, a JSON object a line, as records of our columns; ours and those of the gold standard. */
function ploverRecords(words: string, troubles: ListTrouble[]): Record<string, string>[] {
  return words.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    try {
      return [ploverRecord(JSON.parse(line) as Record<string, unknown>)]
    } catch (error) {
      troubles.push({ line: at + 1, what: `this is no JSON: ${(error as Error).message}` })
      return []
    }
  })
}

function ploverRecord(record: Readonly<Record<string, unknown>>): Record<string, string> {
  const code = (name: string): string => {
    const [first] = (record[name] ?? []) as readonly { code?: string; sector?: string }[]
    return first?.sector === undefined ? (first?.code ?? '') : `${first.code}:${first.sector}`
  }
  const named = {
    id: record.id,
    date_start: record.date ?? '',
    date_end: record.dateEnd ?? record.date,
    precision: record.precision,
    actor: code('source'),
    target: code('target'),
    kind: record.kind ?? record.event,
    scale: record.goldstein,
    exact: record.text,
    note: record.comment,
    ...Object.fromEntries(ownColumns.map((name) => [name, record[name]])),
  }
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name, String(value)]],
    ),
  )
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
    date_start: from = '',
    date_end: to = '',
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
  const start = daysIn(from)
  const stop = to === '' ? start : daysIn(to)
  if (start === undefined) return noDate(from)
  if (stop === undefined) return noDate(to)
  if (stop.last < start.first) return `it ends (${to}) before it starts (${from})`
  const value = Number(scale ?? 0)
  if (!Number.isFinite(value) || Math.abs(value) > 10)
    return `"${scale}" is no weight from -10 to 10`
  return {
    id: id ?? String(at + 1),
    date_start: start.first,
    date_end: stop.last,
    precision,
    actor,
    target,
    kind,
    scale: value,
    exact,
    prefix,
    note,
    ...Object.fromEntries(
      ownColumns.flatMap((name) => {
        const given = record[name]
        if (given === undefined || given === '') return []
        return [[name, name === 'confidence' ? Number(given) : given]]
      }),
    ),
  }
}

/** First and last day of a date as coders write it: a day, or a month, a season or a year (EDTF). */
function daysIn(words: string): { first: string; last: string } | undefined {
  if (words === '') return { first: '', last: '' }
  const date = parseDate(words)
  if (date === undefined) return undefined
  const { first, last } = daysOf(date)
  return Number.isFinite(first) && Number.isFinite(last)
    ? { first: dayAt(first), last: dayAt(last) }
    : undefined
}

function noDate(words: string): string {
  return `"${words}" is no date (1962-08-06, 1962-08 or 1962)`
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
