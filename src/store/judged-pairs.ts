/** What people have said about which papers are one document. */
import { type DocumentId, effective, type Judgement, type WitnessLink } from '../record/index.ts'
import type { Store } from './store.ts'

/** What a document is joined to. */
export interface Link {
  readonly to: number
  readonly how: WitnessLink['how']
  /** Joined by a person, who also said which leads. */
  readonly judged?: boolean
}

/** What joining may ask of the judgements. */
export interface JudgedPairs {
  /** What a person joined a document to. */
  of(id: DocumentId): Link | undefined
  /** Whether somebody has judged anything in a document: it then goes on leading. */
  holds(id: DocumentId): boolean
  areParted(one: DocumentId, other: DocumentId): boolean
}

/** Reads all judgements once, the later ones over the earlier. */
export function judgedPairs({ database, register, judgements }: Store): JudgedPairs {
  const joined = new Map<DocumentId, DocumentId>()
  const parted = new Set<string>()
  const held = new Set<DocumentId>()
  const pair = (one: DocumentId, other: DocumentId): string => [one, other].sort().join(' ')
  for (const one of effective(judgements()) as readonly Judgement<'witness'>[]) {
    held.add(register.current(one.document))
    if (one.about !== 'witness') continue
    const id = register.current(one.document)
    const { decision } = one
    const body = decision.kind === 'add' || decision.kind === 'amend' ? decision.body : one.said
    if (body === undefined) continue
    const other = register.current(body.of)
    if (decision.kind === 'reject') {
      parted.add(pair(id, other))
      joined.delete(id)
    } else {
      parted.delete(pair(id, other))
      joined.set(id, other)
    }
  }
  return {
    of(id) {
      const to = joined.get(id)
      if (to === undefined) return undefined
      const row = database.get(`SELECT n FROM document WHERE id = ? AND joined IS NULL`, to)
      return row === undefined ? undefined : { to: Number(row.n), how: 'same-words', judged: true }
    },
    holds: (id) => held.has(id),
    areParted: (one, other) => parted.has(pair(one, other)),
  }
}
