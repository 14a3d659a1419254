/** A finding as people left it, with who of them says otherwise. */
import { createHash } from 'node:crypto'
import type { FindingId } from './id.ts'
import type { Judgement } from './judgement.ts'
import type { Standing } from './standing.ts'
import { saidOf, type Thing } from './thing.ts'

/** A thing as a person left it; nothing when all that is known of it is that somebody rejected it. */
export function judgedFinding(thing: Thing, last: Judgement): Standing | undefined {
  const body = thing.body ?? thing.found?.body ?? saidOf(last)
  if (body === undefined) return undefined
  const first = thing.judged[0]!
  const own = thing.found ?? {
    id: addedId(first),
    kind: thing.kind,
    document: thing.document,
    maker: { kind: 'person', name: first.who, version: '1' },
  }
  const conflict = conflictOf(thing.judged)
  const differs =
    thing.found !== undefined && JSON.stringify(thing.found.body) !== JSON.stringify(body)
  const also =
    thing.found !== undefined && first.decision.kind === 'add' ? addedId(first) : undefined
  return {
    ...own,
    ...(also === undefined ? {} : { also }),
    body,
    evidence: thing.evidence,
    confidence: 1,
    standing: standingWord(last),
    judgement: last,
    ...(differs ? { machine: thing.found?.body } : {}),
    ...(conflict.length === 0 ? {} : { conflict }),
  } as Standing
}

function standingWord({ decision }: Judgement): Standing['standing'] {
  return decision.kind === 'amend' ? 'amended' : decision.kind === 'add' ? 'added' : 'confirmed'
}

/** The id of what only a person has found: from his judgement, which stays. */
export function addedId(judgement: Judgement): FindingId {
  const words = `added\n${judgement.id}`
  return createHash('sha256').update(words).digest('base64url').slice(0, 16) as FindingId
}

/** The last word of each other person, where it differs from the last of all and is not settled. */
function conflictOf(judged: readonly Judgement[]): Judgement[] {
  const last = judged.at(-1)!
  const settled = new Set(judged.flatMap((one) => one.settles ?? []))
  const lastWords = new Map(judged.map((one) => [one.who, one]))
  return [...lastWords.values()].filter(
    (one) => one.who !== last.who && !settled.has(one.id) && outcome(one) !== outcome(last),
  )
}

function outcome({ decision, said }: Judgement): string {
  if (decision.kind === 'reject') return 'reject'
  const body = decision.kind === 'amend' || decision.kind === 'add' ? decision.body : said
  return JSON.stringify(body)
}
