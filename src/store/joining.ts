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
import type { DocumentId } from '../record/index.ts'
import type { Database } from './database.ts'
import type { JoinRule } from './join-rule.ts'
import { commonLanguage, remembered } from './joinable.ts'
import { judgedPairs, type Link } from './judged-pairs.ts'
import { markStale } from './keep-documents.ts'
import { firstMatch } from './meeting.ts'
import type { Store } from './store.ts'

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
