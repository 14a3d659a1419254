/** Complaints of silence against `unanswered.csv`: their words, and the days from asking to the answer. */
import type { StandingRecord } from '../../../record/index.ts'
import type { Gold, Measured, Miss } from '../../capability.ts'
import { matchRows, missedOf, type PlacedSpan, placedRows, rates } from '../../gold-rows.ts'
import { type ComplaintRow, complaintRows } from '../answer/complaints.ts'

interface Found extends PlacedSpan, ComplaintRow {}

export function measureSilences(record: StandingRecord, gold: Gold): Measured | undefined {
  const table = gold.table('unanswered.csv')
  if (table === undefined) return undefined
  const rows = placedRows(gold, 'unanswered', 'unanswered.csv')
  const found = [...complaintRows(record)]
    .map((row): Found => ({ ...row, document: row.silence.document, ...placeOf(row) }))
    .filter(({ document, start }) => isCovered(gold, document, start))
  const { pairs, missed, left } = matchRows(rows, found)
  const dated = pairs.filter(({ gold: { row } }) => (row.days ?? '') !== '')
  const known = dated.filter(({ found: { days } }) => days !== undefined)
  const right = known.filter(
    ({ gold: { row }, found: { days } }) => days!.first === Number(row.days),
  )
  return {
    figures: {
      unanswered: {
        ...rates(pairs.length, left.length, rows.length),
        days: { right: right.length, known: known.length, of: dated.length },
      },
    },
    misses: [
      ...missed.map((row) => missedOf(row, row.row.unanswered_doc_or_request ?? '')),
      ...dated
        .filter((pair) => !right.includes(pair))
        .map(
          ({ gold: row, found: one }): Miss => ({
            ...missedOf(row, `${row.row.days} days from ${row.row.date_asked}`),
            kind: 'wrong',
            found: `${one.days?.first ?? 'no'} days from ${one.silence.body.asked ?? 'no date'}`,
          }),
        ),
      ...left.map(alarmOf),
    ],
  }
}

function placeOf({ silence }: ComplaintRow): { readonly start: number; readonly end: number } {
  const [{ start, end }] = silence.evidence
  return { start, end }
}

function isCovered(gold: Gold, document: PlacedSpan['document'], start: number): boolean {
  const place = gold.place(document, start)
  return place !== undefined && gold.inScope('unanswered', place.goldId, place.start)
}

function alarmOf({ silence, document }: Found): Miss {
  const [{ exact, prefix, suffix }] = silence.evidence
  const found = silence.body.manner
  return { kind: 'false alarm', document, words: exact, before: prefix, after: suffix, found }
}
