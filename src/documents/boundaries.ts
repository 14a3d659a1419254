/**
 * Boundaries: where in a text its documents begin and end.
 *
 * Letters printed one after the other betray themselves by repeated structure:
 * a heading that names a kind of document, a dateline with a salutation under
 * it, a mail head; and before it the closer of the one before. What stands in
 * front of the first is a preface when it is prose, and belongs to no document
 * when it is an archive's title and source note.
 */

import { readDateline } from './dateline.ts'
import type { DateTools } from './dates.ts'
import { readForm } from './form.ts'
import type { Line } from './lines.ts'
import { headingAt } from './opener.ts'
import { isProse } from './prose.ts'
import { isFurniture, readProvenance } from './provenance.ts'
import { readSalutation } from './salutation.ts'
import { closerAt } from './signature.ts'

export interface Extent {
  /** Index of the first line and behind the last. */
  readonly from: number
  readonly to: number
  readonly role: 'document' | 'preface'
  readonly confidence: number
  /** Lines around it that speak of the paper, not in it. */
  readonly aside: readonly number[]
}

/** Lines between a heading or a dateline and its salutation. */
const nearest = 12

/** The documents among the lines of a text. */
export function boundariesIn(lines: readonly Line[], tools: DateTools): Extent[] {
  if (lines.length === 0) return []
  const starts = startsIn(lines, tools)
  if (starts.length < 2) return [single(lines, 0, lines.length)]
  const extents = starts.map((from, index) =>
    single(lines, from, starts[index + 1] ?? lines.length),
  )
  const before = single(lines, 0, starts[0]!)
  const prose = lines.slice(before.from, before.to).filter((line) => isProse(line.words)).length
  return prose > 0 ? [{ ...before, role: 'preface' }, ...extents] : extents
}

/** Line indexes at which a document begins; at most one where the text holds one only. */
function startsIn(lines: readonly Line[], tools: DateTools): number[] {
  const heads: number[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!
    if (line.words.length > 140) continue
    if (
      opensByHeading(lines, at, tools) ||
      opensByForm(lines, at) ||
      opensAfterCloser(lines, at, heads.at(-1) ?? 0, tools)
    )
      heads.push(at)
  }
  return heads.filter((at, index) => index === 0 || hasBody(lines, heads[index - 1]!, at))
}

/** A heading that names kind and party or date, with an opener under it. */
function opensByHeading(lines: readonly Line[], at: number, tools: DateTools): boolean {
  if (!lines[at]!.opens) return false
  const heading = headingAt(lines, at, tools)
  if (heading === undefined) return false
  const { from, to, date } = heading.heading.value
  const named = (from ? 1 : 0) + (to ? 1 : 0) + (date ? 1 : 0)
  if (named < 2) return false
  return lines
    .slice(heading.to, heading.to + nearest)
    .some(
      (line) =>
        readSalutation(line.words) !== undefined || readDateline(line.words, tools) !== undefined,
    )
}

/** A mail head in the text: From, Date or Sent, To, Subject together. */
function opensByForm(lines: readonly Line[], at: number): boolean {
  if (!/^[*_>\s]*(?:From|Von|De|Da)\s*:/u.test(lines[at]!.words)) return false
  const fields = new Set(readForm(lines.slice(at, at + 8)).map((one) => one.field))
  return fields.has('from') && fields.has('subject') && (fields.has('date') || fields.has('to'))
}

/** A dateline with a salutation under it, or a salutation alone, just below the closer of another letter. */
function opensAfterCloser(
  lines: readonly Line[],
  at: number,
  since: number,
  tools: DateTools,
): boolean {
  if (at === 0) return false
  if (!isCloserAbove(lines, at, since)) return false
  const line = lines[at]!
  if (!line.opens) return false
  if (readDateline(line.words, tools) === undefined) return false
  return lines
    .slice(at + 1, at + nearest)
    .some((below) => readSalutation(below.words) !== undefined)
}

function isCloserAbove(lines: readonly Line[], at: number, since: number): boolean {
  for (let above = Math.max(since, at - 6); above < at; above += 1)
    if (closerAt(lines, above) !== undefined) return true
  return false
}

/** Between two beginnings stands a document only when it has a body. */
function hasBody(lines: readonly Line[], from: number, to: number): boolean {
  return lines.slice(from, to).some((line) => isProse(line.words))
}

/** One document among these lines, without what an archive put around it. */
function single(lines: readonly Line[], from: number, to: number): Extent {
  const aside: number[] = []
  const head = leadEnd(lines, from, to, aside)
  const foot = trailStart(lines, head, to, aside)
  return { from: head, to: foot, role: 'document', confidence: 0.9, aside }
}

/** Behind the last line of provenance at the head, where there is one. */
function leadEnd(lines: readonly Line[], from: number, to: number, aside: number[]): number {
  let end = from
  for (let at = from; at < Math.min(to, from + 25); at += 1) {
    const { words } = lines[at]!
    const marks = readProvenance(words)
    if (marks.length > 0 || (isFurniture(words) && at - end < 4)) end = at + 1
    else if (isProse(words) && words.length > 250) break
    else if (readSalutation(words) !== undefined) break
  }
  for (let at = from; at < end; at += 1) aside.push(at)
  return end === to ? from : end
}

function trailStart(lines: readonly Line[], from: number, to: number, aside: number[]): number {
  let start = to
  for (let at = to - 1; at > Math.max(from, to - 40); at -= 1) {
    const { words } = lines[at]!
    if (isFurniture(words) || readProvenance(words).length > 0) start = at
    else if (isProse(words) && start - at > 3) break
  }
  for (let at = start; at < to; at += 1) aside.push(at)
  return start
}
