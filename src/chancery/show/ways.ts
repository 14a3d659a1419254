/** Ways from what is shown to what can be done about it; none in a room that signs nothing. */
import { type Html, html } from '../../markup/index.ts'
import type { Tray } from './frame.ts'

export type Way = readonly [form: string, words: string, query: Readonly<Record<string, string>>]

/** Links to forms, with what they are about filled in. */
export function ways(tray: Tray, given: readonly (Way | undefined)[]): Html | undefined {
  const all = given.filter((way) => way !== undefined)
  if (!tray.canSign || all.length === 0) return undefined
  return html`<p class="to-do no-print">${all.map(([form, words, query]) => html`<a href="${wayAddress(form, query)}">${words}</a> `)}</p>`
}

function wayAddress(form: string, query: Readonly<Record<string, string>>): string {
  const words = String(new URLSearchParams(query))
  const path = form === '' ? '/chancery/write' : `/chancery/write/${form}`
  return words === '' ? path : `${path}?${words}`
}
