/**
 * Boundaries: where in a text its documents begin and end.
 *
 * Letters printed one after the other betray themselves by repeated structure:
 * a heading that names a kind of document, a number in a row of numbers, a
 * mail head, a dateline with a salutation under it just below the closer of
 * the one before. What stands in front of the first is a preface when it is
 * prose, and belongs to no document when it is a title page or an archive's
 * source note.
 */

import { closerAt } from './closer.ts'
import { readDateline } from './dateline.ts'
import { type DateTools, readDates } from './dates.ts'
import { readForm } from './form.ts'
import { headingAt } from './heading-lines.ts'
import type { Line } from './lines.ts'
import { outsideOf } from './outside.ts'
import { isProse } from './prose.ts'
import { readSalutation } from './salutation.ts'
import { kindOfNoun, prefaces } from './vocabulary.ts'

export interface Extent {
  /** Index of the first line and behind the last. */
  readonly from: number
  readonly to: number
  readonly role: 'document' | 'preface'
  readonly confidence: number
  /** Lines around it that speak of the paper, not in it. */
  readonly aside: readonly number[]
}

interface Start {
  readonly at: number
  readonly role: 'document' | 'preface'
}

/** Lines between a heading or a dateline and its salutation. */
const nearest = 12

/** The documents among the lines of a text. */
export function boundariesIn(lines: readonly Line[], tools: DateTools): Extent[] {
  if (lines.length === 0) return []
  const starts = startsIn(lines, tools)
  if (starts.length < 2) return [extentOf(lines, { from: 0, to: lines.length }, 0.95)]
  const extents = starts.map(({ at, role }, index) => {
    const next = starts[index + 1]?.at
    const to = next === undefined ? lines.length : endBefore(lines, next, at)
    return { ...extentOf(lines, { from: at, to }, 0.92), role }
  })
  return [...frontMatter(lines, starts), ...extents]
}

/** Prose before the first heading: a preface without a heading of its own. */
function frontMatter(lines: readonly Line[], starts: readonly Start[]): Extent[] {
  const [first] = starts
  if (first === undefined || first.at === 0 || first.role === 'preface') return []
  const before = extentOf(lines, { from: 0, to: first.at }, 0.85)
  const hasProse = lines.slice(before.from, before.to).some((line) => isProse(line.words))
  return hasProse ? [{ ...before, role: 'preface' }] : []
}

/** Where documents begin; one of these alone does not part a text. */
function startsIn(lines: readonly Line[], tools: DateTools): Start[] {
  const numbered = numberedHeadings(lines, tools)
  const marked = marksBetween(lines, tools)
  const hasBody = bodies(lines)
  const starts: Start[] = []
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at]!.words.length > 140) continue
    const role = isPreface(lines, at) ? 'preface' : 'document'
    const opens =
      role === 'preface' ||
      numbered.has(at) ||
      marked.has(at) ||
      opensByHeading(lines, at, tools) ||
      opensByMailHead(lines, at) ||
      opensAfterCloser(lines, at, { since: starts.at(-1)?.at ?? 0, tools })
    if (opens && hasBody(starts.at(-1)?.at, at)) starts.push({ at, role })
  }
  return starts
}

/**
 * Between two beginnings stands a document only when it has a body. Asked from beginning to end:
 * what was found without one is not gone through again.
 */
function bodies(lines: readonly Line[]): (before: number | undefined, at: number) => boolean {
  let from = 0
  let read = 0
  return (before, at) => {
    if (before === undefined) return true
    if (before !== from) read = before
    from = before
    while (read < at && !isProse(lines[read]!.words)) read += 1
    return read < at
  }
}

/** A line that is the word for a preface and nothing else. */
function isPreface(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!
  return (
    line.opens &&
    prefaces.has(
      line.words
        .toLowerCase()
        .replace(/[^\p{L}\s-]/gu, '')
        .trim(),
    )
  )
}

/** A heading that names kind and party or date, with an opener under it. */
function opensByHeading(lines: readonly Line[], at: number, tools: DateTools): boolean {
  if (!lines[at]!.opens) return false
  const heading = headingAt(lines, at, tools)
  if (heading === undefined) return false
  const { from, to, date, greets } = heading.heading.value
  if (greets) return true
  const named = [from, to, date].filter((one) => one !== undefined).length
  return named >= 2 && hasOpener(lines, heading.to, tools)
}

function hasOpener(lines: readonly Line[], from: number, tools: DateTools): boolean {
  return lines
    .slice(from, from + nearest)
    .some(
      (line) =>
        readSalutation(line.words) !== undefined || readDateline(line.words, tools) !== undefined,
    )
}

/** The lines under a number down to the first that runs on: a numbered point has its text there, and no opener. */
function headBelow(lines: readonly Line[], from: number): Line[] {
  const below = lines.slice(from, from + nearest)
  const prose = below.findIndex(({ words }) => isProse(words))
  return prose === -1 ? below : below.slice(0, prose + 1)
}

