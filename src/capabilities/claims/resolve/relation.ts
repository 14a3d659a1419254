/**
 * When two claims contradict or confirm each other.
 *
 * Kept narrow on purpose: figures of the same noun whose clauses share two
 * more words (or one, and the time), that cannot both be true within their
 * bounds, and that speak of no different times. What is rounded, "more than"
 * or "nearly" contradicts nothing that it allows. A figure that the other side
 * denies in so many words ("thirty, not eleven") needs no more. Beside figures:
 * a deed, and that it was never done; that a side has stopped its attacks, and
 * that the other says later that it has not.
 *
 * What shares less is a suggestion: it waits for a reader and is called nothing.
 */
import { type ClaimRelation, isLikeName, sureEnough } from '../../../record/index.ts'
import { areCompatible, isExact, timesApart } from './bounds.ts'
import {
  type Compared,
  type InCommon,
  inClause,
  inCommon,
  isCounted,
  isOfOneNoun,
  stemsOf,
} from './compared.ts'

/** Two claims with what they are to each other. */
export interface Weighed {
  readonly one: Compared
  readonly other: Compared
  readonly body: ClaimRelation
  readonly confidence: number
  /** How many words of their clauses are the same. */
  readonly shared: number
}

/** Words in common besides the noun counted: where the time is another's too, and where it is not known. */
const fewestInTime = 1
const fewestShared = 2
/** Much is measured in the same measure: then more has to be the same. */
const fewestMeasured = 3
/** A side seldom contradicts itself: then the time has to be the same, too. */
const fewestOfOneSide = 3
/** Words of the clauses and around them together, where the clauses share one less. */
const fewestAround = 5

const denied = 0.8
const contradicted = 0.6
const confirmed = 0.6
/** Under half: a reader is asked. */
const suggested = 0.3

/** Two figures of one thing are rarely so many times as large as each other. */
const farthest = 4

/** How a claim stands to an earlier one; nothing where they do not speak of the same. */
export function relationOf(one: Compared, other: Compared): Weighed | undefined {
  return ceasedAndNot(one, other) ?? doneAndNever(one, other) ?? counted(one, other)
}

/** Sure enough to be said; the others are asked. */
export function isSaid({ confidence }: Pick<Weighed, 'confidence'>): boolean {
  return confidence >= sureEnough
}

/** Whether they give the same figure of the same noun: then neither is contradicted by another of that letter. */
export function isSameFigure(one: Compared, other: Compared): boolean {
  if (!isCounted(one) || one.quantity !== other.quantity || !isOfOneNoun(one, other)) return false
  const { clause, around } = inCommon(one, other)
  return clause.length + around.length > 0
}

function counted(one: Compared, other: Compared): Weighed | undefined {
  if (!isCounted(one) || !isCounted(other) || !isOfOneNoun(one, other)) return undefined
  const times = timesOf(one, other)
  if (times === 'different' || (one.by === other.by && times !== 'same')) return undefined
  const isDenied = one.by !== other.by && isDenial(one, other)
  const clause = inClause(one, other)
  // Most pairs end here: what stands around them is looked at only where the clauses share a word.
  if (clause.length === 0 && !isDenied) return undefined
  const words = inCommon(one, other, clause)
  const isSure = isDenied || isEnough(one, other, { times, words })
  if (areCompatible(one.quantity!, other.quantity!))
    return isSure && !isDenied ? agreement(one, other, { times, words }) : undefined
  if (!isSure && !isWorthAsking(one, other, words)) return undefined
  const reasons = [
    ...(isDenied ? ['one says that the other’s figure is wrong'] : []),
    ...reasonsOf(one, other, { times, words }),
  ]
  const confidence = isDenied ? denied : isSure ? contradicted : suggested
  return weighed(one, other, { reasons, confidence, shared: words.clause.length })
}

function weighed(
  one: Compared,
  other: Compared,
  {
    relation = 'contradicts',
    reasons,
    ...rest
  }: Pick<Weighed, 'confidence' | 'shared'> &
    Pick<ClaimRelation, 'reasons'> & { readonly relation?: ClaimRelation['relation'] },
): Weighed {
  return { one, other, body: { one: one.id, other: other.id, relation, reasons }, ...rest }
}

interface Judged {
  readonly times: ReturnType<typeof timesOf>
  readonly words: InCommon
}

