/** Attachments: what a mail carries, each as a source of its own. */
import { decodeWords } from 'postal-mime'
import type { Span } from '../../text/index.ts'
import type { Reading } from '../reader.ts'
import { headerOf } from './headers.ts'
import { bodyPart, isType, leavesOf, type MailPart, readPart, transferEncoding } from './parts.ts'

const mostAttachments = 500

/** The attachments of the message that stands in a stretch of a decoded file. */
export function* attachmentsIn(source: string, span: Span, path: string): Generator<Reading> {
  const message = readPart(source, span)
  const body = bodyPart(source, message)
  let number = 0
  for (const part of leavesOf(source, message)) {
    if (part.body.start === body?.body.start || !isCarried(part)) continue
    number += 1
    if (number > mostAttachments) return
    const name = `${path}!/${safeName(part, number)}`
    yield { kind: 'member', source: { path: name, bytes: bytesOf(source, part) } }
  }
}

/** Pictures that a page of the mail shows are not carried for their own sake. */
function isCarried(part: MailPart): boolean {
  const disposition = headerOf(part.headers, 'content-disposition') ?? ''
  if (/^attachment/i.test(disposition)) return true
  if (isType(part, 'message/rfc822')) return true
  const shown = headerOf(part.headers, 'content-id') !== undefined || isType(part, 'image/')
  return !shown && !isType(part, 'text/') && !isType(part, 'multipart/')
}

/** A name without ways out of its folder; a number where the mail gives none. */
function safeName(part: MailPart, number: number): string {
  const said = `${headerOf(part.headers, 'content-disposition') ?? ''};${headerOf(part.headers, 'content-type') ?? ''}`
  const extended = /name\*\s*=\s*[^'";]*'[^']*'([^;\s]+)/i.exec(said)?.[1]
  const plain = /name\s*=\s*(?:"([^"]{1,200})"|([^;\s]{1,200}))/i.exec(said)
  const words =
    extended === undefined ? decodeWords(plain?.[1] ?? plain?.[2] ?? '') : percent(extended)
  const last = words.split(/[/\\]/).at(-1) ?? ''
  const name = last
    .replace(/[\0-\x1f]+/g, '')
    .replace(/^\.+/, '')
    .trim()
    .slice(0, 120)
  const fallback = isType(part, 'message/rfc822') ? `message-${number}.eml` : `attachment-${number}`
  return name === '' ? fallback : name
}

function percent(words: string): string {
  try {
    return decodeURIComponent(words)
  } catch {
    return words
  }
}

function bytesOf(source: string, part: MailPart): Uint8Array {
  const written = source.slice(part.body.start, part.body.end)
  const encoding = transferEncoding(part)
  if (encoding === 'base64') return Buffer.from(written.replace(/[^A-Za-z0-9+/=]/g, ''), 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(written, 'utf8')
  const plain = written
    .replace(/=[ \t]{0,99}\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    )
  return Buffer.from(plain, 'latin1')
}
