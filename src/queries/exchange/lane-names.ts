/**
 * What lanes are called beside the picture, where there is little room: a short
 * name that a party is known by, else its own, cut; and no two lanes alike.
 */
import { acronymOf, cut } from '../../markup/index.ts'
import type { Exchange } from './answer.ts'

/** A lane with all names of its party. */
export interface LaneNames {
  readonly lane: string
  readonly name: string
  readonly others: readonly string[]
}

/** What each lane of an exchange is called in so many letters. */
export function laneNamesOf({ lanes, sides }: Exchange, longest: number): (lane: string) => string {
  const all = lanes.map(({ name }) => ({
    lane: name,
    name: sides.nameOf(name),
    others: sides.writtenAs(name),
  }))
  const names = laneNames(all, longest)
  return (lane) => names.get(lane) ?? cut(sides.nameOf(lane), longest)
}

/** Names of so many letters at most, different for each lane as far as their names are. */
export function laneNames(lanes: readonly LaneNames[], longest: number): Map<string, string> {
  const cuts = lanes.map((one) => [one.lane, shortest(one, longest)] as const)
  return new Map(
    cuts.map(([lane, words], index) => {
      const isShared = cuts.some(([, other], at) => at !== index && other === words)
      return [lane, isShared ? fromItsEnd(lanes[index]!.name, longest) : words]
    }),
  )
}

/** A name that fits is kept; for a longer one its acronym stands, where it has one. */
function shortest({ name, others }: LaneNames, longest: number): string {
  if (name.length <= longest) return name
  return acronymOf(name, others) ?? cut(name, longest)
}

/** Long names of one kind differ in their last words: "… of China", "… of the Soviet Union". */
function fromItsEnd(name: string, longest: number): string {
  const words = name.split(' ')
  let kept = words.at(-1) ?? name
  for (const word of words.slice(0, -1).reverse()) {
    if (kept.length + word.length + 3 > longest) break
    kept = `${word} ${kept}`
  }
  return kept === name ? name : `… ${kept}`
}
