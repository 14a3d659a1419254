/** The events of a list that somebody brought, each with its words: where the figures of the lab lead. */
import { empty, html, table, title } from '../../../markup/index.ts'
import type { Page } from '../../capability.ts'
import { actsOfList } from '../find.ts'
import { partiesWords } from './acts.ts'
import { broughtList } from './lists.ts'

/** So many rows are shown; a longer list is better read where it was made. */
const most = 2000

export function actsPage(query: URLSearchParams): Page {
  const list = broughtList(query.get('list') ?? undefined)
  if (list === undefined)
    return {
      title: 'A list',
      shape: 'wide',
      main: html`${title('A list')}${empty('This list is not kept any more.', html`Lists are kept while the room is open. Bring it again to the <a href="/lab">lab</a>.`)}`,
    }
  const { acts, undated } = actsOfList(list.rows)
  return {
    title: 'A list of events',
    shape: 'wide',
    main: html`${title('A list of events', html`${acts.length} dated events${undated > 0 && `; ${undated} without a date are left out`}. They are looked at, and no part of the record. <a href="/lab?list=${list.name}">Count them in the lab</a>.`)}
${table({
  rows: acts.slice(0, most),
  id: ({ id }) => `act-${id}`,
  columns: [
    { head: 'id', cell: ({ id }) => id, quiet: true },
    { head: 'who, whom, when', cell: (act) => partiesWords(act), quiet: true },
    { head: 'kind', cell: ({ kind }) => kind.toLowerCase() },
    { head: 'weight', figures: true, cell: ({ scale }) => scale },
    {
      head: 'words',
      cell: ({ words }) =>
        words === undefined ? html`<span class="faint">none given</span>` : html`<q>${words}</q>`,
    },
  ],
})}`,
  }
}
