/** Moves that were settled together: what all who met agreed on awaits nobody's answer. */
import { type ActKind, awaitsAnswer } from '../../../record/index.ts'
import type { Board, BoardAct } from '../answer.ts'
import { dayOf } from './day.ts'

/** An agreement that holds so much of what a move is about holds the move. */
const shared = 0.6
/** Fewer words in common tell nothing. */
const fewest = 2

/** The moves of a board that all who met agreed on afterwards, in the same paper or on the same question. */
export function settledTogether(board: Board): ReadonlySet<BoardAct> {
  const agreed = board.rows.flatMap((row) =>
    row.acts
      .filter(({ stands, finding }) => stands && finding.body.together?.outcome === 'agreed')
      .map((agreement) => ({ row, agreement })),
  )
  if (agreed.length === 0) return new Set()
  const settles = (
    { row, agreement }: (typeof agreed)[number],
    own: Board['rows'][number],
    act: BoardAct,
  ) =>
    (row === own || agreement.document.id === act.document.id) &&
    isAfter(agreement, act) &&
    isSameMatter(agreement, act)
  return new Set(
    board.rows.flatMap((own) =>
      own.acts.filter((act) => isOpen(act) && agreed.some((one) => settles(one, own, act))),
    ),
  )
}

function isOpen({ finding: { body } }: BoardAct): boolean {
  return body.together === undefined && (awaitsAnswer(body.act) || puts.has(body.act))
}

const puts: ReadonlySet<ActKind> = new Set(['postpone', 'condition'])

function isAfter(agreement: BoardAct, act: BoardAct): boolean {
  if (agreement.document.id !== act.document.id)
    return dayOf(agreement.document) > dayOf(act.document)
  return agreement.finding.evidence[0].start > act.finding.evidence[0].start
}

function isSameMatter(agreement: BoardAct, act: BoardAct): boolean {
  const [one, other] = [agreement, act].map(({ finding }) => new Set(finding.body.topic))
  const both = [...one!].filter((stem) => other!.has(stem)).length
  return both >= fewest && both >= shared * Math.min(one!.size, other!.size)
}
