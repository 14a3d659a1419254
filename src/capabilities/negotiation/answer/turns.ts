/**
 * What a mediator reads between the rows: openings, what a side did against its
 * own earlier word, what is threatened, what right is kept. Only what stands,
 * and only what a side says itself.
 */
import type { ActKind } from '../../../record/index.ts'
import type { Board, BoardAct } from '../answer.ts'
import { topicOf as stemsOf } from '../find/topic.ts'

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
      // What all left open together is nobody's refusal.
      if (!against.has(later.finding.body.act) || later.met.length > 0) return []
      const before = own.filter(
        (one) =>
          one.party === later.party &&
          one.document !== later.document &&
          day(one) < day(later) &&
          first.has(one.finding.body.act),
      )
      const earlier = nearestTo(later, before)
      return earlier === undefined ? [] : [{ earlier, later }]
    })
  })
}

/** Of the shorter of the two so much must stand in the other: long sentences share words by chance. */
const fewestShared = 1 / 3

/**
 * The one that has most words in common with what was said against it; of equals
 * the last. Without words in common, the names of the sides not counted, nothing
 * says that the two are of one thing.
 */
function nearestTo(later: BoardAct, before: readonly BoardAct[]): BoardAct | undefined {
  const own = new Set(topicOf(later))
  const shared = before.map((one) => {
    const theirs = topicOf(one)
    const both = theirs.filter((stem) => own.has(stem)).length
    return both < fewestShared * Math.min(own.size, theirs.length) ? 0 : both
  })
  const most = Math.max(0, ...shared)
  return most === 0 ? undefined : before[shared.lastIndexOf(most)]
}

/** What an act is about, without the names of those who argue. */
function topicOf({ finding, party, to }: BoardAct): string[] {
  const names = new Set([party, ...to].flatMap(stemsOf))
  return finding.body.topic.filter((stem) => !names.has(stem))
}

/** What was put, with all that the same side did against it later. */
export interface Reversal {
  readonly earlier: BoardAct
  readonly later: readonly BoardAct[]
}

/** Turns by what they go against, each named once. */
export function reversalsIn(turns: readonly Turn[]): Reversal[] {
  const groups = new Map<BoardAct, BoardAct[]>()
  for (const { earlier, later } of turns)
    groups.set(earlier, [...(groups.get(earlier) ?? []), later])
  return [...groups].map(([earlier, later]) => ({ earlier, later }))
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
