/** Counting acts, answers, questions, deadlines and complaints of silence against gold. */
import type { StandingRecord } from '../../record/index.ts'
import type { Gold, Measured } from '../capability.ts'
import { countActs } from './measure/acts.ts'
import { countDeadlines } from './measure/deadlines.ts'
import { actsLeftOut } from './measure/left-out.ts'
import { placedRows } from './measure/rows.ts'
import { countSilences } from './measure/silences.ts'

/**
 * Figures of all the gold has truth for. Nothing is learnt from the letter that
 * is measured: the acts counted are those of a model that has not seen it.
 */
export function measure(record: StandingRecord, gold: Gold): Measured | undefined {
  if (gold.table('proposals.csv') === undefined) return undefined
  const rows = placedRows(gold, 'proposals', 'proposals.csv')
  const acts = actsLeftOut(record, gold)
  const counted = countActs(rows, placedRows(gold, 'proposals', 'proposals_optional.csv'), acts)
  const parts = [
    counted,
    countDeadlines(record, gold, acts),
    countSilences(record, gold, acts),
  ].flatMap((part) => part ?? [])
  return {
    figures: Object.assign({}, ...parts.map((part) => part.figures)),
    misses: parts.flatMap((part) => part.misses),
  }
}
