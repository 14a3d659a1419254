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

import { isAnnexOfLetter, isAnnexTitle } from './annex.ts'
import { closerAt } from './closer.ts'
import { readDateline } from './dateline.ts'
import { type DateTools, readDates } from './dates.ts'
import { readForm } from './form.ts'
import { headingAt } from './heading-lines.ts'
import type { Line } from './lines.ts'
import { isPartingLine, mailHeadAt } from './mail-head.ts'
import { isNumberedTitle, type NumberedBy, numberedHeadings } from './numbered-rows.ts'
import { hasOpener, nearest } from './opener-below.ts'
import { bookAmong, outsideOf } from './outside.ts'
import { isProse } from './prose.ts'
import { isArchivePlace } from './provenance.ts'
import { readSalutation } from './salutation.ts'
import { prefaces } from './vocabulary.ts'

export interface Extent {
  /** Index of the first line and behind the last. */
  readonly from: number
  readonly to: number
  readonly role: 'document' | 'preface'
  readonly confidence: number
  /** Lines around it that speak of the paper, not in it. */
  readonly aside: readonly number[]
  /** It begins with the number that an edition gave it, which is none of the paper's. */
  readonly isNumbered?: true
}

interface Start {
  readonly at: number
  readonly role: 'document' | 'preface'
  readonly numberedBy: NumberedBy | undefined
  /** The head of a mail: it needs no words below it, and nothing above it but stamps is of the mail. */
  readonly isMail?: true
}

/** An entry of a table of contents has fewer lines; a numbered document of more is one, whatever it says. */
const shortest = 4

/** The documents among the lines of a text. */
export function boundariesIn(lines: readonly Line[], tools: DateTools): Extent[] {
  const book = bookAmong(lines)
  if (book.from === 0 && book.to === lines.length) return boundariesWithin(lines, tools)
  return boundariesWithin(lines.slice(book.from, book.to), tools).map((extent) => ({
    ...extent,
    from: extent.from + book.from,
    to: extent.to + book.from,
    aside: extent.aside.map((at) => at + book.from),
  }))
}

function boundariesWithin(lines: readonly Line[], tools: DateTools): Extent[] {
  if (lines.length === 0) return []
  const starts = startsIn(lines, tools)
  if (starts.length < 2 && !isMailBelowStamps(lines, starts))
    return [extentOf(lines, { from: 0, to: lines.length }, 0.95)]
  const extents = starts.map(({ at, role, numberedBy, isMail }, index) => {
    const next = starts[index + 1]?.at
    const to = next === undefined ? endOfLast(lines, starts) : endBefore(lines, next, at)
    const extent = isMail
      ? mailOf(lines, { from: at, to })
      : { ...belowAnnexTitle(lines, { from: at, to }), role }
    return numberedBy === 'edition' ? { ...extent, isNumbered: true as const } : extent
  })
  return [...frontMatter(lines, starts), ...extents]
}

/** A mail begins with its head, whatever is said further down of rights and sources: that may be in what it hands on. */
function mailOf(lines: readonly Line[], { from, to }: { from: number; to: number }): Extent {
  const extent = extentOf(lines, { from, to }, 0.95)
  return { ...extent, from, aside: extent.aside.filter((at) => at >= extent.to) }
}

/** One mail, and above its head stamps of the page alone. */
function isMailBelowStamps(lines: readonly Line[], [first]: readonly Start[]): boolean {
  return first?.isMail === true && !hasProse(lines.slice(0, first.at))
}

/** What returns on the pages is a stamp, though it may be as long as a sentence. */
function hasProse(lines: readonly Line[]): boolean {
  return lines.some(({ words, kind }) => kind !== 'furniture' && isProse(words))
}

