/** The pages of quotations: the table of all, one face to face, what a document says others said, who quoted it. */
import {
  address,
  alike,
  capital,
  cut,
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
  sureness,
  table,
  title,
} from '../../../markup/index.ts'
import type {
  Change,
  DocumentId,
  QuotationVerdict,
  SourcePart,
  Standing,
  StandingRecord,
} from '../../../record/index.ts'
import type { Page, ViewRequest } from '../../capability.ts'
import {
  countVerdicts,
  type Passage,
  passagesOf,
  type QuotationFilter,
  type QuotationRow,
  quotationRow,
  quotationRows,
  repeats,
} from '../answer.ts'
import { collation } from './collation.ts'
import { type Deciding, decideLink } from './decide.ts'
import { reasonsShown } from './reasons.ts'
import { nameOf, repeatedTable } from './repeated.ts'
import {
  changeName,
  changeSentence,
  isGrave,
  toldSentence,
  verdictSentence,
  verdictWords,
} from './words.ts'

const path = 'quotations'

/** The page that an address below `quotations` asks for; nothing when there is no such thing. */
export function page(record: StandingRecord, request: ViewRequest): Page | undefined {
  const [first, second] = request.rest
  if (first === undefined) return allPage(record, request)
  if (first === 'document' && second !== undefined)
    return documentPage(record, second as DocumentId, request)
  const row = quotationRow(record, first)
  return row === undefined ? undefined : quotationPage(record, row, request)
}

/** The address of a quotation's own page. */
export function quotationAddress({ quotation }: QuotationRow): string {
  return address([path, quotation.id])
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

function judgedRows(record: StandingRecord, filter: QuotationFilter): QuotationRow[] {
  return [...quotationRows(record, filter)].filter((row) => row.verdict !== undefined)
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

interface Telling {
  readonly says?: (body: QuotationVerdict) => string
  /** Whether to say where the words come from. */
  readonly from?: boolean
}

function quotationTable(
  record: StandingRecord,
  rows: readonly QuotationRow[],
  { says = ({ verdict }) => verdictWords[verdict], from = true }: Telling = {},
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
}

function sourcesOf(record: StandingRecord, documents: readonly DocumentId[]): Html[] {
  return [...new Set(documents)].map((id) => html`${nameOf(record, id)} `)
}

function quotationPage(record: StandingRecord, row: QuotationRow, deciding: Deciding): Page {
  const { quotation, verdict } = row
  const [anchor] = quotation.evidence
  const body = verdict?.body
  const told = quotation.body.form === 'reported'
  return {
    title: `“${cut(anchor.exact, 60)}”`,
    shape: 'reading',
    main: html`<div class="title"><p class="kind">${told ? 'told' : 'a quotation'} in ${nameOf(record, quotation.document)}</p><h1>${incipit(anchor.exact, 160)}</h1></div>
<p class="verdict">${body === undefined ? 'Not yet judged.' : html`<em>${capital(told ? toldSentence(body) : verdictSentence(body))}.</em> ${reasonsShown(record, body)}${verdict !== undefined && html`<span class="note">Certainty: ${sureness(verdict.confidence)}. ${decideLink(verdict, deciding)}</span>`}`}</p>
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
  const citing = record.words(quotation.document, quotation.evidence[0].witness)
  return html`<section><h2>Face to face</h2>${body.sources.map((part, index) => {
    const source = record.words(part.document, part.evidence.witness)
    const between = betweenParts(body.sources[index - 1], part, source)
    const whose = html`<p class="note">above: ${nameOf(record, part.document)}, <a href="${documentAddress(part.document, part.evidence)}">the passage</a>; below: the quotation</p>`
    return html`${between === undefined ? whose : html`<p class="note">${between}</p>`}
${collation({ part, citing, source }, body)}`
  })}
${body.changes.length > 0 && html`<ul class="changes">${body.changes.map((change) => html`<li${change.grave && html` class="look"`}>${changeSentence(change)}${isPlainChange(change) && html` <span class="note">${changeName(change)}</span>`}</li>`)}</ul>`}</section>`
}

/** The sentence says what was done to the words, and not of what kind they are. */
function isPlainChange({ kind }: Change): boolean {
  return kind !== 'omission' && kind !== 'addition' && kind !== 'bracket'
}

/** What the source has between two parts that follow each other in it; nothing where they do not. */
function betweenParts(
  before: SourcePart | undefined,
  { document, evidence }: SourcePart,
  source: string,
): string | undefined {
  if (before?.document !== document || before.evidence.witness !== evidence.witness)
    return undefined
  if (before.evidence.end > evidence.start) return undefined
  const words = source.slice(before.evidence.end, evidence.start).trim().split(/\s+/)
  if (words.length > mostShown) return `here the source has ${words.length} words more`
  return `here the source has: ${words.join(' ')}`
}

/** More words left out than this are counted, not shown. */
const mostShown = 60

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
${others.length > 0 && html`<p>Others that quote the passage, and what they made of it:</p>${quotationTable(record, others, { says: verdictSentence, from: false })}`}</section>`
}

/** One passage, or two that share words in one witness. */
function isOver(one: Passage, other: Passage): boolean {
  return (
    (one.witness ?? 0) === (other.witness ?? 0) && one.start < other.end && other.start < one.end
  )
}

function documentPage(
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

function passageSection(record: StandingRecord, one: ReturnType<typeof passagesOf>[number]): Html {
  const words = record.words(one.document, one.witness).slice(one.start, one.end)
  return html`<section><h3><a href="${documentAddress(one.document, one)}">${incipit(words, 140)}</a></h3>
${quotationTable(record, one.rows, { says: verdictSentence, from: false })}</section>`
}
