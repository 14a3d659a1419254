/**
 * Lines of a source: where their words begin and end, and how they are set.
 *
 * Form feeds, quote marks of mails (`>`), indents and blank lines are taken off
 * here and kept as numbers, so that nobody behind looks at white space again.
 */
import type { Span } from '../../text/index.ts'

/** A line with words on it; `start` and `end` leave out indent, quote marks and spaces behind. */
export interface SourceLine extends Span {
  readonly indent: number
  /** How often it is quoted: the number of its quote marks. */
  readonly depth: number
  /** Blank lines before it. */
  readonly blanks: number
  /** A form feed stands before it. */
  readonly feed: boolean
  /** Spaces behind its last word. */
  readonly tail: number
}

export interface LineOptions {
  /** Mailboxes put `>` before a line of a body that begins with "From ". */
  readonly mailbox?: boolean
  /** Initials before a quoted line (`GC> `), as some mail programs set them. */
  readonly initials?: boolean
}

const initialsMark = /^ ?[A-Z][A-Za-z]{0,3}> ?(?=\S)/

/** The lines of a stretch that hold words, in order. */
export function* linesIn(
  source: string,
  span: Span,
  options: LineOptions = {},
): Generator<SourceLine> {
  let blanks = 0
  let feed = false
  for (let at = span.start; at < span.end; ) {
    const end = lineEnd(source, at, span.end)
    const line = readLine(source, { start: at, end }, options)
    if (line === undefined) blanks += 1
    else {
      yield { ...line, blanks, feed }
      blanks = 0
      feed = false
    }
    if (source.charCodeAt(end) === 0x0c) feed = true
    at = end + (source.charCodeAt(end) === 0x0d && source.charCodeAt(end + 1) === 0x0a ? 2 : 1)
  }
}

/** Where the line that begins at `at` ends: at its line end, a form feed, or the end of the stretch. */
function lineEnd(source: string, at: number, end: number): number {
  for (let here = at; here < end; here++) {
    const code = source.charCodeAt(here)
    if (code >= 0x0a && code <= 0x0d) return here
    if (code === 0x85 || code === 0x2028 || code === 0x2029) return here
  }
  return end
}

function readLine(
  source: string,
  span: Span,
  options: LineOptions,
): Omit<SourceLine, 'blanks' | 'feed'> | undefined {
  let end = span.end
  while (end > span.start && isBlank(source.charCodeAt(end - 1))) end -= 1
  let start = span.start
  while (start < end && isBlank(source.charCodeAt(start))) start += 1
  if (start === end) return undefined
  const quote = readQuoteMarks(source, { start, end }, options)
  if (quote.start === end) return undefined
  const indent = quote.start - (quote.depth > 0 ? quote.bare : span.start)
  return { start: quote.start, end, indent, depth: quote.depth, tail: span.end - end }
}

/** Takes quote marks off: how many there are, and where what they stand before begins. */
function readQuoteMarks(
  source: string,
  { start, end }: Span,
  options: LineOptions,
): { readonly start: number; readonly bare: number; readonly depth: number } {
  if (options.mailbox && source.startsWith('>From ', start))
    return { start: start + 1, bare: start + 1, depth: 0 }
  let at = start
  let bare = start
  let depth = 0
  if (options.initials && initialsMark.test(source.slice(start, start + 8))) {
    depth = 1
    at = source.indexOf('>', start) + 1
    bare = at
  }
  while (at < end) {
    const code = source.charCodeAt(at)
    if (code === 0x3e) {
      depth += 1
      bare = at + 1
    } else if (depth === 0 || !isBlank(code)) break
    at += 1
  }
  return { start: at, bare, depth }
}

function isBlank(code: number): boolean {
  if (code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x0b) return true
  return code < 0x80 ? code >= 0x1c && code <= 0x1f : isWideBlank(code)
}

function isWideBlank(code: number): boolean {
  return (
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x3000 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0xfeff
  )
}
