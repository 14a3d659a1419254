/**
 * What a mediator reads between the rows: openings, what a side did against its
 * own earlier word, what is threatened, what right is kept. Only what stands,
 * and only what a side says itself.
 */
import type { ActKind } from '../../../record/index.ts'
import type { Board, BoardAct } from '../answer.ts'

/** Two acts of one side on one question, the later against the earlier. */
export interface Turn {
  readonly earlier: BoardAct
  readonly later: BoardAct
}

const bound: ReadonlySet<ActKind> = new Set(['commit', 'accept'])
const tabled: ReadonlySet<ActKind> = new Set(['propose', 'offer', 'concede', 'request'])
const against: ReadonlySet<ActKind> = new Set(['reject', 'postpone'])

/** A later refusal or delay by the side that had undertaken or accepted it. */
export function brokenOn(board: Board): Turn[] {
  return turnsOn(board, bound)
}

/** The same against what it had proposed, offered or conceded itself. */
export function reversalsOn(board: Board): Turn[] {
  return turnsOn(board, tabled)
}

function turnsOn(board: Board, first: ReadonlySet<ActKind>): Turn[] {
  return board.rows.flatMap(({ acts }) => {
    const own = acts.filter(isOwnWord)
    return own.flatMap((later): Turn[] => {
      if (!against.has(later.finding.body.act)) return []
      const earlier = own.findLast(
        (one) =>
          one.party === later.party &&
          one.document !== later.document &&
          day(one) < day(later) &&
          first.has(one.finding.body.act),
      )
      return earlier === undefined ? [] : [{ earlier, later }]
    })
  })
}

/** Concessions and offers that nobody has taken up, latest first. */
export function openingsOn(board: Board): BoardAct[] {
  return actsOn(board, ['concede', 'offer']).filter(({ answers }) =>
    answers.every(({ body }) => body.response !== 'accepted'),
  )
}

export function threatsOn(board: Board): BoardAct[] {
  return actsOn(board, ['threaten'])
}

export function rightsKeptOn(board: Board): BoardAct[] {
  return actsOn(board, ['reserve'])
}

function actsOn(board: Board, kinds: readonly ActKind[]): BoardAct[] {
  return board.rows
    .flatMap(({ acts }) => acts)
    .filter((act) => isOwnWord(act) && kinds.includes(act.finding.body.act))
    .sort((one, other) => day(other).localeCompare(day(one)))
}

function isOwnWord({ stands, finding }: BoardAct): boolean {
  const { mode } = finding.body
  return stands && (mode === 'direct' || mode === 'restated')
}

function day({ document }: BoardAct): string {
  return document.date?.value ?? '9999'
}
