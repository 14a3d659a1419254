/** The notes: one's own words on passages and documents, by tag. */
import type { Page, View, ViewRequest } from '../../capabilities/index.ts'
import { documentLink, empty, facet, html, passage, table, title } from '../../markup/index.ts'
import type { StandingRecord } from '../../record/index.ts'
import { notesOf } from './answer.ts'

export const notesView: View = { path: 'notes', title: 'Notes', key: 'n', page: notesPage }

function notesPage(record: StandingRecord, request: ViewRequest): Page {
  const { query } = request
  const find = query.get('find') ?? ''
  const { notes, tags } = notesOf(record, { tag: query.get('tag') ?? undefined, find })
  const rows = table({
    columns: [
      { head: 'note', cell: ({ body }) => html`${body.words}`, quiet: true },
      { head: 'tags', cell: ({ body }) => html`<i>${body.tags.join(', ')}</i>` },
      { head: 'on', cell: ({ evidence }) => passage(evidence[0]), quiet: true },
      {
        head: 'in',
        cell: ({ document }) => {
          const held = record.document(document)
          return held === undefined ? document : documentLink(held)
        },
      },
      { head: 'by', cell: ({ judgement }) => judgement?.who },
    ],
    rows: notes,
  })
  return {
    title: 'Notes',
    shape: 'wide',
    main: html`${title('Notes', 'What readers wrote at the margin, on a passage or on a whole document. Notes are judgements like others: they stand in judgements.jsonl and go wherever that goes.')}
<form class="switches" method="get" role="search" aria-label="Notes"><label class="find">find <input type="search" name="find" value="${find}" data-key="/"></label>${request.reader !== undefined && html`<a href="/judgements.jsonl" download>all judgements as a file</a>`}</form>
<div class="faceted"><div class="facets">${facet('tag', tags, { path: ['notes'], query, title: 'Tags' })}</div>
<div>${notes.length === 0 ? empty(query.has('find') || query.has('tag') ? 'No note fits.' : 'Nobody has written a note yet.', 'In the reader, choose some words and press w to write one.') : rows}</div></div>`,
  }
}
