/** What new judgements make stale: documents to resolve again, sources to divide again. */
import { type DocumentId, headKinds, type Judgement, type Kind } from '../record/index.ts'
import { markStale } from './keep-documents.ts'
import type { Store } from './store.ts'

interface Touched {
  readonly id: string
  readonly document: DocumentId
  readonly about: Kind
}

/** Takes in judgements that came or went since the last build; gives how many did. */
export function takeInJudgements(store: Store): number {
  const { database } = store
  const known = new Map(
    database.all(`SELECT * FROM judged`).map((row) => [
      String(row.id),
      {
        id: String(row.id),
        document: String(row.document) as DocumentId,
        about: String(row.about) as Kind,
      },
    ]),
  )
  const byId = new Map(store.judgements().map((one) => [one.id, one]))
  const fresh = [...byId.values()]
    .filter((one) => !known.has(one.id))
    .map((one) => touchedBy(one, byId))
  const gone = [...known.values()].filter((one) => !byId.has(one.id))
  if (fresh.length + gone.length === 0) return 0
  database.transaction(() => {
    for (const one of [...fresh, ...gone]) makeStale(store, one)
    for (const one of gone) database.run(`DELETE FROM judged WHERE id = ?`, one.id)
    for (const { id, document, about } of fresh)
      database.run(`INSERT OR REPLACE INTO judged VALUES (?, ?, ?)`, id, document, about)
  })
  return fresh.length + gone.length
}

/** A withdrawal touches what the judgement touched that it takes back. */
function touchedBy(judgement: Judgement, byId: ReadonlyMap<string, Judgement>): Touched {
  const { decision } = judgement
  const meant = decision.kind === 'withdraw' ? byId.get(decision.judgement) : undefined
  const { document, about } = meant ?? judgement
  return { id: judgement.id, document, about }
}

function makeStale({ database, register }: Store, { document, about }: Touched): void {
  const id = register.current(document)
  markStale(database, id)
  const file = register.lastSeen(id)
  if (file !== undefined && (headKinds as readonly Kind[]).includes(about))
    database.run(`UPDATE source SET stamp = NULL WHERE path = ?`, file.split('!/')[0] ?? file)
  if (about === 'witness') database.run(`UPDATE document SET found = 0 WHERE id = ?`, id)
}
