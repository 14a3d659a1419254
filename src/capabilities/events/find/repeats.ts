/**
 * One happening that is told twice: by a verb and by a name beside it, in two words of one
 * sentence, or named again a little later ("the northern request was doomed").
 */

import type { EventActor } from '../../../record/index.ts'
import { overlaps, type Span } from '../../../text/index.ts'
import type { State } from './scene.ts'
import type { When } from './when.ts'
import { madeBefore } from './whom.ts'

/** An event as far as it is compared here. */
interface Telling extends When {
  readonly span: Span
  readonly actor: EventActor
  readonly target: EventActor
  readonly kind: string
  readonly rule: string
}

/** Whether a verb tells what is named: the same doer, target and kind; `convened a meeting` is one act at home. */
export function isTelling(one: Telling, named: Telling): boolean {
  const isAtHome = one.actor.root === one.target.root
  return (
    one.kind === named.kind &&
    one.actor.root === named.actor.root &&
    (one.target.root === named.target.root || (isAtHome && overlaps(one.span, named.span)))
  )
}

/** `The northern offer was refused`: the offer is named because it is answered, and was told before. */
export function isAnswer(answer: Telling, named: Telling): boolean {
  return (
    answer.rule.includes(madeBefore) &&
    answer.target.root === named.actor.root &&
    named.span.start <= answer.span.end
  )
}

/** So many sentences later an act is still the one that was told when only its name stands there. */
const stillTheSame = 4

/** Whether an act that only its owner stands for was told just before, and no other day is given. */
export function isNamedAgain(
  { rule, kind, actor, target, first, last, dateBasis }: Telling,
  { at, lately }: State,
): boolean {
  if (!/: (?:owner of the act|owner after of)/.test(rule)) return false
  return lately.some(
    (one) =>
      at - one.at <= stillTheSame &&
      one.actor === actor.root &&
      one.target === target.root &&
      familyOf(one.kind) === familyOf(kind) &&
      (dateBasis === 'context' ||
        dateBasis === 'document' ||
        first === undefined ||
        one.first === undefined ||
        (first <= one.last! && last! >= one.first)),
  )
}

/** Kinds under which one happening may be told and named: what is asked is proposed, a reply is sent. */
const families: readonly (readonly string[])[] = [
  ['REQUEST', 'AGREE', 'CONSULT'],
  ['ACCUSE', 'POLEMIC', 'PROTEST'],
  ['REJECT', 'SANCTION', 'COERCE'],
]

function familyOf(kind: string): string {
  return families.find((one) => one.includes(kind))?.[0] ?? kind
}

/** So near the same act is told in other words. */
const near = 60

/** One event for the same doer, target and kind in one sentence, unless far apart. */
export function withoutRepeats<T extends Telling>(events: readonly T[]): T[] {
  const seen = new Map<string, number>()
  return events.filter((event) => {
    const of = (kind: string): string =>
      [event.actor.root, event.actor.part, event.target.root, kind].join(' ')
    const end = seen.get(of(event.kind))
    if (end !== undefined && event.span.end - end < near) return false
    seen.set(of(event.kind), event.span.end)
    // "Published an article that attacked …": the attack is the article.
    const printed = event.kind === 'ACCUSE' ? seen.get(of('POLEMIC')) : undefined
    return printed === undefined || event.span.end - printed >= near
  })
}
