/** A date as it was read in some words, and what helps to read it. */
import type { EdtfDate } from '../record/index.ts'
import type { Span } from '../text/index.ts'

export interface ReadDate extends Span {
  readonly value: EdtfDate
  /** As far as its own words go, where years near by told the century: `XX76-07-18`. */
  readonly given?: EdtfDate
  readonly calendar?: 'julian'
  /** How far the words go: all of a day, a day without its year, a month, … */
  readonly reach: 'day' | 'month' | 'yearless'
  /** The day was written in words ("twenty nine"), as on franks. */
  readonly inWords: boolean
  /** Figures throughout ("8/20/59"), as on stamps. */
  readonly inFigures: boolean
  /** Points between the figures, which is also how many people date a letter. */
  readonly inPoints: boolean
  /** Day and month could be the other way round ("6/9/64"). */
  readonly ambiguous: boolean
}

export interface DateTools {
  /** Figures stand month first, as in the United States. */
  readonly monthFirst: boolean
  /** Other dates of the same text tell the order, so that "6/9/64" is not two days. */
  readonly orderKnown?: boolean
  /** A year near which the date lies: it tells the century of "'76". */
  readonly near?: number | undefined
}
