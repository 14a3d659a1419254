/** Complaints of silence against `unanswered.csv`: acts that note it, and mentions of unanswered letters. */
import {
  type DocumentId,
  daysBetween,
  type EdtfDate,
  type StandingRecord,
} from '../../../record/index.ts'
import type { Gold, Measured } from '../../capability.ts'
import type { FoundAct } from './left-out.ts'
import { matchRows, missedOf, type PlacedSpan, placedRows, type Row, rates } from './rows.ts'

export function countSilences(
  record: StandingRecord,
  gold: Gold,
  acts: readonly FoundAct[],
): Measured | undefined {
  if (gold.table('unanswered.csv') === undefined) return undefined
  const rows = placedRows(gold, 'unanswered', 'unanswered.csv')
  const documents = new Set(acts.map((act) => act.document))
  const noted: FoundSilence[] = acts.filter(
    ({ draft: { body } }) =>
      body.act === 'ignore-noted' ||
      body.alternatives.some((one) => one.act === 'ignore-noted' && one.confidence > 0.15),
  )
  const complained: FoundSilence[] = [...documents].flatMap((document) =>
    [...record.findings('silence', document)].map(({ evidence: [one], body }) => ({
      ...one,
      document,
      asked: dateOf(record, body.of),
    })),
  )
  const { pairs, missed, left } = matchRows(rows, [...complained, ...noted])
  const dated = pairs.filter(({ gold: { row } }) => (row.days ?? '') !== '')
  return {
    figures: {
      unanswered: {
        ...rates(pairs.length, left.length, rows.length),
        days: { right: dated.filter(isRightDay).length, of: dated.length },
      },
    },
    misses: missed.map((row) => missedOf(row, row.row.unanswered_doc_or_request ?? '')),
  }
}

interface FoundSilence extends PlacedSpan {
  /** When what was not answered was written, where the complaint names it. */
  readonly asked?: EdtfDate | undefined
}

/** The days from what was asked to the answer that the gold knows, with our date of asking. */
function isRightDay({
  gold: { row },
  found,
}: {
  readonly gold: { readonly row: Row }
  readonly found: FoundSilence
}): boolean {
  const to = row.date_answered ?? ''
  if (found.asked === undefined || to === '') return false
  return daysBetween(found.asked, to as EdtfDate).first === Number(row.days)
}

function dateOf(record: StandingRecord, id: DocumentId): EdtfDate | undefined {
  const held = record.document(id)?.date?.value
  if (held !== undefined) return held
  for (const { body } of record.findings('missing')) if (body.id === id) return body.date
  return undefined
}
