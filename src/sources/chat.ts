/**
 * Chats: what messengers export, as lines of text or as JSON.
 *
 * People say one thing in several messages, so a document is a turn: what one
 * writer sends without another between, on one day and without a long pause.
 * Each turn is a text of its own, like a mail of a mailbox, with its sender, the
 * others of the chat as addressees, and the way back to its lines.
 */
import type { Span } from '../text/index.ts'
import { chatDays, daysUnsure } from './chat/days.ts'
import { isJsonChat, readJsonChat } from './chat/json.ts'
import { isChatLog, readLog } from './chat/log.ts'
import { textOfTurn, turnsOf } from './chat/turns.ts'
import { decode } from './decode.ts'
import { layOut } from './layout/index.ts'
import { looksLikeText } from './plain.ts'
import type { MarkedText, Reader } from './reader.ts'

export const chat: Reader = {
  format: 'chat',
  version: '2',
  matches(path, head) {
    if (!looksLikeText(head)) return 0
    const begin = new TextDecoder().decode(head)
    if (/\.json$/i.test(path)) return isJsonChat(begin) ? 0.97 : 0
    // A transcript of a chat in Markdown begins its lines alike.
    return isChatLog(begin) ? 0.95 : 0
  },
  async *read(source) {
    const { words, problems } = decode(source.bytes, source.path)
    for (const problem of problems) yield { kind: 'problem', problem }
    const log = readJsonChat(words) ?? readLog(words)
    const days = chatDays(log.messages.map(({ sent }) => sent))
    if (days === 'unsure') yield { kind: 'problem', problem: daysUnsure(source.path) }
    if (log.before.end > log.before.start)
      yield { kind: 'text', text: textBefore(words, log.before) }
    const file = { words, path: source.path, days }
    for (const turn of turnsOf(log, file)) yield { kind: 'text', text: textOfTurn(turn, file) }
  },
}

/** What somebody wrote above the chat when he saved it. */
function textBefore(words: string, { end }: Span): MarkedText {
  return { text: layOut(words.slice(0, end)).text, addressed: 'source', decoded: words, marked: [] }
}