/** The word "annex", and of what, is of him who put the papers together: the paper begins below. */
function belowAnnexTitle(
  lines: readonly Line[],
  { from, to }: { readonly from: number; readonly to: number },
): Extent {
  const isTitle = from > 0 && to - from > 1 && isAnnexTitle(lines[from]!.words)
  if (!isTitle) return extentOf(lines, { from, to }, 0.92)
  const below = extentOf(lines, { from: from + 1, to }, 0.92)
  return { ...below, aside: [from, ...below.aside] }
}

/** Of the documents of an edition so many say where the paper lies, and there are so many at least. */
const mostlyKept = 0.6
const leastKept = 5

/**
 * Where an edition says below each document in which archive it lies, the last
 * one ends there as well: notes, indexes and lists that follow are of the volume.
 */
function endOfLast(lines: readonly Line[], starts: readonly Start[]): number {
  const placeOf = (from: number, to: number): number =>
    lines.slice(from, to).findIndex(({ words }) => isArchivePlace(words))
  const kept = starts
    .slice(0, -1)
    .filter(({ at }, index) => placeOf(at, starts[index + 1]!.at) >= 0)
  if (kept.length < leastKept || kept.length < (starts.length - 1) * mostlyKept) return lines.length
  const last = starts.at(-1)!.at
  const place = placeOf(last, lines.length)
  return place === -1 ? lines.length : last + place + 1
}

/** Prose before the first heading: a preface without a heading of its own. */
function frontMatter(lines: readonly Line[], starts: readonly Start[]): Extent[] {
  const [first] = starts
  if (first === undefined || first.at === 0 || first.role === 'preface') return []
  const before = extentOf(lines, { from: 0, to: first.at }, 0.85)
  if (!hasProse(lines.slice(before.from, before.to))) return []
  // Words above a mail that is handed on are those of him who hands it on.
  return [{ ...before, role: first.isMail ? 'document' : 'preface' }]
}

/** What is longer begins no document, but where it names the letter that it is annexed to. */
const longestTitle = 140

/** Where documents begin; one of these alone does not part a text. */
function startsIn(lines: readonly Line[], tools: DateTools): Start[] {
  const numbered = numberedHeadings(lines, tools)
  const marked = marksBetween(lines, tools)
  const isInEdition = editionsOf(numbered)
  const hasBody = bodies(lines)
  const starts: Start[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const mail = isInEdition(at) ? undefined : mailHeadAt(lines, at)
    if (mail !== undefined) {
      starts.push({ at, role: 'document', numberedBy: undefined, isMail: true })
      at = mail.to - 1
      continue
    }
    const { words, kind } = lines[at]!
    if (kind === 'furniture') continue
    if (words.length > longestTitle && !numbered.has(at) && !isAnnexTitle(words)) continue
    const role = isPreface(lines, at) ? 'preface' : 'document'
    const opens =
      role === 'preface' ||
      numbered.has(at) ||
      (!isInEdition(at) &&
        (marked.has(at) ||
          opensByHeading(lines, at, tools) ||
          opensByMailHead(lines, at) ||
          opensByAnnex(lines, at, { since: starts.at(-1)?.at ?? 0, tools }) ||
          opensAfterCloser(lines, at, { since: starts.at(-1)?.at ?? 0, tools })))
    const since = starts.at(-1)?.at
    const isBeside = numbered.has(at) && since !== undefined && at - since > shortest
    // The letter that conveys the first annex begins the text, whatever stands at its head.
    const conveys = opens && since === undefined && at > 0 && isAnnexTitle(words)
    if (conveys) starts.push({ at: 0, role: 'document', numberedBy: undefined })
    if (opens && (isBeside || hasBody(since, at)))
      starts.push({ at, role, numberedBy: numbered.get(at) })
  }
  return starts
}

/** Fewer numbers than this do not show that an edition numbers every document that it prints. */
const leastOfEdition = 8

