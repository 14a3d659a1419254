/** The gathering of acts against the issues of the gold: B-cubed over the matched acts. */

import { type Matched, round } from '../../gold-rows.ts'
import type { Gathered } from '../resolve/gather.ts'
import type { PlacedAct } from '../resolve/placed-act.ts'
import type { FoundAct } from './left-out.ts'

export interface Gathering {
  readonly acts: ReadonlyMap<FoundAct, PlacedAct>
  readonly groups: readonly Gathered[]
}

export function countQuestions(
  pairs: Matched<FoundAct>['pairs'],
  { acts, groups }: Gathering,
): Record<string, unknown> {
  const groupOf = new Map(
    groups.flatMap((group, at) => group.acts.map((act) => [act, at] as const)),
  )
  const items = pairs.flatMap(({ gold, found }) => {
    const group = groupOf.get(acts.get(found)!)
    return group === undefined ? [] : [{ issue: gold.row.issue ?? '', group }]
  })
  return { bcubed: bcubed(items), questions: groups.length, acts: items.length }
}

interface Item {
  readonly issue: string
  readonly group: number
}

/** For every act: of those gathered with it the share that belong, and of those that belong the share gathered. */
function bcubed(items: readonly Item[]): { precision: number; recall: number; f1: number } {
  if (items.length === 0) return { precision: 0, recall: 0, f1: 0 }
  const mean = (of: (item: Item) => number): number =>
    items.reduce((sum, item) => sum + of(item), 0) / items.length
  const both = (item: Item): number =>
    items.filter((one) => one.group === item.group && one.issue === item.issue).length
  const precision = mean(
    (item) => both(item) / items.filter((one) => one.group === item.group).length,
  )
  const recall = mean((item) => both(item) / items.filter((one) => one.issue === item.issue).length)
  return {
    precision: round(precision),
    recall: round(recall),
    f1: round((2 * precision * recall) / (precision + recall)),
  }
}
