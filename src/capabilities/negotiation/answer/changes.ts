/** What the letters of one day changed on the board: what was put, and what was said to what. */
import type { EdtfDate, Standing } from '../../../record/index.ts'
import type { Board, BoardAct, BoardRow } from '../answer.ts'

export interface Change {
  readonly row: BoardRow
  readonly act: BoardAct
  /** The position of the same side that it takes the place of. */
  readonly before?: BoardAct
}

export interface Reply {
  readonly row: BoardRow
  readonly act: BoardAct
  readonly answer: Standing<'response'>
}

/** Positions put in the letters of that day, in order of the questions. */
export function changesOn(board: Board, day: EdtfDate | undefined): Change[] {
  return board.rows.flatMap((row) =>
    [...row.cells.values()].flatMap((acts) => {
      const last = acts.at(-1)
      if (last === undefined || last.document.date?.value !== day) return []
      const before = acts.findLast((act) => act.document.date?.value !== day)
      return [{ row, act: last, ...(before === undefined ? {} : { before }) }]
    }),
  )
}

/** What the letters of that day say to earlier acts; less sure answers are not shown. */
export function repliesOn(
  board: Board,
  day: EdtfDate | undefined,
  isOf: (answer: Standing<'response'>, day: EdtfDate) => boolean,
): Reply[] {
  if (day === undefined) return []
  return board.rows.flatMap((row) =>
    row.acts.flatMap((act) =>
      act.stands
        ? act.answers.filter((one) => isOf(one, day)).map((answer) => ({ row, act, answer }))
        : [],
    ),
  )
}
