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
import type { EventActor, EventKind } from '../../../record/index.ts'
import type { Span } from '../../../text/index.ts'
import { type ActorMention, actorsOf, type Pair } from './actors.ts'
import { jointActs } from './joint-acts.ts'
import { kindOf, toldHow } from './kind.ts'
import type { Known } from './known.ts'
import { resolved } from './meant.ts'
import { namedActs } from './named-acts.ts'
import { isAnswer, isNamedAgain, isTelling, withoutRepeats } from './repeats.ts'
import { type Roster, rosterOf } from './roster.ts'
import { isSubject, partName, type Scene, type State } from './scene.ts'
import { sentencesOf, spanOf } from './sentences.ts'
import { mayTell, type Telltale, telltaleOf } from './telltale.ts'
import type { Trigger } from './triggers.ts'
import { dateOf, isAside, type When, withOccasions } from './when.ts'
import { doersOf } from './who.ts'
import { doneTo } from './whom.ts'

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
  const state: State = {
    subject: undefined,
    sender: undefined,
    written: telling.date,
    told: telling.date,
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
  const we = rootIn(telling.speaker, roster) ?? roster.narrator
  const pair = { we, you: rootIn(telling.hearer, roster) }
  return sentences
    .slice(0, last + 1)
    .flatMap((sentence) => inSentence(sentence, { telling, roster, state, pair }))
}

interface Around {
  readonly telling: Telling
  readonly roster: Roster
  readonly state: State
  readonly pair: Pair
}

/**
 * The root that a name at the head of a letter belongs to: that of the longest name of a side
 * inside it. A namesake of a statesman in it says nothing.
 */
export function rootIn(name: string | undefined, roster: Roster): string | undefined {
  if (name === undefined) return undefined
  const whole = roster.known.get(name)
  if (whole !== undefined) return whole.root
  const inside = [...roster.names.in(name).map((one) => one.name), ...inCapitals(name, roster)]
    .filter((one) => roster.known.get(one)?.form !== 'person')
    .sort((one, other) => other.length - one.length)
  return inside[0] === undefined ? undefined : roster.known.get(inside[0])?.root
}

/** `HARBOUR BOARD` at the head of a sheet is the Harbour Board. */
function inCapitals(name: string, { known }: Roster): string[] {
  if (name !== name.toUpperCase()) return []
  return [...known.own.keys()].filter((one) => one.length > 3 && name.includes(one.toUpperCase()))
}

function inSentence(sentence: Telltale, { telling, roster, state, pair }: Around): FoundEvent[] {
  const { reading, triggers, isTold } = sentence
  if (sentence.paragraph !== state.paragraph) {
    state.speeches.clear()
    // What a paragraph only looks back to is over with it.
    if (state.main !== undefined) Object.assign(state, state.main, { main: undefined })
    // A letter turns back to its own day with every paragraph; a story goes on where it stood.
    if (state.written !== undefined) {
      state.told = state.written
      state.toldWords = ''
      state.toldOf = undefined
    }
  }
  // "However, this time": the story is told on.
  if (state.main !== undefined && telling.lexicon.grammar.tellsOn.test(reading))
    Object.assign(state, state.main, { main: undefined })
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
  for (const { actor, target, kind, first, last } of found)
    state.lately.push({ at: state.at, actor: actor.root, target: target.root, kind, first, last })
  const subject = actors.find((actor) => isSubject(actor) && actor.role === 'head')
  if (subject !== undefined) {
    state.subject = subject
    if (roster.known.get(subject.words)?.form === 'person') state.person = subject
    else if (!grammar.personal.test(subject.words)) state.body = subject
  }
  const abroad = found.findLast((event) => event.actor.root !== event.target.root)
  if (abroad !== undefined)
    state.dyad = { at: state.at, roots: [abroad.actor.root, abroad.target.root] }
  const measure = found.findLast(
    ({ kind, actor, target }) => measures.has(kind) && actor.root !== target.root,
  )
  if (measure !== undefined) state.measure = { at: state.at, root: measure.actor.root }
  const last = dates.findLast((date) => !isAside(date, { reading, grammar, told: state.told }))
  if (last !== undefined) {
    const isOpening = sentence.paragraph !== state.paragraph
    const { told, toldWords, toldOf, main } = state
    if (told !== undefined && !isOpening && last.last < told.first - lookingBack)
      state.main = main ?? { told, toldWords, toldOf }
    else if (main !== undefined && last.last >= main.told.first) state.main = undefined
    state.told = { first: last.first, last: last.last }
    state.dated += 1
    state.toldWords = last.words
    state.toldOf = partName(found.at(-1)?.actor ?? subject)
  }
  state.target = found.at(-1)?.target.root
  state.paragraph = sentence.paragraph
  return withoutRepeats(found)
}

/** A story that jumps back by so many days in the middle of a paragraph only looks back. */
const lookingBack = 550

/** What is lifted, called off or given back later. */
const measures: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'MOBILIZE', 'PROTEST'])

/** `The cable concludes`: what a paper says it says in the present, whenever it was written. */
function isPapers(
  { act, start }: Trigger,
  papers: readonly ActorMention[],
  reading: string,
): boolean {
  return (
    act.sort === 'speech' &&
    papers.some(
      (paper) => paper.end <= start && !/[.;:]|\bthat\b/.test(reading.slice(paper.end, start)),
    )
  )
}

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

/** What somebody goes on to say in the same paragraph is the same speech. */
function isNewSpeech(
  trigger: Trigger,
  { state, dates, sentence, lexicon }: Scene,
  doer: ActorMention,
): boolean {
  if (trigger.act.sort !== 'speech') return true
  const { reading } = sentence
  const { grammar } = lexicon
  // Another day is another paper; what it speaks of has days too.
  const own = dates.find(
    (date) =>
      date.basis === 'stated' &&
      date.end <= trigger.start &&
      !isAside(date, { reading, grammar, told: state.told }),
  )
  const advice = grammar.should.test(reading.slice(trigger.end))
  const key = `${partName(doer)} ${own?.first ?? ''} ${advice}`
  if (state.speeches.has(key)) return false
  state.speeches.add(key)
  return true
}

/** `He said that both countries supported the poor`: so it is said to be, and nothing was done. */
function isSaidOfBoth(
  { act, start }: Trigger,
  { sentence, lexicon }: Scene,
  doer: ActorMention,
): boolean {
  if (doer.role !== 'both' || !attitudes.has(act.kind)) return false
  const before = sentence.reading.slice(0, doer.start)
  return (
    lexicon.grammar.saidThat.test(before) &&
    !/\bhad (?:\w+ )?$/.test(sentence.reading.slice(0, start))
  )
}

/** What one is for or against at all times. */
const attitudes: ReadonlySet<string> = new Set(['SUPPORT', 'REJECT', 'ACCUSE', 'ASSAULT'])

function eventOf(
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
