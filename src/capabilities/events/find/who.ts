/**
 * Who did it: the nearest that can act before an active verb, the agent after `by` for a
 * passive one, the owner of an act told as a thing.
 */
import type { ActorMention } from './actors.ts'
import { answeredMaker, type Doer, isSubject, nextSubject, type Scene, standIn } from './scene.ts'
import type { Trigger } from './triggers.ts'
import { unsaid } from './unsaid.ts'

/** Who did it. Both sides at once give two events, one for each direction. */
export function doersOf(trigger: Trigger, scene: Scene): Doer[] {
  const found = doerOf(trigger, scene)
  if (found === undefined) return []
  if (found.doer.role === 'both')
    return scene.roster.roots
      .slice(0, 2)
      .map((root) => ({ ...found, doer: { ...found.doer, root } }))
  if (found.rule === 'between the two') {
    const other = scene.actors.findLast((actor) => actor.end < found.doer.start)
    return [found.doer, ...(other === undefined ? [] : [other])].map((doer) => ({
      ...found,
      doer: { ...doer, role: 'both' as const },
    }))
  }
  const further = furtherAgents(found, scene).map((doer) => ({ ...found, doer }))
  if (further.length > 0) return [found, ...further]
  return [found, ...partnersOf(found.doer, scene).map((doer) => ({ ...found, doer }))].map(
    (one, _, all) =>
      all.length === 1 ? one : { ...one, doer: { ...one.doer, role: 'both' as const } },
  )
}

/** `Arnsted and Halvern signed`, `A, B and C protested`: those of other sides that act together with somebody. */
function partnersOf(doer: ActorMention, { actors, sentence, lexicon }: Scene): ActorMention[] {
  const partners: ActorMention[] = []
  let last = doer
  let linked = lexicon.grammar.and
  for (const actor of actors.filter((one) => one.end <= doer.start).reverse()) {
    // "Northern and southern delegates": the first stands as a mark only.
    const acts = actor.role === 'head' || (actor.role === 'mark' && !actor.possessive)
    if (!acts || !linked.test(sentence.reading.slice(actor.end, last.start))) break
    if ([doer, ...partners].every((one) => one.root !== actor.root)) partners.push(actor)
    last = actor
    linked = lexicon.grammar.joined
  }
  return partners
}

/** `ratified by the one in May and by the other in June`: agents further on. */
function furtherAgents({ doer, rule }: Doer, { actors, sentence, lexicon }: Scene): ActorMention[] {
  if (rule !== agentAfterBy) return []
  return actors.filter(
    (one) =>
      one.start >= doer.end &&
      one.root !== doer.root &&
      lexicon.grammar.andBy.test(sentence.reading.slice(doer.end, one.start)),
  )
}

const agentAfterBy = 'agent after by'

function doerOf(trigger: Trigger, scene: Scene): Doer | undefined {
  if (trigger.passive)
    return (
      agentOf(trigger, scene) ??
      betweenTwo(trigger, scene) ??
      whereItWasDone(trigger, scene) ??
      whoAnswers(trigger, scene) ??
      unsaid(trigger, scene)
    )
  if (trigger.act.sort === 'noun') return ownerOf(trigger, scene)
  return whoActs({
    trigger,
    scene,
    before: standingBefore(trigger, scene),
    stranger: strangerAt(trigger, scene),
  })
}

/** An active verb, with what stands before it. */
interface ActiveVerb {
  readonly trigger: Trigger
  readonly scene: Scene
  readonly before: readonly ActorMention[]
  /** Where a name that nobody knows begins right before the verb. */
  readonly stranger: number | undefined
}

function whoActs(verb: ActiveVerb): Doer | undefined {
  const { trigger, scene, before } = verb
  const subject = subjectOf(verb)
  const paper = paperOf(verb)
  if (subject !== undefined && (paper === undefined || paper.start < subject.end))
    return isStrangers(verb, subject) ? undefined : { doer: subject, rule: 'subject' }
  if (paper !== undefined)
    return { doer: { ...paper, possessive: false }, rule: 'subject, by its paper' }
  const behind = subjectBehind(trigger, scene)
  if (behind !== undefined) return { doer: behind, rule: 'subject behind' }
  if (before.length === 0 && isAnothers(verb))
    return isAimedAtUs(trigger, scene) ? undefined : onlySide(trigger, scene)
  return (
    ownerOfSubject(verb) ?? byPlaceOfSubject(verb) ?? whoActedLast(verb) ?? onlySide(trigger, scene)
  )
}

function standingBefore(trigger: Trigger, scene: Scene): ActorMention[] {
  const { actors, sentence, lexicon } = scene
  // "Had two of them arrested": whoever stands before it had it done.
  const had = lexicon.grammar.hadDone.exec(sentence.reading.slice(0, trigger.start))?.index
  return actors.filter(
    (actor) => actor.end <= (had ?? trigger.start) && isNear(actor, trigger, scene),
  )
}

