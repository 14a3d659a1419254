/**
 * The conversation in which a turn of a chat stands: what was said on its day,
 * before and after. A turn alone is often a single word.
 */
import {
  cut,
  dateWords,
  documentAddress,
  documentDay,
  type Html,
  hourOf,
  html,
  names,
} from '../../markup/index.ts'
import { type Document, keptOf, type StandingRecord } from '../../record/index.ts'

/** More turns than this before and after are a page of their own: the first and the last lead there. */
const mostAround = 60
/** As much of the words of a turn: who wants all opens it. */
const mostLines = 20
const longestLine = 400

export interface Conversation {
  readonly day: string
  /** The turns of that day around it, itself among them. */
  readonly turns: readonly [Document, ...Document[]]
  /** The turns just before and after it. */
  readonly before: Document | undefined
  readonly after: Document | undefined
  /** The last turn before those that are shown, and the first behind them. */
  readonly earlier: Document | undefined
  readonly later: Document | undefined
}

/** What stands around a turn of a chat; nothing for other papers, and where nobody else wrote. */
export function conversationOf(
  record: StandingRecord,
  document: Document,
): Conversation | undefined {
  if (document.kind.value !== 'message') return undefined
  const turns = allChats(record).get(chatOf(document.witnesses[0].file)) ?? []
  const at = turns.findIndex(({ id }) => id === document.id)
  if (at === -1 || turns.length === 1 || document.date === undefined) return undefined
  const day = document.date.value
  const isOfDay = (index: number): boolean => turns[index]?.date?.value === day
  let [first, last] = [at, at]
  while (isOfDay(first - 1) && at - first < mostAround) first -= 1
  while (isOfDay(last + 1) && last - at < mostAround) last += 1
  return {
    day,
    turns: [turns[first]!, ...turns.slice(first + 1, last + 1)],
    before: turns[at - 1],
    after: turns[at + 1],
    earlier: turns[first - 1],
    later: turns[last + 1],
  }
}

const allChats = keptOf((record: StandingRecord): ReadonlyMap<string, readonly Document[]> => {
  const chats = new Map<string, Document[]>()
  for (const document of record.documents()) {
    if (document.kind.value !== 'message') continue
    const chat = chatOf(document.witnesses[0].file)
    const turns = chats.get(chat)
    if (turns === undefined) chats.set(chat, [document])
    else turns.push(document)
  }
  for (const turns of chats.values()) turns.sort(inFiles)
  return chats
})

/** Slack writes each day of a channel into a file of its own. */
function chatOf(file: string): string {
  return file.replace(/\d{4}-\d\d-\d\d\.json$/, '')
}

function inFiles({ witnesses: [one] }: Document, { witnesses: [other] }: Document): number {
  if (one.file === other.file) return one.text - other.text
  return one.file < other.file ? -1 : 1
}

/** The ways to the turns before and after, by the keys that move the board from letter to letter. */
export function waysAlong({ before, after }: Conversation): Html {
  const ways = [
    { turn: before, words: 'turn before', key: '[', rel: 'prev' },
    { turn: after, words: 'turn after', key: ']', rel: 'next' },
  ].flatMap(({ turn, words, key, rel }) =>
    turn === undefined
      ? []
      : [
          html`<a href="${documentAddress(turn.id)}" rel="${rel}" data-key="${key}">${words}</a> <kbd>${key}</kbd> `,
        ],
  )
  return html`${ways}`
}

/** The day's conversation, the open turn marked in it. */
export function showConversation(
  record: StandingRecord,
  { day, turns, earlier, later }: Conversation,
  open: Document,
): Html {
  return html`<section class="conversation" aria-labelledby="conversation"><h2 id="conversation">The conversation of ${dateWords(day)}</h2>
${led('before', earlier)}<ol>${turns.map((turn) => line(record, turn, turn.id === open.id))}</ol>${led('after', later)}
</section>`
}

function led(word: string, turn: Document | undefined): Html | undefined {
  return (
    turn &&
    html`<p class="small">${word}: <a href="${documentAddress(turn.id)}">${documentDay(turn)}</a></p>`
  )
}

function line(record: StandingRecord, turn: Document, isOpen: boolean): Html {
  const hour = hourOf(turn) ?? 'no hour'
  const time = isOpen ? html`${hour}` : html`<a href="${documentAddress(turn.id)}">${hour}</a>`
  return html`<li${isOpen && html` aria-current="true"`}>${time} <i>${names(turn.from)}</i><div>${beginningOf(record.words(turn.id)).map((words) => html`<p>${words}</p>`)}</div></li>`
}

function beginningOf(words: string): string[] {
  const lines = words.split('\n')
  const shown = lines.slice(0, mostLines).map((one) => cut(one, longestLine))
  return lines.length > mostLines ? [...shown, '…'] : shown
}
