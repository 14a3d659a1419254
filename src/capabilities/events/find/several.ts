/**
 * What is done to several at once: to both sides of a quarrel, by a third or by each other, and to
 * all who stand in one list.
 */
import type { ActorMention } from './actors.ts'
import type { Scene, Target } from './scene.ts'
import type { Trigger } from './triggers.ts'

/** `Argentina urged both governments`: what a third does to the two sides of a quarrel. */
export function toBoth(
  trigger: Trigger,
  doer: ActorMention,
  { actors, roster, next, sentence, lexicon }: Scene,
): Target[] {
  const sides = roster.roots.slice(0, 2)
  if (sides.includes(doer.root) || sides.length < 2 || doer.role === 'both') return []
  const clause = sentence.reading.slice(trigger.start, trigger.end + 60).split(/[,;]/)[0]!
  const isAlone = !actors.some(
    (one) => one.start >= trigger.end && one.start < trigger.start + clause.length,
  )
  if (isAlone && lexicon.grammar.mediating.test(clause))
    return sides.map((root) => ({
      target: { root, words: doer.words },
      rule: 'other side later, both between whom it stands',
    }))
  const both = actors.find(
    (actor) => actor.role === 'both' && actor.start >= trigger.end && actor.start < next,
  )
  return both === undefined ||
    both.start - trigger.end > 25 ||
    /[,;]/.test(sentence.reading.slice(trigger.end, both.start))
    ? []
    : sides.map((root) => ({ target: { ...both, root }, rule: 'other side after the verb, both' }))
}

/** Both sides to each other, or what both answer to a third. */
export function bothSides(
  trigger: Trigger,
  doer: ActorMention,
  { scene, stop, rival }: { scene: Scene; stop: number; rival: string | undefined },
): Target[] {
  if (rival === undefined) return []
  const shared = scene.actors.find(
    (actor) => actor.role === 'both' && actor.start >= trigger.end && actor.start < stop + 40,
  )
  // "X offered to mediate, but both sides declined": what both answer is the third's.
  const pair = scene.roster.roots.slice(0, 2)
  const third = scene.done.findLast((one) => !pair.includes(one.doer.root))?.doer
  if (doer.role === 'both' && answers.has(trigger.act.kind) && third !== undefined)
    return [{ target: third, rule: 'whom both answer' }]
  if (doer.role === 'both' || shared !== undefined)
    return [{ target: { root: rival, words: (shared ?? doer).words }, rule: 'both sides' }]
  return /\bbilateral\b/i.test(scene.sentence.reading.slice(trigger.end, stop))
    ? [{ target: { root: rival, words: 'bilateral' }, rule: 'bilateral' }]
    : []
}

/** Acts that answer somebody. */
const answers = new Set(['REJECT', 'AGREE', 'ACCUSE', 'SUPPORT'])

/** Whom two that act together act upon: somebody who can act, and none of them. */
export function thirdIn(
  inClause: readonly ActorMention[],
  { start }: Trigger,
  { actors }: Scene,
): ActorMention | undefined {
  const before = actors.filter((actor) => actor.end <= start).map((actor) => actor.root)
  return inClause.find(
    (actor) => actor.role === 'head' && !actor.place && !before.includes(actor.root),
  )
}

/** `protested to A, B and C`: those of other sides who stand in a list with the one aimed at. */
export function fellowsOf({ target, rule }: Target, doer: ActorMention, scene: Scene): Target[] {
  if (!('start' in target)) return []
  const { actors, sentence, lexicon } = scene
  const fellows: ActorMention[] = []
  let last: ActorMention = target
  for (const actor of actors.filter((one) => one.start >= target.end)) {
    const between = sentence.reading.slice(last.end, actor.start)
    if (actor.role !== 'head' || !lexicon.grammar.joined.test(between)) break
    if (isSubjectOf(actor, scene)) break
    if ([doer, target, ...fellows].every((one) => one.root !== actor.root)) fellows.push(actor)
    last = actor
  }
  return fellows.map((one) => ({ target: one, rule }))
}

/** `…, and B did`: a name with a verb of its own. */
function isSubjectOf(actor: ActorMention, { sentence, lexicon }: Scene): boolean {
  return lexicon.grammar.leadsVerb.test(sentence.reading.slice(actor.end, actor.end + 60))
}
