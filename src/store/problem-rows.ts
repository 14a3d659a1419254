/** Problems as they are kept. */
import type { DocumentId, Problem, ProblemCode } from '../record/index.ts'
import type { Database, Row } from './database.ts'

export function problemOf(row: Row): Problem {
  return {
    code: String(row.code) as ProblemCode,
    what: String(row.what),
    where: String(row.where),
    advice: String(row.advice),
    weight: String(row.weight) as Problem['weight'],
  }
}

/** Keeps a problem: of a source, or of what was read out of one. */
export function keepProblem(
  database: Database,
  source: number | undefined,
  problem: Problem,
): void {
  database.run(
    `INSERT INTO problem (source, code, what, "where", advice, weight) VALUES (?, ?, ?, ?, ?, ?)`,
    source ?? null,
    problem.code,
    problem.what,
    problem.where,
    problem.advice,
    problem.weight,
  )
}

/** Forgets what was met while looking into a document; it is looked into again, or gone. */
export function dropProblemsOf(database: Database, document: DocumentId): void {
  database.run(`DELETE FROM problem WHERE source IS NULL AND "where" = ?`, document)
}
