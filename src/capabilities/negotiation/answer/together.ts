/** What those who met agreed on together or left open. */
import type { Outcome } from '../../../record/index.ts'
import type { Board, BoardAct } from '../answer.ts'

/** Matters on which something came of a meeting, in order of date; each sentence once. */
export function togetherOn(board: Board, outcome: Outcome): BoardAct[] {
  const all = board.rows
    .flatMap(({ acts }) => acts)
    .filter(({ stands, finding }) => stands && finding.body.together?.outcome === outcome)
  return [...new Map(all.map((act) => [act.finding.id, act])).values()].sort((one, other) =>
    dayOf(one).localeCompare(dayOf(other)),
  )
}

function dayOf({ document }: BoardAct): string {
  return document.date?.value ?? '9999'
}
