/** Acts on a page: each a way to its words, and every count a way to its acts. */
import { dateWords, documentAddress, type Html, html, type Piece } from '../../../markup/index.ts'
import {
  daysOf,
  type EdtfDate,
  type FindingId,
  type StandingRecord,
} from '../../../record/index.ts'
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
      : html`<a href="/lab/acts?list=${list}#act-${id}" title="${partiesWords(act)}">${act.kind.toLowerCase()}</a> <span class="faint">${partiesWords(act)}</span> `
  const { document, evidence, body } = finding
  const { kind, actor, target, first, last } = body
  const date = first === undefined ? '' : `, ${spanWords(first, last ?? first)}`
  return html`<a href="${documentAddress(document, { start: evidence[0].start, end: evidence[0].end })}" title="${actor.root} → ${target.root}${date}">${kind.toLowerCase()}</a> <span class="faint">${actor.root} → ${target.root}${date}</span> `
}

/** A day of the lab as a person writes it. */
export function dayShown(day: number): string {
  return dateWords(dayWords(day))
}

/** A span as short as it can be said: whole months and years by their names. */
function spanWords(first: string, last: string): string {
  if (first === last) return dateWords(first)
  const whole = first.endsWith('-01') && endsMonth(last)
  if (!whole) return dateWords(`${first}/${last}`)
  const [from, to] = [first.slice(0, 7), last.slice(0, 7)]
  if (from === to) return dateWords(from)
  const year = from.slice(0, 4)
  return from.endsWith('-01') && to === `${year}-12` ? year : dateWords(`${from}/${to}`)
}

function endsMonth(day: string): boolean {
  return day.length === 10 && dayWords(daysOf(day as EdtfDate).last + 1).endsWith('-01')
}

/** `A → B, 1 February 1961 to 1 March 1961`. */
export function partiesWords({ from, to, start, end }: Act): string {
  const last = end - 1
  return `${from} → ${to}, ${spanWords(dayWords(start), dayWords(Math.max(start, last)))}`
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
