/**
 * Who did it, and to whom: the nearest that can act before an active verb, the agent after
 * `by` for a passive one; the first of another side after the verb, or else somebody at home.
 */
import type { EventActor } from '../../../record/index.ts'
import type { ActorMention } from './actors.ts'
import { isSubject, partName, type Scene } from './scene.ts'
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
function partnerOf(
  doer: ActorMention,
  { actors, sentence, lexicon }: Scene,
): ActorMention | undefined {
  return actors.find(
    (actor) =>
      actor.root !== doer.root &&
      actor.role === 'head' &&
      actor.end <= doer.start &&
      lexicon.grammar.and.test(sentence.reading.slice(actor.end, doer.start)),
  )
}

function doerOf(trigger: Trigger, scene: Scene): Doer | undefined {
  if (trigger.passive) return agentOf(trigger, scene)
  if (trigger.act.sort === 'noun') return ownerOf(trigger, scene)
  const { actors, sentence, state, lexicon } = scene
  const { reading } = sentence
  const before = actors.filter(
    (actor) => actor.end <= trigger.start && isNear(actor, trigger, scene),
  )
  const subjects = before.filter((actor) => isSubject(actor))
  const subject = sharesSubject(trigger, scene)
    ? (sharedSubject(subjects, scene) ?? subjects.at(-1))
    : subjects.at(-1)
  if (subject !== undefined) return { doer: subject, rule: 'subject' }
  const owner = before.findLast((actor) => actor.possessive && !actor.place)
  if (owner !== undefined) return { doer: owner, rule: 'owner of the subject' }
  // "Security forces in the north": who acts is known by the place alone.
  const there = before.find((actor) => actor.place || actor.oblique)
  if (
    there !== undefined &&
    /^(?:[^,]{0,60})$/.test(reading.slice(there.end, trigger.start)) &&
    trigger.act.sort === 'verb' &&
    there.start < 70
  )
    return { doer: { ...there, place: false }, rule: 'by the place of the subject' }
  const carriesOn = lexicon.grammar.carriesOn.test(reading)
  return state.subject !== undefined && before.length === 0 && carriesOn
    ? {
        doer: { ...state.subject, start: trigger.start, end: trigger.start },
        rule: 'who acted last',
      }
    : undefined
}

/** `It` acts only where a verb follows at once: mostly it stands for nobody. */
function isNear(actor: ActorMention, trigger: Trigger, { sentence, lexicon }: Scene): boolean {
  if (!lexicon.grammar.neuter.test(actor.words)) return true
  return /^ (?:\w+ ){0,2}$/.test(sentence.reading.slice(actor.end, trigger.start))
}

/** `closed the border and recalled its envoy`: one who acts twice. */
function sharesSubject({ start }: Trigger, { sentence, lexicon }: Scene): boolean {
  return lexicon.grammar.shared.test(sentence.reading.slice(Math.max(0, start - 60), start))
}

/** The subject of the verb before: names further on are what that verb was done to. */
function sharedSubject(
  subjects: readonly ActorMention[],
  { sentence, lexicon }: Scene,
): ActorMention | undefined {
  return subjects.findLast((actor) =>
    lexicon.grammar.leadsVerb.test(sentence.reading.slice(actor.end, actor.end + 130)),
  )
}

function agentOf(trigger: Trigger, { actors, sentence, lexicon }: Scene): Doer | undefined {
  const agent = actors.find(
    (actor) =>
      actor.start >= trigger.end &&
      lexicon.grammar.by.test(sentence.reading.slice(trigger.end, actor.start)),
  )
  return agent === undefined ? undefined : { doer: agent, rule: 'agent after by' }
}

/** Whose act a noun tells: `Moscow’s refusal`, `the refusal by Moscow`, `the withdrawal of Soviet experts`. */
function ownerOf(trigger: Trigger, { actors, sentence, lexicon }: Scene): Doer | undefined {
  const before = actors.filter((actor) => actor.end <= trigger.start)
  const after = actors.filter((actor) => actor.start >= trigger.end)
  const owner = before.findLast(
    (actor) => (actor.possessive || actor.role === 'mark') && trigger.start - actor.end < 30,
  )
  if (owner !== undefined) return { doer: owner, rule: 'owner of the act' }
  const agent = after.find((actor) =>
    lexicon.grammar.byAgent.test(sentence.reading.slice(trigger.end, actor.start)),
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
  const stop = clauseEnd(sentence.reading, trigger.end, {
    next,
    stops: scene.lexicon.grammar.clauseEnd,
  })
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
    ...sameTarget(trigger, doer, scene),
    ...found(after.find(isOther), 'other side later'),
    ...found(
      before.findLast((actor) => actor.root === rival) ?? before.findLast(isOther),
      'other side before',
    ),
    ...quarrelled(trigger, doer, scene),
    ...(doer.part === undefined &&
    (trigger.act.sort !== 'verb' ||
      (scene.state.subject !== undefined && !forceful.has(trigger.act.kind)))
      ? []
      : [{ target: { root: doer.root, words: doer.words }, rule: 'at home' }]),
  ][0]
}

/** `demanded … and recalled …`: done to whom the act before it was done to. */
function sameTarget(trigger: Trigger, doer: ActorMention, scene: Scene): Target[] {
  const last = scene.done.at(-1)
  return last !== undefined &&
    partName(last.doer) === partName(doer) &&
    sharesSubject(trigger, scene)
    ? [{ target: last.target, rule: 'whom the act before it was done to' }]
    : []
}

/** So many sentences back, the other side of a quarrel is still meant when nobody is named. */
const stillMeant = 2

/** In the telling of a quarrel an act without a name is aimed at the other side of it. */
function quarrelled(trigger: Trigger, doer: ActorMention, { state, roster }: Scene): Target[] {
  if (trigger.act.sort !== 'verb' || atHome.has(trigger.act.kind)) return []
  const { dyad, at, named } = state
  const between =
    dyad !== undefined && at - dyad.at <= stillMeant && dyad.roots.includes(doer.root)
      ? dyad.roots.find((root) => root !== doer.root)
      : undefined
  const recent = (root: string): boolean => at - (named.get(root) ?? -9) <= stillMeant
  const other =
    between ??
    (doer.part === undefined
      ? roster.roots.find((root) => root !== doer.root && recent(root))
      : undefined)
  return other === undefined
    ? []
    : [{ target: { root: other, words: doer.words }, rule: 'the other side of the quarrel told' }]
}

/** What a side does for itself or at home unless somebody is named. */
const atHome = new Set(['CAMPAIGN', 'PROTEST', 'DIRECT', 'ASSESS'])

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

function clauseEnd(
  reading: string,
  from: number,
  { next, stops }: { next: number; stops: RegExp },
): number {
  const stop = reading.slice(from).search(stops)
  return Math.max(
    Math.min(stop < 0 ? reading.length : from + stop, from + 160),
    Math.min(next, from + 30),
  )
}
