/** What lies between the sides on a question, where their values can be compared. */
import { gapsOf, gapWords } from '../answer/movement.ts'
import type { BoardAct, BoardRow } from '../answer.ts'
import { difference } from '../find/composition.ts'

/** In words; empty where nothing can be compared. */
export function betweenOf(row: BoardRow): string[] {
  const last = [...row.cells.values()].flatMap((acts) => acts.at(-1) ?? [])
  const [one, other] = last
  const lists =
    one === undefined || other === undefined || last.length !== 2
      ? []
      : compositionsApart(one, other)
  return [...gapWords(gapsOf(row)), ...lists]
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
