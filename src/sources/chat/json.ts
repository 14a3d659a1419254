/**
 * Chats as JSON: Telegram's `result.json` and the days of a channel of Slack.
 *
 * Both number their messages and say which answers which. Words stand there
 * encoded, so that a word leads to its message as a whole.
 */
import * as v from 'valibot'
import type { ChatLog, ChatMessage, Said, Sent } from './message.ts'

/** Whether a file of JSON begins as an export of a chat. */
export function isJsonChat(begin: string): boolean {
  return isTelegram(begin) || isSlack(begin)
}

function isTelegram(begin: string): boolean {
  return (
    /^\s*\{/.test(begin) &&
    /"messages"\s*:\s*\[/.test(begin) &&
    /"date_unixtime"|"from_id"|"actor_id"/.test(begin)
  )
}

function isSlack(begin: string): boolean {
  return /^\s*\[\s*\{/.test(begin) && /"ts"\s*:\s*"\d{9,11}\.\d+"/.test(begin)
}

/** The messages of an export in JSON; nothing where it is none. */
export function readJsonChat(source: string): ChatLog | undefined {
  if (!isJsonChat(source.slice(0, headSize))) return undefined
  const data: unknown = JSON.parse(source)
  return Array.isArray(data) ? slackLog(source, data) : telegramLog(source, data)
}

const headSize = 8192

const telegramText = v.union([
  v.string(),
  v.array(v.union([v.string(), v.object({ text: v.string() })])),
])
const telegramChat = v.object({
  name: v.optional(v.nullable(v.string())),
  messages: v.array(v.unknown()),
})
const telegramMessage = v.object({
  id: v.number(),
  type: v.string(),
  date: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/)),
  date_unixtime: v.optional(v.string()),
  from: v.optional(v.nullable(v.string())),
  actor: v.optional(v.nullable(v.string())),
  action: v.optional(v.string()),
  text: v.optional(telegramText),
  file: v.optional(v.string()),
  file_name: v.optional(v.string()),
  photo: v.optional(v.string()),
  media_type: v.optional(v.string()),
  reply_to_message_id: v.optional(v.number()),
})

function telegramLog(source: string, data: unknown): ChatLog {
  const chat = v.parse(telegramChat, data)
  const place = placesIn(source, /"id"\s*:\s*(-?\d+)\s*,\s*"type"/g)
  return {
    ...(chat.name ? { name: chat.name } : {}),
    before: { start: 0, end: 0 },
    messages: chat.messages.flatMap((one): ChatMessage[] => {
      const read = v.safeParse(telegramMessage, one)
      if (!read.success) return []
      const message = read.output
      const { id, date, from, actor, action, type, reply_to_message_id: answered } = message
      const service = type === 'service'
      const words = service
        ? [actor, action?.replaceAll('_', ' ')].filter(Boolean).join(': ')
        : telegramWords(message)
      return [
        {
          id: String(id),
          sent: telegramSent(date, message.date_unixtime),
          sender: service ? undefined : (from ?? 'Deleted Account'),
          said: saidIn(words, place(String(id))),
          ...(answered === undefined ? {} : { answers: String(answered) }),
        },
      ]
    }),
  }
}

/** The words of a message; where it sends a file or a picture, what it is called. */
function telegramWords({
  text = '',
  file,
  file_name,
  photo,
  media_type,
}: v.InferOutput<typeof telegramMessage>): string {
  const words =
    typeof text === 'string'
      ? text
      : text.map((one) => (typeof one === 'string' ? one : one.text)).join('')
  const sent = file_name ?? (file ?? photo)?.replace(/^.*\//, '') ?? media_type
  return [words, ...(sent === undefined ? [] : [`<${sent}>`])]
    .filter((one) => one !== '')
    .join('\n')
}

/** The day where the phone was; its distance from Greenwich is what the two times differ by. */
function telegramSent(date: string, seconds: string | undefined): Sent {
  const [day = '', clock = ''] = date.split('T')
  const minutes = Math.round((Date.parse(`${date}Z`) / 1000 - Number(seconds)) / 60)
  const offset =
    Number.isFinite(minutes) && Math.abs(minutes) < 24 * 60 ? { offset: offsetOf(minutes) } : {}
  return { kind: 'day', day, clock, words: date, ...offset }
}

function offsetOf(minutes: number): string {
  const size = Math.abs(minutes)
  const [hours, rest] = [Math.floor(size / 60), size % 60].map((one) =>
    String(one).padStart(2, '0'),
  )
  return `${minutes < 0 ? '-' : '+'}${hours}:${rest}`
}

const slackMessage = v.object({
  ts: v.pipe(v.string(), v.regex(/^\d{9,11}\.\d+$/)),
  subtype: v.optional(v.string()),
  user: v.optional(v.string()),
  username: v.optional(v.string()),
  user_profile: v.optional(
    v.object({ real_name: v.optional(v.string()), display_name: v.optional(v.string()) }),
  ),
  text: v.optional(v.string()),
  thread_ts: v.optional(v.string()),
  files: v.optional(v.array(v.object({ name: v.optional(v.nullable(v.string())) }))),
})

function slackLog(source: string, data: readonly unknown[]): ChatLog {
  const place = placesIn(source, /"ts"\s*:\s*"(\d+\.\d+)"/g)
  const all = data.flatMap((one) => {
    const read = v.safeParse(slackMessage, one)
    return read.success ? [read.output] : []
  })
  const names = new Map(
    all
      .flatMap((one) => (one.user === undefined ? [] : [[one.user, slackName(one)] as const]))
      .filter(([user, name]) => user !== name),
  )
  return {
    before: { start: 0, end: 0 },
    messages: all.map((one): ChatMessage => {
      const files = (one.files ?? []).map(({ name }) => `<${name ?? 'file'}>`)
      const words = [plainSlack(one.text ?? '', names), ...files]
        .filter((part) => part !== '')
        .join('\n')
      const notice = /^(?:channel|group)_/.test(one.subtype ?? '')
      return {
        id: one.ts,
        sent: slackSent(one.ts),
        sender: notice ? undefined : (names.get(one.user ?? '') ?? slackName(one)),
        said: saidIn(words, place(one.ts)),
        ...(one.thread_ts === undefined || one.thread_ts === one.ts
          ? {}
          : { answers: one.thread_ts }),
      }
    }),
  }
}

function slackName({
  user_profile: profile,
  username,
  user,
}: v.InferOutput<typeof slackMessage>): string {
  return [profile?.real_name, profile?.display_name, username, user].find(Boolean) ?? 'unknown'
}

/** `<@U1>` is somebody's name, `<https://x|x>` a link, `&amp;` a sign. */
function plainSlack(words: string, names: ReadonlyMap<string, string>): string {
  return words
    .replace(
      /<@(\w+)(?:\|([^>]*))?>/g,
      (_, user: string, name?: string) => `@${name ?? names.get(user) ?? user}`,
    )
    .replace(/<[#!]?([^|>\s]+)\|([^>]*)>/g, '$2')
    .replace(/<((?:https?|mailto):[^>\s]*)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** Slack counts in Greenwich; where its people were it does not say. */
function slackSent(ts: string): Sent {
  const [day = '', rest = ''] = new Date(Math.floor(Number(ts)) * 1000).toISOString().split('T')
  return {
    kind: 'day',
    day,
    clock: rest.slice(0, 8),
    offset: '+00:00',
    words: `${day} ${rest.slice(0, 5)} UTC`,
  }
}

/** Where in the source the message with a number stands: up to the number of the next. */
function placesIn(source: string, pattern: RegExp): (id: string) => Said {
  const marks = [...source.matchAll(pattern)]
  const places = new Map<string, Said>()
  marks.forEach((mark, at) => {
    const end = marks[at + 1]?.index ?? source.length
    if (!places.has(mark[1]!)) places.set(mark[1]!, { start: mark.index, end })
  })
  return (id) => places.get(id) ?? { start: 0, end: source.length }
}

/** The lines of a message, each with its share of the message's place. */
function saidIn(words: string, { start, end }: Said): Said[] {
  const lines = words.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  const at = (line: number): number => start + Math.floor(((end - start) * line) / lines.length)
  return lines.map((line, index) => ({ start: at(index), end: at(index + 1), words: line }))
}
