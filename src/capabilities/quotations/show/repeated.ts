/** Words repeated without marks: which passage says again what an earlier paper says. */
import {
  documentAddress,
  type Html,
  html,
  incipit,
  shortDocumentLink,
  table,
} from '../../../markup/index.ts'
import type { DocumentId, Standing, StandingRecord } from '../../../record/index.ts'
import { type Deciding, decideLink } from './decide.ts'

/** Passages beside the passages that they repeat. */
export function repeatedTable(
  record: StandingRecord,
  rows: readonly Standing<'reuse'>[],
  deciding: Deciding,
): Html {
  return table<Standing<'reuse'>>({
    columns: [
      {
        head: 'words',
        quiet: true,
        cell: ({ document, evidence: [one] }) =>
          html`<a href="${documentAddress(document, one)}">${incipit(one.exact, 200)}</a>`,
      },
      { head: 'in', cell: ({ document }) => nameOf(record, document) },
      {
        head: 'says again',
        quiet: true,
        cell: ({ body }) =>
          html`<a href="${documentAddress(body.of, body.source)}">${incipit(body.source.exact, 200)}</a>`,
      },
      { head: 'of', cell: ({ body }) => nameOf(record, body.of) },
      { head: 'equal words', cell: ({ body }) => html`${body.words}` },
      { head: '', cell: (row) => decideLink(row, deciding) },
    ],
    rows,
    id: ({ id }) => id,
  })
}

/** A document by its name, as a link; by its id where it is not held. */
export function nameOf(record: StandingRecord, id: DocumentId): Html {
  const document = record.document(id)
  return document === undefined ? html`${id}` : shortDocumentLink(record, document)
}
