/** Counting replies and complaints of silence against gold. */
import type { StandingRecord } from '../../record/index.ts'
import type { Gold, Measured } from '../capability.ts'
import { measureReplies } from './measure/replies.ts'
import { measureSilences } from './measure/silences.ts'

/** Figures of what the gold has truth for; undefined where it has none. */
export function measure(record: StandingRecord, gold: Gold): Measured | undefined {
  const parts = [measureReplies(record, gold), measureSilences(record, gold)].flatMap(
    (part) => part ?? [],
  )
  if (parts.length === 0) return undefined
  return {
    figures: Object.assign({}, ...parts.map(({ figures }) => figures)),
    misses: parts.flatMap(({ misses }) => misses),
  }
}
