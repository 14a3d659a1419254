/**
 * How far an event may be trusted: how likely it is that this one did something there to that
 * one, judged by how the two were found.
 *
 * The texts whose truth somebody has written down bear two figures and no more: one for what is
 * told of the two of the quarrel in so many words, one for the rest. Which is which, few and plain
 * cues say, whose weights are learnt (`weights.ts`).
 */
import type { EventActor } from '../../../record/index.ts'
import type { ActorMention } from './actors.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'
import { learnt } from './weights.ts'
import type { When } from './when.ts'

/** What may be learnt of an event, in words. */
export type LearntCue = keyof typeof learnt.weights

export const learntCues: readonly LearntCue[] = Object.keys(learnt.weights) as LearntCue[]

/**
 * What makes a suggestion of an event whatever else speaks for it: what somebody believes is
 * seldom an act, and of a note that names one side it is only likely that this one acts.
 */
const suggesting = ['a belief', 'the only side of a note'] as const

export type Cue = LearntCue | (typeof suggesting)[number]

/** Such texts hardly show any: below the line at which an event counts, and no more is known. */
const suggested = 0.3

/** An event of a sentence, as far as its cues need it. */
interface Read extends When {
  readonly actor: EventActor
  readonly target: EventActor
}

/** How an event was read. */
interface Reading {
  /** The rules that found who did it and to whom. */
  readonly rule: string
  readonly trigger: Trigger
  readonly scene: Scene
  readonly doer: ActorMention
}

/** What speaks for and against an event. */
export function cuesOf({ actor, target, dateBasis }: Read, reading: Reading): readonly Cue[] {
  const { rule, trigger, scene, doer } = reading
  const pair = [actor.root, target.root]
  const holds: Readonly<Record<Cue, boolean>> = {
    'between the two of the quarrel':
      scene.roster.roots.length > 1 &&
      scene.roster.roots.slice(0, 2).every((root) => pair.includes(root)),
    'doer named as subject or agent': /^(?:subject(?:,(?! by)|$)|agent)/.test(rule),
    'doer stood for': isPronoun(doer, scene) || !namedWays.test(rule),
    'doer parted from the act': isParted(doer, trigger, scene),
    'date told beside it': dateBasis === 'stated',
    'a belief': isBelieved(trigger, scene),
    'the only side of a note': rule.startsWith('the only side'),
  }
  return Object.entries(holds).flatMap(([cue, does]) => (does ? [cue as Cue] : []))
}

/** How likely an event with these cues is one. */
export function confidenceOf(cues: readonly Cue[]): number {
  if (suggesting.some((cue) => cues.includes(cue))) return suggested
  const { limit, plain, other } = learnt
  return scoreOf(cues, learnt.weights) >= limit ? plain : other
}

/** The sum of what speaks for an event. */
export function scoreOf(
  cues: readonly Cue[],
  weights: Readonly<Partial<Record<Cue, number>>>,
): number {
  return cues.reduce((sum, cue) => sum + (weights[cue] ?? 0), 0)
}

/** Rules by which whoever did it stands in the sentence, and as one who acts. */
const namedWays = /^(?:subject|agent|owner|both|between)/

function isPronoun({ words }: ActorMention, { lexicon }: Scene): boolean {
  return lexicon.grammar.pronouns.matchAll(words).some(([found]) => found === words)
}

/** So many letters between who acts and the act hold more than an auxiliary and an adverb. */
const far = 40

function isParted({ end }: ActorMention, { start }: Trigger, { sentence }: Scene): boolean {
  if (end > start) return false
  const between = sentence.reading.slice(end, start)
  return between.length > far || /[,;:]/.test(between)
}

function isBelieved({ start, words }: Trigger, { sentence, lexicon }: Scene): boolean {
  const { belief, believed } = lexicon.grammar
  return belief.test(words) || believed.test(sentence.reading.slice(0, start))
}
