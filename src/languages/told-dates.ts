/**
 * Dates as texts tell them: what the words give, as first and last day. A language
 * brings its patterns, from the most to the least exact; the first that fits a stretch of words takes it.
 */
import { sieves } from '../text/index.ts'
import type { DaySpan } from './day-spans.ts'

/** Days since 1970-01-01, both included, and the words that say so. */
export interface Dated {
  readonly first: number
  readonly last: number
  readonly basis: 'stated' | 'relative' | 'context'
  readonly words: string
  readonly start: number
  readonly end: number
}

export interface DateContext {
  /** The last date told: relative dates count from its end, years are taken from it. */
  readonly told: { readonly first: number; readonly last: number } | undefined
  /** The day of the paper itself: a date without a year lies before it. */
  readonly written?: { readonly first: number; readonly last: number } | undefined
  /** A story under way: behind December a May is that of the next year. */
  readonly isUnderWay?: boolean
}

export interface DateReader {
  readonly pattern: RegExp
  readonly basis: 'stated' | 'relative'
  read(match: RegExpExecArray, context: DateContext): DaySpan | undefined
}

/** Reads the dates of a sentence as it reads, in their order. */
export type ReadToldDates = (reading: string, context: DateContext) => Dated[]

/** A reader of dates made of a language's patterns. */
export function toldDates(readers: readonly DateReader[]): ReadToldDates {
  const patterns = sieves(readers.map((one) => [one, one.pattern]))
  return (reading, context) => {
    const taken: { match: RegExpExecArray; reader: DateReader }[] = []
    for (const [reader, pattern] of patterns.in(reading))
      for (const match of pattern.matchAll(reading)) {
        const end = match.index + match[0].length
        const isTaken = taken.some(
          ({ match: { index, 0: words } }) => index < end && index + words.length > match.index,
        )
        // A pattern that cannot read its words leaves them to the next.
        const somewhen = { ...context, told: context.told ?? { first: 0, last: 0 } }
        if (!isTaken && reader.read(match, somewhen) !== undefined) taken.push({ match, reader })
      }
    taken.sort((one, other) => one.match.index - other.match.index)
    return inOrder(taken, context)
  }
}

/** Each date may count from the one before it. */
function inOrder(
  taken: readonly { match: RegExpExecArray; reader: DateReader }[],
  context: DateContext,
): Dated[] {
  let { told } = context
  return taken.flatMap(({ match, reader }) => {
    const span = reader.read(match, { ...context, told })
    if (span === undefined) return []
    const [first, last] = span
    told = { first, last }
    const { index: start, 0: words } = match
    return [{ first, last, basis: reader.basis, words, start, end: start + words.length }]
  })
}