/** Whether a line stands within a row of an edition's numbers: what opens there without one is an enclosure. */
function editionsOf(numbered: ReadonlyMap<number, NumberedBy>): (at: number) => boolean {
  const own = [...numbered].flatMap(([at, by]) => (by === 'edition' ? [at] : []))
  if (own.length < leastOfEdition) return () => false
  const [first, last] = [Math.min(...own), Math.max(...own)]
  return (at) => at > first && at < last
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
  // Numbered titles count in their row or not at all: a table of contents lists them too.
  if (!lines[at]!.opens || isNumberedTitle(lines[at]!.words)) return false
  const heading = headingAt(lines, at, tools)
  if (heading === undefined) return false
  const { from, to, date, greets, kind } = heading.heading.value
  if (greets) return true
  // A short note has no opener: capitals that say who writes to whom, set apart, are enough.
  const isWhole = from !== undefined && to !== undefined && isShouted(lines, at, heading.to)
  if (isWhole && isParted(lines, at) && (kind !== undefined || isDated(lines, heading.to, tools)))
    return true
  const named = [from, to, date].filter((one) => one !== undefined).length
  return named >= 2 && hasOpener(lines, heading.to, tools)
}

function isShouted(lines: readonly Line[], from: number, to: number): boolean {
  return lines.slice(from, to).every(({ words }) => words === words.toUpperCase())
}

/** Whether a short line below a heading has a day in it, whatever else it says of the place. */
function isDated(lines: readonly Line[], at: number, tools: DateTools): boolean {
  const below = lines[at]
  return (
    below !== undefined &&
    below.words.length < 90 &&
    readDates(below.words, tools).some(({ reach }) => reach === 'day')
  )
}

/** Under an ornament or a wider gap than one blank line. */
function isParted(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]
  return above === undefined || lines[at]!.gap > 1 || /^[^\p{L}\p{N}]+$/u.test(above.words)
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

/** Where the document before a mail head ends: a line of dashes above the head ("-----Original Message-----") is of neither. */
export function endBefore(lines: readonly Line[], next: number, from: number): number {
  const above = lines[next - 1]
  const parts = above !== undefined && isPartingLine(above.words)
  return parts && next - 1 > from && opensByMailHead(lines, next) ? next - 1 : next
}

/** A mail head in the text: From, Date or Sent, To, Subject together. */
export function opensByMailHead(lines: readonly Line[], at: number): boolean {
  if (mailHeadAt(lines, at) !== undefined) return true
  if (!/^[*_>\s]*(?:From|Von|De|Da)\s*:/u.test(lines[at]!.words)) return false
  const fields = new Set(readForm(lines.slice(at, at + 8)).map((one) => one.field))
  return fields.has('from') && fields.has('subject') && (fields.has('date') || fields.has('to'))
}

/** "Annex" under the signature of the letter that conveys it, when the annex is a paper with a head of its own. */
function opensByAnnex(
  lines: readonly Line[],
  at: number,
  { since, tools }: { readonly since: number; readonly tools: DateTools },
): boolean {
  const line = lines[at]!
  if (at === 0 || !line.opens || !isAnnexTitle(line.words)) return false
  if (!isCloserAbove(lines, at, since, longestFoot)) return false
  return isAnnexOfLetter(line.words) || headed(lines, at + 1, tools)
}

/** Offices, the number of the print and a running head may stand between a signature and an annex. */
const longestFoot = 10
/** And so many lines between the word "annex" and the head of the paper. */
const nearestHead = 4

function headed(lines: readonly Line[], from: number, tools: DateTools): boolean {
  for (let at = from; at < Math.min(lines.length, from + nearestHead); at += 1) {
    const heading = lines[at]!.opens ? headingAt(lines, at, tools)?.heading.value : undefined
    if (heading?.kind !== undefined && (heading.from ?? heading.to ?? heading.date)) return true
  }
  return hasOpener(lines.slice(0, from + nearestHead), from, tools)
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

function isCloserAbove(
  lines: readonly Line[],
  at: number,
  since: number,
  most: number = 6,
): boolean {
  for (let above = Math.max(since, at - most); above < at; above += 1)
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
