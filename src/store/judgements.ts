/**
 * The judgements file: what people decided, one judgement a line, in order.
 *
 * Lines are only ever added. A judgement is on disk before its writer is told
 * that it is.
 */
import * as v from 'valibot'

import type { Judgement, Problem } from '../record/index.ts'
import { appendLines, readLines } from './lines.ts'

const anchor = v.object({
  start: v.number(),
  end: v.number(),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
})

const body = v.looseObject({})

const decision = v.variant('kind', [
  v.object({ kind: v.literal('confirm') }),
  v.object({ kind: v.literal('reject') }),
  v.object({ kind: v.literal('amend'), body, anchor: v.optional(anchor) }),
  v.object({ kind: v.literal('add'), body }),
  v.object({ kind: v.literal('withdraw'), judgement: v.string() }),
])

const judgement = v.looseObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  time: v.string(),
  who: v.string(),
  about: v.string(),
  document: v.string(),
  anchor,
  witness: v.optional(v.number()),
  locator: v.optional(
    v.object({ count: v.number(), first: v.string(), last: v.string(), whole: v.string() }),
  ),
  said: v.optional(body),
  decision,
  settles: v.optional(v.array(v.string())),
  reason: v.optional(v.string()),
})

export interface LoadedJudgements {
  readonly judgements: readonly Judgement[]
  readonly problems: readonly Problem[]
}

/** All judgements of a file, in order; a line that cannot be read is a problem, and stays in the file. */
export function loadJudgements(file: string): LoadedJudgements {
  const { lines, damaged } = readLines(file)
  const judgements: Judgement[] = []
  const problems = damaged.map((one) =>
    damagedLine(file, one.number, one.torn ? 'it was cut off while being written' : one.why),
  )
  for (const line of lines) {
    const checked = v.safeParse(judgement, line.value)
    // The bodies are checked as objects only: what a kind says may grow with the program.
    if (checked.success) judgements.push(checked.output as unknown as Judgement)
    else problems.push(damagedLine(file, line.number, whyNot(checked.issues[0])))
  }
  return { judgements, problems }
}

/** Writes a judgement; it is on disk when this returns. */
export function keepJudgement(file: string, one: Judgement): void {
  appendLines(file, [one])
}

function whyNot(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map((step) => String(step.key)).join('.')
  return `"${path}": ${issue.message}`
}

function damagedLine(file: string, number: number, why: string): Problem {
  return {
    code: 'judgement-damaged',
    what: `cannot read a judgement: ${why}`,
    where: `${file}, line ${number}`,
    advice: 'the line is left as it is and passed over; mend it by hand, or judge again',
    weight: 'attention',
  }
}
