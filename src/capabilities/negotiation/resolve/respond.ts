/**
 * Answers: what became of an act in a letter of the other side.
 *
 * Every stretch of the answering letter is weighed as an answer to every act of
 * the letter before it: by the words they share, alone and with what stands
 * around them, by what they are about in kind, by the papers both name, by the
 * place in the letters, and by whether the stretch reads like an answer. What
 * stands out is the answer; where nothing does, and the letter takes up other
 * acts, the act was passed over. A letter that merely acknowledges passes over
 * nothing. The weights were set by hand: learnt on the few annotated answers
 * there are, they did worse on letters left out.
 */
import type { DocumentId } from '../../../record/index.ts'
import type { Span } from '../../../text/index.ts'
import { type Passage, passageOf, weighedWords } from './letter-words.ts'
import type { Way } from './letters.ts'
import { likeness } from './likeness.ts'
import type { PlacedAct } from './placed-act.ts'
import { type Answer, asks, isOwn, type OtherWords, responseOf, rounded } from './response.ts'
import type { Stretch } from './stretches.ts'

/** A letter as answering sees it. */
export interface AnswerLetter {
  readonly document: DocumentId
  readonly words: string
  readonly acts: readonly PlacedAct[]
  readonly stretches: readonly Stretch[]
  /** Papers that a stretch of it names. */
  readonly named: (span: Span) => ReadonlySet<DocumentId>
  /** What a stretch of it is about in kind. */
  readonly aspects: (span: Span) => readonly string[]
}

/** What each likeness adds to the score of a stretch. */
const weights = {
  own: 5,
  ownNear: 4,
  near: 5,
  wide: 3,
  best: 1,
  aspects: 2,
  paper: 0.7,
  namesLetter: 0.3,
  echo: 0.3,
  first: 0.6,
  place: 0.3,
  turn: 0.2,
} as const

/** What reads like an answer, by act. */
const readings: Readonly<Record<string, number>> = {
  accept: 2.5,
  reject: 2.5,
  counter: 2.3,
  postpone: 2.5,
  concede: 2,
  commit: 2,
  'ignore-noted': 0.5,
  reserve: 0.5,
  propose: 0.3,
  offer: 0.3,
  condition: 0.3,
}

/** A stretch answers when it has this share of all that could; lower finds more and more that is none. */
const standsOut = 0.18

/** An act may be refused and countered by one letter. */
const mostAnswers = 2

/** Words that a reader is offered where he is to say what answers. */
const offered = 3

/** A second answer must be nearly as good as the first. */
const second = 0.5

export interface Scored {
  readonly stretch: Stretch
  /** Of all stretches of the letter: what speaks for this one, as a share. */
  readonly share: number
  /** What it has in common with the act in words, 0 to 1. */
  readonly alike: number
}

/** What reads like an answer but has less than this in common with the act answers something else. */
const fewestWords = 0.08

function isTaken(best: readonly Scored[]): boolean {
  const [first] = best
  return first !== undefined && first.share >= standsOut && first.alike >= fewestWords
}

/** What became of each act of a letter in a letter that may answer it. */
export function answersIn(asked: AnswerLetter, answering: AnswerLetter, how: Way['how']): Answer[] {
  const open = asked.acts.filter(({ body }) => asks(body.act) && isOwn(body.mode))
  if (open.length === 0 || answering.stretches.length === 0) return []
  const score = scorer(asked, answering)
  const scored = open.map((act) => ({ act, best: score(act) }))
  const taken = scored.filter(({ best }) => isTaken(best))
  const passes =
    taken.length > 0 && (how === 'replies' || (how === 'last' && !onlyPromises(answering)))
  return scored.flatMap(({ act, best }): Answer[] => {
    const [first] = best
    const offers = best.slice(0, offered).map(offerOf)
    if (first === undefined || !isTaken(best))
      return passes ? [{ act, response: 'passed-over', confidence: 0.45, others: offers }] : []
    const given = best.slice(0, mostAnswers).filter(({ share }) => share >= first.share * second)
    return given.map((one, at) => ({
      act,
      ...offerOf(one),
      others: at === 0 ? offers.slice(given.length) : [],
    }))
  })
}

