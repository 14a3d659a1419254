/**
 * Answers that are asked of a record again and again, worked out once.
 *
 * A record does not change: a judgement makes a new one. So what was worked
 * out of it may be kept as long as the record itself, and goes with it.
 */
import type { StandingRecord } from './standing.ts'

/** A question whose answer is kept for as long as its record lives. */
export function keptOf<Answer>(
  ask: (record: StandingRecord) => Answer,
): (record: StandingRecord) => Answer {
  const answers = new WeakMap<StandingRecord, { readonly answer: Answer }>()
  return (record) => {
    const known = answers.get(record)
    if (known !== undefined) return known.answer
    const answer = ask(record)
    answers.set(record, { answer })
    return answer
  }
}
