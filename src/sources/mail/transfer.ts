/**
 * Transfer encodings: quoted-printable and base64 → words, with the way back.
 *
 * Quoted-printable keeps its place letter by letter; base64, and encodings in
 * which one byte may be half a letter, map as a whole.
 */
import iconv from 'iconv-lite'
import { identityMap, type OffsetMap, type OffsetPiece, type Span } from '../../text/index.ts'

export interface Transferred {
  readonly words: string
  /** From the words into the source. */
  readonly map: OffsetMap
}

/** Files of mail that are no UTF-8 are decoded with this: one character for every byte. */
export const bytewiseEncoding = 'latin1'

export interface TransferOptions {
  readonly encoding: string
  readonly charset: string | undefined
  /** How the source around it was decoded. */
  readonly decodedAs: string
}

/** The words of a stretch of a mail. */
export function readTransferred(source: string, span: Span, options: TransferOptions): Transferred {
  const charset = knownCharset(options.charset)
  const written = source.slice(span.start, span.end)
  if (options.encoding === 'base64')
    return asWhole(iconv.decode(fromBase64(written), charset), span)
  if (options.encoding === 'quoted-printable') return fromQuotedPrintable(written, span, charset)
  return asWritten(written, span, { charset, decodedAs: options.decodedAs })
}

function knownCharset(charset: string | undefined): string {
  return charset !== undefined && iconv.encodingExists(charset) ? charset : 'utf-8'
}

/** Bytes that stand for themselves: as the file was decoded, or by the charset of the part. */
function asWritten(
  written: string,
  span: Span,
  { charset, decodedAs }: { readonly charset: string; readonly decodedAs: string },
): Transferred {
  // A file that is no UTF-8 was decoded byte by byte, so the bytes can be had back.
  const bytewise = decodedAs === bytewiseEncoding && !/^[\0-\x7f]*$/.test(written)
  if (!bytewise && !/2022|utf-?7/i.test(charset)) return shifted(written, span)
  const bytes = Buffer.from(written, 'latin1')
  const words = iconv.decode(bytes, isUtf8(bytes, charset) ? 'utf-8' : singleByte(charset))
  return words.length === written.length ? shifted(words, span) : asWhole(words, span)
}

function isUtf8(bytes: Buffer, charset: string): boolean {
  return /^utf-?8$/i.test(charset) && !iconv.decode(bytes, 'utf-8').includes('\ufffd')
}

/** Who writes ISO 8859-1 or calls bytes UTF-8 that are none writes Windows-1252. */
function singleByte(charset: string): string {
  return /^(?:utf-?8|iso-?8859-?1|us-ascii|ascii)$/i.test(charset) ? 'windows-1252' : charset
}

function shifted(words: string, span: Span): Transferred {
  const { pieces } = identityMap(words.length)
  return { words, map: { pieces: pieces.map((piece) => ({ text: piece.text, source: span })) } }
}

function asWhole(words: string, span: Span): Transferred {
  const equal = words.length === span.end - span.start && words.length > 1
  const source = equal ? { start: span.start, end: span.end - 1 } : span
  return { words, map: { pieces: [{ text: { start: 0, end: words.length }, source }] } }
}

function fromBase64(written: string): Buffer {
  return Buffer.from(written.replace(/[^A-Za-z0-9+/=]/g, ''), 'base64')
}

function fromQuotedPrintable(written: string, span: Span, charset: string): Transferred {
  if (/2022|shift|jis|gb|big5|euc|utf-?16|utf-?7/i.test(charset)) {
    const bytes = Buffer.from(
      written.replace(/=[ \t]*\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, byteCharacter),
      'latin1',
    )
    return asWhole(iconv.decode(bytes, charset), span)
  }
  const parts: string[] = []
  const pieces: OffsetPiece[] = []
  let length = 0
  const push = (some: string, start: number, end: number): void => {
    if (some === '') return
    parts.push(some)
    pieces.push({
      text: { start: length, end: length + some.length },
      source: { start: span.start + start, end: span.start + end },
    })
    length += some.length
  }
  let done = 0
  for (const match of written.matchAll(/(?:=[0-9A-F]{2}|=[ \t]{0,99}\r?\n)+/gi)) {
    push(written.slice(done, match.index), done, match.index)
    done = match.index + match[0].length
    const bytes = match[0]
      .replace(/=[ \t]{0,99}\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, byteCharacter)
    push(iconv.decode(Buffer.from(bytes, 'latin1'), charset), match.index, done)
  }
  push(written.slice(done), done, written.length)
  return { words: parts.join(''), map: { pieces } }
}

function byteCharacter(_: string, digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16))
}
