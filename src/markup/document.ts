/** A document in few words: who to whom, when. */
import type { Correspondent, Document } from '../record/index.ts'
import { documentAddress } from './address.ts'
import { dateWords } from './date.ts'
import { type Html, html } from './html.ts'
import { capital, cut, withoutCapitals } from './words.ts'

/** Names of correspondents as a list in words; `undefined` when there are none. */
export function names(
  people: readonly Correspondent[],
  called: (name: string) => string = withoutCapitals,
): string | undefined {
  const all = people.map((person) => called(person.value))
  if (all.length === 0) return undefined
  return all.length === 1 ? all[0] : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

/**
 * What a document is called on a page: its title where it is no letter,
 * otherwise sender, addressee and date. A turn of a chat has many of its day
 * beside it and is told by its hour, as a printed mail is; where several read it, by the chat.
 */
export function documentName(document: Document, called?: (name: string) => string): string {
  const from = names(document.from, called)
  const to = names(document.to, called)
  const date = dayAndHour(document)
  const group = groupOf(document)
  if (from !== undefined && group !== undefined) return `${from} in “${group}”, ${date}`
  if (from === undefined && document.title !== undefined)
    return `${withoutCapitals(document.title.value)}, ${date}`
  if (from === undefined) return `${capital(document.kind.value)}, ${date}`
  return to === undefined ? `${from}, ${date}` : `${from} to ${to}, ${date}`
}

/** The hour at which a turn of a chat began, as the phone wrote it, or that a mail's head prints: `19:22`. */
export function hourOf({ kind, marks, date }: Document): string | undefined {
  return kind.value === 'message' ? marks.sent?.[0]?.value : date?.hour
}

/** What the chat of a message is called, where several read it. */
export function groupOf({ kind, marks, to }: Document): string | undefined {
  return kind.value === 'message' && to.length > 1 ? marks.chat?.[0]?.value : undefined
}

function dayAndHour(document: Document): string {
  const day = document.date === undefined ? 'undated' : dateWords(document.date.value)
  const hour = hourOf(document)
  return hour === undefined ? day : `${day}, ${hour}`
}

/** As much of a name as stands where others are told by their day. */
const longestUndated = 40

/** A document told among others of one exchange by its day; by its name where it has none. */
export function documentDay(document: Document): string {
  return document.date === undefined
    ? cut(documentName(document), longestUndated)
    : dayAndHour(document)
}

/** A link to a document by its name. */
export function documentLink(document: Document): Html {
  return html`<a href="${documentAddress(document.id)}">${documentName(document)}</a>`
}
