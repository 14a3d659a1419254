/**
 * To whom it was done: whoever stands behind the verb, the own side right after it, both
 * sides at once, the other side of the quarrel that is told, or else somebody at home.
 */
import type { EventGrammar } from '../../../languages/index.ts'
import type { ActorMention } from './actors.ts'
import { atHomeWith } from './at-home.ts'
import { advised, hostOf, isAdvice, ownAtOnce } from './own-side.ts'
import { quarrelled, rivalOf, stillMeant } from './quarrel.ts'
import { answeredMaker, nextSubject, partName, type Scene, type Target } from './scene.ts'
import { bothSides, fellowsOf, thirdIn, toBoth } from './several.ts'
import type { Trigger } from './triggers.ts'
import { sharesSubject } from './who-acts.ts'

/** The rule by which an answer is aimed at whoever made what it answers. */
export const madeBefore = 'who made what is answered'

/** To whom it was done. */
export function doneTo(trigger: Trigger, doer: ActorMention, scene: Scene): readonly Target[] {
  const both = toBoth(trigger, doer, scene)
  if (both.length > 0) return both
  const aim = aimOf(trigger, doer, scene)
  for (const whom of ladder) {
    const [one] = whom(aim)
    if (one !== undefined) return [one, ...fellowsOf(one, doer, scene)]
  }
  return []
}

/** What an act may be aimed at: who stands before and behind it. */
interface Aim {
  readonly trigger: Trigger
  readonly doer: ActorMention
  readonly scene: Scene
  readonly before: readonly ActorMention[]
  readonly after: readonly ActorMention[]
  /** Where the clause of the act ends, and who stands behind the act up to there. */
  readonly stop: number
  readonly inClause: readonly ActorMention[]
  /** The other of the two sides of the quarrel, where one of them acts. */
  readonly rival: string | undefined
}

function aimOf(trigger: Trigger, doer: ActorMention, scene: Scene): Aim {
  const { actors, sentence, next, roster, lexicon } = scene
  const stop = Math.min(
    clauseEnd(sentence.reading, trigger.end, { next, stops: lexicon.grammar.clauseEnd }),
    nextSubject(trigger, scene),
  )
  const named = actors.filter(
    (actor) =>
      actor.role !== 'both' &&
      actor !== doer &&
      !actor.place &&
      !isOwnTool(actor, trigger, lexicon.grammar),
  )
  // The words of the act may hold whom it was done to: "expelled two northern diplomats".
  const head = trigger.start + trigger.words.search(/\s|$/)
  const after = named.filter((actor) => actor.start >= head)
  const [one, two] = roster.roots
  return {
    trigger,
    doer,
    scene,
    before: named.filter((actor) => actor.end <= trigger.start),
    after,
    stop,
    inClause: after.filter((actor) => actor.start < stop),
    rival: doer.root === one ? two : doer.root === two ? one : undefined,
  }
}

/** How a target is known, the surest first; the first that finds one has it. */
const ladder: readonly ((aim: Aim) => readonly Target[])[] = [
  makerAnswered,
  patientOf,
  ({ trigger, doer, scene }) => known(atHomeWith(trigger, doer, scene), 'among its own'),
  ({ trigger, doer, scene }) =>
    known(hostOf(trigger, doer, scene), 'the land where the embassy sits'),
  ({ trigger, doer, scene }) => known(advised(trigger, doer, scene), 'own side, which should'),
  ({ trigger, doer, inClause }) => known(ownAtOnce(trigger, doer, inClause), 'own side at once'),
  (aim) => (aim.doer.role === 'both' && thirdOf(aim) === undefined ? toEachOther(aim) : []),
  (aim) => known(thirdOf(aim) ?? othersIn(aim.inClause, aim)[0], 'other side after the verb'),
  toEachOther,
  aboutRival,
  ({ trigger, doer, scene }) => sameTarget(trigger, doer, scene),
  ownSideBehind,
  whoIsWrittenTo,
  (aim) => known(othersIn(aim.after, aim)[0], 'other side later'),
  otherBefore,
  ({ trigger, doer, scene }) =>
    trigger.act.sort === 'verb' ? quarrelled(trigger, doer, scene) : [],
  somebodyAtHome,
]

