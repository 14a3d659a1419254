/**
 * Mailboxes: mbox files, and the monthly text archives of mailing lists.
 *
 * A message begins with a line "From " that ends in a time and a year, with a
 * header field in the next line; a sentence that begins with "From " in a body
 * has neither. One text a message, each with its place in the whole file.
 */
import type { Span } from '../text/index.ts'
import { decode } from './decode.ts'
import { attachmentsIn } from './mail/attachments.ts'
import { bytewiseEncoding, readMessage } from './mail/index.ts'
import { looksLikeText } from './plain.ts'
import type { Reader } from './reader.ts'

export const mailbox: Reader = {
  format: 'mbox',
  version: '1',
  matches(path, head) {
    if (!looksLikeText(head)) return 0
    const begin = new TextDecoder('latin1').decode(head)
    const first = begin.replace(/^\s+/, '')
    if (startsMessage(first, 0)) return 0.97
    return /\.(mbox|mbx)$/i.test(path) ? 0.6 : 0
  },
  async *read(source) {
    const { words, encoding } = decode(source.bytes, source.path, bytewiseEncoding)
    let number = 0
    for (const span of messagesIn(words)) {
      number += 1
      const headEnd = lineEnd(words, span.start)
      const message = { start: Math.min(headEnd + 1, span.end), end: span.end }
      const dateLine = words.slice(span.start, Math.min(headEnd, span.start + 300))
      yield {
        kind: 'text',
        text: readMessage(words, message, { decodedAs: encoding, mailbox: true, dateLine }),
      }
      yield* attachmentsIn(words, message, `${source.path}!/${String(number).padStart(6, '0')}`)
    }
  },
}

const fromLine = /^From \S.{0,200}\d{1,2}:\d{2}(?::\d{2})?.{0,40}\d{4}[^\n\r]{0,10}$/
const field = /^>?[!-9;-~]{1,60}:/

/** The stretches of the messages, in order. */
function* messagesIn(words: string): Generator<Span> {
  let start: number | undefined
  for (let at = nextFrom(words, 0); at >= 0; at = nextFrom(words, at + 5)) {
    if (!startsMessage(words, at)) continue
    if (start !== undefined) yield { start, end: at }
    start = at
  }
  if (start !== undefined) yield { start, end: words.length }
}

function nextFrom(words: string, from: number): number {
  if (from === 0 && words.startsWith('From ')) return 0
  const found = words.indexOf('\nFrom ', Math.max(0, from - 1))
  return found < 0 ? -1 : found + 1
}

/** Whether a message starts here: a separator, and header fields below it. */
function startsMessage(words: string, at: number): boolean {
  const end = lineEnd(words, at)
  if (end - at > 300 || !fromLine.test(words.slice(at, end).trimEnd())) return false
  return field.test(words.slice(end + 1, end + 80))
}

/** Looks no further than a line of a separator can be. */
function lineEnd(words: string, at: number): number {
  const end = words.slice(at, at + 1000).indexOf('\n')
  return end < 0 ? Math.min(words.length, at + 1000) : at + end
}