const numeral =
  /^(?:(?<noun>\p{L}[\p{L}-]+)\s+)?(?:no\.?\s*|nr\.?\s*|n°\s*|n\.\s*|#\s*)?(?<number>\d{1,4}|[IVXLC]{1,7})[.):]?$/iu

/** "LETTER I", "Letter II", or bare numbers: a row that rises, each with an opener under it. */
function numberedHeadings(lines: readonly Line[], tools: DateTools): ReadonlySet<number> {
  const rows = new Map<string, { at: number; number: number }[]>()
  lines.forEach((line, at) => {
    if (!line.opens || line.words.length > 30) return
    const match = numeral.exec(line.words)
    const noun = match?.groups?.noun?.toLowerCase() ?? ''
    if (match === null || (noun !== '' && !kindOfNoun.has(noun) && noun !== 'document')) return
    const number = numberOf(match.groups!.number!)
    if (number === undefined || !hasOpener(headBelow(lines, at + 1), 0, tools)) return
    const row = rows.get(noun) ?? []
    row.push({ at, number })
    rows.set(noun, row)
  })
  const rising = [...rows.values()].map((row) =>
    row.filter((one, index) => index === 0 || one.number === row[index - 1]!.number + 1),
  )
  return new Set(rising.filter((row) => row.length >= 2).flatMap((row) => row.map((one) => one.at)))
}

/** Lines between a mark and the date of the document that it opens. */
const nearestDate = 4
/** A mark returns at least so often. */
const leastMarks = 3

/** Names and headings return too: a mark begins with a sign that no name begins with. */
const isMark = /^[/#*=~<[{|+_-].{2,38}$/u

/**
 * A line that returns word for word, mostly with a date just under it: what an
 * editor or a program puts between the letters of one file ("/START LETTER/").
 */
function marksBetween(lines: readonly Line[], tools: DateTools): ReadonlySet<number> {
  const rows = new Map<string, number[]>()
  lines.forEach((line, at) => {
    if (!isMark.test(line.words) || readDates(line.words, tools).length > 0) return
    rows.set(line.words, [...(rows.get(line.words) ?? []), at])
  })
  const isDated = (at: number): boolean =>
    lines
      .slice(at + 1, at + 1 + nearestDate)
      .some(
        ({ words }) =>
          words.length < 90 &&
          readDates(words, tools).some((one) => one.reach === 'day' && one.start < 25),
      )
  const marks = [...rows.values()].filter(
    (row) => row.length >= leastMarks && row.filter(isDated).length >= row.length / 2,
  )
  // Of several such rows the one that stands first opens documents; another closes them.
  const [best] = marks.sort((one, other) => one[0]! - other[0]!)
  return new Set(best)
}

/** The number of figures or Roman letters. */
function numberOf(words: string): number | undefined {
  if (/^\d+$/.test(words)) return Number(words)
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
  const signs = [...words.toUpperCase()].map((sign) => values[sign] ?? 0)
  return signs.reduce((sum, value, at) => sum + (value < (signs[at + 1] ?? 0) ? -value : value), 0)
}

/** Where the document before a mail head ends: a line of dashes above the head ("-----Original Message-----") is of neither. */
export function endBefore(lines: readonly Line[], next: number, from: number): number {
  const above = lines[next - 1]
  const parts = above !== undefined && partingLine.test(above.words)
  return parts && next - 1 > from && opensByMailHead(lines, next) ? next - 1 : next
}

/** What mail programs set above a mail that they quote whole. */
const partingLine = /^(?:[-_=]{2,}.{0,60}[-_=]{2,}|_{5,}|\p{L}[\p{L} ]{5,40}:)$/u

/** A mail head in the text: From, Date or Sent, To, Subject together. */
export function opensByMailHead(lines: readonly Line[], at: number): boolean {
  if (!/^[*_>\s]*(?:From|Von|De|Da)\s*:/u.test(lines[at]!.words)) return false
  const fields = new Set(readForm(lines.slice(at, at + 8)).map((one) => one.field))
  return fields.has('from') && fields.has('subject') && (fields.has('date') || fields.has('to'))
}

/** A dateline with a salutation under it, just below the closer of another letter. */
function opensAfterCloser(
  lines: readonly Line[],
  at: number,
  { since, tools }: { readonly since: number; readonly tools: DateTools },
): boolean {
  const line = lines[at]!
  if (at === 0 || !line.opens || readDateline(line.words, tools) === undefined) return false
  if (!isCloserAbove(lines, at, since)) return false
  return lines
    .slice(at + 1, at + nearest)
    .some((below) => readSalutation(below.words) !== undefined)
}

function isCloserAbove(lines: readonly Line[], at: number, since: number): boolean {
  for (let above = Math.max(since, at - 6); above < at; above += 1)
    if (closerAt(lines, above) !== undefined) return true
  return false
}

/** One document among these lines, without what an archive or a printer put around it. */
function extentOf(
  lines: readonly Line[],
  { from, to }: { readonly from: number; readonly to: number },
  confidence: number,
): Extent {
  const proper = outsideOf(lines, from, to)
  const aside: number[] = []
  for (let at = from; at < to; at += 1) if (at < proper.from || at >= proper.to) aside.push(at)
  return { ...proper, role: 'document', confidence, aside }
}
