/** The scene of a sentence: who stands in it, what was told before it. */
import type { Dated, EventWords } from '../../../languages/index.ts'
import type { EventActor } from '../../../record/index.ts'
import type { ActorMention, Pair } from './actors.ts'
import type { Roster } from './roster.ts'
import type { Sentence } from './sentences.ts'
import type { Trigger } from './triggers.ts'

/** What is carried from sentence to sentence. */
export interface State {
  subject: ActorMention | undefined
  /** Who sent the paper that was told of last. */
  sender: ActorMention | undefined
  /** The day of the paper itself, if it is a letter of its day and no story told later. */
  readonly written: { first: number; last: number } | undefined
  told: { first: number; last: number } | undefined
  toldWords: string
  /** Whose act the last date dated: what he does next is dated alike. */
  toldOf: string | undefined
  /** How many sentences have dated the story so far: the first may be that of its end. */
  dated: number
  /** Where the story stood before a paragraph that looks back. */
  main:
    | {
        readonly told: { first: number; last: number }
        readonly toldWords: string
        readonly toldOf: string | undefined
      }
    | undefined
  paragraph: number
  /** Whom the last act was aimed at. */
  target: string | undefined
  /** The last person who acted: `he` is no government. */
  person: ActorMention | undefined
  /** The last body or side that acted: `it` is no person. */
  body: ActorMention | undefined
  /** The number of the sentence, and in which each side was named last. */
  at: number
  readonly named: Map<string, number>
  /** The sentence that told the last act between two sides, and which. */
  dyad: { at: number; roots: readonly string[] } | undefined
  /** What was told, with the sentence that told it. */
  readonly lately: {
    readonly at: number
    readonly actor: string
    readonly target: string
    readonly kind: string
    readonly first: number | undefined
    readonly last: number | undefined
  }[]
  /** The sentence that told the last hostile deed between two sides, and who did it. */
  measure: { at: number; root: string } | undefined
  /** Whose an office was when it was named with its side: `the northern envoy`, then `the envoy`. */
  readonly offices: Map<string, ActorMention>
  /** Speeches told in this paragraph: what is said on is not another event. */
  readonly speeches: Set<string>
  readonly occasions: Map<string, { first: number; last: number }>
}

/** One sentence with all that is known while it is read. */
export interface Scene {
  readonly sentence: Sentence
  readonly actors: readonly ActorMention[]
  readonly dates: readonly Dated[]
  readonly next: number
  readonly roster: Roster
  readonly state: State
  readonly lexicon: EventWords
  readonly pair: Pair
  /** What was told before in this sentence: act by act who did it to whom. */
  readonly done: Told[]
}

/** An act that was told, with who did it to whom. */
export interface Told {
  readonly trigger: Trigger
  readonly doer: ActorMention
  readonly target: ActorMention | EventActor
}

/** Who did something, and by which rule he is held to have. */
export interface Doer {
  readonly doer: ActorMention
  readonly rule: string
}

/** To whom something was done, and by which rule. */
export interface Target {
  readonly target: ActorMention | EventActor
  readonly rule: string
}

/** A side that acts at a place where it is not named. */
export function standIn(root: string, words: string, at: number): ActorMention {
  const flags = { place: false, oblique: false, possessive: false }
  return { root, words, start: at, end: at, role: 'head', ...flags }
}

/** Whether somebody stands where he can be the subject of what follows. */
export function isSubject(actor: ActorMention): boolean {
  return (
    !actor.oblique &&
    !actor.place &&
    !actor.possessive &&
    (actor.role === 'head' || actor.role === 'both')
  )
}

/** `…, and the others did`: where somebody else begins to act, what is told before is over. */
export function nextSubject(trigger: Trigger, { actors, sentence, lexicon }: Scene): number {
  const { reading } = sentence
  const { grammar } = lexicon
  const next = actors.find(
    (actor) =>
      actor.start > trigger.end &&
      isSubject(actor) &&
      grammar.newClause.test(reading.slice(trigger.end, actor.start)) &&
      grammar.leadsVerb.test(reading.slice(actor.end, actor.end + 60)),
  )
  return next?.start ?? Number.POSITIVE_INFINITY
}

/** Whose the thing is that was answered: `the northern offer was refused`, `the offer was refused`. */
export function answeredMaker(
  trigger: Trigger,
  { sentence, actors, lexicon, state, done }: Scene,
): string | undefined {
  if (!trigger.passive || !answering.has(trigger.act.kind)) return undefined
  const before = sentence.reading.slice(0, trigger.start)
  // "Offered his help, and it was declined": what was told in the same sentence.
  const last = done.at(-1)
  if (
    last !== undefined &&
    answerable.has(last.trigger.act.kind) &&
    lexicon.grammar.itWas.test(before.slice(last.trigger.end))
  )
    return last.doer.root
  const thing = lexicon.grammar.answeredThing.exec(before)
  if (thing === null) return undefined
  const owner = actors.findLast(
    (one) => one.end <= thing.index && one.root !== '' && !/[,;:]/.test(before.slice(one.end)),
  )
  if (owner !== undefined) return owner.role === 'mark' || owner.possessive ? owner.root : undefined
  return state.dyad !== undefined && state.at - state.dyad.at <= 2 ? state.dyad.roots[0] : undefined
}

/** What one may accept or refuse. */
const answerable: ReadonlySet<string> = new Set(['AGREE', 'REQUEST', 'CONCEDE'])

const answering: ReadonlySet<string> = new Set(['REJECT', 'AGREE', 'SUPPORT', 'ACCUSE'])

/** A name for comparing who is who. */
export function partName(actor: { root: string; part?: string } | undefined): string | undefined {
  return actor === undefined ? undefined : `${actor.root} ${actor.part ?? ''}`
}

/** A part, where there is one. */
export function partIf(part: string | undefined): { part?: string } {
  return part === undefined ? {} : { part }
}
