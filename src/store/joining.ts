/**
 * Joining: which texts are witnesses of one document.
 *
 * Every document says words under which its other witnesses might be met (the
 * print of its letters, its Message-ID …); only documents that meet are
 * compared, so the work grows with the documents and not with their pairs. One
 * of them leads and is the document, the others are its witnesses: the rule
 * says which, but what a person has judged goes on leading, and in doubt the
 * one that was kept first.
 */
import { isSamePlace } from '../documents/index.ts'
import { type DocumentId, effective, type Judgement, type WitnessLink } from '../record/index.ts'
import { printNumber } from '../text/index.ts'
import type { Database } from './database.ts'
import { type DocumentBody, markStale } from './keep.ts'
import type { Store } from './store.ts'

/** What joining looks at. */
export interface Joinable {
  readonly id: DocumentId
  readonly body: DocumentBody
  readonly words: string
  readonly language?: string
  /** SHA-256 of the source, and the place in it: the file inside it, the text, the offset. */
  readonly hash: string
  readonly inner: string
  readonly text: number
  readonly start: number
}

export interface JoinRule {
  /** Changes when the rule may join otherwise: all documents are then compared again. */
  readonly version: string
  /** Words under which other witnesses of the document may be met; few, and rare ones. */
  keys(one: Joinable): readonly string[]
  /** How the two are witnesses of one document, if they are. */
  compare(one: Joinable, other: Joinable): WitnessLink['how'] | undefined
  /** Whether the first, which came later, should lead the other; most papers are in `language`. */
  leads(one: Joinable, other: Joinable, language: () => string | undefined): boolean
}

/** A word under which more than this many others stand (a common sentence) tells nothing. */
const mostUnderAWord = 40

/** No document is compared with more than this many others, those first that share most words. */
const mostCompared = 16

/** Documents looked at in one transaction. */
const heap = 500

/** Joins what is new or changed to what it is a witness of; gives how many were joined. */
export function joinWitnesses(
  store: Store,
  rule: JoinRule,
  progress: (done: number, of: number, what: string) => void,
): number {
  const { database } = store
  forgetOldRule(database, rule.version)
  const waiting = toJoin(database)
  const judged = judgedPairs(store)
  const load = remembered(database)
  const language = commonLanguage(database)
  let joined = 0
  for (let from = 0; from < waiting.length; from += heap) {
    database.transaction(() => {
      for (const n of waiting.slice(from, from + heap)) {
        const one = load(n)
        const link = judged.of(one.id) ?? firstMatch(database, { n, one, rule, judged, load })
        if (link === undefined) continue
        const other = load(link.to)
        // The letter itself has come: what a catalogue said of it follows it, judged or not.
        const isHeld = other.body.entry === true && !one.body.entry
        const isLeading =
          isHeld || (!link.judged && !judged.holds(other.id) && rule.leads(one, other, language))
        if (isHeld) markStale(database, other.id)
        join(
          database,
          isLeading
            ? { n: link.to, id: other.id, to: n, how: link.how }
            : { n, id: one.id, to: link.to, how: link.how },
        )
        joined += 1
      }
    })
    progress(Math.min(from + heap, waiting.length), waiting.length, 'looking for other witnesses')
  }
  return joined
}

/** What another rule joined stands apart until it is looked at again. */
function forgetOldRule(database: Database, version: string): void {
  const known = database.get(`SELECT value FROM meta WHERE name = 'joined by'`)?.value
  if (known === version) return
  database.transaction(() => {
    if (known !== undefined) {
      database.run(`UPDATE document SET joined = NULL, how = NULL, found = -1`)
      database.run(`DELETE FROM meeting`)
    }
    database.run(`INSERT OR REPLACE INTO meta VALUES ('joined by', ?)`, version)
  })
}

/** Documents to be looked at, and with a changed document those that were joined to it. */
function toJoin(database: Database): number[] {
  database.run(
    `UPDATE document SET found = -1 WHERE joined IN (SELECT n FROM document WHERE found < 1)`,
  )
  database.run(
    `UPDATE document SET joined = NULL, how = NULL WHERE found < 1 AND joined IS NOT NULL`,
  )
  return database
    .all(`SELECT n FROM document WHERE found < 1 ORDER BY n`)
    .map((row) => Number(row.n))
}

interface Link {
  readonly to: number
  readonly how: WitnessLink['how']
  /** Joined by a person, who also said which leads. */
  readonly judged?: boolean
}

interface MatchTools {
  readonly n: number
  readonly one: Joinable
  readonly rule: JoinRule
  readonly judged: JudgedPairs
  readonly load: (n: number) => Joinable
}

