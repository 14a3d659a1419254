/**
 * The opener of a document: the lines before its body, each by its function.
 *
 * Headings, datelines, address blocks, form fields, classification, salutation.
 * It ends with the salutation, or where prose begins.
 */
import type { DocumentKind } from '../record/index.ts'
import type { Span } from '../text/index.ts'
import { type Dateline, readDatedLine, readDateline } from './dateline.ts'
import type { DateTools } from './dates.ts'
import { type FormField, isLabelled, readForm } from './form.ts'
import { type Heading, readHeading, readSides } from './heading.ts'
import { readKindLine, readKindMark } from './kind-line.ts'
import type { Line } from './lines.ts'
import { isProse } from './prose.ts'
import { readProvenance } from './provenance.ts'
import { readSalutation, type Salutation } from './salutation.ts'
import { superscriptionAt } from './superscription.ts'
import { classifications, formWords, priorities, weekdays } from './vocabulary.ts'

export interface Placed<Value> extends Span {
  readonly value: Value
}

export interface Opener {
  readonly headings: readonly Placed<Heading>[]
  readonly datelines: readonly Placed<Dateline>[]
  readonly fields: readonly FormField[]
  /** Lines that name the kind alone: "TELEGRAM No. 17". */
  readonly kindLines: readonly KindLine[]
  readonly classification: readonly Span[]
  readonly priority: readonly Span[]
  /** Who posted a mail, as the page of a list's archive says it above the hour. */
  readonly poster?: Span
  readonly salutation?: Span & { readonly names: readonly Span[] }
  /** Lines that are none of these: names, places, titles. */
  readonly rest: readonly Line[]
  /** Index of the first line of the body. */
  readonly bodyFrom: number
}

export interface KindLine extends Span {
  readonly kind: DocumentKind
  readonly number?: string
}

/** No opener is longer: a form with stamps over it has some sixty lines. */
const longest = 70

/** Reads the opener of the lines from `from` up to `to`. */
export function readOpener(
  lines: readonly Line[],
  from: number,
  to: number,
  tools: DateTools,
): Opener {
  const end = Math.min(to, from + longest)
  const greeting = salutationAmong(lines, from, end)
  const bodyFrom =
    greeting?.at === undefined
      ? Math.max(
          firstProse(lines, from, end),
          titleEnd(lines, from, tools),
          superscriptionEnd(lines, from, end),
        )
      : greeting.at + 1
  const head = lines.slice(from, greeting?.at ?? bodyFrom)
  const headings = headingsIn(head, tools)
  const fields = readForm(head)
  const datelines: Placed<Dateline>[] = []
  const rest: Line[] = []
  const kindLines: KindLine[] = []
  const classification: Span[] = []
  const priority: Span[] = []
  for (const line of head) {
    if (covers(headings, line) || fields.some((one) => covers([one.label, one.value], line)))
      continue
    const kind = readKindLine(line)
    if (kind !== undefined) {
      kindLines.push({ start: line.start, end: line.end, ...kind })
      continue
    }
    const kindMark = readKindMark(line)
    if (kindMark !== undefined) kindLines.push(kindMark)
    const marks = standingMarks(line)
    if (marks !== undefined) (marks === 'classification' ? classification : priority).push(line)
    const plain = marks === undefined && !isLabelled(line.words)
    const dateline = plain
      ? (readDateline(line.words, tools) ?? readDatedLine(line.words, tools))
      : undefined
    if (dateline !== undefined)
      datelines.push({ start: line.start, end: line.end, value: dateline })
    else if (marks === undefined && readProvenance(line.words).length === 0) rest.push(line)
  }
  return {
    headings,
    datelines,
    fields,
    kindLines,
    classification,
    priority,
    rest,
    bodyFrom,
    ...posterIn(head),
    ...(greeting === undefined ? {} : { salutation: greeting.span }),
  }
}

const mailAddress =
  /^(?<name>[^@<>:]{2,60}?)\s+[<(]?[\w.+-]+(?:@|\s(?:at|\(at\)|\[at\])\s)[\w-]+(?:\.[\w-]+)+[>)]?$/u

/** "Anna Quill quill at mill.example", and under it a day with its hour. */
function posterIn(lines: readonly Line[]): { poster?: Span } {
  for (const [at, line] of lines.entries()) {
    const name = mailAddress.exec(line.words)?.groups?.name
    const below = lines[at + 1]?.words ?? ''
    if (name !== undefined && /\d{1,2}:\d\d/.test(below) && /\d{4}/.test(below))
      return { poster: { start: line.start, end: line.start + name.length } }
  }
  return {}
}

/** The first salutation, unless a page of prose stands before it; else a name alone above the first prose. */
function salutationAmong(
  lines: readonly Line[],
  from: number,
  end: number,
): { at: number; span: Span & { names: Span[] } } | undefined {
  let prose = 0
  let named: number | undefined
  for (let at = from; at < end && prose < 4; at += 1) {
    const line = lines[at]!
    const read = readSalutation(line.words)
    if (read !== undefined) return greetingAt(line, at, read)
    if (prose === 0 && isNameAlone(lines, at)) named ??= at
    if (isProse(line.words)) prose += 1
  }
  if (named === undefined) return undefined
  const line = lines[named]!
  const name = { start: 0, end: line.words.length - 1 }
  return greetingAt(line, named, { ...name, names: [name] })
}

function greetingAt(
  line: Line,
  at: number,
  read: Salutation,
): { at: number; span: Span & { names: Span[] } } {
  const moved = ({ start, end }: Span): Span => ({
    start: line.start + start,
    end: line.start + end,
  })
  return { at, span: { ...moved(read), names: read.names.map(moved) } }
}

