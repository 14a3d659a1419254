/** Measuring references: in scoped gold, in letter corpora, in mail. */
import type { StandingRecord } from '../../../record/index.ts'
import type { Gold, Measured } from '../../capability.ts'
import { measureLetters } from './letters.ts'
import { measureScoped } from './scoped.ts'

/** Counts references, missing documents and withheld copies against whatever gold there is. */
export function measure(record: StandingRecord, gold: Gold): Measured | undefined {
  // Only a gold that lists its stretches covers them whole; others annotate here and there.
  const isScoped = gold.table('scope.csv') !== undefined
  return isScoped ? measureScoped(record, gold) : measureLetters(record, gold)
}
