/**
 * What a passage says to an act. Its sentences are weighed together, and a turn
 * that gives with one hand and takes with the other ("In principle … But we
 * cannot …") takes in part, and says in one of its sentences what it does not.
 */
import type { ResponseKind } from '../../../record/index.ts'
import { cuesOfKind, type KindPlaces, type ValuedLetter } from './answer-kinds.ts'
import type { AnswerLetter } from './answer-letters.ts'
import { givenKinds, kindsOf } from './answer-model.ts'
import type { AnswerPassage } from './passages.ts'
import type { PlacedAct } from './placed-act.ts'
import { type Answer, confirmedKind, rounded } from './response.ts'
import type { Stretch } from './stretches.ts'

/** What stood out most plainly was right in four of five: no more is said. */
export const mostSure = 0.8

/** A second kind must be nearly as probable as the first. */
const second = 0.5

/** So much of a passage's share a sentence must have that it alone is called the answering act. */
const standsOut = 0.5

/** How much a sentence of the passage that gives a reason or a fact counts in what is said. */
const aside = 0.4

/** Less probably a move, a sentence without a word of answering is a reason or a fact. */
const plainMove = 0.3

/** An act, its letter, and the letter that answers it by its own weights. */
export interface AnswerPlaces extends KindPlaces {
  readonly answering: ValuedLetter & Pick<AnswerLetter, 'weights'>
}

/** The kinds of answer that a passage gives, the most probable first: one, or two in different sentences. */
export function saidIn(
  passage: AnswerPassage,
  places: AnswerPlaces,
): Omit<Answer, 'act' | 'others'>[] {
  const parts = passage.parts.map(({ stretch, share }) => ({
    stretch,
    kinds: kindsGiven(stretch, places).map(
      (one) => one * share * (saysAnswer(stretch) ? 1 : aside),
    ),
  }))
  const sums = givenKinds.map((_, at) => parts.reduce((sum, { kinds }) => sum + kinds[at]!, 0))
  const order = sums.map((_, at) => at).sort((one, other) => sums[other]! - sums[one]!)
  const [first, next] = order.map((at) => ({
    response: givenKinds[at]!,
    sum: sums[at]!,
    words: parts.reduce((best, one) => (one.kinds[at]! > best.kinds[at]! ? one : best)).stretch,
  }))
  const core = { words: passage.core, of: 1 }
  if (next === undefined || next.sum < first!.sum * second || next.words === passage.core)
    return [said(passage, { ...core, response: first!.response })]
  // What takes with one sentence and refuses or changes with another takes in part.
  const [one, other] = [first!.response, next.response]
  const response = isPart(one, other) || isPart(other, one) ? 'partly' : one
  return [
    said(passage, { ...core, response }),
    said(passage, { ...next, of: next.sum / first!.sum }),
  ]
}

/** How probable each kind is for a stretch: to say that a thing was not done takes nothing. */
export function kindsGiven(stretch: Stretch, places: AnswerPlaces): number[] {
  const kinds = kindsOf(cuesOfKind(stretch, places), places.answering.weights)
  return stretch.denies ? kinds.map((one, at) => (givenKinds[at] === 'accepted' ? 0 : one)) : kinds
}

/** A promise of which it is said that it was not kept: a complaint, and neither taken nor refused by it. */
export function isComplaintOf({ body }: PlacedAct, { parts }: AnswerPassage): boolean {
  return body.act === 'commit' && parts.some(({ stretch }) => stretch.denies)
}

function isPart(one: ResponseKind, other: ResponseKind): boolean {
  return one === 'accepted' && (other === 'rejected' || other === 'countered')
}

function saysAnswer({ shows, move }: Stretch): boolean {
  return shows.size > 0 || move >= plainMove
}

interface Said {
  readonly words: Stretch
  readonly response: ResponseKind
  /** How probable it is against what the passage says first. */
  readonly of: number
}

function said({ start, end, share, parts }: AnswerPassage, { words, response, of }: Said) {
  const own = parts.find(({ stretch }) => stretch === words)!.share
  return {
    words,
    passage: { start, end },
    // An act of a passage is the answer only where it stands out among its sentences.
    ...(words.act === undefined || own < standsOut * share ? {} : { by: words.act }),
    response: confirmedKind(words.act) ?? response,
    confidence: rounded(Math.min(mostSure, share * of)),
  }
}
