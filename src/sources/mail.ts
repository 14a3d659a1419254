/** E-mail: one message a file; what is attached to it is a source of its own. */
import { decode } from './decode.ts'
import { attachmentsIn } from './mail/attachments.ts'
import { bytewiseEncoding, readHeaders, readMessage } from './mail/index.ts'
import { looksLikeText } from './plain.ts'
import type { Reader } from './reader.ts'

export const mail: Reader = {
  format: 'eml',
  version: '1',
  matches(path, head) {
    if (/\.(eml|msg\.txt)$/i.test(path) && looksLikeText(head)) return 1
    return hasMailHead(head) ? 0.8 : 0
  },
  async *read(source) {
    const { words, encoding } = decode(source.bytes, source.path, bytewiseEncoding)
    const span = { start: 0, end: words.length }
    yield { kind: 'text', text: readMessage(words, span, { decodedAs: encoding, mailbox: false }) }
    yield* attachmentsIn(words, span, source.path)
  },
}

/** Whether a file begins as only mails begin: header fields, among them those of a mail. */
function hasMailHead(head: Uint8Array): boolean {
  const begin = new TextDecoder('latin1').decode(head)
  if (!/^[A-Za-z][A-Za-z-]{1,40}:\s/.test(begin)) return false
  const names = new Set(
    readHeaders(begin.split(/\r?\n\r?\n/, 1)[0] ?? '').map((field) => field.name),
  )
  return (
    names.has('from') &&
    (names.has('message-id') || names.has('received') || names.has('mime-version'))
  )
}
