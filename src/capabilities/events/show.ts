/** Events on a page: the note beside an event's words, and the table of happenings with their witnesses. */
import {
  address,
  commonest,
  cut,
  dateWords,
  documentAddress,
  documentName,
  empty,
  type FacetValue,
  facet,
  type Html,
  html,
  leafOf,
  leaves,
  note,
  passage,
  table,
  title,
} from '../../markup/index.ts'
import {
  type DatedEvent,
  daysInMonth,
  type EdtfDate,
  type EventKind,
  type FindingId,
  isCounted,
  keptOf,
  type Standing,
  type StandingRecord,
} from '../../record/index.ts'
import type { MarginNote, Page, Show, ViewRequest } from '../capability.ts'
import { actorName } from './actor-names.ts'
import { actorCode, type Happening, happenings } from './answer.ts'
import { kindWords } from './kind-words.ts'

export const show: Show = {
  margin,
  views: [{ path: 'events', title: 'Events', key: 'v', page: eventsPage }],
}

function margin(finding: Standing, record: StandingRecord): MarginNote | undefined {
  if (finding.kind === 'event')
    return {
      mark: 'event',
      words: html`${eventWords(record, finding.body)} <span class="note">${whenWords(finding.body)}</span>`,
      href: rowAddress(record, finding.id),
    }
  if (finding.kind !== 'reaction') return undefined
  const { relation, claimedBy } = finding.body
  return {
    mark: 'event',
    words: html`${relation} <span class="note">${claimedBy === 'author' ? '' : `as ${claimedBy} says`}</span>`,
    href: rowAddress(record, finding.body.from),
  }
}

/** The row of the happening that an event tells of, on its leaf of the list. */
function rowAddress(record: StandingRecord, event: FindingId): string {
  const row = rowsByTelling(record).get(event)
  if (row === undefined) return '/events'
  const page = row.at < perPage ? {} : { page: String(Math.floor(row.at / perPage) + 1) }
  return `${address(['events'], page)}#${row.id}`
}

const rowsByTelling = keptOf(
  (record): ReadonlyMap<FindingId, { readonly at: number; readonly id: FindingId }> =>
    new Map(
      happenings(record).flatMap(({ event, tellings }, at) =>
        tellings.map(({ id }) => [id, { at, id: event.id }] as const),
      ),
    ),
)

/** `A → B, accuse (−4)`. */
export function eventWords(
  record: StandingRecord,
  { actor, target, kind, scale }: DatedEvent,
): Html {
  return html`${actorName(record, actor)} → ${actorName(record, target)}, ${kindWords[kind].word} (${weightWords(scale)})`
}

/** With its sign: −4, +3. */
function weightWords(scale: number): string {
  if (scale === 0) return '0'
  return scale < 0 ? `−${-scale}` : `+${scale}`
}

/** The date of an event as its words give it; intervals stay intervals. */
export function whenWords({ first, last, precision, dateBasis }: DatedEvent): Html {
  if (first === undefined || last === undefined) return html`<span class="faint">undated</span>`
  const date = spanOf(first, last)
  const deduced = dateBasis === 'stated' ? '' : ' [deduced]'
  return html`<time datetime="${date}">${dateWords(date)}</time>${precision === 'day' || !/-\d\d$/.test(date) ? '' : html` <span class="faint">to the ${precision}</span>`}<span class="faint">${deduced}</span>`
}

/** Whole years and whole months as such: "1957" says what "1 January to 31 December" spells out. */
export function spanOf(first: string, last: string): EdtfDate {
  const [from, to] = [first, last].map((day) => day.slice(0, 4)) as [string, string]
  const isYears = first.endsWith('-01-01') && last.endsWith('-12-31')
  if (isYears) return (from === to ? from : `${from}/${to}`) as EdtfDate
  const [start, end] = [first.slice(0, 7), last.slice(0, 7)]
  const isMonths = first.endsWith('-01') && last === lastOfMonth(end)
  if (isMonths) return (start === end ? start : `${start}/${end}`) as EdtfDate
  return (first === last ? first : `${first}/${last}`) as EdtfDate
}

function lastOfMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return `${month}-${daysInMonth(year, number)}`
}

const perPage = 200

