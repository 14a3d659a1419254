/** Of what kind a telling is, who saw it, and at how many hands it is told. */
import type { EventWords } from '../../../languages/index.ts'
import type { EventActor, EventKind } from '../../../record/index.ts'
import { once, type Sieved, sieved } from '../../../text/index.ts'
import type { ActorMention } from './actors.ts'
import { isBloodless } from './in-words.ts'
import { isAdvice } from './own-side.ts'
import { isSubject, type Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'

/** The kind of a telling: what is said inside, of the other side, is private. */
export function kindOf(
  trigger: Trigger,
  scene: Scene,
  { doer, target }: { doer: ActorMention; target: ActorMention | EventActor },
): { kind: EventKind; scale: number; reach: 'public' | 'private' } {
  const { sentence, lexicon, actors } = scene
  const { reading } = sentence
  const kind = trigger.act.kind as EventKind
  if (trigger.announced)
    return trigger.act.scale < 0
      ? { kind: 'THREATEN', scale: -4, reach: 'public' }
      : { kind: 'AGREE', scale: 4, reach: 'public' }
  const away = target.root !== doer.root
  const patterns = patternsOf(lexicon)
  const hearer = patterns.hearer.test(reading.slice(trigger.end))
  const inside = patterns.inside.test(reading.slice(0, trigger.end))
  const ownHearer =
    hearer &&
    actors.every(
      (actor) =>
        actor.start < trigger.end ||
        actor.start - trigger.end > 60 ||
        actor.root === doer.root ||
        actor.place ||
        lexicon.grammar.papers.test(actor.words),
    )
  const tone = toneOf(reading.slice(trigger.end), lexicon)
  const verbal = ['REQUEST', 'DIRECT', 'CONSULT'].includes(kind)
  // "proposed some measures, including easing …": not yet done, but a line for the own side.
  const proposed =
    trigger.continuing &&
    /\b(?:propos|suggest|recommend|advocat)\w*\b[^.]*\bincluding\b/i.test(
      reading.slice(0, trigger.start),
    )
  // "says that we should": a line for the own side, said among themselves.
  if (away && kind === 'ASSESS' && isAdvice(trigger, doer, { sentence, lexicon, actors }))
    return { kind: 'DIRECT', scale: tone * 3 || -2, reach: 'private' }
  // A warning to one's own is a judgement of the other.
  if (away && kind === 'THREATEN' && ownHearer)
    return { kind: 'ASSESS', scale: tone * 3 || -3, reach: 'private' }
  if (away && proposed)
    return { kind: 'DIRECT', scale: Math.sign(trigger.act.scale) * 3, reach: 'private' }
  if (away && verbal && (kind === 'DIRECT' || ownHearer || inside))
    return { kind: 'DIRECT', scale: tone * 4 || 3, reach: 'private' }
  if (kind === 'ASSESS' && away && isSaidToFace(trigger, target.root, scene))
    return tone < 0
      ? { kind: 'ACCUSE', scale: -3, reach: 'public' }
      : { kind: 'CONSULT', scale: 2, reach: 'public' }
  if (kind === 'ASSESS') return { kind, scale: tone * 3 || -2, reach: 'private' }
  if (kind === 'DIRECT') return { kind, scale: tone * 3 || 2, reach: 'private' }
  // What the press of a side says against another is a war of the pens.
  // Soldiers do not attack in print.
  if (kind === 'POLEMIC' && doer.part === 'MIL' && /^attack/.test(trigger.words))
    return { kind: 'ASSAULT', scale: -9, reach: 'public' }
  const isPress = away && doer.part === 'MEDIA'
  if (isPress && kind === 'ASSAULT' && isBloodless(trigger, reading, lexicon))
    return { kind: 'POLEMIC', scale: -5, reach: 'public' }
  const inPrint = isPress && kind === 'ACCUSE'
  return { kind: inPrint ? 'POLEMIC' : kind, scale: trigger.act.scale, reach: 'public' }
}

/** `At the dinner he stressed that …`, `we stressed that …` in a letter: the other side heard it. */
function isSaidToFace(
  { act, start }: Trigger,
  other: string,
  { actors, sentence, lexicon, state, pair }: Scene,
): boolean {
  if (act.sort !== 'speech') return false
  const before = sentence.reading.slice(0, start)
  if (pair.you === other && lexicon.grammar.weBefore.test(before)) return true
  const meeting = lexicon.grammar.together.exec(before)
  if (meeting === null) return false
  // Among strangers one dines and parleys; a meeting may be of one's own.
  const isOfBoth = lexicon.grammar.parley.test(meeting[0])
  const isTold = state.dyad?.roots.includes(other) === true && state.at - state.dyad.at <= 2
  return (
    (isOfBoth && isTold) ||
    actors.some((one) => one.start >= meeting.index && one.end <= start && one.root === other)
  )
}

/** Whether what is said is friendly (1), hostile (-1) or neither (0). */
function toneOf(words: string, lexicon: EventWords): -1 | 0 | 1 {
  const stretch = words.slice(0, 220)
  const { warm, cold } = patternsOf(lexicon)
  const balance = warm.matchAll(stretch).length - cold.matchAll(stretch).length
  return balance > 0 ? 1 : balance < 0 ? -1 : 0
}

interface Patterns {
  /** Behind a verb: to people of one's own. */
  readonly hearer: RegExp
  readonly inside: RegExp
  readonly warm: Sieved
  readonly cold: Sieved
}

const patternsOf = once(
  (lexicon: EventWords): Patterns => ({
    hearer: new RegExp(
      String.raw`^(?:\s+\p{L}+(?:’s|'s)?){0,4}\s+(?:${lexicon.insideHearers})\b`,
      'iu',
    ),
    inside: new RegExp(String.raw`\b(?:${lexicon.insideNouns})\b`, 'i'),
    warm: sieved(new RegExp(String.raw`\b(?:${lexicon.warm})\b`, 'i')),
    cold: sieved(new RegExp(String.raw`\b(?:${lexicon.cold})\b`, 'i')),
  }),
)

/** At second hand: one side's paper tells what the other did. */
export function toldHow(
  trigger: Trigger,
  { sentence, actors, lexicon }: Scene,
  doer: ActorMention,
): 'told' | 'reported' | 'alleged' {
  const before = sentence.reading.slice(0, trigger.start)
  const said = lexicon.grammar.saying.exec(before)
  if (said === null) return 'told'
  const speaker = actors.findLast((actor) => actor.end <= said.index && isSubject(actor))
  if (speaker === undefined || speaker.root === doer.root) return 'told'
  return lexicon.grammar.alleging.test(said[1]!) ? 'alleged' : 'reported'
}
