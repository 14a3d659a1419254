/** The page of one quotation: what is made of it, face to face with its source, and who else quotes the passage. */
import {
  capital,
  cut,
  documentAddress,
  type Html,
  html,
  incipit,
  passage,
  sureness,
} from '../../../markup/index.ts'
import type { Change, SourcePart, StandingRecord } from '../../../record/index.ts'
import type { Page } from '../../capability.ts'
import { type Passage, passagesOf, type QuotationRow } from '../answer.ts'
import { collation } from './collation.ts'
import { type Deciding, decideLink } from './decide.ts'
import { quotationTable, sourcesOf } from './quotation-table.ts'
import { reasonsShown } from './reasons.ts'
import { nameOf } from './repeated.ts'
import { changeName, changeSentence, toldSentence, verdictSentence } from './words.ts'

/** A quotation beside the passage it comes from, and what was decided about it. */
export function quotationPage(record: StandingRecord, row: QuotationRow, deciding: Deciding): Page {
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
