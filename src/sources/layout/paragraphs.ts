/**
 * Paragraphs: which line goes on from the line before it.
 *
 * A wrong break cuts a sentence in two, a wrong join only runs two lines
 * together that `lines` still tells apart; so in doubt lines are joined.
 */
import type { SourceLine } from './lines.ts'
import { beginsSmall, endsSentence, isCapitals, type Measure } from './measure.ts'

const listMark = /^(?:[-–—•*·▪◦‣]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s|\(?[A-Z]\)\s|§\s?\d)/
// Words after which no line of an address or a heading ends.
const unfinished =
  /(?:^|[\s(])(?:the|of|and|to|in|for|by|a|an|der|die|das|des|dem|den|und|von|zu|für|le|la|les|de|du|des|et|à|del|della|e)$|\p{L}[-‐]$/iu
const rightEdge = 8

export function beginsItem(source: string, line: SourceLine): boolean {
  return listMark.test(source.slice(line.start, line.start + 8))
}

export interface Surroundings {
  readonly measure: Measure
  /** Page furniture stands between the two lines. */
  readonly across: boolean
  /** The line after them. */
  readonly after: SourceLine | undefined
}

/** Whether `line` goes on from `before`. */
export function goesOn(
  source: string,
  before: SourceLine,
  line: SourceLine,
  { measure, across, after }: Surroundings,
): boolean {
  if (before.depth !== line.depth) return false
  const ends = endsSentence(source, before)
  const small = beginsSmall(source, line)
  const gap = across ? 0 : line.blanks
  if (isUnfinished(source, before) && gap <= (measure.spaced ? 1 : 0)) return true
  if (introducesQuote(source, line, after) && gap === 0)
    return !/[.!?]$/.test(lastOf(source, before))
  if (!measure.wrapped) return small && !ends && gap === 0
  if (measure.tailed && before.tail > 1) return false
  if (ends && beginsItem(source, line)) return false
  if (Math.abs(line.indent - before.indent) > rightEdge && !small) return false
  if (ends && line.indent >= before.indent + 2 && !small) return false
  const fill = (before.end - before.start) / Math.max(1, measure.width)
  if (gap > (measure.spaced ? 1 : 0) || across)
    return !ends && fill >= 0.75 && runsOver(source, before, line, { measure, gap, across })
  if (small && !ends) return fill >= 0.3
  if (isHeading(source, before, measure) || isHeading(source, line, measure))
    return isHeading(source, before, measure) && isHeading(source, line, measure) && fill >= 0.5
  return !hadRoom(source, before, line, ends ? measure.width : measure.width * 0.8)
}

/** "On Monday Ann Mill" / "wrote:" before quoted lines is one line that a mail program wrapped. */
function introducesQuote(source: string, line: SourceLine, after: SourceLine | undefined): boolean {
  return after !== undefined && after.depth > line.depth && lastOf(source, line) === ':'
}

function lastOf(source: string, line: SourceLine): string {
  return source.charAt(line.end - 1)
}

/** Whether a sentence runs on over blank lines: a page ended, or the lines stand apart. */
function runsOver(
  source: string,
  before: SourceLine,
  line: SourceLine,
  {
    measure,
    gap,
    across,
  }: { readonly measure: Measure; readonly gap: number; readonly across: boolean },
): boolean {
  if (beginsSmall(source, line) || lastOf(source, before) === ',') return true
  // A page ended between two full lines: what begins anew begins with a short one.
  const inText = (line.end - line.start) / Math.max(1, measure.width) >= 0.75
  if (inText && /\p{Ll}/u.test(lastOf(source, before)) && measure.spaced) return true
  return gap <= 1 && !across && !isHeading(source, before, measure)
}

/** A line of capitals in a text of small letters. */
export function isHeading(source: string, line: SourceLine, measure: Measure): boolean {
  return !measure.capitals && line.end - line.start <= 120 && isCapitals(source, line)
}

function isUnfinished(source: string, line: SourceLine): boolean {
  return unfinished.test(source.slice(Math.max(line.start, line.end - 8), line.end))
}

/** The first word of the next line would have fitted: who broke the line meant it. */
function hadRoom(source: string, before: SourceLine, line: SourceLine, width: number): boolean {
  const first = /^\S{0,40}/.exec(source.slice(line.start, line.start + 40))?.[0].length ?? 0
  return before.end - before.start + 1 + first <= width
}
