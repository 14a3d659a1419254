/** The questions people ask of the lab: how the quarrel moved, and what the record can tell of why. */
import type { StandingRecord } from '../../record/index.ts'
import type { Link, Quarrel } from './acts/act.ts'
import { actsOfRecord, type DatedActs, linksOfRecord } from './find.ts'
import { type Lab, runLab } from './lab.ts'
import { type QuarrelWish, resolveQuarrel, sidesOf } from './resolve.ts'

/** The quarrel that a record tells of, and how many of its events nothing dates. */
export function quarrelIn(
  record: StandingRecord,
  wish: QuarrelWish = {},
): { quarrel: Quarrel | undefined; undated: number } {
  const told = actsOfRecord(record)
  return quarrelOfActs(record, { ...told, links: linksOfRecord(record) }, wish)
}

/** The quarrel of some acts; where nobody names its sides, those of the settings if they act on each other. */
export function quarrelOfActs(
  { settings }: Pick<StandingRecord, 'settings'>,
  { acts, links, undated }: DatedActs & { readonly links: readonly Link[] },
  wish: QuarrelWish,
): { quarrel: Quarrel | undefined; undated: number } {
  const named = sidesOf(settings)
  const active = named?.every((side) => acts.some((act) => act.from === side && act.to !== side))
  const sides = wish.sides ?? (active === true ? named : undefined)
  return { quarrel: resolveQuarrel({ acts, links }, { ...wish, sides }), undated }
}

/** The steps that need no twins and are quick: counts, change dates, predictions, links. */
export function firstSteps(quarrel: Quarrel, seed: number): Lab {
  return runLab(quarrel, { seed, twins: 0, bootstrap: 0, links: undefined, steps: [] })
}
