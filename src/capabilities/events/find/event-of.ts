/** One event of a sentence: who did what to whom, when, of what kind, and how far it may be trusted. */
import type { EventActor, EventKind } from '../../../record/index.ts'
import type { Span } from '../../../text/index.ts'
import type { ActorMention } from './actors.ts'
import { type Cue, confidenceOf, cuesOf } from './cues.ts'
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
  /** What speaks for and against it. */
  readonly cues: readonly Cue[]
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
  const event = {
    span: spanOf(sentence, start, wordEnd(sentence.reading, end)),
    sentence: { start: sentence.start, end: sentence.end },
    ...date,
    actor: actorOf(doer),
    target: actorOf(target),
    ...kind,
    told: toldHow(trigger, scene, doer),
    rule: `${trigger.act.kind} by “${trigger.words}”: ${rule}`,
  }
  const cues = cuesOf(event, { rule, trigger, scene, doer })
  return { ...event, cues, confidence: confidenceOf(cues) }
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
