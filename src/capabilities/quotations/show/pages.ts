/** The pages of quotations: the table of all, one face to face, what a document says others said, who quoted it. */
import {
  address,
  counted,
  documentAddress,
  documentLink,
  documentName,
  empty,
  facet,
  type Html,
  html,
  incipit,
  leafOf,
  leaves,
  passage,
  table,
  title,
} from '../../../markup/index.ts'
import type { DocumentId, QuotationVerdict, StandingRecord } from '../../../record/index.ts'
import type { Page, ViewRequest } from '../../capability.ts'
import {
  countVerdicts,
  type Passage,
  passagesOf,
  type QuotationFilter,
  type QuotationRow,
  quotationRow,
  quotationRows,
} from '../answer.ts'
import { collation } from './collation.ts'
import { changeSentence, isGrave, toldSentence, verdictSentence, verdictWords } from './words.ts'

const path = 'quotations'

/** The page that an address below `quotations` asks for; nothing when there is no such thing. */
export function page(record: StandingRecord, request: ViewRequest): Page | undefined {
  const [first, second] = request.rest
  if (first === undefined) return allPage(record, request)
  if (first === 'document' && second !== undefined)
    return documentPage(record, second as DocumentId)
  const row = quotationRow(record, first)
  return row === undefined ? undefined : quotationPage(record, row)
}

/** The address of a quotation's own page. */
export function quotationAddress({ quotation }: QuotationRow): string {
  return address([path, quotation.id])
}

const perPage = 100

function allPage(record: StandingRecord, { query }: ViewRequest): Page {
  const isTold = query.get('form') === 'told'
  const marked = judgedRows(record, {})
  const told = judgedRows(record, { reported: true })
  const everything = isTold ? told : marked
  const counts = countVerdicts(everything)
  const chosen = query.get('verdict')
  const from = query.get('from')
  const rows = everything.filter(
    ({ verdict }) =>
      (chosen === null || verdict?.body.verdict === chosen) &&
      (from === null || verdict?.body.sources.some((one) => one.document === from)),
  )
  const leaf = { path: [path], query, count: rows.length, perPage }
  const { start, end } = leafOf(leaf)
  return {
    title: 'Quotations',
    shape: 'wide',
    main: html`${title('Quotations', summary({ marked, told }))}
${
  marked.length + told.length === 0
    ? empty(
        'No document here quotes another.',
        'Words in quotation marks, set-off blocks and quoted mail are looked for.',
      )
    : html`${
        told.length > 0 &&
        facet('form', [{ value: 'told', words: 'only told, without marks', count: told.length }], {
          path: [path],
          query,
          title: 'Form',
        })
      }${facet(
        'verdict',
        [...counts].map(([value, count]) => ({ value, words: verdictWords[value], count })),
        { path: [path], query, title: 'Verdict' },
      )}
${quotationTable(record, rows.slice(start, end))}
${leaves(leaf)}`
}`,
  }
}

function judgedRows(record: StandingRecord, filter: QuotationFilter): QuotationRow[] {
  return [...quotationRows(record, filter)].filter((row) => row.verdict !== undefined)
}

function summary({
  marked,
  told,
}: Readonly<Record<'marked' | 'told', readonly QuotationRow[]>>): string | undefined {
  if (marked.length + told.length === 0) return undefined
  const also = told.length === 0 ? '' : `; ${told.length} more told without marks`
  return `${counted(marked.length, 'quotation')}, each beside the passage it comes from${also}.`
}

function quotationTable(
  record: StandingRecord,
  rows: readonly QuotationRow[],
  says: (body: QuotationVerdict) => string = ({ verdict }) => verdictWords[verdict],
): Html {
  return table<QuotationRow>({
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
            : html`<span${isGrave(verdict.body) && html` class="look"`}>${says(verdict.body)}</span>`,
      },
      {
        head: 'from',
        cell: ({ verdict }) =>
          sourcesOf(record, verdict?.body.sources.map((one) => one.document) ?? []),
      },
    ],
    rows,
    id: ({ quotation }) => quotation.id,
  })
}

function sourcesOf(record: StandingRecord, documents: readonly DocumentId[]): Html[] {
  return [...new Set(documents)].map((id) => html`${nameOf(record, id)} `)
}

