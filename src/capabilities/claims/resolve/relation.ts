/**
 * When two claims contradict or confirm each other.
 *
 * Kept narrow on purpose: figures of the same noun whose clauses share two
 * more words (or one, and the time), that cannot both be true within their
 * bounds, and that speak of no different times. What is rounded, "more than"
 * or "nearly" contradicts nothing that it allows. Beside figures: that a side
 * has stopped its attacks, and that the other says later that it has not.
 */
import {
  type Claim,
  type ClaimRelation,
  type FindingId,
  isLikeName,
  type Standing,
} from '../../../record/index.ts'
import { stemOf } from '../find/subject.ts'
import { areCompatible, isExact } from './bounds.ts'

/** A claim as far as others are compared with it. */
export interface Compared
  extends Pick<Claim, 'by' | 'subject' | 'quantity' | 'unit' | 'form' | 'date' | 'ceased'> {
  readonly id: FindingId
}

/** Words in common besides the noun counted: where the time is another's too, and where it is not known. */
const fewestInTime = 1
const fewestShared = 2
/** Much is measured in the same measure: then more has to be the same. */
const fewestMeasured = 3
/** A side seldom contradicts itself: then the time has to be the same, too. */
const fewestOfOneSide = 3

/** The noun under which all claims of ceasing stand. */
const ceasing = ' ceased'

/** Whether it is compared at all. */
export function isComparable({ body }: Standing<'claim'>): boolean {
  return (
    body.ceased !== undefined ||
    (body.quantity !== undefined && (body.form === undefined || body.form === 'measure'))
  )
}

/** The nouns counted: claims without one in common are not compared. */
export function nounsOf({ body }: Standing<'claim'>): string[] {
  return body.ceased === undefined ? stemsOf(body.unit) : [ceasing]
}

function stemsOf(unit: string | undefined): string[] {
  const words = (unit ?? '').toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return [...new Set(words.map(stemOf))]
}

export function comparedOf({ id, body }: Standing<'claim'>): Compared {
  const { by, subject, quantity, unit, form, date, ceased } = body
  return {
    id,
    by,
    subject,
    ...(quantity === undefined ? {} : { quantity }),
    ...(unit === undefined ? {} : { unit }),
    ...(form === undefined ? {} : { form }),
    ...(date === undefined ? {} : { date }),
    ...(ceased === undefined ? {} : { ceased }),
  }
}

/** How a claim stands to an earlier one; nothing where they do not speak of the same. */
export function relationOf(one: Compared, other: Compared): ClaimRelation | undefined {
  if (one.ceased !== undefined || other.ceased !== undefined) return ceasedAndNot(one, other)
  if (one.quantity === undefined || other.quantity === undefined) return undefined
  const times = timesOf(one, other)
  const nouns = new Set([...stemsOf(one.unit), ...stemsOf(other.unit)])
  const shared = one.subject.filter((stem) => other.subject.includes(stem) && !nouns.has(stem))
  if (times === 'different' || shared.length < fewestOf(one, other, times)) return undefined
  const relation = areCompatible(one.quantity, other.quantity) ? 'agrees' : 'contradicts'
  // What only does not exclude each other confirms nothing.
  if (relation === 'agrees' && !(isExact(one.quantity) || isExact(other.quantity))) return undefined
  return {
    one: one.id,
    other: other.id,
    relation,
    reasons: [
      `both count ${other.unit ?? one.unit ?? 'the same'}, with ${shared.length === 1 ? 'one more word' : `${shared.length} more words`} in common`,
      `${one.quantity} here, ${other.quantity} there`,
      ...(times === 'same' ? [`both of ${one.date}`] : []),
    ],
  }
}

/** So many words more than the noun have to be the same. */
function fewestOf(one: Compared, other: Compared, times: ReturnType<typeof timesOf>): number {
  if (one.by === other.by) return times === 'same' ? fewestOfOneSide : Number.POSITIVE_INFINITY
  if (times === 'same') return fewestInTime
  return one.form === 'measure' ? fewestMeasured : fewestShared
}

/** Who says that he has stopped, and who says later that he has not. */
function ceasedAndNot(one: Compared, other: Compared): ClaimRelation | undefined {
  if (one.ceased === undefined || other.ceased === undefined) return undefined
  const isSameSide = isLikeName(one.ceased.who, other.ceased.who)
  if (!isSameSide || !one.ceased.over || other.ceased.over || one.by === other.by) return undefined
  return {
    one: one.id,
    other: other.id,
    relation: 'contradicts',
    reasons: [`both speak of what ${one.ceased.who} does`, 'it has ceased; later: it has not'],
  }
}

/** Times are the same when one lies in the other: a day in its month, a month in its year. */
function timesOf(one: Compared, other: Compared): 'same' | 'different' | 'unknown' {
  if (one.date === undefined || other.date === undefined) return 'unknown'
  const isIn = one.date.startsWith(other.date) || other.date.startsWith(one.date)
  return isIn ? 'same' : 'different'
}
