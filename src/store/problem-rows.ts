/** Problems as they are kept. */
import type { Problem, ProblemCode } from '../record/index.ts'
import type { Row } from './database.ts'

export function problemOf(row: Row): Problem {
  return {
    code: String(row.code) as ProblemCode,
    what: String(row.what),
    where: String(row.where),
    advice: String(row.advice),
    weight: String(row.weight) as Problem['weight'],
  }
}
