/** A document in few words: who to whom, when. */
import type { Correspondent, Document } from '../record/index.ts'
import { documentAddress } from './address.ts'
import { dateWords } from './date.ts'
import { type Html, html } from './html.ts'
import { capital, cut, withoutCapitals } from './words.ts'

/** Names of correspondents as a list in words; `undefined` when there are none. */
export function names(people: readonly Correspondent[]): string | undefined {
  const all = people.map((person) => withoutCapitals(person.value))
  if (all.length === 0) return undefined
  return all.length === 1 ? all[0] : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

/**
 * What a document is called on a page: its title where it is no letter,
 * otherwise sender, addressee and date.
 */
export function documentName(document: Document): string {
  const from = names(document.from)
  const to = names(document.to)
  const date = document.date === undefined ? 'undated' : dateWords(document.date.value)
  if (from === undefined && document.title !== undefined)
    return `${withoutCapitals(document.title.value)}, ${date}`
  if (from === undefined) return `${capital(document.kind.value)}, ${date}`
  return to === undefined ? `${from}, ${date}` : `${from} to ${to}, ${date}`
}

/** As much of a name as stands where others are told by their day. */
const longestUndated = 40

/** A document told among others of one exchange by its day; by its name where it has none. */
export function documentDay(document: Document): string {
  return document.date === undefined
    ? cut(documentName(document), longestUndated)
    : dateWords(document.date.value)
}

/** A link to a document by its name. */
export function documentLink(document: Document): Html {
  return html`<a href="${documentAddress(document.id)}">${documentName(document)}</a>`
}
