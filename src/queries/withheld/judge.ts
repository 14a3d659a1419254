/** From a form or a command to judgements on words that repeat what an edition withholds. */
import {
  type Judgement,
  judgementAdding,
  type Redaction,
  type StandingRecord,
} from '../../record/index.ts'
import type { Stamp, Wish } from '../review/decide.ts'
import { everyRepeat } from './answer.ts'

export function isAboutWithheld(decision: string | undefined): decision is Redaction['decision'] {
  return decision === 'redact' || decision === 'keep'
}

/**
 * A judgement for each of the passages named (`wish.repeat`, ids with spaces
 * between), or a sentence that says why there is none.
 */
export function withheldJudgements(
  record: StandingRecord,
  wish: Wish,
  stamp: () => Stamp,
): readonly Judgement[] | string {
  const { decision } = wish
  if (!isAboutWithheld(decision)) return 'Nothing was decided: say "redact" or "keep".'
  const all = new Map(everyRepeat(record).map((one) => [one.id, one]))
  const judgements: Judgement[] = []
  for (const id of (wish.repeat ?? '').split(' ').filter((one) => one !== '')) {
    const repeat = all.get(id)
    if (repeat === undefined)
      return `Nothing was decided: no passage "${id}" repeats what an edition withholds; "rejoinder withheld" lists those that do.`
    const { of, evidence } = repeat
    const reason = wish.reason?.trim()
    const hand = { ...stamp(), ...(reason ? { reason: reason.slice(0, 2000) } : {}) }
    judgements.push(judgementAdding('redaction', { of, decision }, { ...hand, evidence }))
  }
  return judgements.length === 0 ? 'Nothing was decided: no passage was named.' : judgements
}
