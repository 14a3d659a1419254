/** One event of a sentence: who did what to whom, when, of what kind, and how far it may be trusted. */
import type { EventActor, EventKind } from '../../../record/index.ts'
import type { Span } from '../../../text/index.ts'
import type { ActorMention } from './actors.ts'
import { kindOf, toldHow } from './kind.ts'
import type { Scene } from './scene.ts'
import { spanOf } from './sentences.ts'
import type { Trigger } from './triggers.ts'
import { dateOf, type When } from './when.ts'

export interface FoundEvent extends When {
  readonly span: Span
  readonly sentence: Span
  readonly actor: EventActor
  readonly target: EventActor
  readonly kind: EventKind
  readonly scale: number
  readonly reach: 'public' | 'private'
  readonly told: 'told' | 'reported' | 'alleged'
  readonly rule: string
  readonly confidence: number
}

export function eventOf(
  trigger: Trigger,
  scene: Scene,
  { doer, target, rule }: { doer: ActorMention; target: ActorMention | EventActor; rule: string },
): FoundEvent {
  const { sentence } = scene
  const kind = kindOf(trigger, scene, { doer, target })
  const date = dateOf(trigger, scene, doer)
  const start =
    'start' in doer && doer.start < trigger.start && trigger.start - doer.start < 60
      ? doer.start
      : trigger.start
  const end =
    'start' in target && target.start >= trigger.end && target.end - trigger.end < 140
      ? target.end
      : Math.min(trigger.end + 60, sentence.reading.length)
  return {
    span: spanOf(sentence, start, wordEnd(sentence.reading, end)),
    sentence: { start: sentence.start, end: sentence.end },
    ...date,
    actor: actorOf(doer),
    target: actorOf(target),
    ...kind,
    told: toldHow(trigger, scene, doer),
    rule: `${trigger.act.kind} by “${trigger.words}”: ${rule}`,
    confidence: confidenceOf(rule, trigger, scene),
  }
}

function wordEnd(reading: string, at: number): number {
  const rest = /^[\p{L}’-]*/u.exec(reading.slice(at))![0]
  return at + rest.length
}

function actorOf(actor: ActorMention | EventActor): EventActor {
  return {
    root: actor.root,
    words: actor.words,
    ...(actor.part === undefined ? {} : { part: actor.part }),
  }
}

function confidenceOf(rule: string, trigger: Trigger, { sentence, lexicon }: Scene): number {
  let value = 0.45
  if (rule.startsWith('the only side')) value -= 0.1
  if (rule.startsWith('subject')) value += 0.12
  if (/other side after/.test(rule)) value += 0.15
  if (/other side (?:later|before)|who acted last|owner of the subject/.test(rule)) value -= 0.12
  if (trigger.act.sort === 'speech') value -= 0.12
  if (trigger.act.sort === 'noun') value -= 0.08
  // What somebody believes, and what he believes another did, is seldom an act.
  if (lexicon.grammar.belief.test(trigger.words)) value -= 0.25
  if (lexicon.grammar.believed.test(sentence.reading.slice(0, trigger.start))) value -= 0.2
  return Math.min(0.95, Math.max(0.1, value))
}
