/**
 * Where the body of a document begins: behind its salutation, or where prose
 * begins that is neither a title nor a superscription.
 */
import type { Span } from '../text/index.ts'
import { readNumberLine } from './cable.ts'
import { isAddressed } from './heading.ts'
import { headingAt } from './heading-lines.ts'
import { isMeetingTitle } from './kind-line.ts'
import type { Line } from './lines.ts'
import { isPoster } from './poster.ts'
import { isProse } from './prose.ts'
import type { DateTools } from './read-date.ts'
import { readSalutation, type Salutation } from './salutation.ts'
import { superscriptionAt } from './superscription.ts'
import { formWords, weekdays } from './vocabulary.ts'

export interface BodyStart {
  /** Index of the line behind the head, which is the salutation where there is one. */
  readonly headTo: number
  /** Index of the first line of the body. */
  readonly bodyFrom: number
  readonly salutation?: Greeting
}

export interface Greeting extends Span {
  readonly names: readonly Span[]
}

/** Where the body begins among the lines from `from` up to `end`. */
export function bodyStart(
  lines: readonly Line[],
  { from, end }: { readonly from: number; readonly end: number },
  tools: DateTools,
): BodyStart {
  const titled = behindTitle(lines, from, tools)
  const greeting = salutationAmong(lines, titled, { end, most: titled > from ? 1 : proseAbove })
  if (greeting !== undefined)
    return { headTo: greeting.at, bodyFrom: greeting.at + 1, salutation: greeting.span }
  const bodyFrom = Math.max(
    firstProse(lines, titled, end, tools),
    titleEnd(lines, from, tools),
    superscriptionEnd(lines, from, end),
  )
  return { headTo: bodyFrom, bodyFrom }
}

/** No salutation is looked for behind so many lines of prose. */
const proseAbove = 4

/**
 * The first salutation, unless a page of prose stands before it; else a name alone above the first prose.
 * Under a title that names the kind any prose will do: what greets behind it is a letter that it conveys.
 */
function salutationAmong(
  lines: readonly Line[],
  from: number,
  { end, most }: { readonly end: number; readonly most: number },
): GreetedAt | undefined {
  let prose = 0
  let named: number | undefined
  for (let at = from; at < end && prose < most; at += 1) {
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

interface GreetedAt {
  readonly at: number
  readonly span: Greeting
}

function greetingAt(line: Line, at: number, read: Salutation): GreetedAt {
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

function firstProse(lines: readonly Line[], from: number, end: number, tools: DateTools): number {
  for (let at = from; at < end; at += 1) {
    const { words } = lines[at]!
    if (!isProse(words) || isUnderTitle(lines, at, from) || isPoster(words)) continue
    const title = isAddressed(words) ? headingAt(lines, at, tools) : undefined
    if (title?.heading.value.from === undefined) return at
    at = title.to - 1
  }
  return end
}

/** "MINUTES of a meeting between …, held on 3 March 1926": a title as long as a sentence, by its capitals or by its setting. */
function titleEnd(lines: readonly Line[], from: number, tools: DateTools): number {
  const first = lines[from]
  const notes = first?.closes && isMeetingTitle(first.words) ? from + 1 : from
  if (first?.kind !== 'heading' && !/^\p{Lu}{4,}\s/u.test(first?.words ?? '')) return notes
  const title = headingAt(lines, from, tools)
  return title?.heading.value.kind === undefined ? notes : title.to
}

/**
 * A title may run on like a sentence: "Note from the Board to the Guild regarding
 * the gates that …". It is a block of its own that names the kind and a side, and
 * an edition's number may stand above it; the rest of the head stands below.
 */
function behindTitle(lines: readonly Line[], from: number, tools: DateTools): number {
  const first = lines[from]
  const isNumbered = first !== undefined && readNumberLine(first) !== undefined
  const at = isNumbered ? from + 1 : from
  const line = lines[at]
  if (line === undefined || !line.opens) return from
  const title = headingAt(lines, at, tools)
  if (title?.heading.value.kind === undefined) return from
  const { from: sender, to } = title.heading.value
  return isNumbered || sender !== undefined || to !== undefined ? title.to : from
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
