/** What those who met agreed on together or left open, and who they were. */
import type { Document, Outcome, Standing, StandingRecord } from '../../../record/index.ts'
import type { Board, BoardAct } from '../answer.ts'
import type { Sides } from '../sides.ts'

/** The sides of all who met; minutes that list nobody are of the sides that they name. */
export function sidesWhoMet(
  { body }: Standing<'act'>,
  {
    record,
    document,
    sides,
  }: { readonly record: StandingRecord; readonly document: Document; readonly sides: Sides },
): readonly string[] {
  if (body.together === undefined) return []
  const { who } = body.together
  if (who.length > 0) return [...new Set(who.map((name) => sides.named(name, document)))]
  return sides.namedIn(record.words(document.id))
}

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