function subjectOf({ trigger, scene, before }: ActiveVerb): ActorMention | undefined {
  const subjects = before.filter((actor) => isSubject(actor))
  return sharesSubject(trigger, scene)
    ? (sharedSubject(subjects, scene) ?? scene.done.at(-1)?.doer ?? subjects.at(-1))
    : subjects.at(-1)
}

/** `The northern note refused`: whose paper does it. */
function paperOf({ trigger, scene, before }: ActiveVerb): ActorMention | undefined {
  return before.findLast(
    (one) =>
      (one.role === 'mark' || one.possessive) &&
      scene.lexicon.grammar.ownPaper.test(scene.sentence.reading.slice(one.end, trigger.start)),
  )
}

/** Between the subject and the verb a clause begins whose own subject nobody knows. */
function isStrangers({ scene, stranger }: ActiveVerb, subject: ActorMention): boolean {
  return stranger !== undefined && /[,;]/.test(scene.sentence.reading.slice(subject.end, stranger))
}

/** Somebody of a name that is none of ours does it. */
function isAnothers({ trigger, scene, stranger }: ActiveVerb): boolean {
  const said = scene.sentence.reading.slice(0, trigger.start)
  return stranger !== undefined || /^\p{Lu}\p{L}*[^s\s] $/u.test(said)
}

/** What somebody of a name does to the one side that is named he does from elsewhere. */
function isAimedAtUs({ end }: Trigger, { actors }: Scene): boolean {
  return actors.some((one) => one.start >= end && one.role === 'head' && !one.oblique && !one.place)
}

function ownerOfSubject({ before }: ActiveVerb): Doer | undefined {
  const owner = before.findLast((actor) => actor.possessive && !actor.place)
  return owner === undefined ? undefined : { doer: owner, rule: 'owner of the subject' }
}

/** So far into its sentence (characters) the place of a subject stands with it, not with another. */
const placedUpTo = 70

/** `Security forces in the north`: who acts is known by the place alone. */
function byPlaceOfSubject({ trigger, scene, before }: ActiveVerb): Doer | undefined {
  const { sentence, lexicon } = scene
  const { reading } = sentence
  const there = before.find(
    (actor) =>
      (actor.place || actor.oblique) &&
      !lexicon.grammar.between.test(reading.slice(0, actor.start)) &&
      !lexicon.grammar.and.test(reading.slice(before[0]!.end, actor.start)),
  )
  const isOfVerb =
    there !== undefined &&
    /^(?:[^,]{0,60})$/.test(reading.slice(there.end, trigger.start)) &&
    trigger.act.sort === 'verb' &&
    there.start < placedUpTo
  return isOfVerb
    ? { doer: { ...there, place: false }, rule: 'by the place of the subject' }
    : undefined
}

/** `And then refused`: nobody is named, and the story goes on. */
function whoActedLast({ trigger, scene, before }: ActiveVerb): Doer | undefined {
  const { state, sentence, lexicon } = scene
  const carriesOn = lexicon.grammar.carriesOn.test(sentence.reading)
  if (state.subject === undefined || before.length > 0 || !carriesOn) return undefined
  return {
    doer: { ...state.subject, start: trigger.start, end: trigger.start },
    rule: 'who acted last',
  }
}

/** `Having refused the offer, A …`, `After refusing it A …`: who acts is named behind. */
function subjectBehind(
  { start, end }: Trigger,
  { actors, sentence, lexicon }: Scene,
): ActorMention | undefined {
  const { reading } = sentence
  if (!lexicon.grammar.actsFirst.test(reading.slice(0, start))) return undefined
  return actors.find(
    (one) =>
      one.start > end &&
      isSubject(one) &&
      lexicon.grammar.leadsVerb.test(reading.slice(one.end, one.end + 130)),
  )
}

/** In a note of a few sentences that names one side only whoever acts may be thought to belong to it. */
function onlySide({ start, act }: Trigger, { roster, sentence, state }: Scene): Doer | undefined {
  const [root, other] = roster.roots
  if (root === undefined || other !== undefined || !roster.isNote || act.sort !== 'verb')
    return undefined
  if (state.subject !== undefined || sentence.reading.slice(0, start).trim() === '')
    return undefined
  return { doer: standIn(root, root, start), rule: 'the only side of the text' }
}

/** Somebody nobody knows stands right before the verb: he did it, and none of those we know. */
function strangerAt({ start }: Trigger, { actors, sentence, lexicon }: Scene): number | undefined {
  const from = Math.max(0, start - 80)
  const found = lexicon.grammar.stranger.exec(sentence.reading.slice(from, start))
  if (found === null) return undefined
  const at = from + found.index
  return actors.some((actor) => actor.start <= at && actor.end > at) ? undefined : at
}

