/** The documents: the list with its facets, and below it the page of each (see `reader`). */
import type { Page, View, ViewRequest } from '../../capabilities/index.ts'
import {
  alike,
  capital,
  changedQuery,
  counted,
  documentAddress,
  empty,
  facet,
  type Html,
  html,
  incipit,
  leafOf,
  leaves,
  missingAddress,
  showDate,
  table,
  title,
  withoutCapitals,
} from '../../markup/index.ts'
import { type DocumentId, isTroubled, type StandingRecord } from '../../record/index.ts'
import { readerPage } from '../reader/show.ts'
import { type Entry, type Listed, listOf, type Ordering, orderAsked } from './answer.ts'

export const documentsView: View = {
  path: 'documents',
  title: 'Documents',
  key: 'd',
  page(record, request) {
    const [id] = request.rest
    return id === undefined
      ? listPage(record, request)
      : readerPage(record, id as DocumentId, request)
  },
}

const perPage = 200

function listPage(record: StandingRecord, { query, reader }: ViewRequest): Page {
  const listed = listOf(record, query)
  const count = listed.entries.length
  const { start, end } = leafOf({ query, count, perPage })
  const at = { path: ['documents'], query }
  return {
    title: 'Documents',
    shape: 'wide',
    main: html`${title('Documents', html`${standfirst(listed)}${reader !== undefined && unread(record)}`)}
<div class="faceted"><div class="facets" role="group" aria-label="Narrow the list">${listed.facets.map(({ name, title, values }) => facet(name, values, { ...at, title }))}</div>
<div>${count === 0 ? empty('No document fits all that was chosen.', 'Take a choice back on the left.') : rows(record, listed.entries.slice(start, end), query)}
${leaves({ ...at, count, perPage })}</div></div>`,
    keys: [
      ['j', 'next'],
      ['k', 'previous'],
    ],
  }
}

function standfirst({ entries, all }: Listed): string {
  const held = entries.filter((one) => one.held).length
  const known = entries.length - held
  const count = alike(held, known)
  const words = `${capital(count(held, 'document'))} we hold, ${count(known, 'document')} we know only because others speak of ${known === 1 ? 'it' : 'them'}.`
  return entries.length === all ? words : `${words} Chosen from ${all}.`
}

/** Papers that could not be read are missing from every list: whoever works on them is told where it begins. */
function unread(record: StandingRecord): Html | undefined {
  const troubled = [...(record.sources?.({ troubled: true }) ?? [])].filter(isTroubled).length
  if (troubled === 0) return undefined
  return html` <a href="/sources">${capital(counted(troubled, 'file'))}</a> could not be read whole.`
}

function rows(record: StandingRecord, entries: readonly Entry[], query: URLSearchParams) {
  const now = orderAsked(query)
  const order = (by: Ordering) => {
    const backwards = now.by === by && !now.backwards
    const asked = backwards ? `-${by}` : by
    return {
      href: changedQuery(['documents'], query, {
        order: asked === 'date' ? undefined : asked,
        page: undefined,
      }),
      now:
        now.by !== by
          ? undefined
          : now.backwards
            ? ('descending' as const)
            : ('ascending' as const),
    }
  }
  return table({
    columns: [
      {
        head: 'date',
        order: order('date'),
        cell: (entry) => html`${showDate(entry.date)}${entry.hour && `, ${entry.hour}`}`,
        quiet: true,
      },
      {
        head: 'from, to',
        order: order('from'),
        cell: (entry) =>
          html`<a href="${entry.held ? documentAddress(entry.id) : missingAddress(entry.id)}">${sides(entry)}</a>`,
        quiet: true,
      },
      {
        head: 'kind',
        order: order('kind'),
        cell: (entry) => html`<i>${entry.kind}</i>`,
        quiet: true,
      },
      {
        head: 'begins',
        cell: (entry) => (entry.held ? beginning(record, entry.id) : 'not held'),
        quiet: true,
      },
    ],
    rows: entries,
    id: (entry) => entry.id,
    isMissing: (entry) => !entry.held,
  })
}

function sides({ from, to, name, group }: Entry): string {
  const list = (names: readonly string[]): string => names.map(withoutCapitals).join(', ')
  if (from.length === 0) return name.replace(/, [^,]*$/, '')
  if (group !== undefined) return `${list(from)} in “${group}”`
  return to.length === 0 ? list(from) : `${list(from)} to ${list(to)}`
}

function beginning(record: StandingRecord, id: DocumentId) {
  const document = record.document(id)
  const start = document?.parts.find((part) => part.part === 'body')?.start ?? 0
  return incipit(record.words(id).slice(start, start + 200), 80)
}
