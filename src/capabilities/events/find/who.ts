/**
 * Who did it, and to whom: the nearest that can act before an active verb, the agent after
 * `by` for a passive one; the first of another side after the verb, or else somebody at home.
 */
import type { EventActor } from '../../../record/index.ts'
import type { ActorMention } from './actors.ts'
import { isSubject, type Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'

export interface Doer {
  readonly doer: ActorMention
  readonly rule: string
}

export interface Target {
  readonly target: ActorMention | EventActor
  readonly rule: string
}

/** Who did it. Both sides at once give two events, one for each direction. */
export function doersOf(trigger: Trigger, scene: Scene): Doer[] {
  const found = doerOf(trigger, scene)
  if (found === undefined) return []
  if (found.doer.role === 'both')
    return scene.roster.roots
      .slice(0, 2)
      .map((root) => ({ ...found, doer: { ...found.doer, root } }))
  const partner = partnerOf(found.doer, scene)
  return partner === undefined
    ? [found]
    : [
        { ...found, doer: { ...found.doer, role: 'both' as const } },
        { ...found, doer: { ...partner, role: 'both' as const } },
      ]
}

/** `Beijing and Moscow signed`: two of different sides that act together. */
function partnerOf(doer: ActorMention, { actors, sentence }: Scene): ActorMention | undefined {
  return actors.find(
    (actor) =>
      actor.root !== doer.root &&
      actor.role === 'head' &&
      actor.end <= doer.start &&
      /^\s+and\s+(?:the\s+)?$/.test(sentence.reading.slice(actor.end, doer.start)),
  )
}

function doerOf(trigger: Trigger, scene: Scene): Doer | undefined {
  if (trigger.passive) return agentOf(trigger, scene)
  if (trigger.act.sort === 'noun') return ownerOf(trigger, scene)
  const { actors, sentence, state } = scene
  const before = actors.filter((actor) => actor.end <= trigger.start)
  const subject = before.findLast((actor) => isSubject(actor))
  if (subject !== undefined) return { doer: subject, rule: 'subject' }
  const owner = before.findLast((actor) => actor.possessive && !actor.place)
  if (owner !== undefined) return { doer: owner, rule: 'owner of the subject' }
  // "Security forces in the north": who acts is known by the place alone.
  const there = before.find((actor) => actor.place || actor.oblique)
  if (
    there !== undefined &&
    /^(?:[^,]{0,60})$/.test(sentence.reading.slice(there.end, trigger.start)) &&
    trigger.act.sort === 'verb' &&
    there.start < 70
  )
    return { doer: { ...there, place: false }, rule: 'by the place of the subject' }
  const carriesOn = /^(?:The|This|These|In|At|On|Further|Also|And|But)\b/.test(sentence.reading)
  return state.subject !== undefined && before.length === 0 && carriesOn
    ? { doer: state.subject, rule: 'who acted last' }
    : undefined
}

function agentOf(trigger: Trigger, { actors, sentence }: Scene): Doer | undefined {
  const agent = actors.find(
    (actor) =>
      actor.start >= trigger.end &&
      /\bby (?:the |its |their |his )?(?:\w+ )?$/i.test(
        sentence.reading.slice(trigger.end, actor.start),
      ),
  )
  return agent === undefined ? undefined : { doer: agent, rule: 'agent after by' }
}

/** Whose act a noun tells: `Moscow’s refusal`, `the refusal by Moscow`, `the withdrawal of Soviet experts`. */
function ownerOf(trigger: Trigger, { actors, sentence }: Scene): Doer | undefined {
  const before = actors.filter((actor) => actor.end <= trigger.start)
  const after = actors.filter((actor) => actor.start >= trigger.end)
  const owner = before.findLast(
    (actor) => (actor.possessive || actor.role === 'mark') && trigger.start - actor.end < 30,
  )
  if (owner !== undefined) return { doer: owner, rule: 'owner of the act' }
  const agent = after.find((actor) =>
    /^\s*(?:\w+ )?(?:by|from) (?:the )?$/i.test(sentence.reading.slice(trigger.end, actor.start)),
  )
  if (agent !== undefined) return { doer: agent, rule: 'agent of the noun' }
  const own = after.find((actor) => actor.start - trigger.end < 6 && actor.role === 'mark')
  if (own !== undefined && trigger.act.kind === 'SANCTION' && / of\s*$/.test(trigger.words))
    return { doer: own, rule: 'owner after of' }
  if (!/ (?:of|to|with)$/.test(trigger.words)) return undefined
  const subject =
    before.findLast((actor) => isSubject(actor)) ??
    (/^While\b/.test(sentence.reading) ? after.findLast((actor) => isSubject(actor)) : undefined)
  return subject === undefined ? undefined : { doer: subject, rule: 'subject' }
}

/** To whom it was done. */
export function doneTo(trigger: Trigger, doer: ActorMention, scene: Scene): Target | undefined {
  const { actors, sentence, next, roster } = scene
  const stop = clauseEnd(sentence.reading, trigger.end, next)
  const named = actors.filter((actor) => actor.role !== 'both' && actor !== doer && !actor.place)
  const before = named.filter((actor) => actor.end <= trigger.start)
  // The words of the act may hold whom it was done to: "expelled two northern diplomats".
  const head = trigger.start + trigger.words.search(/\s|$/)
  const after = named.filter((actor) => actor.start >= head)
  const inClause = after.filter((actor) => actor.start < stop)
  const [one, two] = roster.roots
  const rival = doer.root === one ? two : doer.root === two ? one : undefined
  const isOther = (actor: ActorMention): boolean => actor.root !== doer.root
  const found = (target: ActorMention | undefined, rule: string): Target[] =>
    target === undefined ? [] : [{ target, rule }]
  return [
    ...(trigger.passive
      ? found(before.findLast(isOther) ?? before.at(-1), 'subject of the passive')
      : []),
    ...found(ownAtOnce(trigger, doer, inClause), 'own side at once'),
    ...found(inClause.find(isOther), 'other side after the verb'),
    ...bothSides(trigger, doer, { scene, stop, rival }),
    ...aboutRival(trigger, doer, { scene, before, rival }),
    ...found(
      inClause.find((actor) => !isOther(actor) && actor.part !== doer.part),
      'own side after the verb',
    ),
    ...(trigger.now && scene.pair.you !== undefined && scene.pair.you !== doer.root
      ? [{ target: { root: scene.pair.you, words: 'you' }, rule: 'who is written to' }]
      : []),
    ...found(after.find(isOther), 'other side later'),
    ...found(
      before.findLast((actor) => actor.root === rival) ?? before.findLast(isOther),
      'other side before',
    ),
    ...(doer.part === undefined &&
    (trigger.act.sort !== 'verb' ||
      (scene.state.subject !== undefined && !forceful.has(trigger.act.kind)))
      ? []
      : [{ target: { root: doer.root, words: doer.words }, rule: 'at home' }]),
  ][0]
}

/** Force and protest have somebody at home for their target when nobody else is named. */
const forceful = new Set(['COERCE', 'PROTEST', 'MOBILIZE', 'CAMPAIGN', 'ASSAULT', 'RETREAT'])

/** `scolded his ministers`: the own side stands right after the verb. */
function ownAtOnce(
  trigger: Trigger,
  doer: ActorMention,
  after: readonly ActorMention[],
): ActorMention | undefined {
  const [nearest] = after
  if (nearest === undefined || nearest.root !== doer.root || nearest.part === undefined)
    return undefined
  const reaches = nearest.part !== doer.part && nearest.start - trigger.end <= 25
  return reaches && !['DIRECT', 'ASSESS'].includes(trigger.act.kind) ? nearest : undefined
}

interface Between {
  readonly scene: Scene
  readonly rival: string | undefined
}

function bothSides(
  trigger: Trigger,
  doer: ActorMention,
  { scene, stop, rival }: Between & { stop: number },
): Target[] {
  if (rival === undefined) return []
  const shared = scene.actors.find(
    (actor) => actor.role === 'both' && actor.start >= trigger.end && actor.start < stop + 40,
  )
  if (doer.role === 'both' || shared !== undefined)
    return [{ target: { root: rival, words: (shared ?? doer).words }, rule: 'both sides' }]
  return /\bbilateral\b/i.test(scene.sentence.reading.slice(trigger.end, stop))
    ? [{ target: { root: rival, words: 'bilateral' }, rule: 'bilateral' }]
    : []
}

/** A line laid down at home, of which the other side is the matter. */
function aboutRival(
  trigger: Trigger,
  doer: ActorMention,
  { scene, before, rival }: Between & { before: readonly ActorMention[] },
): Target[] {
  if (trigger.act.kind !== 'DIRECT' || rival === undefined) return []
  return scene.state.target === rival || before.some((actor) => actor.root === rival)
    ? [{ target: { root: rival, words: doer.words }, rule: 'the other side, of which it is about' }]
    : []
}

function clauseEnd(reading: string, from: number, next: number): number {
  const stop = reading.slice(from).search(/[;:]|, (?:but|while|whereas|although|who|which)\b/)
  return Math.max(
    Math.min(stop < 0 ? reading.length : from + stop, from + 160),
    Math.min(next, from + 30),
  )
}
