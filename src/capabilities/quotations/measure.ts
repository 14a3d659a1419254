/** Counts quotations, sources and verdicts against gold, with every miss in context. */
import type { StandingRecord } from '../../record/index.ts'
import type { Gold, Measured } from '../capability.ts'
import { measureLines } from './measure/lines.ts'
import { measureTables } from './measure/tables.ts'

/** Figures against `quotations.csv` or the JSON lines of a gold set; undefined when there is neither. */
export function measure(record: StandingRecord, gold: Gold): Measured | undefined {
  return measureTables(record, gold) ?? measureLines(gold)
}
