/**
 * Signed papers of a dossier: read before a build; those that say something
 * else than in the last build make their documents stale.
 */
import { hash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DocumentId, SignedPaper, SignedPapers } from '../record/index.ts'
import { type Dossier, fileOf } from './dossier.ts'
import type { JoinRule } from './join-rule.ts'
import { markStale } from './keep-documents.ts'
import { metaOf, setMeta } from './meta.ts'
import type { Store } from './store.ts'

/** What is signed of the papers of a dossier, by file; none without a chancery. */
function loadSigned(dossier: Dossier): SignedPapers {
  const file = fileOf(dossier, 'signed')
  if (!existsSync(file)) return new Map()
  const lines = readFileSync(file, 'utf8').split('\n')
  const papers = lines.flatMap((line) => (line === '' ? [] : [JSON.parse(line) as SignedPaper]))
  return new Map(papers.map((paper) => [paper.file, paper]))
}

/** Written whole, in one move: a build reads the old or the new. */
export function keepSigned(dossier: Dossier, papers: Iterable<SignedPaper>): void {
  const file = fileOf(dossier, 'signed')
  const words = [...papers].map((paper) => `${JSON.stringify(paper)}\n`).join('')
  if (words === '' && !existsSync(file)) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, words, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** Documents whose papers say something new are looked at again, with all that hangs on them. */
export function takeInSigned(store: Store): SignedPapers {
  const { database } = store
  const papers = loadSigned(store.dossier)
  const marks = Object.fromEntries([...papers].map(([file, paper]) => [file, markOf(paper)]))
  const before = JSON.parse(metaOf(database, 'signed') ?? '{}') as Record<string, string>
  const changed = [...new Set([...Object.keys(marks), ...Object.keys(before)])].filter(
    (file) => marks[file] !== before[file],
  )
  if (changed.length === 0) return papers
  database.transaction(() => {
    for (const file of changed) {
      const documents = database.all(
        `SELECT document.id FROM document JOIN source ON source.n = document.source WHERE source.path = ?`,
        file,
      )
      for (const { id } of documents) {
        markStale(database, String(id) as DocumentId)
        database.run(`UPDATE document SET found = -1 WHERE id = ? AND found = 1`, String(id))
      }
    }
    setMeta(database, 'signed', JSON.stringify(marks))
  })
  return papers
}

/** Two signed papers are two, however alike their words: each is an entry of its own. */
export function apart(store: Store, papers: SignedPapers, rule: JoinRule): JoinRule {
  if (papers.size === 0) return rule
  const signed = new Set(
    store.database
      .all(`SELECT document.id, path FROM document JOIN source ON source.n = document.source`)
      .filter(({ path }) => papers.has(String(path)))
      .map(({ id }) => String(id) as DocumentId),
  )
  return {
    ...rule,
    compare: (one, other) =>
      signed.has(one.id) && signed.has(other.id) ? undefined : rule.compare(one, other),
  }
}

function markOf(paper: SignedPaper): string {
  return hash('sha256', JSON.stringify(paper), 'base64url').slice(0, 12)
}
