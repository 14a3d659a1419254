/** The day of a letter. */
import { type Document, daysOf } from '../../../record/index.ts'

/** The last day on which it can have been written, counted as days are; without a date it comes after all. */
export function dayOf({ date }: Document): number {
  const last = date === undefined ? Number.NaN : daysOf(date.value).last
  return Number.isFinite(last) ? last : Number.POSITIVE_INFINITY
}
