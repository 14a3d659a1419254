/** Counts quotations, sources and verdicts against gold, with every miss in context. */
import type { StandingRecord } from '../../record/index.ts'
import type { Gold, Measured } from '../capability.ts'
import { isLabel, measureLabels } from './measure/labels.ts'
import { measureLines } from './measure/lines.ts'
import { measureMailBlocks } from './measure/mail-blocks.ts'
import { isPhrase, measurePhrases } from './measure/phrases.ts'
import { measureTables } from './measure/tables.ts'

/** Figures against `quotations.csv`, `quotes.csv` or the JSON lines of a gold set; undefined when there is none. */
export function measure(record: StandingRecord, gold: Gold): Measured | undefined {
  return (
    measureTables(record, gold) ??
    measureMailBlocks(record, gold) ??
    measureShort(record, gold) ??
    measureLines(gold)
  )
}

/** Sets of phrases and of short quotations, which bring no documents. */
function measureShort(record: StandingRecord, gold: Gold): Measured | undefined {
  const rows = [...(gold.lines('gold.jsonl') ?? [])]
  if (rows.length > 0 && rows.every(isPhrase)) return measurePhrases(rows)
  return rows.length > 0 && rows.every(isLabel) ? measureLabels(record, rows) : undefined
}
