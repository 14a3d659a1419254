/**
 * One mail: header fields and words → a text with its marked document.
 *
 * Quoted parts and the lines that introduce them stay in the words, since they
 * are what the answer is tied to; the quote marks are taken off and the quoted
 * stretches told as parts.
 */
import { joinMaps, type Span, type Text } from '../../text/index.ts'
import { readHtml } from '../html.ts'
import { layOut } from '../layout/index.ts'
import type { MarkedDocument, MarkedText } from '../reader.ts'
import { type HeaderField, headerOf, messageIds, namesIn } from './headers.ts'
import { readMailDate } from './mail-date.ts'
import { bodyPart, charsetOf, isType, type MailPart, readPart, transferEncoding } from './parts.ts'
import { readTransferred } from './transfer.ts'

export interface MessageOptions {
  /** How the file was decoded. */
  readonly decodedAs: string
  /** Lines `>From ` of a mailbox are no quotations. */
  readonly mailbox: boolean
  /** The date of the `From ` line, for messages without one of their own. */
  readonly dateLine?: string
}

/** Read the message that stands in a stretch of a decoded file. */
export function readMessage(source: string, span: Span, options: MessageOptions): MarkedText {
  const message = readPart(source, span)
  const part = bodyPart(source, message)
  const body = part === undefined ? emptyBody() : readBody(source, part, options)
  const document = readDocument(message.headers, body, options)
  const language = headerOf(message.headers, 'content-language')?.slice(0, 2).toLowerCase()
  return {
    text: body.text,
    addressed: 'source',
    decoded: source,
    marked: [document],
    ...(document.subject === undefined ? {} : { title: document.subject }),
    ...(language !== undefined && /^[a-z]{2}$/.test(language) ? { language } : {}),
  }
}

interface Body {
  readonly text: Text
  readonly quoted: readonly Span[]
}

function emptyBody(): Body {
  return layOut('')
}

function readBody(source: string, part: MailPart, options: MessageOptions): Body {
  const encoding = transferEncoding(part)
  const { words, map } = readTransferred(source, part.body, {
    encoding,
    charset: charsetOf(part),
    decodedAs: options.decodedAs,
  })
  if (isType(part, 'text/html')) {
    const { text } = readHtml(words)
    return { text: { ...text, map: joinMaps(text.map, map) }, quoted: quoteBlocks(text) }
  }
  const { text, quoted } = layOut(words, { initials: true, mailbox: options.mailbox })
  return { text: { ...text, map: joinMaps(text.map, map) }, quoted }
}

function quoteBlocks(text: Text): Span[] {
  return text.blocks.filter((block) => block.kind === 'quote')
}

function readDocument(
  fields: readonly HeaderField[],
  { text, quoted }: Body,
  options: MessageOptions,
): MarkedDocument {
  const dateWords = headerOf(fields, 'date')
  const date = readMailDate(dateWords ?? '') ?? readMailDate(options.dateLine ?? '')
  const subject = headerOf(fields, 'subject')
  const [messageId] = messageIds(headerOf(fields, 'message-id'))
  return {
    span: { start: 0, end: text.words.length },
    basis: 'markup',
    kind: 'e-mail',
    ...(subject === undefined ? {} : { subject, title: subject }),
    ...(date === undefined ? {} : { date: date.date }),
    ...(date?.instant.includes('T') ? { instant: date.instant } : {}),
    ...(dateWords === undefined ? {} : { dateWords }),
    ...(messageId === undefined ? {} : { messageId }),
    from: namesIn(headerOf(fields, 'from') ?? headerOf(fields, 'sender')),
    to: namesOf(fields, 'to'),
    copies: [...namesOf(fields, 'cc'), ...namesOf(fields, 'bcc')],
    inReplyTo: messageIds(headerOf(fields, 'in-reply-to')),
    references: messageIds(headerOf(fields, 'references')),
    answers: [],
    parts: [
      ...quoted.map((span) => ({ ...span, part: 'quoted' })),
      ...attributionsAbove(text, quoted).map((span) => ({ ...span, part: 'attribution' })),
      ...signatureIn(text).map((span) => ({ ...span, part: 'signature' })),
    ],
    marks: marksOf(fields),
  }
}

/**
 * What mail programs set above quoted words: the end of the block before them,
 * with an address or an hour of the clock, and a colon last.
 */
function attributionsAbove({ words, lines, blocks }: Text, quoted: readonly Span[]): Span[] {
  return quoted.flatMap((span): Span[] => {
    const above = blocks.findLast((block) => block.end <= span.start)
    if (above === undefined || quoted.some(({ start }) => start === above.start)) return []
    if (words[above.end - 1] !== ':' || words.slice(above.end, span.start).trim() !== '') return []
    const starts = lines.filter((start) => start >= above.start && start < above.end)
    const at = starts
      .slice(-mostAttributing)
      .find((start) => isStamped.test(words.slice(start, above.end)))
    return at === undefined ? [] : [{ start: at, end: above.end }]
  })
}

/** An attribution is wrapped into so many lines. */
const mostAttributing = 3

const isStamped = /^\P{Ll}?\p{L}.*(?:\S@\S|\d[:.h]\d\d)/su

/** A field may stand more than once. */
function namesOf(fields: readonly HeaderField[], name: string): MarkedDocument['to'] {
  return fields
    .filter((field) => field.name === name)
    .flatMap((field) => namesIn(headerOf([field], name)))
}

/** What stands below the line `-- `, which mail programs set before a signature. */
function signatureIn(text: Text): Span[] {
  const dashes = text.lines.findLast((start, index) => {
    const end = text.lines[index + 1] ?? text.words.length
    return text.words.slice(start, end).trim() === '--'
  })
  return dashes === undefined ? [] : [{ start: dashes, end: text.words.length }]
}

function marksOf(fields: readonly HeaderField[]): Record<string, readonly string[]> {
  const marks: Record<string, readonly string[]> = {}
  for (const [field, mark] of [
    ['list-id', 'list'],
    ['organization', 'organisation'],
    ['importance', 'priority'],
  ] as const) {
    const value = headerOf(fields, field)
    if (value !== undefined && value !== '') marks[mark] = [value]
  }
  return marks
}
