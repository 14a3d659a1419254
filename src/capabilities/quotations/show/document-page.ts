/** What a document says that others said, and what others quote and repeat of it. */
import {
  documentAddress,
  documentLink,
  documentName,
  empty,
  type Html,
  html,
  incipit,
  title,
} from '../../../markup/index.ts'
import type { DocumentId, StandingRecord } from '../../../record/index.ts'
import type { Page } from '../../capability.ts'
import { judgedRows, type PassageRow, passagesOf, repeats } from '../answer.ts'
import type { Deciding } from './decide.ts'
import { quotationTable } from './quotation-table.ts'
import { repeatedTable } from './repeated.ts'
import { verdictSentence } from './words.ts'

/** The quotations of a document and of its passages; nothing where the document is not here. */
export function documentPage(
  record: StandingRecord,
  id: DocumentId,
  deciding: Deciding,
): Page | undefined {
  const document = record.document(id)
  if (document === undefined) return undefined
  const own = judgedRows(record, { document: id })
  const told = judgedRows(record, { document: id, reported: true })
  const passages = passagesOf(record, id)
  const repeating = repeats(record, { document: id })
  const repeated = repeats(record, { of: id })
  return {
    title: `Quotations: ${documentName(document)}`,
    shape: 'wide',
    main: html`${title('Quotations', documentLink(document))}
<section><h2>What it says that others said</h2>${own.length === 0 ? empty('It quotes nobody.') : quotationTable(record, own)}</section>
${told.length > 0 && html`<section><h2>What it tells without quoting</h2>${quotationTable(record, told)}</section>`}
<section><h2>What others quote of it</h2>${passages.length === 0 ? empty('Nobody here quotes it.') : passages.map((one) => passageSection(record, one))}</section>
${repeating.length > 0 && html`<section><h2>What it says again without marks</h2>${repeatedTable(record, repeating, deciding)}</section>`}
${repeated.length > 0 && html`<section><h2>What others say again of it</h2>${repeatedTable(record, repeated, deciding)}</section>`}`,
  }
}

function passageSection(record: StandingRecord, one: PassageRow): Html {
  const words = record.words(one.document, one.witness).slice(one.start, one.end)
  return html`<section><h3><a href="${documentAddress(one.document, one)}">${incipit(words, 140)}</a></h3>
${quotationTable(record, one.rows, { says: verdictSentence, from: false })}</section>`
}
