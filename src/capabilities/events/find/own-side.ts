/** Acts aimed at the own side: a line that it should take, a body of it that is named at once. */
import type { EventActor } from '../../../record/index.ts'
import type { ActorMention } from './actors.ts'
import { rivalOf } from './quarrel.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'

/** `The embassy in the north reported`: of the land where it sits. */
export function hostOf(
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
export function advised(
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
export function ownAtOnce(
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
