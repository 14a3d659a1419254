/**
 * Judgements as a table: one row each, as `judgements.csv` of an export carries
 * them and a person may write them.
 *
 * A row needs `about`, `document`, `exact` and `decision`; what is left out is
 * looked up (where the words stand) or taken from the day it is read.
 */
import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import {
  type Bodies,
  type Decision,
  type DocumentId,
  type Judgement,
  type Kind,
  kinds,
  type StandingRecord,
  wordsIn,
} from '../record/index.ts'
import type { Anchor } from '../text/index.ts'

export const judgementColumns = [
  'id',
  'time',
  'who',
  'about',
  'document',
  'decision',
  'exact',
  'prefix',
  'suffix',
  'start',
  'end',
  'witness',
  'body',
  'said',
  'anchor',
  'locator',
  'withdraws',
  'settles',
  'reason',
] as const

export type JudgementRow = Readonly<Partial<Record<(typeof judgementColumns)[number], string>>>

/** A judgement as a row. */
export function judgementRow(one: Judgement): JudgementRow {
  const { decision, anchor } = one
  const json = (value: unknown) => (value === undefined ? '' : JSON.stringify(value))
  return {
    id: one.id,
    time: one.time,
    who: one.who,
    about: one.about,
    document: one.document,
    decision: decision.kind,
    exact: anchor.exact,
    prefix: anchor.prefix,
    suffix: anchor.suffix,
    start: String(anchor.start),
    end: String(anchor.end),
    witness: one.witness === undefined ? '' : String(one.witness),
    body: 'body' in decision ? json(decision.body) : '',
    said: json(one.said),
    anchor: 'anchor' in decision ? json(decision.anchor) : '',
    locator: json(one.locator),
    withdraws: decision.kind === 'withdraw' ? decision.judgement : '',
    settles: one.settles?.join(' ') ?? '',
    reason: one.reason ?? '',
  }
}

/** Whether the first line of a table is that of a table of judgements. */
export function isJudgementTable(firstLine: string): boolean {
  const heads = firstLine.replace(/^\ufeff/, '').split(/[,;\t]/)
  return ['about', 'document', 'exact', 'decision'].every((head) => heads.includes(head))
}

/** The judgements of a table, and what could not be read of it. */
export function judgementsInTable(
  words: string,
  record: StandingRecord,
  /** ISO 8601 instant, for rows that say no time. */
  now: string,
): { readonly judgements: readonly Judgement[]; readonly left: readonly string[] } {
  const judgements: Judgement[] = []
  const left: string[] = []
  const rows = parse(words, {
    bom: true,
    columns: true,
    delimiter: delimiterOf(words),
    relax_column_count: true,
    // A body is JSON, and people write it into a cell as it is.
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      left.push(`a row could not be read: ${error?.message ?? 'its quotes do not close'}`)
      return undefined
    },
  }) as JudgementRow[]
  rows.forEach((row, index) => {
    const read = judgementIn(row, { record, now })
    if (typeof read === 'string') left.push(`row ${index + 2}: ${read}`)
    else judgements.push(read)
  })
  return { judgements, left }
}

/** The sign between the heads: of a cell's own commas the other rows may be full. */
function delimiterOf(words: string): string {
  const [head = ''] = words.split(/\r?\n/, 1)
  const signs = [',', ';', '\t']
  const counts = signs.map((sign) => head.split(sign).length)
  return signs[counts.indexOf(Math.max(...counts))] ?? ','
}

interface Tools {
  readonly record: StandingRecord
  readonly now: string
}

function judgementIn(row: JudgementRow, { record, now }: Tools): Judgement | string {
  const about = row.about ?? ''
  if (!(kinds as readonly string[]).includes(about)) return `"${about}" is no kind of finding`
  const document = (row.document ?? '') as DocumentId
  const anchor = anchorIn(row, record)
  if (typeof anchor === 'string') return anchor
  const decision = decisionIn(row)
  if (typeof decision === 'string') return decision
  const said = fieldsIn(row.said)
  const locator = fieldsIn(row.locator)
  const id =
    row.id || createHash('sha256').update(JSON.stringify(row)).digest('base64url').slice(0, 12)
  return {
    id,
    time: row.time || now,
    who: row.who || 'unknown',
    about: about as Kind,
    document,
    anchor,
    ...(row.witness ? { witness: Number(row.witness) } : {}),
    ...(said === undefined ? {} : { said: said as unknown as Bodies[Kind] }),
    ...(locator === undefined ? {} : { locator: locator as unknown as Judgement['locator'] & {} }),
    decision,
    ...(row.settles ? { settles: row.settles.split(' ') } : {}),
    ...(row.reason ? { reason: unguarded(row.reason) } : {}),
  }
}

/** As it was written out, or where the words stand once in their document. */
function anchorIn(row: JudgementRow, record: StandingRecord): Anchor | string {
  const exact = unguarded(row.exact)
  const prefix = unguarded(row.prefix)
  const suffix = unguarded(row.suffix)
  const [start, end] = [Number(row.start), Number(row.end)]
  if (row.start && row.end && Number.isInteger(start) && Number.isInteger(end))
    return { start, end, exact, prefix, suffix }
  const held = record.document((row.document ?? '') as DocumentId)
  if (held === undefined) return `no document "${row.document ?? ''}" is here`
  const found = wordsIn(held.id, record.words(held.id), exact)
  if (!('document' in found)) return `its words stand ${found.times} times in ${held.id}`
  const { document: _, ...anchor } = found
  return anchor
}

/** Without the apostrophe that keeps a spreadsheet from taking words for a formula. */
function unguarded(words: string | undefined): string {
  return (words ?? '').replace(/^'(?='*[=+\-@\t\r])/, '')
}

function decisionIn(row: JudgementRow): Decision | string {
  const body = fieldsIn(row.body) as unknown as Bodies[Kind] | undefined
  switch (row.decision) {
    case 'confirm':
    case 'reject':
      return { kind: row.decision }
    case 'amend':
    case 'add': {
      if (body === undefined) return `to ${row.decision} takes a body`
      const anchor = fieldsIn(row.anchor) as unknown as Anchor | undefined
      if (row.decision === 'add') return { kind: 'add', body }
      return { kind: 'amend', body, ...(anchor === undefined ? {} : { anchor }) }
    }
    case 'withdraw':
      return { kind: 'withdraw', judgement: row.withdraws ?? '' }
    default:
      return `"${row.decision ?? ''}" is no decision`
  }
}

function fieldsIn(json: string | undefined): object | undefined {
  if (!json) return undefined
  try {
    const value = JSON.parse(json) as unknown
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
