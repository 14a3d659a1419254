/**
 * Which acts are one act, and which two sides the quarrel has.
 *
 * The sides are the first two parties of the settings if they act on each
 * other, otherwise the two with most acts between them. Acts of the same doer, target, kind
 * and date told in several documents are one, with the other tellings marked.
 */
import type { Settings } from '../../record/index.ts'
import { type Act, type Link, type Quarrel, quarrelOf } from './acts/act.ts'
import type { Window } from './hawkes/kernel.ts'

export interface QuarrelWish {
  readonly sides?: readonly [string, string] | undefined
  readonly window?: Window | undefined
}

/** The quarrel of some acts; undefined when no two sides act on each other. */
export function resolveQuarrel(
  { acts, links }: { acts: readonly Act[]; links: readonly Link[] },
  wish: QuarrelWish = {},
): Quarrel | undefined {
  return quarrelOf(withRetellings(acts), links, {
    ...(wish.sides === undefined ? {} : { sides: wish.sides }),
    ...(wish.window === undefined ? {} : { window: wish.window }),
  })
}

/** The sides that the settings name first, by the short names under which they act. */
export function sidesOf({ parties }: Settings): readonly [string, string] | undefined {
  const [one, other] = parties.map((party) => party.short ?? party.name)
  return one === undefined || other === undefined ? undefined : [one, other]
}

/** Marks acts that another document tells too. */
export function withRetellings(acts: readonly Act[]): readonly Act[] {
  const first = new Map<string, Act>()
  return acts.map((act) => {
    if (act.sameAs !== undefined) return act
    const key = [act.from, act.to, act.kind, act.start, act.end].join(' ')
    const told = first.get(key)
    if (told === undefined) {
      first.set(key, act)
      return act
    }
    return told.source === act.source ? act : { ...act, sameAs: told.id }
  })
}
