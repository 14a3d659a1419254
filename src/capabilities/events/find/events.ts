/**
 * From a text to its events: in every sentence, who (subject) did what
 * (trigger) to whom (object), when (the date told last), seen by whom.
 *
 * A grammar of a few rules rather than a parser: the nearest that can act
 * before an active verb acts, the agent after `by` for a passive one; the
 * first of another side after the verb is acted upon, or else somebody of the own side.
 * Every event keeps the rule that made it.
 */
import type { EventWords } from '../../../languages/index.ts'
import { type ActorMention, actorsOf, type Pair } from './actors.ts'
import { eventOf, type FoundEvent } from './event-of.ts'
import { jointActs } from './joint-acts.ts'
import type { Known } from './known.ts'
import { resolved } from './meant.ts'
import { namedActs } from './named-acts.ts'
import { isAnswer, isNamedAgain, isTelling, withoutRepeats } from './repeats.ts'
import { rootIn } from './root-in.ts'
import { type Roster, rosterOf } from './roster.ts'
import { isSubject, partName, type Scene, type State } from './scene.ts'
import { sentencesOf } from './sentences.ts'
import { isNewSpeech, isPapers, isSaidOfBoth } from './speeches.ts'
import { mayTell, type Telltale, telltaleOf } from './telltale.ts'
import type { Trigger } from './triggers.ts'
import { isAside, withOccasions } from './when.ts'
import { doersOf } from './who.ts'
import { doneTo } from './whom.ts'

export type { FoundEvent } from './event-of.ts'

/** A text that may tell of acts, with what is known of it beside its words. */
export interface Telling {
  readonly words: string
  readonly lexicon: EventWords
  /** The document's own date, for what it tells without one. */
  readonly date?: { readonly first: number; readonly last: number } | undefined
  /** Names that the record knows: parties, persons, `we` and `you` of a letter. */
  readonly names?: ReadonlyMap<string, Known> | undefined
  /** Names of who writes and who is written to: `we` and `you` of a letter. */
  readonly speaker?: string | undefined
  readonly hearer?: string | undefined
}

/** All events of a text. */
export function eventsIn(telling: Telling): FoundEvent[] {
  const { lexicon } = telling
  const sentences = sentencesOf(telling.words).map((one) => telltaleOf(one, lexicon))
  // Behind the last sentence that may tell an act nobody asks who and when were told of before.
  const last = sentences.findLastIndex(mayTell)
  if (last < 0) return []
  const roster = rosterOf(sentences, telling.lexicon, telling.names)
  const state = nothingTold(telling.date)
  const we = rootIn(telling.speaker, roster) ?? roster.narrator
  const pair = { we, you: rootIn(telling.hearer, roster) }
  return sentences
    .slice(0, last + 1)
    .flatMap((sentence) => inSentence(sentence, { telling, roster, state, pair }))
}

/** What is known before the first sentence: only the day of a paper that has one. */
function nothingTold(written: Telling['date']): State {
  return {
    subject: undefined,
    sender: undefined,
    written,
    told: written,
    toldWords: '',
    toldOf: undefined,
    dated: 0,
    main: undefined,
    paragraph: -1,
    target: undefined,
    person: undefined,
    body: undefined,
    at: 0,
    named: new Map(),
    dyad: undefined,
    lately: [],
    measure: undefined,
    speeches: new Set(),
    occasions: new Map(),
    offices: new Map(),
  }
}

interface Around {
  readonly telling: Telling
  readonly roster: Roster
  readonly state: State
  readonly pair: Pair
}

function inSentence(sentence: Telltale, { telling, roster, state, pair }: Around): FoundEvent[] {
  const { reading, triggers, isTold } = sentence
  turnTo(sentence, state, telling.lexicon)
  const named = actorsOf(reading, roster, { words: telling.lexicon, pair })
  const { grammar } = telling.lexicon
  const papers = named.filter(({ role }) => role === 'paper')
  const actors = resolved(named, { state, roster, reading, grammar })
  state.at += 1
  for (const { root } of actors) if (root !== '') state.named.set(root, state.at)
  const dates = withOccasions(
    reading,
    telling.lexicon.datesOf(reading, {
      told: state.told,
      written: state.written,
      isUnderWay: state.dated > 1,
    }),
    state,
    grammar,
  )
  const told = triggers.filter(
    (trigger) =>
      trigger.now ||
      (isTold && trigger.present === undefined) ||
      isPapers(trigger, papers, reading),
  )
  const done: Scene['done'] = []
  const scene: Scene = {
    sentence,
    actors,
    dates,
    next: reading.length,
    roster,
    state,
    lexicon: telling.lexicon,
    pair,
    done,
  }
  const byVerb = told.flatMap((trigger, at) =>
    eventsOf(trigger, { ...scene, next: told[at + 1]?.start ?? reading.length }),
  )
  const byName = [...jointActs(scene, sentence.joint), ...namedActs(scene, sentence.names)].map(
    ({ trigger, ...one }) => eventOf(trigger, scene, one),
  )
  const found = [
    ...byVerb,
    ...byName.filter(
      (one) => !byVerb.some((other) => isTelling(other, one) || isAnswer(other, one)),
    ),
  ].filter((one) => !isNamedAgain(one, state))
  remember(found, scene)
  return withoutRepeats(found)
}

