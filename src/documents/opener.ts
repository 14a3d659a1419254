/**
 * The opener of a document: the lines before its body, each by its function.
 *
 * Headings, datelines, address blocks, form fields, classification, salutation.
 * It ends with the salutation, or where prose begins.
 */
import type { DocumentKind } from '../record/index.ts'
import type { Span } from '../text/index.ts'
import { bodyStart, type Greeting } from './body-start.ts'
import { type Dateline, readDatedLine, readDateline } from './dateline.ts'
import { type FormField, isLabelled, readForm } from './form.ts'
import type { Heading } from './heading.ts'
import { headingsIn, type Placed } from './heading-lines.ts'
import { readKindLine, readKindMark } from './kind-line.ts'
import type { Line } from './lines.ts'
import { posterIn } from './poster.ts'
import { readProvenance } from './provenance.ts'
import type { DateTools } from './read-date.ts'
import { type RegistryLine, readRegistryLine } from './registry-line.ts'
import { readSymbols } from './symbol.ts'
import { classifications, priorities, standings } from './vocabulary.ts'

export interface Opener {
  readonly headings: readonly Placed<Heading>[]
  readonly datelines: readonly Placed<Dateline>[]
  readonly fields: readonly FormField[]
  /** Lines that name the kind alone: "TELEGRAM No. 17". */
  readonly kindLines: readonly KindLine[]
  readonly classification: readonly Span[]
  readonly priority: readonly Span[]
  /** The number in the registry, and that of the copy. */
  readonly numbers: readonly Span[]
  readonly copyNumbers: readonly Span[]
  /** "DRAFT", "WITHOUT PREJUDICE": what the paper says of itself. */
  readonly standing: readonly Span[]
  /** Who posted a mail, as the page of a list's archive says it above the hour. */
  readonly poster?: Span
  readonly salutation?: Greeting
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
  const { headTo, bodyFrom, salutation } = bodyStart(lines, { from, end }, tools)
  const head = lines.slice(from, headTo)
  const headings = headingsIn(head, tools)
  const fields = readForm(head)
  const taken = [...headings, ...fields.flatMap(({ label, value }) => [label, value])]
  const others = head.filter((line) => !covers(taken, line))
  return {
    headings,
    fields,
    ...sortedLines(others, tools),
    bodyFrom,
    ...posterIn(head),
    ...(salutation === undefined ? {} : { salutation }),
  }
}

function covers(spans: readonly Span[], line: Line): boolean {
  return spans.some((span) => span.start < line.end && line.start < span.end)
}

interface SortedLines {
  readonly datelines: Placed<Dateline>[]
  readonly kindLines: KindLine[]
  readonly classification: Span[]
  readonly priority: Span[]
  readonly numbers: Span[]
  readonly copyNumbers: Span[]
  readonly standing: Span[]
  readonly rest: Line[]
}

/** Lines that are neither headings nor fields of a form, by what they are. */
function sortedLines(lines: readonly Line[], tools: DateTools): SortedLines {
  const sorted: SortedLines = {
    datelines: [],
    kindLines: [],
    classification: [],
    priority: [],
    numbers: [],
    copyNumbers: [],
    standing: [],
    rest: [],
  }
  for (const line of lines) sortInto(sorted, line, tools)
  return sorted
}

function sortInto(sorted: SortedLines, line: Line, tools: DateTools): void {
  const kind = readKindLine(line)
  if (kind !== undefined) {
    sorted.kindLines.push({ start: line.start, end: line.end, ...kind })
    return
  }
  // A mark of the kind may stand in a line that says something else too.
  const kindMark = readKindMark(line)
  if (kindMark !== undefined) sorted.kindLines.push(kindMark)
  const mark = standingMark(line)
  if (mark !== undefined) {
    sorted[mark].push(line)
    return
  }
  const symbols = readSymbols(line.words)
  if (symbols.length > 0) {
    sorted.numbers.push(...symbols.map((one) => within(line, one)))
    return
  }
  const registry = readRegistryLine(line.words, tools)
  if (registry !== undefined) {
    sortRegistry(sorted, line, registry)
    return
  }
  const dateline = isLabelled(line.words)
    ? undefined
    : (readDateline(line.words, tools) ?? readDatedLine(line.words, tools))
  if (dateline !== undefined)
    sorted.datelines.push({ start: line.start, end: line.end, value: dateline })
  else if (readProvenance(line.words).length === 0) sorted.rest.push(line)
}

function sortRegistry(sorted: SortedLines, line: Line, read: RegistryLine): void {
  const own = (one: Span): Span => within(line, one)
  if (read.number !== undefined) sorted.numbers.push(own(read.number))
  if (read.copy !== undefined) sorted.copyNumbers.push(own(read.copy))
  if (read.classification !== undefined) sorted.classification.push(own(read.classification))
  if (read.priority !== undefined) sorted.priority.push(own(read.priority))
  if (read.dateline !== undefined)
    sorted.datelines.push({ start: line.start, end: line.end, value: read.dateline })
}

/** A place in a line as one in the text. */
function within(line: Line, { start, end }: Span): Span {
  return { start: line.start + start, end: line.start + end }
}

/** "CONFIDENTIAL", "- URGENT -": alone in a line. */
function standingMark(line: Line): 'classification' | 'priority' | 'standing' | undefined {
  const words = line.words
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (classifications.has(words)) return 'classification'
  if (priorities.has(words)) return 'priority'
  // "DRAFT 2", "Draft v. 3": of one paper there may be several.
  if (standings.has(words.replace(/ (?:v|vers|version|no|nr)$/u, ''))) return 'standing'
  return undefined
}
