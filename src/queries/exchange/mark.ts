/** The facts of the exchange: documents as marks, answers as arcs, requests for what was kept back. */
import type { DayRange, DocumentId, Reply } from '../../record/index.ts'

/** A document as a mark: held or missing, on a day or a span of days. */
export interface ExchangeMark {
  readonly id: DocumentId
  readonly name: string
  readonly held: boolean
  /** The lane of its sender. */
  readonly lane: string
  readonly to: readonly string[]
  readonly kind: string
  /** First and last day it may be of, counted from 1970-01-01. */
  readonly days: DayRange
  readonly date: string
  /** How it is known, where it is not held. */
  readonly known: string
  /** It went to others than the two sides, or was kept from one of them: an arrow away from the lanes. */
  readonly away: boolean
}

export interface ExchangeArc {
  readonly from: ExchangeMark
  readonly answers: ExchangeMark
  readonly how: Reply['how']
  readonly days: DayRange
}

/** A document asked for by the side from which it was kept. */
export interface Ask {
  readonly from: ExchangeMark
  readonly of: ExchangeMark
}

/** The day in the middle of a range. */
export function middle(days: DayRange): number {
  return (days.first + days.last) / 2
}