/** "Anna," in a line of its own, and under it the first sentence. */
function isNameAlone(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]]
  if (!line.opens || !line.closes || next === undefined || !/^\p{Lu}/u.test(next.words))
    return false
  const alone = /^(?<name>\p{Lu}\p{Ll}[\p{L}’'-]+),$/u.exec(line.words)?.groups
  const name = alone?.name?.toLowerCase()
  if (name === undefined || formWords.has(name) || weekdays.has(name)) return false
  return isProse(next.words)
}

function firstProse(lines: readonly Line[], from: number, end: number): number {
  for (let at = from; at < end; at += 1)
    if (
      isProse(lines[at]!.words) &&
      !isUnderTitle(lines, at, from) &&
      !mailAddress.test(lines[at]!.words)
    )
      return at
  return end
}

/** "MINUTES of a meeting between …, held on 3 March 1926": a title as long as a sentence. */
function titleEnd(lines: readonly Line[], from: number, tools: DateTools): number {
  if (!/^\p{Lu}{4,}\s/u.test(lines[from]?.words ?? '')) return from
  const title = headingAt(lines, from, tools)
  return title?.heading.value.kind === undefined ? from : title.to
}

/** A superscription may be as long as a sentence, and a letterhead or a date may stand before it. */
function superscriptionEnd(lines: readonly Line[], from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + 4); at += 1) {
    const greeted = superscriptionAt(lines, at)
    if (greeted !== undefined) return greeted.to
  }
  return from
}

/** The second line of a title in capitals: "on the publication of letters by …". */
function isUnderTitle(lines: readonly Line[], at: number, from: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]!]
  if (at !== from + 1 || above === undefined || line.gap > 0 || !/^\p{Ll}/u.test(line.words))
    return false
  return above.words === above.words.toUpperCase() && !isProse(lines[at + 1]?.words ?? '')
}

/** Headings of one to four lines: a line that begins with a noun of documents, and what follows in its manner. */
function headingsIn(lines: readonly Line[], tools: DateTools): Placed<Heading>[] {
  const found: Placed<Heading>[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const read = headingAt(lines, at, tools)
    if (read === undefined) continue
    found.push(read.heading)
    at = read.to - 1
  }
  return found
}

export function headingAt(
  lines: readonly Line[],
  at: number,
  tools: DateTools,
): { heading: Placed<Heading>; to: number } | undefined {
  const first = lines[at]!
  const greeted = superscriptionAt(lines, at)
  if (greeted !== undefined) {
    const value = shifted({ kind: 'letter', greets: true, ...greeted.read }, first)
    return {
      heading: { value, start: first.start, end: lines[greeted.to - 1]!.end },
      to: greeted.to,
    }
  }
  if ((isProse(first.words) && !first.opens) || readKindLine(first) !== undefined) return undefined
  let best: { heading: Placed<Heading>; to: number } | undefined
  let words = ''
  for (let to = at + 1; to <= Math.min(lines.length, at + 5); to += 1) {
    const line = lines[to - 1]!
    if (to > at + 1 && !goesOn(first, line)) break
    words = words === '' ? line.words : `${words} ${line.words}`
    const read = isWhole(line, first, words)
      ? (readHeading(words, tools, { bare: at === 0 || first.kind === 'heading' }) ??
        readSides(words))
      : isStopped(words) && line.closes && first.opens
        ? readSides(words)
        : undefined
    if (read === undefined) continue
    const gain = best === undefined || weight(read) > weight(best.heading.value)
    if (gain || isLonger(best, read))
      best = {
        heading: { value: shifted(read, first), start: first.start, end: line.end },
        to,
      }
  }
  return best
}

/** A heading fills its block or stands in capitals; what has a verb or a full stop is a sentence. */
function isWhole(last: Line, first: Line, words: string): boolean {
  if (first.words === first.words.toUpperCase()) return true
  return last.closes && !isStopped(words) && !finiteVerb.test(words)
}

/** "… on 3 March at 7.30 p.m." is no sentence. */
function isStopped(words: string): boolean {
  return /[.;]$|\.\)$/.test(words) && !/\b[ap]\.?\s?m\.$|\bLtd\.$/iu.test(words)
}

const finiteVerb =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|shall|ist|sind|war|wurde|hat|haben|est|sont|était|a été|è|sono|fu)(?!\p{L})/u

/** Capitals go on in capitals, over a blank line too; other headings only within their block. */
function goesOn(first: Line, next: Line): boolean {
  const capitals = first.words === first.words.toUpperCase()
  return capitals
    ? next.words === next.words.toUpperCase() && /\p{Lu}{2}/u.test(next.words)
    : !next.opens
}

function weight(heading: Heading): number {
  return (heading.from ? 1 : 0) + (heading.to ? 1 : 0) + (heading.date ? 1 : 0)
}

function isLonger(best: { heading: Placed<Heading> } | undefined, read: Heading): boolean {
  const before = best?.heading.value.to
  return (
    before !== undefined &&
    read.to !== undefined &&
    read.to.end - read.to.start > before.end - before.start
  )
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

function covers(spans: readonly Span[], line: Line): boolean {
  return spans.some((span) => span.start < line.end && line.start < span.end)
}

function standingMarks(line: Line): 'classification' | 'priority' | undefined {
  const words = line.words
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (classifications.has(words)) return 'classification'
  if (priorities.has(words)) return 'priority'
  return undefined
}
