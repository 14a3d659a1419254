/**
 * In how many ways of counting an explanation is ahead, or behind: a verdict that turns with
 * one source, with doubtful rows or with the window is told with the share in which it stands.
 */
import type { Quarrel } from '../acts/act.ts'
import { manyDraws } from '../acts/draw.ts'
import { seeded } from '../numbers/random.ts'
import { type ComparisonWish, compare, margins } from './compare.ts'
import { waysOf } from './sensitivity.ts'

/** One way of counting, and how far each explanation is ahead in it. */
export interface WayMargins {
  readonly name: string
  readonly margins: Readonly<Record<string, number>>
}

const draws = 3

/** Margins of all explanations in every way of counting that changes the acts, the window or the words. */
export function marginsByWay(
  quarrel: Quarrel,
  wish: ComparisonWish & { readonly seed: number },
): readonly WayMargins[] {
  return (
    waysOf(quarrel, { links: wish.links })
      // A step is what some of the explanations are about: it is theirs to have or not.
      .filter(({ name }) => !/ a step$/.test(name))
      .map(({ name, quarrel: counted, change }) => {
        const links = change !== undefined && 'links' in change ? change.links : wish.links
        const drawn = manyDraws(counted, seeded(wish.seed, 'way', name), draws)
        return { name, margins: margins(compare(counted, drawn, { ...wish, links })) }
      })
  )
}
