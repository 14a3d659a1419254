/** References on a page: the note beside a mention, and the ledger of missing documents. */
import {
  cut,
  dateWords,
  documentAddress,
  documentName,
  type Html,
  html,
  partyNames,
} from '../../markup/index.ts'
import type {
  Document,
  DocumentId,
  MissingDocument,
  Relation,
  Standing,
  StandingRecord,
} from '../../record/index.ts'
import type { MarginNote, Page, Show } from '../capability.ts'
import { catalogued, type MissingRow, missingLedger, type WhyMissing } from './answer.ts'

export const show: Show = {
  margin,
  views: [{ path: 'missing', title: 'Missing', key: 'm', page: (record) => missingPage(record) }],
}

/** How sure a reference must be for its note to say so plainly. */
const plain = 0.7

function margin(finding: Standing, record: StandingRecord): MarginNote | undefined {
  if (finding.kind !== 'reference') return undefined
  const { target, reasons } = finding.body
  const doubt = finding.confidence < plain ? html` <span class="faint">perhaps</span>` : undefined
  const because = html`<span class="note">${reasons.slice(0, 3).join('; ')}</span>`
  switch (target.kind) {
    case 'held': {
      const document = record.document(target.document)
      const name = document === undefined ? target.document : documentName(document)
      return {
        mark: 'mention',
        words: html`${name}${doubt} ${because}`,
        href: documentAddress(target.document),
      }
    }
    case 'missing':
      return {
        mark: 'mention',
        words: html`${missingName(record, target.document)}, missing${doubt} ${because}`,
        href: `/missing#${target.document}`,
      }
    case 'self':
      return { mark: 'mention', words: html`this document` }
    case 'nothing':
      return { mark: 'mention', words: html`<span class="faint">not known which</span>` }
  }
}

/** Missing documents in few words; asked for at every mention, so worked out once a record. */
const missingNames = new WeakMap<StandingRecord, ReadonlyMap<DocumentId, string>>()

function missingName(record: StandingRecord, id: DocumentId): string {
  let names = missingNames.get(record)
  if (names === undefined) {
    names = new Map([...record.findings('missing')].map(({ body }) => [body.id, nameOf(body)]))
    missingNames.set(record, names)
  }
  return names.get(id) ?? id
}

function nameOf({ title, kind, from, to, date }: MissingDocument): string {
  const sides = [from[0], to[0]].filter((one) => one !== undefined).join(' to ')
  const words = title ?? (sides === '' ? kind : sides)
  return date === undefined ? words : `${words}, ${dateWords(date)}`
}

const groupNames: Readonly<Record<WhyMissing, string>> = {
  between: 'Sent from one to another',
  withheld: 'Withheld from one of them',
  promised: 'Promised, and not known to have come',
  public: 'In public',
  elsewhere: 'Known by name alone',
}

const groupOrder: readonly WhyMissing[] = ['between', 'withheld', 'promised', 'public', 'elsewhere']

function missingPage(record: StandingRecord): Page {
  const ledger = missingLedger(record)
  const entries = catalogued(record)
  const none = ledger.length + entries.length === 0
  return {
    title: 'Missing documents',
    shape: 'wide',
    main: none ? nothingMissing : ledgerOf(ledger, entries, record),
  }
}

const nothingMissing = html`<div class="title"><h1>Missing documents</h1>
<p class="standfirst">No document here speaks of one that is not here.</p></div>`

const columns = ['date', 'from, to', 'what is known of it', 'had by', 'asked for', 'known from']

function ledgerOf(
  ledger: readonly MissingRow[],
  entries: readonly Document[],
  record: StandingRecord,
): Html {
  const several = ledger.filter(({ finding }) => finding.body.set).length
  return html`<div class="title"><h1>Missing documents</h1>
<p class="standfirst">${ledger.length > 0 && html`${countWords(ledger.length - several)}${several > 0 && html`, and ${several === 1 ? 'one lot of several' : `${several} lots of several`},`} these papers speak of and the dossier does not hold. Each is here because somebody’s words point to it; the last column leads to the words.`} ${entries.length > 0 && html`${countWords(entries.length)} a catalogue knows and nobody has given yet: put the text among the sources, and it takes its place.`}</p></div>
<div class="wide"><table class="ledger stack">
<thead><tr>${columns.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${
    entries.length > 0 &&
    html`<tr class="group"><th colspan="6" scope="rowgroup">Known from catalogues</th></tr>
${entries.map((one) => entryRow(one, record))}`
  }${groupOrder.map((why) =>
    groupOf(
      why,
      ledger.filter((row) => row.why === why),
      record,
    ),
  )}</tbody>
</table></div>`
}