/** What only does not exclude each other confirms nothing. */
function agreement(one: Compared, other: Compared, judged: Judged): Weighed | undefined {
  if (!(isExact(one.quantity!) || isExact(other.quantity!))) return undefined
  const reasons = reasonsOf(one, other, judged)
  const shared = judged.words.clause.length
  return weighed(one, other, { relation: 'agrees', reasons, confidence: confirmed, shared })
}

function isDenial(one: Compared, other: Compared): boolean {
  return one.denies === other.quantity || other.denies === one.quantity
}

function reasonsOf(one: Compared, other: Compared, { times, words }: Judged): string[] {
  const count = words.clause.length + words.around.length
  return [
    `both count ${other.unit ?? one.unit ?? 'the same'}, with ${count === 1 ? 'one more word' : `${count} more words`} in common`,
    `${one.quantity} here, ${other.quantity} there`,
    ...(times === 'same' ? [`both of ${one.date}`] : []),
  ]
}

/** So many words more than the noun are the same. */
function isEnough(one: Compared, other: Compared, { times, words }: Judged): boolean {
  const { clause, around } = words
  if (one.by === other.by) return times === 'same' && clause.length >= fewestOfOneSide
  if (times === 'same') return clause.length >= fewestInTime
  // None of them, against some: the verb is enough where more around it is the same.
  const isNone = one.quantity === '0' || other.quantity === '0'
  if (isNone && clause.length > 0 && around.length > 0) return true
  const fewest = isCommonMeasure(one) ? fewestMeasured : fewestShared
  if (clause.length >= fewest) return true
  return clause.length >= fewest - 1 && clause.length + around.length >= fewestAround
}

/** Of days and pounds there are many; "cubic metres" says more. */
function isCommonMeasure({ form, unit = '' }: Compared): boolean {
  return form === 'measure' && stemsOf(unit.split(' of ')[0]).length < 2
}

/** Figures of two sides, one of them exact, not too far apart, in clauses that share a word. */
function isWorthAsking(one: Compared, other: Compared, { clause }: InCommon): boolean {
  const [first, second] = [one.quantity!, other.quantity!]
  if (one.by === other.by || clause.length === 0) return false
  if (!isExact(first) && !isExact(second)) return false
  return first === '0' || second === '0' || timesApart(first, second) <= farthest
}

/** Who never did a thing, and who says on what day it was done. */
function doneAndNever(one: Compared, other: Compared): Weighed | undefined {
  if (one.deed === undefined || other.deed === undefined) return undefined
  if (one.deed.never === other.deed.never || one.by === other.by) return undefined
  if (!isLikeName(one.deed.who, other.deed.who)) return undefined
  const [never, once] = one.deed.never ? [one, other] : [other, one]
  // What was done after it was written, or before the time it speaks of, it does not deny.
  if (once.date !== undefined && never.written !== undefined && once.date > never.written)
    return undefined
  if (once.date !== undefined && never.date !== undefined && once.date < never.date)
    return undefined
  const clause = inClause(one, other)
  if (clause.length < 2) return undefined
  const reasons = [
    `both speak of what ${never.deed!.who} did, with ${clause.length} words in common`,
    once.date === undefined ? 'never; and once' : `never; and on ${once.date}`,
  ]
  const confidence = clause.length > 2 ? contradicted : suggested
  return weighed(one, other, { reasons, confidence, shared: clause.length })
}

/** Who says that he has stopped, and who says later that he has not. */
function ceasedAndNot(one: Compared, other: Compared): Weighed | undefined {
  if (one.ceased === undefined || other.ceased === undefined) return undefined
  const isSameSide = isLikeName(one.ceased.who, other.ceased.who)
  if (!isSameSide || !one.ceased.over || other.ceased.over || one.by === other.by) return undefined
  const reasons = [`both speak of what ${one.ceased.who} does`, 'it has ceased; later: it has not']
  return weighed(one, other, { reasons, confidence: contradicted, shared: 1 })
}

/** Times are the same when one lies in the other: a day in its month, a month in its year. */
function timesOf(one: Compared, other: Compared): 'same' | 'different' | 'unknown' {
  if (one.date === undefined || other.date === undefined) return 'unknown'
  const isIn = one.date.startsWith(other.date) || other.date.startsWith(one.date)
  return isIn ? 'same' : 'different'
}
