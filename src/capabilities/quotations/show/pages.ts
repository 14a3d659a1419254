/** The pages of quotations: the table of all, one face to face, what a document says others said, who quoted it. */
import {
  alike,
  capital,
  empty,
  facet,
  type Html,
  html,
  leafOf,
  leaves,
  title,
} from '../../../markup/index.ts'
import type { DocumentId, Standing, StandingRecord } from '../../../record/index.ts'
import type { Page, ViewRequest } from '../../capability.ts'
import { countVerdicts, judgedRows, type QuotationRow, quotationRow, repeats } from '../answer.ts'
import { documentPage } from './document-page.ts'
import { quotationPage } from './quotation-page.ts'
import { path, quotationTable } from './quotation-table.ts'
import { repeatedTable } from './repeated.ts'
import { verdictWords } from './words.ts'

/** The page that an address below `quotations` asks for; nothing when there is no such thing. */
export function page(record: StandingRecord, request: ViewRequest): Page | undefined {
  const [first, second] = request.rest
  if (first === undefined) return allPage(record, request)
  if (first === 'document' && second !== undefined)
    return documentPage(record, second as DocumentId, request)
  const row = quotationRow(record, first)
  return row === undefined ? undefined : quotationPage(record, row, request)
}

const perPage = 100

function allPage(record: StandingRecord, request: ViewRequest): Page {
  const all = {
    marked: judgedRows(record, {}),
    told: judgedRows(record, { reported: true }),
    repeated: repeats(record),
  }
  const { marked, told, repeated } = all
  const form = facet(
    'form',
    [
      { value: 'marked', words: 'in quotation marks', count: marked.length },
      { value: 'told', words: 'only told, without marks', count: told.length },
      { value: 'repeated', words: 'repeated without marks', count: repeated.length },
    ].filter(({ count }) => count > 0),
    { path: [path], query: request.query, title: 'Form' },
  )
  return {
    title: 'Quotations',
    shape: 'wide',
    main: html`${title('Quotations', summary(all))}
${
  marked.length + told.length + repeated.length === 0
    ? empty(
        'No document here quotes another.',
        'Words in quotation marks, set-off blocks and quoted mail are looked for.',
      )
    : html`${form}${
        request.query.get('form') === 'repeated'
          ? repeatedList(record, repeated, request)
          : quotationList(
              record,
              request.query.get('form') === 'told' ? told : marked,
              request.query,
            )
      }`
}`,
  }
}

interface Everything {
  readonly marked: readonly QuotationRow[]
  readonly told: readonly QuotationRow[]
  readonly repeated: readonly Standing<'reuse'>[]
}

function summary({ marked, told, repeated }: Everything): string | undefined {
  if (marked.length + told.length + repeated.length === 0) return undefined
  const placed = marked.filter(({ verdict }) => (verdict?.body.sources.length ?? 0) > 0).length
  const count = alike(marked.length, placed, told.length, repeated.length)
  const more = [
    told.length > 0 && `${count(told.length, 'more', 'more')} told without marks`,
    repeated.length > 0 && `${count(repeated.length, 'passage')} repeated without marks`,
  ].filter((one) => one !== false)
  const also = more.map((one) => `; ${one}`).join('')
  return `${capital(count(marked.length, 'quotation'))}, ${besideWords(marked.length, placed, count)}${also}.`
}

/** How many of the quotations stand beside their source. */
function besideWords(all: number, placed: number, count: ReturnType<typeof alike>): string {
  if (all === 1) return placed === 1 ? 'beside the passage it comes from' : 'its source not found'
  const each = all === 2 ? 'both' : 'all of them'
  const some = placed === 0 ? 'none of them' : count(placed, 'of them', 'of them')
  return `${placed === all ? each : some} beside the passage they come from`
}

function repeatedList(
  record: StandingRecord,
  all: readonly Standing<'reuse'>[],
  request: ViewRequest,
): Html {
  const leaf = { path: [path], query: request.query, count: all.length, perPage }
  const { start, end } = leafOf(leaf)
  return html`${repeatedTable(record, all.slice(start, end), request)}${leaves(leaf)}`
}

function quotationList(
  record: StandingRecord,
  all: readonly QuotationRow[],
  query: URLSearchParams,
): Html {
  const counts = countVerdicts(all)
  const chosen = query.get('verdict')
  const from = query.get('from')
  const rows = all.filter(
    ({ verdict }) =>
      (chosen === null || verdict?.body.verdict === chosen) &&
      (from === null || verdict?.body.sources.some((one) => one.document === from)),
  )
  const leaf = { path: [path], query, count: rows.length, perPage }
  const { start, end } = leafOf(leaf)
  return html`${facet(
    'verdict',
    [...counts].map(([value, count]) => ({ value, words: verdictWords[value], count })),
    { path: [path], query, title: 'Verdict' },
  )}
${quotationTable(record, rows.slice(start, end))}
${leaves(leaf)}`
}
