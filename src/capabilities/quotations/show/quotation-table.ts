/** Quotations as rows of a table: words, document, verdict, and where the words come from. */
import {
  address,
  type Html,
  html,
  incipit,
  shortNamesNote,
  sidesNamed,
  table,
} from '../../../markup/index.ts'
import type { DocumentId, QuotationVerdict, StandingRecord } from '../../../record/index.ts'
import type { QuotationRow } from '../answer.ts'
import { nameOf } from './repeated.ts'
import { isGrave, verdictWords } from './words.ts'

/** The path below the dossier under which all pages of quotations stand. */
export const path = 'quotations'

/** The address of a quotation's own page. */
export function quotationAddress({ quotation }: QuotationRow): string {
  return address([path, quotation.id])
}

/** What a table of quotations says of each. */
interface Telling {
  readonly says?: (body: QuotationVerdict) => string
  /** Whether to say where the words come from. */
  readonly from?: boolean
}

/** A row a quotation, in the order given. */
export function quotationTable(
  record: StandingRecord,
  rows: readonly QuotationRow[],
  { says = ({ verdict }) => verdictWords[verdict], from = true }: Telling = {},
): Html {
  const all = table<QuotationRow>({
    columns: [
      {
        head: 'words',
        quiet: true,
        cell: (row) =>
          html`<a href="${quotationAddress(row)}">${incipit(row.quotation.evidence[0].exact)}</a>`,
      },
      { head: 'in', cell: ({ quotation }) => nameOf(record, quotation.document) },
      {
        head: 'verdict',
        cell: ({ verdict }) =>
          verdict === undefined
            ? undefined
            : isGrave(verdict.body)
              ? html`<span class="look">${says(verdict.body)}</span>${verdict.body.verdict === 'altered' && html` <span class="note">in its sense</span>`}`
              : says(verdict.body),
      },
      ...(from
        ? [
            {
              head: 'from',
              cell: ({ verdict }: QuotationRow) =>
                sourcesOf(record, verdict?.body.sources.map((one) => one.document) ?? []),
            },
          ]
        : []),
    ],
    rows,
    id: ({ quotation }) => quotation.id,
  })
  const documents = rows.flatMap(({ quotation, verdict }) => [
    quotation.document,
    ...(from ? (verdict?.body.sources.map((one) => one.document) ?? []) : []),
  ])
  const sides = sidesNamed([...new Set(documents)].map((id) => record.document(id)))
  return html`${all}${shortNamesNote(record, sides)}`
}

/** The names of documents, each once. */
export function sourcesOf(record: StandingRecord, documents: readonly DocumentId[]): Html[] {
  return [...new Set(documents)].map((id) => html`${nameOf(record, id)} `)
}
