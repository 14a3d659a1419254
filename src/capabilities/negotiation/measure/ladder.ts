/**
 * Where annotated answers are lost, step by step: the act that is answered is
 * not found; the letter is not read as an answer to its letter; nothing is
 * given, or silence, or words where the truth has silence; other words stand
 * first; the words are right and the kind is another.
 */
import type { DocumentId } from '../../../record/index.ts'
import type { Way } from '../resolve/letters.ts'
import type { PlacedAct } from '../resolve/placed-act.ts'
import { isOwn } from '../resolve/response.ts'

/** In the order in which an answer comes through them. */
const steps = [
  'act not found',
  'letter not read',
  'told for own, or own for told',
  'nothing given',
  'called silent',
  'silence missed',
  'other words, right ones offered',
  'other words',
  'other kind',
  'right',
] as const

export type Step = (typeof steps)[number]

/** How many answers are lost on each step, and how many come through. */
export function ladderOf(lost: readonly Step[]): Readonly<Record<string, number>> {
  const counts = steps.map((step) => [step, lost.filter((one) => one === step).length] as const)
  return Object.fromEntries([['rows', lost.length], ...counts])
}

/** What came of one annotated answer. */
export interface Outcome {
  readonly isRight: boolean
  readonly isLinked: boolean
  readonly isOffered: boolean
  /** The truth says that nothing answers. */
  readonly isSilent: boolean
  /** For each answer given whether it has words. */
  readonly given: readonly boolean[]
  /** Whether the letter is read for answers to this act, and if not why. */
  readonly unread: Step | undefined
}

/** The step on which an answer is lost. */
export function stepOf(outcome: Outcome): Step {
  if (outcome.isRight) return 'right'
  if (outcome.isLinked) return 'other kind'
  if (outcome.unread !== undefined) return outcome.unread
  if (outcome.isSilent) return 'silence missed'
  if (outcome.given.length === 0) return 'nothing given'
  if (!outcome.given.includes(true)) return 'called silent'
  return outcome.isOffered ? 'other words, right ones offered' : 'other words'
}

/** Why a letter is not read for answers to an act; nothing where it is. */
export function whyUnread(
  act: PlacedAct,
  answering: DocumentId | undefined,
  ways: readonly Way[],
): Step | undefined {
  const isWithin = act.document === answering
  if (!isWithin && !ways.some(({ to }) => to === act.document)) return 'letter not read'
  return isWithin === isOwn(act.body.mode) ? 'told for own, or own for told' : undefined
}
