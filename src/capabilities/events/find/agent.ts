/** Who did what is told in the passive: the agent after `by`, those between whom it was done, whoever was to answer. */
import type { ActorMention } from './actors.ts'
import { answeredMaker, type Doer, nextSubject, type Scene, standIn } from './scene.ts'
import type { Trigger } from './triggers.ts'

/** The rule that found somebody behind `by`: others may follow him there. */
export const agentAfterBy = 'agent after by'

/** Whoever stands behind `by`, or behind what stands for it. */
export function agentOf(trigger: Trigger, scene: Scene): Doer | undefined {
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
export function whereItWasDone(
  trigger: Trigger,
  { actors, sentence, lexicon }: Scene,
): Doer | undefined {
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
export function whoAnswers(trigger: Trigger, scene: Scene): Doer | undefined {
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
export function betweenTwo(
  trigger: Trigger,
  { actors, sentence, lexicon }: Scene,
): Doer | undefined {
  const two = actors.filter((actor) => actor.end <= trigger.start).slice(-2)
  const [one, other] = two
  return one !== undefined &&
    other !== undefined &&
    one.root !== other.root &&
    lexicon.grammar.between.test(sentence.reading.slice(0, one.start))
    ? { doer: { ...other, oblique: false, place: false }, rule: 'between the two' }
    : undefined
}
