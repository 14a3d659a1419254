/** The sources of a dossier: every file ever seen, when, with which bytes, and what became of it. */
import type { Problem, SourceState } from '../record/index.ts'
import type { Database } from './database.ts'
import { problemOf } from './problem-rows.ts'

export interface SourcesAsked {
  readonly database: Database
  /** Only those of which something is to be said. */
  readonly troubled?: boolean
}

/** Every source by path, those that are gone too. */
export function* sourcesOf({ database, troubled }: SourcesAsked): Iterable<SourceState> {
  const which = troubled ? 'WHERE s.n IN (SELECT source FROM problem)' : ''
  const rows = database.all(
    `SELECT seen.path, seen.hash, seen.first, seen.before, seen.replaced, seen.gone, s.n, s.size,
       (SELECT count(*) FROM document d WHERE d.source = s.n) AS documents
     FROM seen LEFT JOIN source s ON s.path = seen.path ${which} ORDER BY seen.path`,
  )
  for (const row of rows) {
    const problems = row.n === null ? [] : problemsIn(database, Number(row.n))
    const documents = Number(row.documents)
    yield {
      file: String(row.path),
      state: row.gone !== null ? 'gone' : stateOf(documents, problems),
      hash: String(row.hash),
      ...(row.size === null ? {} : { bytes: Number(row.size) }),
      firstSeen: String(row.first),
      ...(row.replaced === null ? {} : { replaced: String(row.replaced) }),
      ...(row.before === null ? {} : { before: String(row.before) }),
      ...(row.gone === null ? {} : { gone: String(row.gone) }),
      documents,
      problems,
    }
  }
}

function stateOf(documents: number, problems: readonly Problem[]): SourceState['state'] {
  const troubled = problems.some((one) => one.weight !== 'remark')
  if (documents === 0 && problems.length > 0) return 'refused'
  return troubled ? 'partly' : 'read'
}

function problemsIn(database: Database, source: number): Problem[] {
  return database
    .all(
      `SELECT code, what, "where", advice, weight FROM problem WHERE source = ? ORDER BY "where", rowid`,
      source,
    )
    .map(problemOf)
}
