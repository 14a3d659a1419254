/**
 * When two claims contradict or confirm each other.
 *
 * Kept narrow on purpose: two exact figures of the same thing (same noun, two
 * rare words in common), given by different sides, for no different years.
 * A loose figure ("thousands", "nearly two thousand") contradicts nothing that
 * lies near it, and figures for different periods contradict nothing at all.
 */
import type { Claim, ClaimRelation, FindingId, Standing } from '../../../record/index.ts'
import { stemOf } from '../find/subject.ts'

/** A claim as far as others are compared with it. */
export interface Compared extends Pick<Claim, 'by' | 'subject' | 'quantity' | 'date'> {
  readonly id: FindingId
}

/** Words in common besides the noun counted. */
const fewestShared = 2

export function isExact({ body }: Standing<'claim'>): boolean {
  return body.quantity !== undefined && /^\d/.test(body.quantity)
}

/** The nouns counted: claims without one in common are not compared. */
export function nounsOf({ body }: Standing<'claim'>): string[] {
  const words = (body.unit ?? '').toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return [...new Set(words.map(stemOf))]
}

export function comparedOf({ id, body }: Standing<'claim'>): Compared {
  const { by, subject, quantity, date } = body
  return {
    id,
    by,
    subject,
    ...(quantity === undefined ? {} : { quantity }),
    ...(date === undefined ? {} : { date }),
  }
}

/** How a claim stands to an earlier one; nothing where they do not speak of the same. */
export function relationOf(one: Compared, other: Compared): ClaimRelation | undefined {
  const shared = one.subject.filter((stem) => other.subject.includes(stem))
  if (shared.length < fewestShared || isOtherTime(one, other)) return undefined
  const isSame = one.quantity === other.quantity
  // One side's two figures are rather of two things; only a reader can say that it contradicts itself.
  if (!isSame && one.by === other.by) return undefined
  return {
    one: one.id,
    other: other.id,
    relation: isSame ? 'agrees' : 'contradicts',
    reasons: [
      `both speak of ${shared.join(', ')}`,
      `${one.quantity} here, ${other.quantity} there`,
    ],
  }
}

function isOtherTime(one: Compared, other: Compared): boolean {
  return one.date !== undefined && other.date !== undefined && one.date !== other.date
}
