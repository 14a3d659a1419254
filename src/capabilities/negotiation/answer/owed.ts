/** What was asked and never answered, and what is agreed. */
import {
  awaitsAnswer,
  daysOf,
  type EdtfDate,
  type Standing,
  sureEnough,
} from '../../../record/index.ts'
import type { Board, BoardAct } from '../answer.ts'
import { dayOf } from './day.ts'
import { settledTogether } from './settled.ts'

/** An act of one side to which the other has said nothing yet. */
export interface Owed {
  readonly act: BoardAct
  readonly by: readonly string[]
  /** Passed over by a letter that took up others; put off; without either nothing was written since. */
  readonly how: 'passed over' | 'put off' | 'open'
  /** A reader looked and found it so; otherwise it is not yet checked. */
  readonly checked: boolean
  /** Up to the day of the board, or of the last letter to somebody; none where the day is not known. */
  readonly days: number | undefined
}

/** Who owes an answer to what, oldest first; what was put to nobody in particular nobody owes. */
export function owedOn(board: Board, asOf?: EdtfDate): Owed[] {
  const day = ({ document }: BoardAct): number => dayOf(document)
  const until = asOf ?? dayOfLastLetter(board)
  const settled = settledTogether(board)
  return board.rows
    .flatMap((row) => row.acts)
    .filter(
      (act) =>
        act.stands &&
        !settled.has(act) &&
        act.finding.body.mode === 'direct' &&
        act.to.length > 0 &&
        awaitsAnswer(act.finding.body.act) &&
        act.answers.every(({ body }) => notAnswered.has(body.response)),
    )
    .map((act) => {
      const kinds = act.answers.map(({ body }) => body.response)
      const days = until === undefined ? Number.NaN : daysOf(until).last - day(act)
      return {
        act,
        by: act.to,
        how: kinds.includes('deferred')
          ? ('put off' as const)
          : kinds.includes('passed-over')
            ? ('passed over' as const)
            : ('open' as const),
        checked: act.answers.some(({ standing }) => standing !== 'found'),
        days: Number.isFinite(days) ? days : undefined,
      }
    })
    .sort((one, other) => day(one.act) - day(other.act))
}

/** The day of the last letter to somebody: what an article says years later makes no answer later. */
export function dayOfLastLetter({ letters }: Board): EdtfDate | undefined {
  return (letters.findLast(({ to }) => to.length > 0) ?? letters.at(-1))?.date?.value
}

const notAnswered: ReadonlySet<string> = new Set(['passed-over', 'deferred'])

/** What was asked for and the other side accepted, with both sides' words; to accept what accepts is no second agreement. */
export function agreedOn(
  board: Board,
): { readonly act: BoardAct; readonly answer: Standing<'response'> }[] {
  return board.rows.flatMap((row) =>
    row.acts.flatMap((act) =>
      act.answers
        .filter(
          ({ body, standing, confidence }) =>
            body.response === 'accepted' &&
            (standing !== 'found' ||
              (act.stands && confidence >= sureEnough && awaitsAnswer(act.finding.body.act))),
        )
        .map((answer) => ({ act, answer })),
    ),
  )
}
