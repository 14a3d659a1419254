/**
 * A capability that fails: a fault of the program, met on somebody's paper. It
 * costs the findings of that capability there, and nothing else; the next build
 * tries again.
 */
import type { DocumentId, Problem } from '../record/index.ts'

/** What failed: looking into one document, or resolving. */
export interface Failure {
  readonly capability: string
  readonly document?: DocumentId
  readonly error: Error
}

/** Does a work; where the program is at fault says so and goes on. What the system refuses (a full disk) is thrown on. */
export function unlessFailing<Result>(
  work: () => Result,
  failed: (error: Error) => void,
): Result | undefined {
  try {
    return work()
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).code === 'string') throw error
    failed(error instanceof Error ? error : new Error(String(error)))
    return undefined
  }
}

export function failureProblem({ capability, document, error }: Failure): Problem {
  const [place = ''] = /\bat .*/.exec(error.stack ?? '') ?? []
  const [words = ''] = error.message.split('\n')
  return {
    code: 'capability-failed',
    what: `${document === undefined ? capability : `${capability} of "${document}"`} could not be worked out, by a fault of this program (${words} ${place.replace(/\(?file:.*\/(?=[^/]+$)/, '')})`,
    where: document ?? capability,
    advice:
      'everything else is there, and the next build tries again; please report it with these words',
    weight: 'attention',
  }
}
