/**
 * Headings among the lines of a head: which lines one fills, of one to five,
 * or a superscription ("To the Right Honourable …").
 */
import type { Span } from '../text/index.ts'
import { readDateline } from './dateline.ts'
import { type Heading, isAddressed, readHeading, withoutSubject } from './heading.ts'
import { readKindLine } from './kind-line.ts'
import type { Line } from './lines.ts'
import { isProse } from './prose.ts'
import type { DateTools } from './read-date.ts'
import { readRegistryLine } from './registry-line.ts'
import { readSides } from './sides.ts'
import { superscriptionAt } from './superscription.ts'
import { weekdays } from './vocabulary.ts'

export interface Placed<Value> extends Span {
  readonly value: Value
}

/** No heading fills more lines. */
const mostLines = 5

/** Headings of one to five lines: a line that begins with a noun of documents, and what follows in its manner. */
export function headingsIn(lines: readonly Line[], tools: DateTools): Placed<Heading>[] {
  const found: Placed<Heading>[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const read = headingAt(lines, at, tools)
    if (read === undefined) continue
    found.push(read.heading)
    at = read.to - 1
  }
  return found
}

/** A heading, and the index of the line behind it. */
interface HeadingLines {
  readonly heading: Placed<Heading>
  readonly to: number
}

/** The heading that begins with a line; nothing where none begins. */
export function headingAt(
  lines: readonly Line[],
  at: number,
  tools: DateTools,
): HeadingLines | undefined {
  return superscriptionFrom(lines, at) ?? titleFrom(lines, at, tools)
}

function superscriptionFrom(lines: readonly Line[], at: number): HeadingLines | undefined {
  const first = lines[at]!
  const greeted = superscriptionAt(lines, at)
  if (greeted === undefined) return undefined
  const value = shifted({ kind: 'letter', greets: true, ...greeted.read }, first)
  return {
    heading: { value, start: first.start, end: lines[greeted.to - 1]!.end },
    to: greeted.to,
  }
}

/** Over as many lines as tell most of who, to whom and when. */
function titleFrom(lines: readonly Line[], at: number, tools: DateTools): HeadingLines | undefined {
  const first = lines[at]!
  if ((isProse(first.words) && !first.opens) || readKindLine(first) !== undefined) return undefined
  const bare = at === 0 || first.kind === 'heading'
  let best: HeadingLines | undefined
  let words = ''
  for (let to = at + 1; to <= Math.min(lines.length, at + mostLines); to += 1) {
    const line = lines[to - 1]!
    const isOver = to > at + 1 && !goesOn(first, line)
    if (isOver && !runsOver(best?.heading.value, words, line)) break
    if (to > at + 1 && isBelowTitle(words, line, tools)) break
    words = words === '' ? line.words : `${words} ${line.words}`
    const next = lines[to]
    const closes = line.closes || (next !== undefined && isBelowTitle(words, next, tools))
    const read = isOver
      ? toldWhole(words, tools)
      : isWhole({ ...line, closes }, first, words)
        ? (readHeading(words, tools, { bare }) ?? readSides(words, tools))
        : isStopped(words) && line.closes && first.opens
          ? readSides(words, tools)
          : /^\p{Lu}/u.test(first.words) && (next === undefined || isProse(next.words))
            ? toldWhole(words, tools)
            : undefined
    if (read !== undefined && (best === undefined || tellsMore(read, best.heading.value)))
      best = {
        heading: { value: shifted(read, first), start: first.start, end: line.end },
        to,
      }
  }
  return best
}

/** Pages set the text right under the title: it has ended where it has told who, to whom and when. */
function toldWhole(words: string, tools: DateTools): Heading | undefined {
  if (isStopped(words) || finiteVerb.test(withoutSubject(words))) return undefined
  const read = isAddressed(words) ? readHeading(words, tools) : undefined
  return read?.kind !== undefined && parts(read) === 3 ? read : undefined
}

/**
 * Pages set each line of a title as a block of its own: what has named the kind and
 * the day goes on below until it has said to whom it is addressed.
 */
function runsOver(told: Heading | undefined, words: string, next: Line): boolean {
  if (told?.kind === undefined || told.date === undefined || isProse(next.words)) return false
  return parts(told) < 3 || joint.test(words)
}

/** No name ends with it. */
const joint = /\s(?:the|of|and|to|for|der|des|und|du|de|et)$/iu

/** Under a title, in its block, the line of a registry, or the day where the title has come to its subject. */
function isBelowTitle(title: string, line: Line, tools: DateTools): boolean {
  if (line.opens) return false
  const isTold = /["”»]$/u.test(title) || withoutSubject(title) !== title
  return (
    readRegistryLine(line.words, tools)?.number !== undefined ||
    (isTold && readDateline(line.words, tools) !== undefined)
  )
}

/** A heading fills its block or stands in capitals; what has a verb or a full stop is a sentence. */
function isWhole(last: Line, first: Line, words: string): boolean {
  if (first.words === first.words.toUpperCase()) return true
  return last.closes && !isStopped(words) && !finiteVerb.test(withoutSubject(words))
}

/** "… on 3 March at 7.30 p.m." is no sentence. */
function isStopped(words: string): boolean {
  return /[.;]$|\.\)$/.test(words) && !/\b[ap]\.?\s?m\.$|\bLtd\.$/iu.test(words)
}

/** Words that make a sentence of what begins like a heading: "The letter of the Board was read." */
const finiteVerb =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|shall|ist|sind|war|wurde|hat|haben|est|sont|était|a été|è|sono|fu)(?!\p{L})/u

/** Capitals go on in capitals, over a blank line too; other headings only within their block. */
function goesOn(first: Line, next: Line): boolean {
  const capitals = first.words === first.words.toUpperCase()
  return capitals
    ? next.words === next.words.toUpperCase() &&
        /\p{Lu}{2}/u.test(next.words) &&
        !(next.opens && isWeekday(next.words))
    : !next.opens
}

/** "MONDAY, P. M.": when a note was written, under its title. */
function isWeekday(words: string): boolean {
  return weekdays.has(words.split(/[^\p{L}]/u, 1)[0]!.toLowerCase())
}

/** More of its parts, or the addressee in more words. */
function tellsMore(read: Heading, best: Heading): boolean {
  const isLonger =
    best.to !== undefined &&
    read.to !== undefined &&
    read.to.end - read.to.start > best.to.end - best.to.start
  return parts(read) > parts(best) || isLonger
}

function parts(heading: Heading): number {
  return (heading.from ? 1 : 0) + (heading.to ? 1 : 0) + (heading.date ? 1 : 0)
}

/** Offsets of joined lines as offsets of the text: lines are one character apart. */
function shifted(heading: Heading, first: Line): Heading {
  const by = first.start
  const move = (span: Span): Span => ({ start: span.start + by, end: span.end + by })
  return {
    ...(heading.kind === undefined ? {} : { kind: heading.kind }),
    ...(heading.from === undefined ? {} : { from: move(heading.from) }),
    ...(heading.to === undefined ? {} : { to: move(heading.to) }),
    ...(heading.title === undefined ? {} : { title: move(heading.title) }),
    ...(heading.greets === undefined ? {} : { greets: heading.greets }),
    ...(heading.date === undefined ? {} : { date: { ...heading.date, ...move(heading.date) } }),
  }
}
