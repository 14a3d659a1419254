/** Complaints of silence against `unanswered.csv`: acts that note it, and mentions of unanswered letters. */
import { daysBetween, type EdtfDate, type StandingRecord } from '../../../record/index.ts'
import type { Gold, Measured } from '../../capability.ts'
import type { FoundAct } from './left-out.ts'
import { matchRows, missedOf, type PlacedSpan, placedRows, rates } from './rows.ts'

export function countSilences(
  record: StandingRecord,
  gold: Gold,
  acts: readonly FoundAct[],
): Measured | undefined {
  if (gold.table('unanswered.csv') === undefined) return undefined
  const rows = placedRows(gold, 'unanswered', 'unanswered.csv')
  const documents = new Set(acts.map((act) => act.document))
  const noted: PlacedSpan[] = acts.filter(
    ({ draft: { body } }) =>
      body.act === 'ignore-noted' ||
      body.alternatives.some((one) => one.act === 'ignore-noted' && one.confidence > 0.15),
  )
  const complained: PlacedSpan[] = [...documents].flatMap((document) =>
    [...record.findings('silence', document)].map(({ evidence: [one] }) => ({ ...one, document })),
  )
  const { pairs, missed, left } = matchRows(rows, [...noted, ...complained])
  const days = rows.flatMap(({ row }) => {
    const [from, to] = [row.date_asked ?? '', row.date_answered ?? '']
    if ((row.days ?? '') === '' || from === '' || to === '') return []
    return [daysBetween(from as EdtfDate, to as EdtfDate).first === Number(row.days)]
  })
  return {
    figures: {
      unanswered: {
        ...rates(pairs.length, left.length, rows.length),
        days: { right: days.filter(Boolean).length, of: days.length },
      },
    },
    misses: missed.map((row) => missedOf(row, row.row.unanswered_doc_or_request ?? '')),
  }
}
