/**
 * Revisions: where a side puts other values in the place of its own earlier
 * ones, and whether that brings it nearer to what the other side had put by
 * then. Which way it went is said only where values can be counted.
 */
import type { BoardAct, BoardRow } from '../answer.ts'
import { isOneThing } from './amounts-put.ts'
import { puts, putsOther } from './counters.ts'
import { measuresOf } from './movement.ts'

export interface Revision {
  readonly later: BoardAct
  readonly earlier: BoardAct
  /** Towards the other side's last value, or away from it. */
  readonly way?: 'nearer' | 'further'
  /** What the other side had put. */
  readonly other?: BoardAct
}

/** The revisions of a question, in order. */
export function revisionsOf({ acts }: BoardRow): Revision[] {
  const own = acts.filter(({ finding, stands }) => stands && isPut(finding.body))
  return own.flatMap((later, at) => {
    const before = own.slice(0, at)
    const earlier = before.findLast(
      (one) => one.party === later.party && (putsOther(one, later) || putsSame(one, later)),
    )
    if (earlier === undefined || !putsOther(earlier, later)) return []
    return [{ later, earlier, ...wayOf({ later, earlier }, before) }]
  })
}

/** What is told again, or told of others, revises nothing. */
function isPut({ act, mode }: BoardAct['finding']['body']): boolean {
  return mode === 'direct' && (puts.has(act) || act === 'concede')
}

/** A value that was put already is no new one. */
function putsSame(one: BoardAct, other: BoardAct): boolean {
  const [before, now] = [one.finding.body.values, other.finding.body.values]
  return (['dates', 'places', 'amounts'] as const).some((kind) =>
    before[kind].some((value) => now[kind].includes(value)),
  )
}

function wayOf(
  { later, earlier }: Pick<Revision, 'later' | 'earlier'>,
  before: readonly BoardAct[],
): Pick<Revision, 'way' | 'other'> {
  const [was, is] = [measuresOf(earlier), measuresOf(later)]
  for (const [unit, now] of is) {
    const then = was.get(unit)
    const other = before.findLast((one) => {
      const theirs = measuresOf(one).get(unit)
      return one.party !== later.party && theirs !== undefined && isOneThing(theirs, now)
    })
    if (then === undefined || then.number === now.number || other === undefined) continue
    const aim = measuresOf(other).get(unit)!.number
    const [far, near] = [Math.abs(then.number - aim), Math.abs(now.number - aim)]
    if (far !== near) return { way: near < far ? 'nearer' : 'further', other }
  }
  return {}
}
