/**
 * Lists that somebody coded: events and the links between them, with the columns
 * of the code book or of public data sets. Read for the events and for the lab.
 */
import { parse } from 'csv-parse/sync'

import { dayAt, daysOf, parseDate } from '../record/index.ts'

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