function eventsPage(record: StandingRecord, { query }: ViewRequest): Page {
  const all = happenings(record)
  if (all.length === 0)
    return {
      title: 'Events',
      shape: 'wide',
      main: html`${title('Events')}${empty('No event was found in these papers.', 'Events are found where a sentence names who did what to whom; so far in English.')}`,
    }
  const kind = query.get('kind')
  const who = query.get('who')
  const between = query.get('between')
  // One body may have been read under several names; it is chosen as one.
  const named = (root: string): string => actorName(record, { root })
  const chosen = all.filter(
    ({ event: { body } }) =>
      (kind === null || body.kind === kind) &&
      (who === null || named(body.actor.root) === named(who)) &&
      (between === null || between === whereOf(body)),
  )
  const list = { count: chosen.length, perPage, query }
  const { start, end } = leafOf(list)
  return {
    title: 'Events',
    shape: 'wide',
    main: html`${title('Events', html`Who did what to whom, and when, as these papers tell it: ${chosen.length} happenings${suggestedOf(chosen)}. Every row opens its words. The <a href="/lab">lab</a> counts them and asks what moved whom.`)}
${facets(all, record, query)}
${tableOf(chosen.slice(start, end), record)}
${leaves({ ...list, path: ['events'] })}
${note(html`Weights run from −10, force, to +10, aid. Private acts are those the other side did not see. A suggestion is counted nowhere until somebody <a href="/review?kind=event">confirms</a> it. As CSV and PLOVER JSON: rejoinder events.`)}`,
  }
}

function suggestedOf(chosen: readonly Happening[]): string {
  const waiting = chosen.filter(({ event }) => !isCounted(event)).length
  return waiting === 0 ? '' : `, ${waiting} of them only suggested and counted nowhere`
}

function facets(all: readonly Happening[], record: StandingRecord, query: URLSearchParams): Html {
  const values = (of: (event: DatedEvent) => string, most: number): FacetValue[] =>
    commonest(
      all.map(({ event }) => of(event.body)),
      most,
    )
  const at = (words: string) => ({ path: ['events'], query, title: words })
  const kinds = values(({ kind }) => kind, 20).map((one) => ({
    ...one,
    words: kindWords[one.value as EventKind]?.word ?? one.value.toLowerCase(),
  }))
  const where = values(whereOf, 2).map((one) => ({ ...one, words: whereWords[one.value] ?? '' }))
  return html`<div class="facets">${facet(
    'who',
    actorsOf(all, record),
    at('by whom'),
  )}${facet('kind', kinds, at('kind'))}${facet('between', where, at('toward'))}</div>`
}

/** Within one side, or across the line between two. */
function whereOf({ actor, target }: DatedEvent): string {
  return actor.root === target.root ? 'home' : 'abroad'
}

const whereWords: Readonly<Record<string, string>> = {
  home: 'their own side',
  abroad: 'another side',
}

/** Sides by what they are called: codes of one name are one choice, under the code met most. */
function actorsOf(all: readonly Happening[], record: StandingRecord): FacetValue[] {
  const named = new Map<string, FacetValue>()
  for (const { value, count } of commonest(
    all.map(({ event }) => event.body.actor.root),
    all.length,
  )) {
    const words = actorName(record, { root: value })
    const known = named.get(words)
    named.set(words, { value: known?.value ?? value, words, count: count + (known?.count ?? 0) })
  }
  return [...named.values()].sort((one, other) => other.count - one.count).slice(0, 12)
}

function tableOf(rows: readonly Happening[], record: StandingRecord): Html {
  return table({
    rows,
    id: ({ event }) => event.id,
    columns: [
      { head: 'when', cell: ({ event }) => whenWords(event.body), quiet: true },
      {
        head: 'who, whom',
        cell: ({ event: { body } }) =>
          html`<span title="${actorCode(body.actor)} → ${actorCode(body.target)}">${actorName(record, body.actor)} → ${actorName(record, body.target)}</span>`,
        quiet: true,
      },
      {
        head: 'kind',
        cell: ({ event, event: { body } }) =>
          html`<span title="${body.kind}: ${kindWords[body.kind].holds}">${kindWords[body.kind].word}</span>${body.reach === 'private' && html` <span class="note">private</span>`}${!isCounted(event) && html`<br><span class="note whole">a suggestion</span>`}`,
      },
      { head: 'weight', figures: true, cell: ({ event: { body } }) => weightWords(body.scale) },
      { head: 'words', cell: ({ event }) => passage(event.evidence[0]) },
      { head: 'told by', cell: (one) => tellersOf(one, record) },
    ],
  })
}

function tellersOf({ tellings, disagreements }: Happening, record: StandingRecord): Html {
  return html`${tellings.map(({ document, evidence: [one] }, index) => {
    const held = record.document(document)
    const name =
      held === undefined
        ? document
        : held.date === undefined
          ? cut(documentName(held), 40)
          : dateWords(held.date.value)
    return html`${index > 0 && html`<br>`}<a href="${documentAddress(document, { start: one.start })}">${name}</a>`
  })}${disagreements.map((words) => html`<br><span class="look">they differ</span> <span class="note">${words}</span>`)}`
}
