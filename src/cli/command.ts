/**
 * The contract of a command: arguments in, words or JSON out, an exit code.
 *
 * To add a command: a file beside the others in `commands/`, and a line in
 * `commands.ts`. Help and the tests of the documentation follow from these
 * values.
 */
import type { Problem } from '../record/index.ts'

export interface Option {
  readonly name: string
  /** What its value is called in the help, `DATE`; an option without it is a switch. */
  readonly value?: string
  /** May be given several times. */
  readonly many?: boolean
  readonly says: string
}

export interface Command {
  readonly name: string
  /** Its arguments as the help shows them: `DIR QUERY`. */
  readonly takes: string
  readonly says: string
  readonly example: string
  readonly options: readonly Option[]
  /** Fewest and most arguments beside the options. */
  readonly count: readonly [fewest: number, most: number]
  run(given: Given, output: Output): Promise<ExitCode>
}

/** What the user wrote behind the command. */
export interface Given {
  readonly words: readonly string[]
  /** Whether a switch was given. */
  has(option: string): boolean
  value(option: string): string | undefined
  values(option: string): readonly string[]
  readonly json: boolean
}

/** 0: done. 1: done, and something needs attention. 2: wrong usage. 3: could not be done. */
export type ExitCode = 0 | 1 | 2 | 3

/** The only way out of a command: answers on stdout, everything else on stderr. */
export interface Output {
  /** Words of an answer, with its line end. */
  print(words: string): void
  /** One JSON document on stdout, written piece by piece where it is a list. */
  json(value: unknown): void
  list(values: Iterable<unknown>): void
  /** A message beside the answer. */
  say(words: string): void
  /** A work that may be long. */
  progress(done: number, of: number, what: string): void
  /** Characters in a line. */
  readonly width: number
}

/** Wrong usage: shown with the way to the help, exit code 2. */
export class UsageError extends Error {}

/** Trouble that stops a command: shown as it is, exit code 3. */
export class Stopped extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.what)
    this.problem = problem
  }
}
