/** Acts on a page: each a way to its words, and every count a way to its acts. */
import { dateWords, documentAddress, type Html, html, type Piece } from '../../../markup/index.ts'
import type { FindingId, StandingRecord } from '../../../record/index.ts'
import type { Act, Quarrel } from '../acts/act.ts'
import { dayWords } from '../words.ts'

/** What a table of figures needs to open its acts. */
export interface Shown {
  readonly record: StandingRecord
  readonly acts: ReadonlyMap<string, Act>
  /** The list from which the acts are, if they are not the record's own. */
  readonly list: string | undefined
}

export function shownOf(
  record: StandingRecord,
  { acts }: Pick<Quarrel, 'acts'>,
  list: string | undefined,
): Shown {
  return { record, acts: new Map(acts.map((act) => [act.id, act])), list }
}

/** An act by its kind, as a way to its words. */
export function actLink(id: string, { record, acts, list }: Shown): Html {
  const act = acts.get(id)
  const finding = record.finding(id as FindingId)
  if (finding?.kind !== 'event')
    return act === undefined
      ? html`${id} `
      : html`<a href="/lab/acts?list=${list}#act-${id}" title="${partiesWords(act)}">${act.kind.toLowerCase()}</a> `
  const { document, evidence, body } = finding
  const { kind, actor, target, first, last } = body
  const date =
    first === undefined ? '' : `, ${dateWords(first === last ? first : `${first}/${last}`)}`
  return html`<a href="${documentAddress(document, { start: evidence[0].start, end: evidence[0].end })}" title="${actor.root} → ${target.root}${date}">${kind.toLowerCase()}</a> `
}

/** A day of the lab as a person writes it. */
export function dayShown(day: number): string {
  return dateWords(dayWords(day))
}

/** `A → B, 1 February 1961 to 1 March 1961`. */
export function partiesWords({ from, to, start, end }: Act): string {
  const last = end - 1
  const days = last <= start ? dayShown(start) : `${dayShown(start)} to ${dayShown(last)}`
  return `${from} → ${to}, ${days}`
}

/** More acts than these are not listed under a number; they stand under Events. */
const mostListed = 20

/** A figure that opens the acts it counts. */
export function actsCell(words: Piece, ids: readonly string[], shown: Shown): Html {
  if (ids.length === 0) return html`<span class="faint">${words}</span>`
  const more = ids.length - mostListed
  const rest = shown.list === undefined ? '/events' : `/lab/acts?list=${shown.list}`
  return html`<details><summary>${words}</summary>${ids.slice(0, mostListed).map((id) => html`${actLink(id, shown)}<br>`)}${more > 0 && html`and ${more} more, among <a href="${rest}">all of them</a>`}</details>`
}
