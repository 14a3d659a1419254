/**
 * Who did it where a passive does not say: in the telling of a quarrel what is done to one side
 * is done by the other, a side does with its own people what is its own to do, and what is
 * undone is undone by whoever did it.
 */
import type { ActorMention } from './actors.ts'
import { type Doer, type Scene, standIn } from './scene.ts'
import type { Trigger } from './triggers.ts'

/** Who did it, by the rules for what nobody needs to say. */
export function unsaid(trigger: Trigger, scene: Scene): Doer | undefined {
  return byTeller(trigger, scene) ?? byPatient(trigger, scene) ?? whoUndid(trigger, scene)
}

/** `A campaign was launched`: by whoever the story tells of. */
function byTeller({ act, start, end }: Trigger, { state, sentence }: Scene): Doer | undefined {
  const teller = state.body ?? state.subject
  if (!fromHome.has(act.kind) || teller === undefined || isByOthers(sentence.reading, end))
    return undefined
  return { doer: standIn(teller.root, teller.words, start), rule: 'who acted last, unsaid' }
}

const fromHome: ReadonlySet<string> = new Set(['CAMPAIGN', 'DIRECT'])

/** Somebody is said to have done it whom nobody knows. */
function isByOthers(reading: string, end: number): boolean {
  return reading.startsWith(' by ', end)
}

/** `The northern boats were seized`: by whom, the side says to which it was done. */
function byPatient(trigger: Trigger, scene: Scene): Doer | undefined {
  const { start, end, words } = trigger
  const { reading } = scene.sentence
  const patient = patientOf(trigger, scene)
  if (patient === undefined) return receivedFrom(trigger, scene)
  const sides = scene.roster.roots.slice(0, 2)
  // "Was forced to": what follows is the act.
  if (scene.lexicon.grammar.forcedTo.test(reading.slice(start)) || isByOthers(reading, end))
    return undefined
  if (!sides.includes(patient.root) || sides.length < 2) return undefined
  const own = standIn(patient.root, patient.words, start)
  const isPart = patient.part !== undefined
  if (ownHand.test(words))
    return { doer: isPart ? { ...own, part: patient.part! } : own, rule: 'its own hand' }
  if (isPart && fromWithin.test(words)) return { doer: own, rule: 'its own hand' }
  if (!otherHand.has(trigger.act.kind) && !isReceived(trigger, patient, scene)) return undefined
  const rival = sides.find((root) => root !== patient.root)!
  return isNamedLately(rival, scene)
    ? { doer: { ...own, root: rival }, rule: 'the other side, unsaid' }
    : undefined
}

/** What a side does with its own people. */
const ownHand =
  /^(?:recall|withdr|pull|move|mobili|call|order|instruct|deploy|mass|dispatch|send|sent)(?!\w* (?:out|home|to leave))/i
/** What befalls the people of a side at home: nobody abroad dismisses a minister. */
const fromWithin =
  /^(?:dismiss|purg|sack|oust|depos|demot|remov|rehabilit|disciplin|replac|censur|reinstat|promot|forc|reprimand)/i
const otherHand: ReadonlySet<string> = new Set(['COERCE', 'ASSAULT', 'SANCTION', 'RETREAT', 'AID'])

/** The last that is named before the verb, in its clause. */
function patientOf(
  { start }: Trigger,
  { actors, sentence, lexicon }: Scene,
): ActorMention | undefined {
  return actors.findLast(
    (actor) =>
      actor.end <= start &&
      actor.role !== 'both' &&
      !lexicon.grammar.neuter.test(actor.words) &&
      !/[,;:]/.test(sentence.reading.slice(actor.end, start)),
  )
}

/** `Was handed a note`, `found itself accused`: what one side has from the other. */
function isReceived(
  { act, words, start }: Trigger,
  { role }: ActorMention,
  { sentence, lexicon }: Scene,
): boolean {
  const { toAnEnvoy, foundItself } = lexicon.grammar
  return (
    role === 'head' &&
    act.scale < 0 &&
    (toAnEnvoy.test(words) || foundItself.test(sentence.reading.slice(0, start)))
  )
}

function isNamedLately(root: string, { state }: Scene): boolean {
  return state.at - (state.named.get(root) ?? Number.NEGATIVE_INFINITY) <= 3
}

/** `A warning was issued to the North`: in a quarrel of two, by the other. */
function receivedFrom(
  { start, end, act, words }: Trigger,
  { actors, sentence, roster, lexicon }: Scene,
): Doer | undefined {
  if (act.scale >= 0) return undefined
  const to = actors.find(
    (one) =>
      one.start >= end && lexicon.grammar.nounTo.test(sentence.reading.slice(end, one.start)),
  )
  const sides = roster.roots.slice(0, 2)
  if (to === undefined || !sides.includes(to.root) || to.start - end > 30) return undefined
  const root = sides.find((one) => one !== to.root)
  return root === undefined
    ? undefined
    : { doer: standIn(root, words, start), rule: 'the other side, unsaid' }
}

/** So many sentences back a measure is still in force when it is told that it was lifted. */
const stillInForce = 8

/** `The embargo was lifted`: by whoever had imposed it, when nobody of another side is named. */
function whoUndid(
  { act, start, end }: Trigger,
  { actors, sentence, state, done }: Scene,
): Doer | undefined {
  if (act.kind !== 'RETREAT' || isByOthers(sentence.reading, end)) return undefined
  const here = done.findLast((one) => one.trigger.act.scale <= -4)
  const before = state.measure !== undefined && state.at - state.measure.at <= stillInForce
  const root = here?.doer.root ?? (before ? state.measure!.root : undefined)
  const clause = 1 + sentence.reading.slice(0, start).search(/[,;:][^,;:]*$/)
  const isOthers = actors.some(
    (one) => one.start >= clause && one.end <= start && one.root !== root && !one.possessive,
  )
  return root === undefined || isOthers
    ? undefined
    : { doer: standIn(root, root, start), rule: 'who had done it' }
}
