/**
 * Answers: what became of an act in a letter of the other side.
 *
 * Every stretch of the answering letter is weighed as an answer to every act of
 * the letter before it, and so is that none of them is one. What answers one act
 * plainly is less probable for the others. The likeliest is the answer; where
 * silence is likelier than all words together, and the letter takes up other
 * acts, the act was passed over. A letter that merely acknowledges passes over
 * nothing.
 */
import type { ActKind } from '../../../record/index.ts'
import { softmax } from '../find/model.ts'
import { answerCues } from './answer-cue-names.ts'
import { cuesBetween } from './answer-cues.ts'
import type { AnswerLetter } from './answer-letters.ts'
import { givenKinds, type Manner, scoreOf, silenceOf } from './answer-model.ts'
import type { Way } from './letters.ts'
import { type AnswerPassage, passagesOf } from './passages.ts'
import type { PlacedAct } from './placed-act.ts'
import { type Answer, asks, confirmedKind, isOwn, type OtherWords, rounded } from './response.ts'
import { type AnswerPlaces, isComplaintOf, kindsGiven, mostSure, saidIn } from './said.ts'
import type { Stretch } from './stretches.ts'

/** How much less a stretch counts for an act when it fits another as well. */
const rivalry = 0.3

/** Silence is said only when it is plainly likelier than all words together. */
const silent = 0.6

/** A letter takes up an act when so much speaks for one stretch; a letter that takes up none passes over none. */
const takenUp = 0.25

/** What is less probable is not even suggested where a letter only speaks of another. */
const suggested = 0.1

/** An act may be refused and countered by one letter. */
const mostAnswers = 2

/** A second answer must be nearly as good as the first. */
const second = 0.5

/** Words that a reader is offered where he is to say what answers. */
const offered = 5

const mostScored = 6

export interface Scored {
  readonly stretch: Stretch
  /** How probable it is that this stretch answers, of all stretches and of silence. */
  readonly share: number
}

export interface Ranked {
  readonly best: readonly Scored[]
  /** The passages in which the answer most probably stands, best first. */
  readonly passages: readonly AnswerPassage[]
  /** How probable it is that nothing in the letter answers. */
  readonly silence: number
}

/** What became of each act of a letter in a letter that may answer it. */
export function answersIn(asked: AnswerLetter, answering: AnswerLetter, how: Way['how']): Answer[] {
  const open = asked.acts.filter(({ body }) => isOwn(body.mode))
  if (open.length === 0 || answering.stretches.length === 0) return []
  const rank = ranker(asked, answering, how)
  const ranked = open.map((act) => ({ act, ...rank(act) }))
  // One sentence must stand out: many that say nothing are together a passage too.
  const taken = ranked.filter(({ best }) => (best[0]?.share ?? 0) >= takenUp)
  const passes =
    taken.length > 0 &&
    ((how === 'replies' && !settlesNothing(answering)) || (how === 'last' && !putsOff(answering)))
  return ranked.flatMap(({ act, best, passages, silence }): Answer[] => {
    const [first] = passages
    const plainest = best[0]?.share ?? 0
    const places = { act, asked, answering }
    const offers = (): OtherWords[] => best.slice(0, offered).map((one) => offerOf(one, places))
    if (first === undefined || silence >= silent)
      return passes && asks(act.body.act)
        ? [{ act, response: 'passed-over', confidence: rounded(silence), others: offers() }]
        : []
    if (plainest < suggested && !passes) return []
    if (!asks(act.body.act) && plainest < takenUp) return []
    const given = passages
      .slice(0, mostAnswers)
      .filter((one) => one.share >= first.share * second && !isComplaintOf(act, one))
      .flatMap((one) => saidIn(one, places))
    return given.map((one, at) => ({
      act,
      ...one,
      others:
        at === 0 ? offers().filter(({ words }) => !given.some((said) => said.words === words)) : [],
    }))
  })
}

/** The likeliest answers to an act in a letter, best first, and how likely it is that there is none. */
export function ranker(
  asked: AnswerLetter,
  answering: AnswerLetter,
  how: Manner,
): (act: PlacedAct) => Ranked {
  const cuesOf = cuesBetween(asked, answering)
  const isWithin = asked.document === answering.document
  const weights = isWithin ? answering.weights.within : answering.weights.across
  const rowsOf = remembered(cuesOf)
  const scoresOf = remembered((act: PlacedAct) =>
    Float64Array.from(rowsOf(act), (row) => scoreOf(row, weights)),
  )
  const rivals = isWithin ? [] : asked.acts.filter(({ body }) => asks(body.act))
  const crowd = crowdOf(rivals.map((act) => ({ act, scores: scoresOf(act) })))
  return (act) => {
    const own = scoresOf(act)
    const scores = Array.from(own, (score, at) => score - rivalry * crowd(act, at, score))
    const rows = rowsOf(act)
    const silence = scoreOf(silenceOf(rows, { act: act.body.act, how }), weights, answerCues.length)
    const shares = softmax([...scores, silence])
    return {
      best: answering.stretches
        .map((stretch, at) => ({ stretch, share: shares[at]! }))
        .sort((one, other) => other.share - one.share)
        .slice(0, mostScored),
      passages: passagesOf(answering.stretches, shares, mostAnswers),
      silence: shares.at(-1)!,
    }
  }
}

interface Rival {
  readonly act: PlacedAct
  readonly scores: Float64Array
}

/** How much of a stretch the acts together claim beyond what this one does (logarithm; none where it fits no other). */
function crowdOf(rivals: readonly Rival[]): (act: PlacedAct, at: number, own: number) => number {
  return (act, at, own) => {
    let sum = 1
    for (const rival of rivals) if (rival.act !== act) sum += Math.exp(rival.scores[at]! - own)
    return Math.log(sum)
  }
}

function remembered<Value>(make: (act: PlacedAct) => Value): (act: PlacedAct) => Value {
  const known = new Map<PlacedAct, Value>()
  return (act) => {
    const value = known.get(act) ?? make(act)
    known.set(act, value)
    return value
  }
}

/** A letter that puts off its answer has not passed over anything yet. */
function putsOff({ acts }: AnswerLetter): boolean {
  return acts.some(({ body }) => body.act === 'postpone' && isOfReplying(body))
}

/** A receipt: it promises an answer, and does nothing else that would be part of one. */
function settlesNothing({ acts }: AnswerLetter): boolean {
  const own = acts.filter(({ body }) => isOwn(body.mode))
  const promises = own.filter(({ body }) => promising.has(body.act) && isOfReplying(body))
  return (
    promises.length > 0 &&
    own.every((act) => promises.includes(act) || besideAPromise.has(act.body.act))
  )
}

const promising: ReadonlySet<ActKind> = new Set<ActKind>(['commit', 'postpone', 'accept'])

/** "We acknowledge receipt", "the points are being examined". */
const besideAPromise: ReadonlySet<ActKind> = new Set<ActKind>(['concede', 'postpone'])

function isOfReplying({ aspects }: PlacedAct['body']): boolean {
  return aspects?.includes('replying') ?? false
}

/** A stretch as an answer: what it makes of the act, and how sure. */
export function offerOf({ stretch, share }: Scored, places: AnswerPlaces): OtherWords {
  const kinds = kindsGiven(stretch, places)
  const likeliest = kinds.indexOf(Math.max(...kinds))
  return {
    words: stretch,
    ...(stretch.act === undefined ? {} : { by: stretch.act }),
    response: confirmedKind(stretch.act) ?? givenKinds[likeliest]!,
    confidence: rounded(Math.min(mostSure, share)),
  }
}
