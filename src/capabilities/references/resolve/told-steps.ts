/**
 * Steps in the story of a letter that was kept from somebody, as the mentions of
 * it tell them, and whose word each of them is.
 */
import type { Evidence, Standing, Withholding } from '../../../record/index.ts'
import type { Resolved } from './decide.ts'
import type { Shelved } from './shelved.ts'

/** A step as one mention tells it. */
export interface Step {
  readonly of: Shelved
  readonly event: Withholding['event']
  /** Of the letter that tells it. */
  readonly teller: Shelved
  /** What the words add: a date, a name. */
  readonly value: string | undefined
  /** The document named before in the same sentence (what divulged it), or the writer's own spoken of last. */
  readonly beside: Shelved | undefined
  readonly ownBefore: Shelved | undefined
  readonly mention: Standing<'mention'>
  readonly evidence: Evidence
}

/** The steps that the resolved mentions of a document tell. */
export function stepsOf(resolved: readonly Resolved[], teller: Shelved): Step[] {
  return resolved.flatMap((one, index): Step[] => {
    const [target] = one.targets
    if (target === undefined || target === 'self' || one.targets.length > 1) return []
    const before = resolved.slice(Math.max(0, index - 12), index).reverse()
    const beside = before.find((other) => other.pointer.sentence === one.pointer.sentence)
      ?.targets[0]
    const own = before.find((other) => isOf(other.targets[0], teller))?.targets[0]
    return one.mention.body.clues
      .filter((clue) => clue.startsWith('event '))
      .map((clue) => {
        const [, event = '', value] = /^event (\S+)(?: (.*))?$/.exec(clue) ?? []
        return {
          of: target,
          event: event as Step['event'],
          teller,
          value,
          beside: beside === 'self' ? undefined : beside,
          ownBefore: own === 'self' ? undefined : own,
          mention: one.mention,
          evidence: one.mention.evidence[1] ?? one.mention.evidence[0],
        }
      })
  })
}

function isOf(target: Shelved | 'self' | undefined, teller: Shelved): boolean {
  return (
    target !== undefined &&
    target !== 'self' &&
    target.from.some((side) => teller.from.includes(side))
  )
}

/** Whoever wrote the letter knows best who has it; the story is of those who had to find out. */
export function isHolder({ of, teller }: Step): boolean {
  return teller.from.some((side) => of.from.includes(side))
}

/** `I enclose it`, said at last to those who asked for it. */
export function isSentNow({ event, value }: Step): boolean {
  return event === 'sent' && value === 'now'
}

/** Whether this is a refusal that the teller makes himself. */
export function isRefuser({ event, teller }: Step, refusers: ReadonlySet<number>): boolean {
  return event === 'refused' && teller.from.some((side) => refusers.has(side))
}
