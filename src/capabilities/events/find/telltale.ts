/**
 * Sentences with their words of acts. Every event rests on such words, so what
 * is looked for is gathered here before anybody asks who stands in a sentence.
 */
import type { EventWords } from '../../../languages/index.ts'
import { jointTriggers } from './joint-acts.ts'
import { type ActName, namesOfActs } from './named-acts.ts'
import type { Sentence } from './sentences.ts'
import { type Trigger, triggersOf } from './triggers.ts'

export interface Telltale extends Sentence {
  readonly triggers: readonly Trigger[]
  /** Whether verbs of the sentence tell what was done. */
  readonly isTold: boolean
  /** Names of acts, where no verb tells them. */
  readonly names: readonly ActName[]
  /** What two sides did together. */
  readonly joint: readonly Trigger[]
}

/** A sentence with its words of acts. */
export function telltaleOf(sentence: Sentence, lexicon: EventWords): Telltale {
  const { reading } = sentence
  const triggers = triggersOf(reading, lexicon)
  return {
    ...sentence,
    triggers,
    isTold: triggers.length > 0 && lexicon.grammar.telling.test(reading),
    names: namesOfActs(reading, triggers, lexicon),
    joint: jointTriggers(reading, lexicon),
  }
}

/** Whether an event can be found in a sentence, whoever stands in it. */
export function mayTell({ triggers, isTold, names, joint }: Telltale): boolean {
  const tells = (one: Trigger): boolean =>
    one.now || one.act.sort === 'speech' || (isTold && one.present === undefined)
  return names.length > 0 || joint.length > 0 || triggers.some(tells)
}
