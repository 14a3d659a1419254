/** What every verb of `rejoinder chancery` works with: the folder, the keys, names for parties and entries. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import {
  type Chancery,
  ChanceryError,
  type ChanceryProblem,
  type EntryId,
  fileDisk,
  openSession,
  type PartyId,
  requireParty,
  type Session,
  type Surroundings,
} from '../../chancery/index.ts'
import type { ExitCode, Given, Output } from '../command.ts'
import { UsageError } from '../command.ts'
import { askPassphrase } from './passphrase.ts'

export interface Verb {
  readonly name: string
  /** Its arguments behind DIR. */
  readonly takes: string
  readonly says: string
  readonly count: readonly [fewest: number, most: number]
  run(desk: Desk): Promise<ExitCode>
}

export interface Desk {
  /** The dossier's folder. */
  readonly dossier: string
  /** The folder of the chancery in it. */
  readonly folder: string
  /** The arguments behind DIR. */
  readonly words: readonly string[]
  readonly given: Given
  readonly output: Output
  readonly around: Surroundings
  /** The chancery, unlocked; asks for the passphrase once. */
  session(): Promise<Session>
}

export function openDesk(
  dossier: string,
  words: readonly string[],
  given: Given,
  output: Output,
): Desk {
  const folder = join(dossier, 'chancery')
  const around = {
    disk: fileDisk(folder),
    now: () => Date.now(),
    random: (length: number) => randomBytes(length),
  }
  let session: Session | undefined
  return {
    dossier,
    folder,
    words,
    given,
    output,
    around,
    session: async () => {
      if (session !== undefined) return session
      // Nobody is asked for the passphrase of keys that are not there.
      requireParty(folder, around)
      session = openSession(folder, around, await askPassphrase(given, 'Passphrase: '))
      return session
    },
  }
}

/** A party by its name or the beginning of its id. */
export function partyNamed(chancery: Chancery, words: string): PartyId {
  const wanted = words.toLowerCase()
  const known = [...chancery.histories.values()].filter(({ party }) => party !== chancery.party)
  const found = known.filter(
    ({ party, name }) =>
      party === wanted || name.toLowerCase() === wanted || party.startsWith(wanted),
  )
  if (found.length === 1) return found[0]!.party
  if (found.length > 1)
    throw new ChanceryError(
      'unknown-party',
      `"${words}" may be ${found.map(({ party }) => party).join(' or ')}`,
      'Two parties may give themselves one name; use the id.',
    )
  throw new ChanceryError(
    'unknown-party',
    `no party "${words}" is known here`,
    `Known are: ${known.map(({ name }) => name).join(', ') || 'none'}. "chancery meet" takes in a card.`,
  )
}

/** An entry by its id or the beginning of it, at least four characters. */
export function entryNamed(chancery: Chancery, words: string): EntryId {
  const found =
    words.length < 4 ? [] : [...chancery.held.keys()].filter((id) => id.startsWith(words))
  if (found.length === 1) return found[0]!
  throw new ChanceryError(
    'malformed',
    found.length === 0
      ? `no entry begins with "${words}"`
      : `several entries begin with "${words}"`,
    'The in-tray, the log and the board show ids.',
  )
}

/** An option that this verb cannot do without. */
export function required(given: Given, option: string): string {
  const value = given.value(option)
  if (value === undefined) throw new UsageError(`it needs --${option}`)
  return value
}

/** Problems on stderr, each with what can be done. */
export function sayProblems(output: Output, problems: readonly ChanceryProblem[]): void {
  for (const { what, advice } of problems) output.say(`${what}\n  ${advice}`)
}