/** Says under which words the document can be met, and looks at those it meets there. */
function firstMatch(
  database: Database,
  { n, one, rule, judged, load }: MatchTools,
): Link | undefined {
  const words = [...new Set(rule.keys(one).map(printNumber))]
  if (words.length === 0) return undefined
  const met = metUnder(database, words)
  for (const word of words) database.run(`INSERT OR IGNORE INTO meeting VALUES (?, ?)`, word, n)
  for (const to of met) {
    if (to === n || !isOwn(database, to)) continue
    const other = load(to)
    if (judged.areParted(one.id, other.id)) continue
    const how = rule.compare(one, other)
    if (how !== undefined) return { to, how }
  }
  return undefined
}

/** Documents that say the same words, those first that share most of them. */
function metUnder(database: Database, words: readonly number[]): number[] {
  const one = `SELECT word, n FROM (SELECT word, document AS n FROM meeting WHERE word = ? LIMIT ${mostUnderAWord + 1})`
  const rows = database.all(words.map(() => one).join(' UNION ALL '), ...words)
  const under = countBy(rows.map((row) => Number(row.word)))
  const telling = rows.filter((row) => (under.get(Number(row.word)) ?? 0) <= mostUnderAWord)
  const shared = countBy(telling.map((row) => Number(row.n)))
  return [...shared]
    .sort(([first, some], [other, more]) => more - some || first - other)
    .slice(0, mostCompared)
    .map(([n]) => n)
}

function countBy(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function isOwn(database: Database, n: number): boolean {
  return database.get(`SELECT 1 FROM document WHERE n = ? AND joined IS NULL`, n) !== undefined
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

/** The language of most documents, counted when first asked for. */
function commonLanguage(database: Database): () => string | undefined {
  let asked: { readonly language: string | undefined } | undefined
  return () => {
    asked ??= { language: countedLanguage(database) }
    return asked.language
  }
}

function countedLanguage(database: Database): string | undefined {
  const row = database.get(
    `SELECT body ->> '$.language' AS language FROM document WHERE language IS NOT NULL
     GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`,
  )
  return row === undefined ? undefined : String(row.language)
}

/** The last documents looked at; letters of one day meet again and again. */
function remembered(database: Database): (n: number) => Joinable {
  const known = new Map<number, Joinable>()
  return (n) => {
    const old = known.get(n)
    if (old !== undefined) return old
    const made = joinable(database, n)
    if (known.size >= 4000) known.clear()
    known.set(n, made)
    return made
  }
}

/** Its words are read when somebody asks for them: most that meet differ in their heads already. */
function joinable(database: Database, n: number): Joinable {
  const row = database.get(
    `SELECT d.id, d.body, d.start, d."end", d.text, t.file, t.number, t.language, s.hash, s.path
     FROM document d
     JOIN text t ON t.n = d.text JOIN source s ON s.n = d.source WHERE d.n = ?`,
    n,
  )!
  return {
    id: String(row.id) as DocumentId,
    body: JSON.parse(String(row.body)) as DocumentBody,
    get words() {
      const text = database.get(`SELECT words FROM text WHERE n = ?`, row.text ?? 0)
      return String(text?.words).slice(Number(row.start), Number(row.end))
    },
    hash: String(row.hash),
    inner: String(row.file).slice(String(row.path).length),
    text: Number(row.number),
    start: Number(row.start),
    ...(row.language === null ? {} : { language: String(row.language) }),
  }
}

interface JudgedPairs {
  /** What a person joined a document to. */
  of(id: DocumentId): Link | undefined
  /** Whether somebody has judged anything in a document: it then goes on leading. */
  holds(id: DocumentId): boolean
  areParted(one: DocumentId, other: DocumentId): boolean
}

function judgedPairs({ database, register, judgements }: Store): JudgedPairs {
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

/** The same file twice, the same message in two mailboxes, the same letters in two sources. */
export const plainJoinRule: JoinRule = {
  version: '1',
  keys: ({ hash, inner, text, start, body }) => [
    `file ${hash} ${inner} ${text} ${start}`,
    ...(body.mail?.messageId === undefined ? [] : [`message ${body.mail.messageId}`]),
  ],
  compare(one, other) {
    if (isSamePlace(one, other)) return 'same-file'
    const [mail, others] = [one.body.mail?.messageId, other.body.mail?.messageId]
    return mail !== undefined && mail === others ? 'same-message' : undefined
  },
  leads: () => false,
}