/** Where the story stands when a sentence begins: a paragraph ends what the one before looked back to. */
function turnTo({ paragraph, reading }: Telltale, state: State, { grammar }: EventWords): void {
  // "However, this time": the story is told on.
  const tellsOn = grammar.tellsOn.test(reading)
  if (paragraph !== state.paragraph) state.speeches.clear()
  if (state.main !== undefined && (tellsOn || paragraph !== state.paragraph))
    Object.assign(state, state.main, { main: undefined })
  // A letter turns back to its own day with every paragraph; a story goes on where it stood.
  if (paragraph !== state.paragraph && state.written !== undefined) {
    state.told = state.written
    state.toldWords = ''
    state.toldOf = undefined
  }
}

/** What the next sentences need of this one: who acted, between whom, and when. */
function remember(found: readonly FoundEvent[], scene: Scene): void {
  const { sentence, actors, state } = scene
  const subject = actors.find((actor) => isSubject(actor) && actor.role === 'head')
  rememberWho(subject, scene)
  rememberActs(found, state)
  rememberWhen(partName(found.at(-1)?.actor ?? subject), scene)
  state.paragraph = sentence.paragraph
}

function rememberWho(subject: ActorMention | undefined, { roster, state, lexicon }: Scene): void {
  if (subject === undefined) return
  state.subject = subject
  if (roster.known.get(subject.words)?.form === 'person') state.person = subject
  else if (!lexicon.grammar.personal.test(subject.words)) state.body = subject
}

function rememberActs(found: readonly FoundEvent[], state: State): void {
  const { at } = state
  for (const { actor, target, kind, first, last } of found)
    state.lately.push({ at, actor: actor.root, target: target.root, kind, first, last })
  const abroad = found.filter(({ actor, target }) => actor.root !== target.root)
  const last = abroad.at(-1)
  if (last !== undefined) state.dyad = { at, roots: [last.actor.root, last.target.root] }
  const measure = abroad.findLast(({ kind }) => measures.has(kind))
  if (measure !== undefined) state.measure = { at, root: measure.actor.root }
  state.target = found.at(-1)?.target.root
}

/** The story stands where its last date put it, unless a paragraph only looks back. */
function rememberWhen(whose: string | undefined, { sentence, dates, state, lexicon }: Scene): void {
  const { reading, paragraph } = sentence
  const { told, toldWords, toldOf, main } = state
  const last = dates.findLast((date) => !isAside(date, { reading, grammar: lexicon.grammar, told }))
  if (last === undefined) return
  const isOpening = paragraph !== state.paragraph
  if (told !== undefined && !isOpening && last.last < told.first - lookingBack)
    state.main = main ?? { told, toldWords, toldOf }
  else if (main !== undefined && last.last >= main.told.first) state.main = undefined
  state.told = { first: last.first, last: last.last }
  state.dated += 1
  state.toldWords = last.words
  state.toldOf = whose
}

/** A story that jumps back by so many days in the middle of a paragraph only looks back. */
const lookingBack = 550

/** What is lifted, called off or given back later. */
const measures: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'MOBILIZE', 'PROTEST'])

function eventsOf(trigger: Trigger, scene: Scene): FoundEvent[] {
  const doers = doersOf(trigger, scene).filter(
    ({ doer }) => isNewSpeech(trigger, scene, doer) && !isSaidOfBoth(trigger, scene, doer),
  )
  return doers.flatMap(({ doer, rule }) => {
    const done = doneTo(trigger, doer, scene).filter((one) => !isLoose(rule, one.rule))
    return done.map((one) => {
      scene.done.push({ trigger, doer, target: one.target })
      return eventOf(trigger, scene, { doer, target: one.target, rule: `${rule}, ${one.rule}` })
    })
  })
}

/** Whose a thing is that something was done with is too little, unless somebody else was aimed at. */
function isLoose(doer: string, target: string): boolean {
  return (
    doer.startsWith('owner of') &&
    !/^other side (?:after|before)/.test(target) &&
    doer !== 'owner after of'
  )
}
