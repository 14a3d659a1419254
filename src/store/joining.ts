/**
 * Joining: which texts are witnesses of one document.
 *
 * Every document says words under which its other witnesses might be met (the
 * print of its letters, its Message-ID …); only documents that meet are
 * compared, so the work grows with the documents and not with their pairs. The
 * one that was kept first is the document, the others are its witnesses.
 */
import type { DocumentId, Judgement, WitnessLink } from '../record/index.ts'
import type { Database, Row } from './database.ts'
import { type DocumentBody, markStale } from './keep.ts'
import type { Store } from './store.ts'

/** What joining looks at. */
export interface Joinable {
  readonly id: DocumentId
  readonly body: DocumentBody
  readonly words: string
  readonly language?: string
  /** SHA-256 of the source, and the place in it. */
  readonly hash: string
  readonly text: number
  readonly start: number
}

export interface JoinRule {
  /** Words under which other witnesses of the document may be met; few, and rare ones. */
  keys(one: Joinable): readonly string[]
  /** How the two are witnesses of one document, if they are. */
  compare(one: Joinable, other: Joinable): WitnessLink['how'] | undefined
}

/** No document is compared with more than this many others under one word: such a word tells nothing. */
const mostMet = 50

/** Joins what is new or changed to what it is a witness of; gives how many were joined. */
export function joinWitnesses(store: Store, rule: JoinRule): number {
  const { database } = store
  const judged = judgedPairs(store)
  let joined = 0
  for (const n of toJoin(database)) {
    const row = database.get(`SELECT * FROM document WHERE n = ?`, n)!
    const one = joinable(database, row)
    database.run(`DELETE FROM meeting WHERE document = ?`, n)
    const keys = rule.keys(one)
    for (const key of keys) database.run(`INSERT OR IGNORE INTO meeting VALUES (?, ?)`, key, n)
    const link = judged.of(one.id) ?? firstMatch(database, { n, one, keys, rule, judged })
    if (link === undefined) continue
    join(database, { n, id: one.id, ...link })
    joined += 1
  }
  return joined
}

/** Documents to be looked at, and with a changed document those that were joined to it. */
function toJoin(database: Database): number[] {
  database.run(
    `UPDATE document SET found = 0 WHERE joined IN (SELECT n FROM document WHERE found = 0)`,
  )
  database.run(`UPDATE document SET joined = NULL, how = NULL WHERE found = 0`)
  return database
    .all(`SELECT n FROM document WHERE found = 0 ORDER BY n`)
    .map((row) => Number(row.n))
}

interface Link {
  readonly to: number
  readonly how: WitnessLink['how']
}

interface MatchTools {
  readonly n: number
  readonly one: Joinable
  readonly keys: readonly string[]
  readonly rule: JoinRule
  readonly judged: JudgedPairs
}

function firstMatch(
  database: Database,
  { n, one, keys, rule, judged }: MatchTools,
): Link | undefined {
  for (const key of keys) {
    const met = database.all(
      `SELECT d.* FROM meeting m JOIN document d ON d.n = m.document
       WHERE m.word = ? AND d.n < ? AND d.joined IS NULL ORDER BY d.n LIMIT ${mostMet}`,
      key,
      n,
    )
    for (const row of met) {
      const other = joinable(database, row)
      if (judged.areParted(one.id, other.id)) continue
      const how = rule.compare(one, other)
      if (how !== undefined) return { to: Number(row.n), how }
    }
  }
  return undefined
}

function join(
  database: Database,
  { n, id, to, how }: Link & { readonly n: number; readonly id: DocumentId },
): void {
  database.run(`UPDATE document SET joined = ?, how = ? WHERE n = ?`, to, how, n)
  // What was joined to this one follows it.
  database.run(`UPDATE document SET joined = ? WHERE joined = ?`, to, n)
  database.run(`DELETE FROM finding WHERE document = ? AND stage <> 'whole'`, id)
  const of = database.get(`SELECT id FROM document WHERE n = ?`, to)
  if (of !== undefined) markStale(database, String(of.id) as DocumentId)
}

function joinable(database: Database, row: Row): Joinable {
  const text = database.get(
    `SELECT t.words, t.number, t.language, s.hash FROM text t JOIN source s ON s.n = t.source WHERE t.n = ?`,
    row.text ?? 0,
  )!
  return {
    id: String(row.id) as DocumentId,
    body: JSON.parse(String(row.body)) as DocumentBody,
    words: String(text.words).slice(Number(row.start), Number(row.end)),
    hash: String(text.hash),
    text: Number(text.number),
    start: Number(row.start),
    ...(text.language === null ? {} : { language: String(text.language) }),
  }
}

interface JudgedPairs {
  /** What a person joined a document to. */
  of(id: DocumentId): Link | undefined
  areParted(one: DocumentId, other: DocumentId): boolean
}

function judgedPairs({ database, register, judgements }: Store): JudgedPairs {
  const joined = new Map<DocumentId, DocumentId>()
  const parted = new Set<string>()
  const pair = (one: DocumentId, other: DocumentId): string => [one, other].sort().join(' ')
  for (const one of judgements() as readonly Judgement<'witness'>[]) {
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
      return row === undefined ? undefined : { to: Number(row.n), how: 'same-words' }
    },
    areParted: (one, other) => parted.has(pair(one, other)),
  }
}

/** The same file twice, the same message in two mailboxes, the same letters in two sources. */
export const plainJoinRule: JoinRule = {
  keys: ({ hash, text, start, body }) => [
    `file ${hash} ${text} ${start}`,
    ...(body.mail?.messageId === undefined ? [] : [`message ${body.mail.messageId}`]),
  ],
  compare(one, other) {
    if (one.hash === other.hash && one.text === other.text && one.start === other.start)
      return 'same-file'
    const [mail, others] = [one.body.mail?.messageId, other.body.mail?.messageId]
    return mail !== undefined && mail === others ? 'same-message' : undefined
  },
}
