/** What lies between the sides on a question, where their values can be compared, and who has moved. */
import { dateWords } from '../../../markup/index.ts'
import { gapsOf, gapWords } from '../answer/movement.ts'
import { type Revision, revisionsOf } from '../answer/revisions.ts'
import type { BoardAct, BoardRow } from '../answer.ts'
import { difference } from '../find/composition.ts'
import { actValuesShown } from './words.ts'

/** In words; empty where nothing can be compared. */
export function betweenOf(row: BoardRow): string[] {
  const last = [...row.cells.values()].flatMap((acts) => acts.at(-1) ?? [])
  const [one, other] = last
  const lists =
    one === undefined || other === undefined || last.length !== 2
      ? []
      : compositionsApart(one, other)
  const moved = new Map(revisionsOf(row).map((one) => [one.later.party, one]))
  return [...gapWords(gapsOf(row)), ...lists, ...[...moved.values()].map(movedWords)]
}

/** "Abbey moved on 9 June 1902 from 3 wardens to 5 wardens, nearer to Mill". */
function movedWords({ earlier, later, way, other }: Revision): string {
  const [was, is] = [earlier, later].map(({ finding }) => actValuesShown(finding.body))
  const date = later.document.date?.value
  const when = date === undefined ? '' : ` on ${dateWords(date)}`
  const where =
    way === undefined ? '' : `, ${way === 'nearer' ? 'nearer to' : 'further from'} ${other!.party}`
  return `${later.party} moved${when} from ${was} to ${is}${where}`
}

/** The same beside the later act, in the thread of its question. */
export function revisedWords({ earlier, way, other }: Revision): string {
  const date = earlier.document.date?.value
  const day = date === undefined ? '' : ` on ${dateWords(date)}`
  const was = `before: ${actValuesShown(earlier.finding.body)}${day}`
  if (way === undefined) return was
  const aim = `${other!.party}’s ${actValuesShown(other!.finding.body)}`
  return way === 'nearer' ? `${was}; a step towards ${aim}` : `${was}; further from ${aim}`
}

function compositionsApart(one: BoardAct, other: BoardAct): string[] {
  const [first, second] = [
    one.finding.body.values.composition,
    other.finding.body.values.composition,
  ]
  if (first?.count === undefined || second?.count === undefined) return []
  if (first.members.length > 0 && second.members.length > 0) {
    const { added, leftOut } = difference(first.members, second.members)
    if (added.length === 0 && leftOut.length === 0) return ['the same participants']
    return [
      ...(leftOut.length === 0 ? [] : [`named by ${one.party} alone: ${leftOut.join(', ')}`]),
      ...(added.length === 0 ? [] : [`named by ${other.party} alone: ${added.join(', ')}`]),
    ]
  }
  return []
}
