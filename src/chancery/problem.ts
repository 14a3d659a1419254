/**
 * What the chancery refuses or warns of, in words a person understands:
 * what was not done or is not right, why, and what can be done.
 */
export type ChanceryCode =
  | 'already-there'
  | 'altered'
  | 'behind'
  | 'broken-log'
  | 'busy'
  | 'key-wrong'
  | 'malformed'
  | 'not-confirmed'
  | 'not-for-us'
  | 'not-in-log'
  | 'passphrase-wrong'
  | 'signature-wrong'
  | 'too-large'
  | 'too-many'
  | 'two-faces'
  | 'unknown-party'
  | 'unreachable'
  | 'words-differ'

export interface ChanceryProblem {
  readonly code: ChanceryCode
  readonly what: string
  readonly advice: string
}

/** Thrown where a command cannot go on; the edge shows `problem` and nothing of the stack. */
export class ChanceryError extends Error {
  readonly problem: ChanceryProblem
  constructor(code: ChanceryCode, what: string, advice: string) {
    super(what)
    this.name = 'ChanceryError'
    this.problem = { code, what, advice }
  }
}