/** `It` acts only where a verb follows at once: mostly it stands for nobody. */
function isNear(actor: ActorMention, trigger: Trigger, { sentence, lexicon }: Scene): boolean {
  if (!lexicon.grammar.neuter.test(actor.words)) return true
  return /^ (?:\w+ ){0,2}$/.test(sentence.reading.slice(actor.end, trigger.start))
}

/** `closed the border and recalled its envoy`: one who acts twice. */
export function sharesSubject({ start }: Trigger, { sentence, lexicon }: Scene): boolean {
  return lexicon.grammar.shared.test(sentence.reading.slice(Math.max(0, start - 60), start))
}

/**
 * The subject of the verb before: names further on are what that verb was done to. Behind an
 * act that was told only a name right before its own verb is a new subject.
 */
function sharedSubject(
  subjects: readonly ActorMention[],
  { sentence, lexicon, done }: Scene,
): ActorMention | undefined {
  const told = done.at(-1)?.trigger.end ?? 0
  return subjects.findLast((actor) => {
    const after = sentence.reading.slice(actor.end, actor.end + 130)
    return (
      lexicon.grammar.leadsVerb.test(after) &&
      (actor.start < told ? done.length === 0 : true) &&
      (actor.start < told || told === 0 || !after.startsWith(','))
    )
  })
}

function agentOf(trigger: Trigger, scene: Scene): Doer | undefined {
  const { actors, sentence, lexicon } = scene
  const { by, suffered, sufferedFrom } = lexicon.grammar
  const form = suffered.test(trigger.words) ? sufferedFrom : by
  const stop = nextSubject(trigger, scene)
  const agent = actors.find(
    (actor) =>
      actor.start >= trigger.end &&
      actor.start < stop &&
      form.test(sentence.reading.slice(trigger.end, actor.start)) &&
      !isOfNext(trigger, actor, scene),
  )
  return agent === undefined ? undefined : { doer: { ...agent, place: false }, rule: agentAfterBy }
}

/** `Accepted on 2 May and repudiated by A`: A repudiated it; `arrested and expelled by A` are both his. */
function isOfNext(
  { end }: Trigger,
  agent: ActorMention,
  { next, sentence }: Pick<Scene, 'next' | 'sentence'>,
): boolean {
  return (
    next < agent.start && !/^,? (?:and|or|then|and then) $/.test(sentence.reading.slice(end, next))
  )
}

/** `was denounced in Lisbon`: what is said of somebody in a capital is said by those who govern there. */
function whereItWasDone(trigger: Trigger, { actors, sentence, lexicon }: Scene): Doer | undefined {
  if (!inWords.has(trigger.act.kind)) return undefined
  const before = actors.findLast((one) => one.end <= trigger.start && one.root !== '')
  const reading = sentence.reading
  if (before === undefined && !lexicon.grammar.answeredThing.test(reading.slice(0, trigger.start)))
    return undefined
  const place = actors.find(
    (one) =>
      one.place &&
      one.start >= trigger.end &&
      lexicon.grammar.inPlace.test(reading.slice(trigger.end, one.start)),
  )
  return place === undefined || place.root === before?.root
    ? undefined
    : { doer: { ...place, place: false, oblique: false }, rule: 'where it was done' }
}

const inWords: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'SUPPORT', 'AGREE', 'POLEMIC'])

/** `The northern offer was refused`: by whom it was made to. */
function whoAnswers(trigger: Trigger, scene: Scene): Doer | undefined {
  const { sentence, roster, actors } = scene
  const maker = answeredMaker(trigger, scene)
  if (maker === undefined || / by /.test(sentence.reading.slice(trigger.end, trigger.end + 5)))
    return undefined
  const { dyad } = scene.state
  const asked = scene.done.findLast(({ doer }) => doer.root === maker)?.target.root
  const pair =
    asked !== undefined && asked !== maker
      ? [maker, asked]
      : dyad?.roots.includes(maker) === true
        ? dyad.roots
        : roster.roots.slice(0, 2)
  if (!pair.includes(maker)) return undefined
  const root = pair.find((one) => one !== maker)
  if (root === undefined) return undefined
  const words = actors.findLast((one) => one.end <= trigger.start)?.words ?? trigger.words
  return { doer: standIn(root, words, trigger.start), rule: 'who was to answer' }
}

/** `Trade between A and B was resumed`: both did it. */
function betweenTwo(trigger: Trigger, { actors, sentence, lexicon }: Scene): Doer | undefined {
  const two = actors.filter((actor) => actor.end <= trigger.start).slice(-2)
  const [one, other] = two
  return one !== undefined &&
    other !== undefined &&
    one.root !== other.root &&
    lexicon.grammar.between.test(sentence.reading.slice(0, one.start))
    ? { doer: { ...other, oblique: false, place: false }, rule: 'between the two' }
    : undefined
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
    (/^While\b/.test(sentence.reading)
      ? (after.findLast((actor) => isSubject(actor)) ?? after.find((actor) => actor.possessive))
      : undefined)
  return subject === undefined ? undefined : { doer: subject, rule: 'subject' }
}