function countWords(count: number): string {
  return count === 1 ? 'One document' : `${count} documents`
}

function groupOf(
  why: WhyMissing,
  rows: readonly MissingRow[],
  record: StandingRecord,
): Html | undefined {
  if (rows.length === 0) return undefined
  return html`<tr class="group"><th colspan="6" scope="rowgroup">${groupNames[why]}</th></tr>
${rows.map((row) => rowOf(row, record))}`
}

function rowOf(row: MissingRow, record: StandingRecord): Html {
  const { id, kind, date, title, from, to, set } = row.finding.body
  const between = [from, to]
    .map((written) => partyNames(record, written).join(', '))
    .filter((words) => words !== '')
    .join(' to ')
  return html`<tr id="${id}">
<td>${date === undefined ? html`<span class="faint">undated</span>` : html`<time datetime="${date}">${dateWords(date)}</time>`}</td>
<td>${between === '' ? '–' : between} <span class="note">${set ? `several, ${kind}` : kind}</span></td>
<td>${title === undefined ? html`“${row.finding.evidence[0].exact}”` : html`“${title}”`}</td>
<td data-name="had by">${people(row, { events: ['sent', 'had-by'], role: 'to' }, record)}</td>
<td data-name="asked for">${askedFor(row, record)}</td>
<td data-name="known from">${row.witnesses.map((one) => witness(one, record))}</td>
</tr>`
}

function entryRow(document: Document, record: StandingRecord): Html {
  const { id, kind, date, title, from, to } = document
  const names = (all: Document['from']): string => all.map((one) => one.value).join(', ')
  const between = [names(from), names(to)].filter((words) => words !== '').join(' to ')
  const says = record.words(id).split('\n').slice(1).join(' ')
  return html`<tr id="${id}">
<td>${date === undefined ? html`<span class="faint">undated</span>` : html`<time datetime="${date.value}">${dateWords(date.value)}</time>`}</td>
<td>${between === '' ? '–' : between} <span class="note">${kind.value}</span></td>
<td>${title?.value} ${cut(says, 160)}</td>
<td data-name="had by"></td>
<td data-name="asked for"></td>
<td data-name="known from"><a href="${documentAddress(id)}">its entry</a> <span class="note">${document.witnesses[0].file}</span></td>
</tr>`
}

interface Step {
  readonly events: readonly string[]
  readonly role: 'by' | 'to'
}

function people(row: MissingRow, { events, role }: Step, record: StandingRecord): string {
  const written = row.story
    .filter((one) => events.includes(one.body.event))
    .flatMap((one) => one.body[role])
  return partyNames(record, written).join(', ')
}

function askedFor(row: MissingRow, record: StandingRecord): Html | undefined {
  const asked = row.story.filter((one) => one.body.event === 'requested')
  const refused = row.story.filter((one) => one.body.event === 'refused')
  if (asked.length + refused.length === 0) return undefined
  const by = people(row, { events: ['requested'], role: 'by' }, record)
  return html`${asked.length > 0 && [by, datesIn(asked)].filter((words) => words !== '').join(': ')}
${refused.length > 0 && html`<br><span class="look">refused</span> ${datesIn(refused)}`}`
}

function datesIn(steps: readonly Standing<'withholding'>[]): string {
  return steps
    .flatMap(({ body }) => (body.date === undefined ? [] : [dateWords(body.date)]))
    .join(', ')
}

/** What a letter does with the document it speaks of. */
const relationWords: Readonly<Record<Relation, string>> = {
  self: 'is it',
  'replies-to': 'answers',
  acknowledges: 'has received',
  requests: 'asks for',
  transmits: 'sends',
  announces: 'announces',
  quotes: 'quotes',
  cites: 'mentions',
}

function witness(one: MissingRow['witnesses'][number], record: StandingRecord): Html {
  const document = record.document(one.document)
  const name = document === undefined ? one.document : shortName(document, record)
  return html`<a href="${documentAddress(one.document, { start: one.start })}">${name}</a> <span class="note">${one.relations.map((relation) => relationWords[relation]).join(', ')}</span><br>`
}

/** By its date; an undated one by who wrote it, or by its title. */
function shortName({ id, date, from, title }: Document, record: StandingRecord): string {
  if (date !== undefined) return dateWords(date.value)
  const [sender] = partyNames(
    record,
    from.map((one) => one.value),
  )
  return sender ?? (title === undefined ? id : cut(title.value, 40))
}