function known(target: Target['target'] | undefined, rule: string): Target[] {
  return target === undefined ? [] : [{ target, rule }]
}

function othersIn(actors: readonly ActorMention[], { doer }: Aim): ActorMention[] {
  return actors.filter((actor) => actor.root !== doer.root)
}

/** `Refused the northern offer`: done to whoever made it. */
function makerAnswered({ trigger, doer, scene }: Aim): Target[] {
  const maker = answeredMaker(trigger, scene)
  return maker === undefined || maker === doer.root
    ? []
    : [{ target: { root: maker, words: doer.words }, rule: madeBefore }]
}

/** Whoever stands before a passive verb suffers it. */
function patientOf(aim: Aim): Target[] {
  const { trigger, doer, scene, before } = aim
  if (!trigger.passive) return []
  const rule = 'subject of the passive'
  const other = othersIn(before, aim).at(-1)
  if (other !== undefined) return known(other, rule)
  // A side that does something with its own people does it to somebody else.
  const nearest = before.at(-1)
  if (doer.start === trigger.start && nearest?.part === doer.part) return []
  return known(isPronounFor(nearest, scene) ? rivalOf(doer, scene) : nearest, rule)
}

/** To whom both do something that they do together. */
function thirdOf({ trigger, doer, scene, inClause }: Aim): ActorMention | undefined {
  return doer.role === 'both' ? thirdIn(inClause, trigger, scene) : undefined
}

function toEachOther({ trigger, doer, scene, stop, rival }: Aim): Target[] {
  return bothSides(trigger, doer, { scene, stop, rival })
}

function ownSideBehind({ doer, scene, inClause }: Aim): Target[] {
  const own = inClause.find(
    ({ root, part, start }) => root === doer.root && part !== doer.part && start < scene.next,
  )
  return known(own, 'own side after the verb')
}

/** In a letter "we protest" is said to its reader. */
function whoIsWrittenTo({ trigger, doer, scene }: Aim): Target[] {
  const { you } = scene.pair
  return trigger.now && you !== undefined && you !== doer.root
    ? [{ target: { root: you, words: 'you' }, rule: 'who is written to' }]
    : []
}

function otherBefore(aim: Aim): Target[] {
  const { before, rival } = aim
  const other = before.findLast(({ root }) => root === rival) ?? othersIn(before, aim).at(-1)
  return known(other, 'other side before')
}

/** At home, unless a whole side does it without force: then it is aimed at somebody whom nobody names. */
function somebodyAtHome({ trigger, doer, scene }: Aim): Target[] {
  const { act } = trigger
  const isLone =
    act.sort !== 'verb' || (scene.state.subject !== undefined && !forceful.has(act.kind))
  return doer.part === undefined && isLone
    ? []
    : [{ target: { root: doer.root, words: doer.words }, rule: 'at home' }]
}

/** `They were broken off by the North`: they are no northerners. */
function isPronounFor(patient: ActorMention | undefined, { lexicon }: Scene): boolean {
  return patient !== undefined && lexicon.grammar.pronouns.matchAll(patient.words).length > 0
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

/** Force and protest have somebody at home for their target when nobody else is named. */
const forceful = new Set(['COERCE', 'PROTEST', 'MOBILIZE', 'CAMPAIGN', 'ASSAULT', 'RETREAT'])

/** `withdrew its students`: what is done with one's own people is aimed at somebody else. */
function isOwnTool({ words }: ActorMention, { act }: Trigger, grammar: EventGrammar): boolean {
  return tooled.has(act.kind) && grammar.whoseOwn.test(words)
}

const tooled: ReadonlySet<string> = new Set(['SANCTION', 'MOBILIZE', 'RETREAT', 'CONSULT', 'AID'])

/** A line laid down at home, of which the other side is the matter. */
function aboutRival({ trigger, doer, scene, before, rival }: Aim): Target[] {
  const isLine = trigger.act.kind === 'DIRECT' || isAdvice(trigger, doer, scene)
  if (!isLine || rival === undefined) return []
  const { dyad, at } = scene.state
  const quarrelled = dyad?.roots.includes(rival) === true && at - dyad.at <= stillMeant
  return quarrelled || scene.state.target === rival || before.some((actor) => actor.root === rival)
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
