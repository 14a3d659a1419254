/**
 * Acts that are named and not told by a verb: `the arrest of A by B`, `B’s reply to A`,
 * `a visit by B to A`. A name of an act counts only where the words around it say both
 * who did it and to whom, or who did it in the telling of a quarrel of two.
 */
import type { EventWords } from '../../../languages/index.ts'
import type { ActorMention } from './actors.ts'
import { asMeant } from './in-words.ts'
import { quarrelled } from './quarrel.ts'
import { isSubject, partIf, type Scene, standIn, type Target } from './scene.ts'
import { nounsIn } from './table-words.ts'
import type { Trigger } from './triggers.ts'
import { isQuestion } from './unmade.ts'

export interface NamedAct {
  readonly trigger: Trigger
  readonly doer: ActorMention
  readonly target: Target['target']
  readonly rule: string
}

export type ActName = ReturnType<typeof nounsIn>[number]

/** The acts of a sentence that are named, with who did them to whom. */
export function namedActs(scene: Scene, names: readonly ActName[]): NamedAct[] {
  return names.flatMap((one) => namedAct(one, scene))
}

/** Names of acts in a sentence; `told` are words that tell an act already. */
export function namesOfActs(
  reading: string,
  told: readonly Trigger[],
  lexicon: EventWords,
): ActName[] {
  const taken = told.filter(({ act }) => act.sort !== 'noun')
  const names = nounsIn(reading, lexicon).filter(
    (one) =>
      !taken.some(({ start, end }) => start < one.end && end > one.start) &&
      isDone(reading, one, lexicon) &&
      !isQuestion(reading),
  )
  // "His verbal assaults on the board" are no assaults.
  return names.flatMap(({ noun, start, end }) => {
    const told = { start, end, words: reading.slice(start, end), act: noun.act, passive: false }
    return asMeant(told, reading, lexicon).map(({ act }) => ({
      noun: { ...noun, act },
      start,
      end,
    }))
  })
}

/** Not wished, refused, feared or denied; and a thing, not a form of a verb. */
function isDone(reading: string, { start, end }: ActName, { grammar }: EventWords): boolean {
  const before = reading.slice(Math.max(0, start - 90), start)
  if (grammar.wereIt.test(reading.slice(0, start))) return false
  // "Its reply was to close the pass": the closing is told, and is the reply.
  if (grammar.wasTo.test(reading.slice(end))) return false
  return !grammar.wished.test(before) && !grammar.noThing.test(before)
}

function namedAct({ noun, start, end }: ActName, scene: Scene): NamedAct[] {
  const { sentence, lexicon } = scene
  const trigger: Trigger = {
    start,
    end,
    words: sentence.reading.slice(start, end),
    act: noun.act,
    passive: false,
    announced: false,
    now: false,
    continuing: false,
  }
  const both = betweenBoth(trigger, scene)
  if (both.length > 0) return both
  if (noun.of === 'nothing') return []
  const zone = zoneOf(sentence.reading, end, lexicon)
  const owner = ownerOf(trigger, scene)
  const agent = behind(trigger, zone, scene, lexicon.grammar.nounBy)
  const of = behind(trigger, zone, scene, lexicon.grammar.nounOf)
  const toward = behind(trigger, zone, scene, lexicon.grammar.nounTo)
  const ofTarget = noun.of === 'target'
  const doer =
    agent ??
    (ofTarget
      ? of === undefined
        ? ownDeed(owner, trigger, scene)
        : (owner ?? rivalOf(of, trigger, scene))
      : (owner ?? of)) ??
    there(trigger, scene)
  if (doer === undefined) return []
  const own = doer.root
  const whom = [ofTarget ? of : undefined, toward, agent === undefined ? undefined : owner].find(
    (one) => one !== undefined && one.root !== own,
  )
  const rule =
    agent !== undefined
      ? 'agent of the noun'
      : owner === doer
        ? 'owner of the act'
        : 'owner after of'
  if (whom !== undefined)
    return [{ trigger, doer, target: whom, rule: `${rule}, named with the act` }]
  // "Our proposal", in a letter, is one that was told of before.
  if (lexicon.grammar.whose.test(doer.words)) return []
  return quarrelled(trigger, doer, scene)
    .slice(0, 1)
    .map((one) => ({ trigger, doer, target: one.target, rule: `${rule}, ${one.rule}` }))
}

/** `The North’s release of the seamen`: whoever they are, it did it. */
function ownDeed(
  owner: ActorMention | undefined,
  { end, act }: Trigger,
  { sentence }: Scene,
): ActorMention | undefined {
  return material.has(act.kind) && sentence.reading.startsWith(' of ', end) ? owner : undefined
}

