/** Who acts in an active verb: its subject, the owner of its subject, whoever acted last. */
import type { ActorMention } from './actors.ts'
import { type Doer, isSubject, type Scene, standIn } from './scene.ts'
import type { Trigger } from './triggers.ts'

/** An active verb, with what stands before it. */
interface ActiveVerb {
  readonly trigger: Trigger
  readonly scene: Scene
  readonly before: readonly ActorMention[]
  /** Where a name that nobody knows begins right before the verb. */
  readonly stranger: number | undefined
}

/** Whoever does what the verb says; nobody where a name that is none of ours does it. */
export function whoActs(trigger: Trigger, scene: Scene): Doer | undefined {
  const before = standingBefore(trigger, scene)
  const verb = { trigger, scene, before, stranger: strangerAt(trigger, scene) }
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
