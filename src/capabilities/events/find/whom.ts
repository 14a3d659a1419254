/**
 * To whom it was done: whoever stands behind the verb, the own side right after it, both
 * sides at once, the other side of the quarrel that is told, or else somebody at home.
 */
import type { EventGrammar } from '../../../languages/index.ts'
import type { EventActor } from '../../../record/index.ts'
import type { ActorMention } from './actors.ts'
import { atHomeWith } from './at-home.ts'
import { answeredMaker, nextSubject, partName, type Scene, type Target } from './scene.ts'
import { bothSides, fellowsOf, thirdIn, toBoth } from './several.ts'
import type { Trigger } from './triggers.ts'
import { sharesSubject } from './who.ts'

/** The rule by which an answer is aimed at whoever made what it answers. */
export const madeBefore = 'who made what is answered'

/** To whom it was done. */
export function doneTo(trigger: Trigger, doer: ActorMention, scene: Scene): readonly Target[] {
  const both = toBoth(trigger, doer, scene)
  if (both.length > 0) return both
  const { actors, sentence, next, roster } = scene
  const stop = Math.min(
    clauseEnd(sentence.reading, trigger.end, { next, stops: scene.lexicon.grammar.clauseEnd }),
    nextSubject(trigger, scene),
  )
  const named = actors.filter(
    (actor) =>
      actor.role !== 'both' &&
      actor !== doer &&
      !actor.place &&
      !isOwnTool(actor, trigger, scene.lexicon.grammar),
  )
  const before = named.filter((actor) => actor.end <= trigger.start)
  // The words of the act may hold whom it was done to: "expelled two northern diplomats".
  const head = trigger.start + trigger.words.search(/\s|$/)
  const after = named.filter((actor) => actor.start >= head)
  const inClause = after.filter((actor) => actor.start < stop)
  const [one, two] = roster.roots
  const rival = doer.root === one ? two : doer.root === two ? one : undefined
  const isOther = (actor: ActorMention): boolean => actor.root !== doer.root
  const found = (target: Target['target'] | undefined, rule: string): Target[] =>
    target === undefined ? [] : [{ target, rule }]
  const maker = answeredMaker(trigger, scene)
  return [
    ...(maker === undefined || maker === doer.root
      ? []
      : [{ target: { root: maker, words: doer.words }, rule: madeBefore }]),
    ...(trigger.passive
      ? found(
          // A side that does something with its own people does it to somebody else.
          before.findLast(isOther) ??
            (doer.start === trigger.start && before.at(-1)?.part === doer.part
              ? undefined
              : isPronounFor(before.at(-1), scene)
                ? rivalOf(doer, scene)
                : before.at(-1)),
          'subject of the passive',
        )
      : []),
    ...found(atHomeWith(trigger, doer, scene), 'among its own'),
    ...found(hostOf(trigger, doer, scene), 'the land where the embassy sits'),
    ...found(advised(trigger, doer, scene), 'own side, which should'),
    ...found(ownAtOnce(trigger, doer, inClause), 'own side at once'),
    ...(doer.role === 'both' && thirdIn(inClause, trigger, scene) === undefined
      ? bothSides(trigger, doer, { scene, stop, rival })
      : []),
    ...found(
      doer.role === 'both'
        ? (thirdIn(inClause, trigger, scene) ?? inClause.find(isOther))
        : inClause.find(isOther),
      'other side after the verb',
    ),
    ...bothSides(trigger, doer, { scene, stop, rival }),
    ...aboutRival(trigger, doer, { scene, before, rival }),
    ...sameTarget(trigger, doer, scene),
    ...found(
      inClause.find((actor) => !isOther(actor) && actor.part !== doer.part && actor.start < next),
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
    ...(trigger.act.sort === 'verb' ? quarrelled(trigger, doer, scene) : []),
    ...(doer.part === undefined &&
    (trigger.act.sort !== 'verb' ||
      (scene.state.subject !== undefined && !forceful.has(trigger.act.kind)))
      ? []
      : [{ target: { root: doer.root, words: doer.words }, rule: 'at home' }]),
  ]
    .slice(0, 1)
    .flatMap((one) => [one, ...fellowsOf(one, doer, scene)])
}

/** `They were broken off by the North`: they are no northerners. */
function isPronounFor(patient: ActorMention | undefined, { lexicon }: Scene): boolean {
  return patient !== undefined && lexicon.grammar.pronouns.matchAll(patient.words).length > 0
}

function rivalOf({ root, words }: ActorMention, { roster }: Scene): EventActor | undefined {
  const sides = roster.roots.slice(0, 2)
  const rival = sides.includes(root) ? sides.find((one) => one !== root) : undefined
  return rival === undefined ? undefined : { root: rival, words }
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
export function quarrelled(
  trigger: Trigger,
  doer: ActorMention,
  { state, roster }: Scene,
): Target[] {
  const isHome = atHome.has(trigger.act.kind) && !isOfMembers(trigger, doer, roster)
  if (isHome || doer.part === opponents) return []
  const { dyad, at, named } = state
  const since = (root: string): number => at - (named.get(root) ?? Number.NEGATIVE_INFINITY)
  const sides = roster.roots.slice(0, 2)
  const rival = sides.includes(doer.root) ? sides.find((root) => root !== doer.root) : undefined
  const between =
    dyad !== undefined && at - dyad.at <= stillMeant && dyad.roots.includes(doer.root)
      ? dyad.roots.find((root) => root !== doer.root)
      : undefined
  const inView = roster.roots.find((root) => root !== doer.root && since(root) <= stillMeant)
  // Who leads a union or a firm speaks for it; who leads a state has quarrels at home.
  const isOutward =
    doer.part === undefined || outward.has(doer.part) || isParty(doer.root, roster.known)
  const other =
    isOutward || between === rival
      ? rival !== undefined && since(rival) <= stillMeant + 2
        ? rival
        : (between ?? (isOutward ? (inView ?? dominant(rival, doer, roster)) : undefined))
      : between
  return other === undefined
    ? []
    : [{ target: { root: other, words: doer.words }, rule: 'the other side of the quarrel told' }]
}

/** A text that names two sides again and again is the telling of their quarrel from its first line. */
function dominant(
  rival: string | undefined,
  { root, part }: ActorMention,
  { counts, known, roots }: Scene['roster'],
): string | undefined {
  const least = Math.min(counts.get(rival ?? '') ?? 0, counts.get(root) ?? 0)
  // The two parties of a dossier are its quarrel.
  const isOfDossier = [root, rival].every((one) => isParty(one, known)) && roots.length === 2
  return part === undefined && (least >= 6 || isOfDossier) ? rival : undefined
}

/** Whether the dossier calls it by name. */
function isParty(root: string | undefined, known: Scene['roster']['known']): boolean {
  return [...known.own.values()].some((one) => one.root === root && one.form === 'name')
}

/** Bodies of a side that deal with others, by the codes of the language's bodies. */
const outward = new Set(['MIL', 'MFA', 'EMB', 'MEDIA'])

/** Those within a side who are against those who lead it. */
const opponents = 'OPP'

/** A union that strikes, strikes against the other side; only within a state is a protest one at home. */
function isOfMembers(
  { act }: Trigger,
  { root }: ActorMention,
  { known, roots }: Scene['roster'],
): boolean {
  return act.kind === 'PROTEST' && roots.indexOf(root) < 2 && isParty(root, known)
}

/** What a side does for itself or at home unless somebody is named. */
const atHome = new Set(['CAMPAIGN', 'PROTEST', 'DIRECT', 'ASSESS'])

/** Force and protest have somebody at home for their target when nobody else is named. */
const forceful = new Set(['COERCE', 'PROTEST', 'MOBILIZE', 'CAMPAIGN', 'ASSAULT', 'RETREAT'])

/** `withdrew its students`: what is done with one's own people is aimed at somebody else. */
function isOwnTool({ words }: ActorMention, { act }: Trigger, grammar: EventGrammar): boolean {
  return tooled.has(act.kind) && grammar.whoseOwn.test(words)
}

const tooled: ReadonlySet<string> = new Set(['SANCTION', 'MOBILIZE', 'RETREAT', 'CONSULT', 'AID'])

/** `The embassy in the north reported`: of the land where it sits. */
function hostOf(
  { act, start }: Trigger,
  doer: ActorMention,
  scene: Scene,
): ActorMention | EventActor | undefined {
  const { root, part } = doer
  const { actors } = scene
  if (part !== 'EMB' || act.kind !== 'ASSESS') return undefined
  const host = actors.findLast((one) => one.place && one.end <= start && one.root !== root)
  // What an embassy says of its own side it says of how the other sees it.
  const isOfOthers = actors.some((one) => one.start > start && one.root !== root && one.root !== '')
  return host ?? (isOfOthers ? undefined : rivalOf(doer, scene))
}

/** `suggested that the press should be quiet`: said to a body of the own side. */
function advised(
  trigger: Trigger,
  doer: ActorMention,
  { actors, sentence, lexicon }: Scene,
): ActorMention | undefined {
  if (trigger.act.kind !== 'REQUEST') return undefined
  const should = lexicon.grammar.should.exec(sentence.reading.slice(trigger.end))
  if (should === null) return undefined
  return actors.find(
    (actor) =>
      actor.start >= trigger.end &&
      actor.end <= trigger.end + should[0].length &&
      actor.root === doer.root &&
      actor.part !== undefined &&
      actor.part !== doer.part,
  )
}

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
  // "Asked its envoys not to provoke the North": a line about the North.
  if (trigger.act.kind === 'REQUEST' && after.some((one) => one.root !== doer.root))
    return undefined
  return reaches && !['DIRECT', 'ASSESS'].includes(trigger.act.kind) ? nearest : undefined
}

/** `suggests that the North should wait`, said by the North: a line for the own side. */
export function isAdvice(
  trigger: Trigger,
  doer: ActorMention,
  { sentence, lexicon, actors }: Pick<Scene, 'sentence' | 'lexicon' | 'actors'>,
): boolean {
  if (trigger.act.sort !== 'speech') return false
  const advised = lexicon.grammar.should.exec(sentence.reading.slice(trigger.end))
  if (advised === null) return false
  const end = trigger.end + advised[0].length
  return actors.some(
    (actor) => actor.root === doer.root && actor.start >= trigger.end && actor.end <= end,
  )
}

interface AboutRival {
  readonly scene: Scene
  readonly rival: string | undefined
  readonly before: readonly ActorMention[]
}

/** A line laid down at home, of which the other side is the matter. */
function aboutRival(
  trigger: Trigger,
  doer: ActorMention,
  { scene, before, rival }: AboutRival,
): Target[] {
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
