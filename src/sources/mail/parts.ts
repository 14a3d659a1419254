/**
 * Parts of a mail: where in it the words stand that a person wrote.
 *
 * Of the parts of a `multipart` the first that is plain text and no attachment
 * is the mail's text; its words are read from where they stand, so that they
 * keep their place in the file.
 */
import type { Span } from '../../text/index.ts'
import { type HeaderField, headerOf, readHeaders } from './headers.ts'

export interface MailPart {
  readonly headers: readonly HeaderField[]
  readonly body: Span
}

// Nobody nests forwarded mails deeper than this; a bomb does.
const deepest = 12
const mostParts = 1_000

/** Reads the head of a part; its body is the rest of the span. */
export function readPart(source: string, span: Span): MailPart {
  const bodyStart = afterBlankLine(source, span)
  return {
    headers: readHeaders(source.slice(span.start, bodyStart)),
    body: { start: bodyStart, end: span.end },
  }
}

/** The leaves of a part in order: the parts that hold no others. */
export function* leavesOf(source: string, part: MailPart, depth = 0): Generator<MailPart> {
  const type = headerOf(part.headers, 'content-type') ?? 'text/plain'
  const boundary = /^multipart\//i.test(type) ? parameter(type, 'boundary') : undefined
  if (boundary === undefined || depth >= deepest) {
    yield part
    return
  }
  for (const span of between(source, part.body, boundary))
    yield* leavesOf(source, readPart(source, span), depth + 1)
}

/** The part whose words are the mail's: plain text if there is any, else HTML. */
export function bodyPart(source: string, part: MailPart): MailPart | undefined {
  const leaves = [...leavesOf(source, part)].filter((leaf) => !isAttachment(leaf))
  return (
    leaves.find((leaf) => isType(leaf, 'text/plain')) ??
    leaves.find((leaf) => isType(leaf, 'text/html'))
  )
}

export function isType(part: MailPart, type: string): boolean {
  const said = headerOf(part.headers, 'content-type') ?? 'text/plain'
  return said.toLowerCase().startsWith(type)
}

/** How the bytes of a part are written down: `7bit`, `base64`, `quoted-printable` … */
export function transferEncoding(part: MailPart): string {
  return (headerOf(part.headers, 'content-transfer-encoding') ?? '7bit').toLowerCase()
}

export function charsetOf(part: MailPart): string | undefined {
  return parameter(headerOf(part.headers, 'content-type') ?? '', 'charset')?.toLowerCase()
}

function isAttachment(part: MailPart): boolean {
  return /^attachment/i.test(headerOf(part.headers, 'content-disposition') ?? '')
}

function parameter(value: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(value)
  const words = found?.[1] ?? found?.[2]
  return words === '' ? undefined : words
}

/** The stretches between the lines that are the boundary. */
function between(source: string, span: Span, boundary: string): Span[] {
  const found: Span[] = []
  const mark = `--${boundary}`
  let start: number | undefined
  for (let at = source.indexOf(mark, span.start); at >= 0 && at < span.end; ) {
    const after = at + mark.length
    const line = lineAfter(source, after, span.end)
    const rest = source.slice(after, line).trim()
    const isMark = beginsLine(source, at, span.start) && (rest === '' || rest === '--')
    if (isMark && start !== undefined)
      found.push({ start, end: Math.max(start, beforeLineEnd(source, at)) })
    if (isMark) start = rest === '--' ? undefined : line
    if (found.length >= mostParts || (isMark && rest === '--')) break
    at = source.indexOf(mark, after)
  }
  // A mail that was cut off has no last boundary.
  if (start !== undefined && start < span.end) found.push({ start, end: span.end })
  return found
}

function beginsLine(source: string, at: number, start: number): boolean {
  const before = source.charCodeAt(at - 1)
  return at === start || before === 0x0a || before === 0x0d
}

function beforeLineEnd(source: string, at: number): number {
  const before = source.charCodeAt(at - 1) === 0x0a ? at - 1 : at
  return source.charCodeAt(before - 1) === 0x0d ? before - 1 : before
}

function lineAfter(source: string, at: number, end: number): number {
  const feed = source.indexOf('\n', at)
  return feed < 0 || feed >= end ? end : feed + 1
}

/** Where the body begins: behind the first blank line. A head alone has an empty body. */
function afterBlankLine(source: string, { start, end }: Span): number {
  for (let at = start; at < end; ) {
    const next = lineAfter(source, at, end)
    if (source.slice(at, Math.min(next, at + 3)).trim() === '' && next - at <= 2) return next
    at = next
  }
  return end
}