const material: ReadonlySet<string> = new Set(['RETREAT', 'COERCE', 'ASSAULT', 'SANCTION'])

/** `There followed the arrest of two northerners`: in a quarrel of two, by the other side. */
function rivalOf(
  { root, words }: ActorMention,
  { start, act }: Trigger,
  { sentence, roster, lexicon }: Scene,
): ActorMention | undefined {
  const sides = roster.roots.slice(0, 2)
  const isTold = lexicon.grammar.thereCame.test(sentence.reading.slice(0, start))
  if (!isTold || act.scale > -5 || !sides.includes(root)) return undefined
  const rival = sides.find((one) => one !== root)
  return rival === undefined ? undefined : standIn(rival, words, start)
}

/** `There were riots in the north`, `Demonstrations took place in the north`: by those who live there. */
function there(
  { start, end, act }: Trigger,
  { actors, sentence, lexicon }: Scene,
): ActorMention | undefined {
  const { reading } = sentence
  const { thereCame, tookPlace } = lexicon.grammar
  if (act.kind !== 'PROTEST') return undefined
  if (!thereCame.test(reading.slice(0, start)) && !tookPlace.test(reading.slice(end)))
    return undefined
  const place = actors.find((one) => one.place) ?? actors.find((one) => one.start > end)
  return place === undefined ? undefined : { ...place, place: false }
}

/** `mutual criticisms`, `talks between the two governments`: each of the two sides did it to the other. */
function betweenBoth(trigger: Trigger, { actors, sentence, roster, lexicon }: Scene): NamedAct[] {
  const { reading } = sentence
  const { grammar } = lexicon
  const [one, other] = actors.filter(
    (actor) => actor.start >= trigger.end && actor.start - trigger.end < 80,
  )
  const follows =
    one !== undefined && grammar.betweenTwo.test(reading.slice(trigger.end, one.start))
  const named =
    follows &&
    other !== undefined &&
    one.root !== '' &&
    other.root !== '' &&
    other.start - one.end < 12
      ? [one.root, other.root]
      : undefined
  const isMutual =
    grammar.mutually.test(reading.slice(0, trigger.start)) || (follows && one.root === '')
  const roots = named ?? (isMutual ? roster.roots.slice(0, 2) : [])
  const [first, second] = roots
  if (first === undefined || second === undefined || first === second) return []
  const at = {
    start: trigger.start,
    end: trigger.start,
    words: trigger.words,
    role: 'both' as const,
  }
  const who = { ...at, place: false, oblique: false, possessive: false }
  return [
    [first, second],
    [second, first],
  ].map(([root, whom]) => ({
    trigger,
    doer: { ...who, root: root! },
    target: { root: whom!, words: trigger.words },
    rule: 'between the two, named with the act',
  }))
}

/** How far the words reach that belong to the noun: to its verb, a stop, or a comma that no agent follows. */
function zoneOf(reading: string, end: number, { grammar }: EventWords): number {
  const rest = reading.slice(end, end + 160)
  const stop = rest.search(grammar.nounEnd)
  return stop < 0 ? end + rest.length : end + stop
}

/** `B’s recent reply`, `the Northern withdrawal`, `its reply`. */
function ownerOf(
  { start }: Trigger,
  { actors, sentence, state, lexicon }: Scene,
): ActorMention | undefined {
  const { reading } = sentence
  const before = actors.filter((actor) => actor.end <= start)
  const near = before.at(-1)
  if (
    near !== undefined &&
    (near.possessive || near.role === 'mark') &&
    near.root !== '' &&
    lexicon.grammar.nounOwned.test(reading.slice(near.end, start))
  )
    return near
  if (!lexicon.grammar.ownedBefore.test(reading.slice(Math.max(0, start - 40), start)))
    return undefined
  const subject = before.findLast(isSubject) ?? state.subject
  return subject === undefined || subject.root === ''
    ? undefined
    : { ...subject, ...partIf(subject.part), start, end: start }
}

/** The first who stands behind the noun, after one of some prepositions. */
function behind(
  { end }: Trigger,
  zone: number,
  { actors, sentence }: Scene,
  form: RegExp,
): ActorMention | undefined {
  return actors.find(
    (actor) =>
      actor.start >= end &&
      actor.start < zone &&
      actor.root !== '' &&
      actor.role !== 'both' &&
      form.test(sentence.reading.slice(end, actor.start)),
  )
}
