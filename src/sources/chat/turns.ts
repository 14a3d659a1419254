/**
 * Turns: what one writer sends without another between.
 *
 * A turn ends with the day, with a pause of an hour, where another writes and
 * before a message that answers one by its number: then it can be said what
 * answers what.
 */
import { createHash } from 'node:crypto'
import { buildText } from '../../text/index.ts'
import type { MarkedName, MarkedText } from '../reader.ts'
import { type DayOrder, dayOf } from './days.ts'
import type { ChatLog, ChatMessage } from './message.ts'

/** After so many minutes somebody speaks anew: "Hello?" is no part of what he had said. */
const pause = 60
/** With more than so many others a chat is addressed by its name, as a mailing list is. */
const mostNamed = 12

export interface ChatFile {
  /** The decoded source. */
  readonly words: string
  readonly path: string
  readonly days: DayOrder
}

export interface Turn {
  readonly sender: string
  readonly others: readonly string[]
  readonly chat: string | undefined
  readonly day: string | undefined
  readonly messages: readonly [ChatMessage, ...ChatMessage[]]
  /** What the messenger itself said just before. */
  readonly notices: readonly string[]
  /** The name by which other turns, and the same chat from another phone, know this one. */
  readonly messageId: string
  readonly inReplyTo: readonly string[]
}

/** The turns of a chat, in order. */
export function turnsOf(log: ChatLog, file: ChatFile): Turn[] {
  const runs = runsOf(log.messages, file)
  const chat = log.name ?? chatNamed(file.path)
  const writers = [...new Set(runs.map(({ sender }) => sender))]
  const named = new Map<string, string>()
  const ids = new Set<string>()
  return runs.map(({ notices, ...run }): Turn => {
    const messageId = `<${unused(idOf(run, file), ids)}>`
    for (const { id } of run.messages) if (id !== undefined) named.set(id, messageId)
    const answered = named.get(run.messages[0].answers ?? '')
    return {
      ...run,
      chat,
      notices,
      messageId,
      others: othersOf(run.sender, writers, chat),
      inReplyTo: answered === undefined || answered === messageId ? [] : [answered],
    }
  })
}

interface Run {
  readonly sender: string
  readonly day: string | undefined
  readonly messages: [ChatMessage, ...ChatMessage[]]
  readonly notices: string[]
}

function runsOf(messages: readonly ChatMessage[], { words, days }: ChatFile): Run[] {
  const runs: Run[] = []
  let notices: string[] = []
  for (const message of messages) {
    const { sender } = message
    if (message.said.length === 0) continue
    if (sender === undefined) notices.push(wordsOf(message, words))
    else {
      const last = runs.at(-1)
      const day = dayOf(message.sent, days)
      if (last !== undefined && notices.length === 0 && goesOn(last, message, day))
        last.messages.push(message)
      else {
        runs.push({ sender, day, messages: [message], notices })
        notices = []
      }
    }
  }
  runs.at(-1)?.notices.push(...notices)
  return runs
}

function goesOn(
  run: Run,
  { sender, sent, answers }: ChatMessage,
  day: string | undefined,
): boolean {
  const before = run.messages.at(-1)!
  return (
    run.sender === sender &&
    run.day === day &&
    answers === undefined &&
    minutesOf(sent.clock) - minutesOf(before.sent.clock) < pause
  )
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** `WhatsApp Chat with Ben Marsh.txt`, `WhatsApp Chat - Roof.zip!/_chat.txt`. */
function chatNamed(path: string): string | undefined {
  return /(?:chat (?:with|mit)|chat -|discussion [^/]*? avec)\s+(?<name>[^/]+?)\.(?:txt|zip|md)(?:!|$)/iu
    .exec(path)
    ?.groups?.name?.trim()
}

/** All who write, but the writer; of a chat in which nobody else writes, who it is with. */
function othersOf(sender: string, writers: readonly string[], chat: string | undefined): string[] {
  const others = writers.filter((one) => one !== sender)
  if (others.length > mostNamed && chat !== undefined) return [chat]
  return others.length > 0 || chat === undefined || chat === sender ? others : [chat]
}

/**
 * A name made of the minute and the words: two phones export one chat with other
 * names of people and other stamps, and these stay. The sender cannot be part of it.
 */
function idOf(
  { day, messages: [first] }: Pick<Run, 'day' | 'messages'>,
  { words }: ChatFile,
): string {
  const said = wordsOf(first, words)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
  const key = `${day ?? first.sent.words} ${first.sent.clock.slice(0, 5)} ${said}`
  return `${createHash('sha256').update(key).digest('hex').slice(0, 24)}@chat`
}

function unused(id: string, ids: Set<string>): string {
  const free = ids.has(id) ? unused(`again.${id}`, ids) : id
  ids.add(free)
  return free
}

function wordsOf({ said }: ChatMessage, source: string): string {
  return said.map(({ start, end, words }) => words ?? source.slice(start, end)).join(' ')
}

/** A turn as a text with its one document. */
export function textOfTurn(turn: Turn, { words: source }: ChatFile): MarkedText {
  const writer = buildText()
  for (const { said } of turn.messages)
    for (const { start, end, words } of said) {
      writer.block('paragraph')
      if (words === undefined) writer.add(source, start, end)
      else writer.replace(words, start, end)
    }
  const text = writer.finish()
  const [{ sent }] = turn.messages
  const instant =
    turn.day === undefined || turn.day.includes('/')
      ? {}
      : { instant: `${turn.day}T${sent.clock}${sent.kind === 'day' ? (sent.offset ?? '') : ''}` }
  return {
    text,
    addressed: 'source',
    decoded: source,
    marked: [
      {
        span: { start: 0, end: text.words.length },
        basis: 'markup',
        kind: 'message',
        ...(turn.day === undefined ? {} : { date: turn.day, ...instant }),
        dateWords: sent.words,
        from: [personNamed(turn.sender)],
        to: turn.others.map(personNamed),
        copies: [],
        messageId: turn.messageId,
        inReplyTo: turn.inReplyTo,
        references: [],
        answers: [],
        parts: [],
        marks: marksOf(turn),
      },
    ],
  }
}

/** A number that nobody has put a name to is kept as the name. */
function personNamed(name: string): MarkedName {
  return { name }
}

function marksOf({ chat, messages, notices }: Turn): Record<string, readonly string[]> {
  return {
    ...(chat === undefined ? {} : { chat: [chat] }),
    sent: messages.map(({ sent }) => sent.clock.slice(0, 5)),
    ...(notices.length === 0
      ? {}
      : { notice: notices.map((words) => words.replace(/[\u200e\s]+/g, ' ').trim()) }),
  }
}