/** The likeliest answers to an act in a letter, best first: what a reader is offered. */
export function scorer(
  asked: AnswerLetter,
  answering: AnswerLetter,
): (act: PlacedAct) => readonly Scored[] {
  const weighed = weighedWords([asked.words, answering.words])
  const passages = answering.stretches.map((stretch) =>
    passageOf(answering.words, stretch, weighed),
  )
  const aspects = answering.stretches.map((stretch) => answering.aspects(stretch))
  const rarity = rarityOf(aspects)
  const plain = answering.stretches.map((stretch) => plainScore(stretch, answering, asked.document))
  return (act) => {
    const own = passageOf(asked.words, act, weighed)
    const shared = passages.map((passage) => likeness(own.own, passage.own))
    const best = Math.max(1e-6, ...shared)
    const place = act.start / Math.max(1, asked.words.length)
    const kinds = asked.aspects(act)
    const papers = asked.named(act)
    const scores = answering.stretches.map(
      (stretch, at) =>
        plain[at]! +
        wordScore(own, passages[at]!) +
        (weights.best * shared[at]!) / best +
        weights.aspects * aspectLikeness(kinds, aspects[at]!, rarity) +
        (sharesOne(papers, answering.named(stretch)) ? weights.paper : 0) -
        weights.place * Math.abs(place - stretch.start / Math.max(1, answering.words.length)),
    )
    return sharesOf(scores)
      .map((share, at) => ({ stretch: answering.stretches[at]!, share, alike: shared[at]! }))
      .sort((one, other) => other.share - one.share)
      .slice(0, 5)
  }
}

function wordScore(asked: Passage, stretch: Passage): number {
  return (
    weights.own * likeness(asked.own, stretch.own) +
    weights.ownNear * likeness(asked.own, stretch.near) +
    weights.near * likeness(asked.near, stretch.near) +
    weights.wide * likeness(asked.near, stretch.wide)
  )
}

/** What speaks for a stretch as an answer to anything in that letter. */
function plainScore(stretch: Stretch, letter: AnswerLetter, asked: DocumentId): number {
  const { acts, cues, move } = stretch
  let score = move
  for (const [act, weight] of Object.entries(readings)) score += weight * (acts.get(act) ?? 0)
  if (cues.has('we')) score += weights.first
  if (cues.has('but')) score += weights.turn
  if (echoes.some((cue) => cues.has(cue))) score += weights.echo
  const before = { start: Math.max(0, stretch.start - 700), end: stretch.end }
  return score + (letter.named(before).has(asked) ? weights.namesLetter : 0)
}

/** Cues that the sentence before told what the other side said. */
const echoes = ['before: reported', 'before: letter', 'before: you propose']

function rarityOf(aspects: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const own of aspects) for (const one of own) counts.set(one, (counts.get(one) ?? 0) + 1)
  return new Map(
    [...counts].map(([one, count]) => [one, Math.log(1 + aspects.length / count) ** 2]),
  )
}

function aspectLikeness(
  one: readonly string[],
  other: readonly string[],
  rarity: ReadonlyMap<string, number>,
): number {
  const sum = (names: readonly string[]): number =>
    names.reduce((total, name) => total + (rarity.get(name) ?? 1), 0)
  const all = Math.sqrt(sum(one) * sum(other))
  return all === 0 ? 0 : sum(one.filter((name) => other.includes(name))) / all
}

function sharesOne<Thing>(one: ReadonlySet<Thing>, other: ReadonlySet<Thing>): boolean {
  for (const thing of one) if (other.has(thing)) return true
  return false
}

function sharesOf(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - most))
  const sum = raised.reduce((total, one) => total + one, 0)
  return raised.map((one) => one / sum)
}

/** A letter that puts off its answer has not passed over anything yet. */
function onlyPromises({ acts }: AnswerLetter): boolean {
  return acts.some(({ body }) => body.act === 'postpone' && body.aspects?.includes('replying'))
}

function offerOf({ stretch, share }: Scored): OtherWords {
  return {
    words: stretch,
    ...(stretch.act === undefined ? {} : { by: stretch.act }),
    response: responseOf(stretch.act, stretch.acts),
    confidence: rounded(Math.min(0.9, share)),
  }
}
