/**
 * Chats as lines of text: a stamp, a name, a colon, the words; lines without a
 * stamp go on with the message above.
 *
 *   [12/01/2024, 10:32:11] Ann Holt: words          (iPhone; Signal with the year first)
 *   12.01.24, 10:32 - Ann Holt: words               (Android)
 *   28-09-16 11:20:19: Ann Holt: words              (of old)
 *   Ann Holt, [12.01.24 10:32]                      (Telegram, copied; the words below)
 */
import type { ChatLog, ChatMessage, Said, Sent } from './message.ts'

/** Marks of direction and odd spaces, which messengers set around stamps and names. */
const unseen = '\\u200e\\u200f\\u202a-\\u202e\\ufeff'
const gap = '[ \\u00a0\\u202f]'
const day = `(?<one>\\d{1,4})(?<sign>[./-])${gap}?(?<two>\\d{1,2})\\k<sign>${gap}?(?<three>\\d{2,4})\\.?`
const clock = `(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2}))?(?:${gap}?(?<half>[ap])\\.?${gap}?m\\.?)?`
const stamp = `(?<stamp>${day},?${gap}(?:at${gap}|um${gap}|à${gap})?${clock})`
/** A name has no colon and no quotation mark: `Ann changed the subject to "Roof: costs"` is nobody's. */
const name = `(?<name>[^:"“”„\\[\\]\\n]{1,80})`

const stamped: readonly RegExp[] = [
  `^[${unseen}]*\\[${stamp}\\]${gap}+(?:${name}:(?:${gap}+|$))?`,
  `^[${unseen}]*${stamp}${gap}[-–]${gap}(?:${name}:(?:${gap}+|$))?`,
  `^[${unseen}]*${stamp}:${gap}(?:${name}:(?:${gap}+|$))?`,
  `^[${unseen}]*${name},${gap}\\[${stamp}\\]:?(?:${gap}*$)`,
].map((pattern) => new RegExp(pattern, 'iu'))

/** No stamp and name are longer. */
const longestHead = 200
/** Above a chat somebody may write what it is, in so many lines. */
const mostBefore = 4

/** Whether a file begins as a chat: two stamped lines, the first of them near the top. */
export function isChatLog(begin: string): boolean {
  const lines = begin.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  const heads = lines.map(headOf)
  const first = heads.findIndex((head) => head !== undefined)
  if (first === -1 || first > mostBefore) return false
  const found = heads.filter((head) => head !== undefined)
  return found.length > 1 && found.some((head) => head.sender !== undefined)
}

/** The messages of a chat in text, in order. */
export function readLog(source: string): ChatLog {
  const messages: (ChatMessage & { readonly said: Said[] })[] = []
  let before = 0
  for (const line of linesOf(source)) {
    const words = source.slice(line.start, line.end)
    const head = headOf(words)
    if (head !== undefined)
      messages.push({
        sent: head.sent,
        sender: head.sender,
        said: head.length < words.length ? [{ ...line, start: line.start + head.length }] : [],
      })
    else if (messages.length > 0) messages.at(-1)!.said.push(line)
    else before = line.end
  }
  return { before: { start: 0, end: before }, messages: withoutMessenger(messages, source) }
}

/** iPhones put what the messenger says into the mouth of the chat, behind a mark that nobody types. */
function withoutMessenger(messages: readonly ChatMessage[], source: string): ChatMessage[] {
  const speaking = new Set(
    messages
      .filter(({ said }) => said[0] !== undefined && !isMessengers(source, said[0]))
      .map(({ sender }) => sender),
  )
  return messages.map((one) =>
    one.sender === undefined || speaking.has(one.sender) || isSentThing(one, source)
      ? encrypted(one, source)
      : { ...one, sender: undefined },
  )
}

function isMessengers(source: string, { start }: Said): boolean {
  return source[start] === '\u200e'
}

/** "<attached: …>", "image omitted" and "This message was deleted" stand behind the mark and are a person's. */
function isSentThing({ said }: ChatMessage, source: string): boolean {
  const [line] = said
  return (
    line !== undefined &&
    /^\u200e(?:<|\S+ (?:omitted|weggelassen)|.*\b(?:deleted|gelöscht)\b)/iu.test(
      source.slice(line.start, line.end),
    )
  )
}

/** The first line of every chat, in the name of whoever it is with. */
function encrypted(one: ChatMessage, source: string): ChatMessage {
  const [line] = one.said
  const isNotice =
    line !== undefined &&
    isMessengers(source, line) &&
    /end-to-end|ende-zu-ende|bout en bout/iu.test(source.slice(line.start, line.end))
  return isNotice ? { ...one, sender: undefined } : one
}

interface Head {
  readonly sent: Sent
  readonly sender: string | undefined
  /** Of the stamp and the name with all that stands before the words. */
  readonly length: number
}

function headOf(line: string): Head | undefined {
  const begin = line.slice(0, longestHead)
  for (const pattern of stamped) {
    const found = pattern.exec(begin)
    if (found?.groups !== undefined)
      return {
        sent: sentIn(found.groups),
        sender: found.groups.name?.replace(/^[~\s]+/, '').trim(),
        length: found[0].length,
      }
  }
  return undefined
}

function sentIn(groups: Readonly<Record<string, string | undefined>>): Sent {
  const { one = '', two = '', three = '', sign = '', stamp: words = '' } = groups
  return {
    kind: 'figures',
    figures: [Number(one), Number(two), Number(three)],
    sign,
    clock: clockOf(groups),
    words: words.replace(/\s/g, ' '),
  }
}

function clockOf({
  hour = '',
  minute = '',
  second,
  half,
}: Readonly<Record<string, string | undefined>>): string {
  const after = half?.toLowerCase() === 'p' ? 12 : 0
  const whole = half === undefined ? Number(hour) : (Number(hour) % 12) + after
  return [String(whole).padStart(2, '0'), minute, ...(second === undefined ? [] : [second])].join(
    ':',
  )
}

/** The lines of a source without their ends, empty ones left out. */
function* linesOf(source: string): Generator<Said> {
  for (const { index, 0: words } of source.matchAll(/[^\r\n]+/g))
    if (words.trim() !== '') yield { start: index, end: index + words.length }
}
