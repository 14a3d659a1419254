/** Which moves put which side where: the cells of the board. */
import type { ActKind } from '../../../record/index.ts'
import type { BoardAct } from './board-act.ts'
import { tellingsOf } from './reported.ts'

/** Acts that put a side somewhere; complaints and threats do not. */
const positions: ReadonlySet<ActKind> = new Set([
  'propose',
  'counter',
  'accept',
  'reject',
  'request',
  'demand',
  'offer',
  'condition',
  'commit',
  'postpone',
  'concede',
])

/** Whether an act says where its side stands. */
export function isPosition(act: ActKind): boolean {
  return positions.has(act)
}

/** The cells of each question: what each side last put there, and before. */
export function cellsOf(
  questions: readonly (readonly BoardAct[])[],
): readonly ReadonlyMap<string, readonly BoardAct[]>[] {
  const movers = new Set(questions.flat().filter(isAlone).map(partyOf))
  return questions.map((acts) => cellsOfOne(acts, movers))
}

function cellsOfOne(
  acts: readonly BoardAct[],
  movers: ReadonlySet<string>,
): Map<string, BoardAct[]> {
  const cells = new Map<string, BoardAct[]>()
  const held = new Set(tellingsOf({ acts }).map(({ told }) => told))
  for (const act of acts)
    if (
      act.stands &&
      isPosition(act.finding.body.act) &&
      !(isToldByOther(act) && (held.has(act) || isAsked(act)))
    )
      for (const side of sidesPut(act, acts, movers))
        cells.set(side, withAct(cells.get(side) ?? [], act))
  return cells
}

/** Told by somebody else than the side whose move it is. */
function isToldByOther({ finding: { body } }: BoardAct): boolean {
  return body.mode === 'reported' || body.mode === 'quoted'
}

/** "Will you insist that …?" lays words in the other's mouth; a reader may have found them to be his. */
function isAsked({ finding: { evidence, standing } }: BoardAct): boolean {
  return standing === 'found' && /\?["'”’)]*$/u.test(evidence[0].exact)
}

/**
 * What was done together puts all who have moved on the question, and where none of them has,
 * all who move anywhere; those who only sat there stand in the list.
 */
function sidesPut(
  { party, met }: BoardAct,
  acts: readonly BoardAct[],
  movers: ReadonlySet<string>,
): readonly string[] {
  const here = new Set(acts.filter(isAlone).map(partyOf))
  const moved = met.filter((side) => here.has(side))
  const elsewhere = met.filter((side) => movers.has(side))
  return [moved, elsewhere, [party]].find(({ length }) => length > 0) ?? []
}

/** Done by one side, and not by those who met. */
function isAlone({ met }: BoardAct): boolean {
  return met.length === 0
}

function partyOf({ party }: BoardAct): string {
  return party
}

/** On what a letter makes its offer depend comes before the offer: that is where it stands. */
function withAct(acts: readonly BoardAct[], act: BoardAct): BoardAct[] {
  const last = acts.at(-1)
  const goesWith =
    act.finding.body.act === 'condition' &&
    last?.document.id === act.document.id &&
    last.finding.body.act !== 'reject'
  return goesWith ? [...acts.slice(0, -1), act, last] : [...acts, act]
}