function nameOf(record: StandingRecord, id: DocumentId): Html {
  const document = record.document(id)
  return document === undefined ? html`${id}` : documentLink(document)
}

function quotationPage(record: StandingRecord, row: QuotationRow): Page {
  const { quotation, verdict } = row
  const [anchor] = quotation.evidence
  const body = verdict?.body
  const told = quotation.body.form === 'reported'
  return {
    title: `“${anchor.exact.slice(0, 60)}”`,
    shape: 'reading',
    main: html`<div class="title"><p class="kind">${told ? 'told' : 'a quotation'} in ${nameOf(record, quotation.document)}</p><h1>${incipit(anchor.exact, 160)}</h1></div>
<p class="verdict">${body === undefined ? 'Not yet judged.' : html`<em>${told ? toldSentence(body) : verdictSentence(body)}.</em> ${body.reasons.join('; ')}`}</p>
${body !== undefined && partsSection(record, row)}
<section><h2>Where it stands</h2><p>${passage({ ...anchor, document: quotation.document })}</p></section>
${body !== undefined && alsoSection(record, row)}`,
  }
}

function partsSection(
  record: StandingRecord,
  { quotation, verdict }: QuotationRow,
): Html | undefined {
  const body = verdict?.body
  if (body === undefined || body.sources.length === 0) return undefined
  const citing = record.words(quotation.document)
  return html`<section><h2>Face to face</h2>${body.sources.map(
    (
      part,
    ) => html`<p class="note">above: ${nameOf(record, part.document)}, <a href="${documentAddress(part.document, part.evidence)}">the passage</a>; below: the quotation</p>
${collation({ part, citing, source: record.words(part.document, part.evidence.witness) }, body)}`,
  )}
${body.changes.length > 0 && html`<ul class="changes">${body.changes.map((change) => html`<li${change.grave && html` class="look"`}>${changeSentence(change)}</li>`)}</ul>`}</section>`
}

/** Who else quotes the passage, and what other documents hold it. */
function alsoSection(record: StandingRecord, row: QuotationRow): Html | undefined {
  const sources = row.verdict?.body.sources ?? []
  const also = [...new Set(sources.flatMap((one) => one.also.map((place) => place.document)))]
  const [first] = sources
  const others =
    first === undefined
      ? []
      : passagesOf(record, first.document)
          .filter((one) => isOver(one, first.evidence))
          .flatMap((one) => one.rows)
          .filter((other) => other.quotation.id !== row.quotation.id)
  if (also.length + others.length === 0) return undefined
  return html`<section><h2>Elsewhere</h2>
${also.length > 0 && html`<p>The passage stands also in ${sourcesOf(record, also)}</p>`}
${others.length > 0 && quotationTable(record, others)}</section>`
}

/** One passage, or two that share words in one witness. */
function isOver(one: Passage, other: Passage): boolean {
  return (
    (one.witness ?? 0) === (other.witness ?? 0) && one.start < other.end && other.start < one.end
  )
}

function documentPage(record: StandingRecord, id: DocumentId): Page | undefined {
  const document = record.document(id)
  if (document === undefined) return undefined
  const own = judgedRows(record, { document: id })
  const told = judgedRows(record, { document: id, reported: true })
  const passages = passagesOf(record, id)
  return {
    title: `Quotations: ${documentName(document)}`,
    shape: 'wide',
    main: html`${title('Quotations', documentLink(document))}
<section><h2>What it says that others said</h2>${own.length === 0 ? empty('It quotes nobody.') : quotationTable(record, own)}</section>
${told.length > 0 && html`<section><h2>What it tells without quoting</h2>${quotationTable(record, told)}</section>`}
<section><h2>What others quote of it</h2>${passages.length === 0 ? empty('Nobody here quotes it.') : passages.map((one) => passageSection(record, one))}</section>`,
  }
}

function passageSection(record: StandingRecord, one: ReturnType<typeof passagesOf>[number]): Html {
  const words = record.words(one.document, one.witness).slice(one.start, one.end)
  return html`<h3><a href="${documentAddress(one.document, one)}">${incipit(words, 140)}</a></h3>
${quotationTable(record, one.rows, verdictSentence)}`
}
