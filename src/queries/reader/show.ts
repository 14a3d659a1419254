/** The reader: a document set for reading, its head above, what was found in the margin. */
import type { Page, View, ViewRequest } from '../../capabilities/index.ts'
import {
  address,
  documentAddress,
  documentLink,
  documentName,
  type Html,
  html,
  showDate,
} from '../../markup/index.ts'
import type {
  Correspondent,
  Document,
  DocumentId,
  StandingRecord,
  Stated,
} from '../../record/index.ts'
import { type Mark, type Paragraph, type Reading, readingOf, type Stretch } from './answer.ts'

/** The signs of the margin, one a kind. */
const signs: Readonly<Record<Mark['note']['mark'], string>> = {
  mention: '→',
  quotation: '“',
  act: '¶',
  claim: '=',
  event: '·',
  note: '*',
}

/** The page of one document, or of two beside each other (`?beside=`). */
export function readerPage(
  record: StandingRecord,
  id: DocumentId,
  request: ViewRequest,
): Page | undefined {
  const reading = readingOf(record, id)
  if (reading === undefined) return undefined
  const name = documentName(reading.document)
  const beside = request.query.get('beside')
  const other = beside === null ? undefined : readingOf(record, beside as DocumentId)
  return {
    title: name,
    shape: 'wide',
    main: html`
${switches(reading)}
${other === undefined ? letter(reading, name) : html`<div class="spread">${[other, reading].map((one) => letter(one, documentName(one.document)))}</div>`}
${foot(record, reading)}`,
  }
}

/** The addresses a reader may follow from the margin; used by the list of documents too. */
export const readerView: View = {
  path: 'documents',
  title: 'Documents',
  key: 'd',
  page(record, request) {
    const [id] = request.rest
    return id === undefined ? listPage(record) : readerPage(record, id as DocumentId, request)
  },
}

function listPage(record: StandingRecord): Page {
  const rows = [...record.documents()]
  return {
    title: 'Documents',
    shape: 'wide',
    main: html`<div class="title"><h1>Documents</h1><p class="standfirst">${rows.length} documents are held.</p></div>
<table class="table"><thead><tr><th>date</th><th>from, to</th><th>kind</th><th>begins</th></tr></thead>
<tbody>${rows.map((document) => row(record, document))}</tbody></table>`,
  }
}

function row(record: StandingRecord, document: Document): Html {
  const body = document.parts.find((part) => part.part === 'body')?.start ?? 0
  const incipit = record.words(document.id).slice(body, body + 90)
  return html`<tr><td data-label="date">${showDate(document.date)}</td><td>${documentLink(document)}</td><td>${document.kind.value}</td><td>“${incipit} …”</td></tr>`
}

function switches(reading: Reading): Html {
  const kinds = [...new Set(reading.marks.map((mark) => mark.note.mark))]
  return html`<form class="switches" data-enhance="switches">${kinds.map(
    (kind) =>
      html`<label><input type="checkbox" checked value="${kind}"><span>${kind}s</span></label>`,
  )}</form>`
}

function letter(reading: Reading, name: string): Html {
  return html`<article class="letter" data-document="${reading.document.id}"><h1>${name}</h1>
${head(reading.document)}
${reading.paragraphs.map(paragraph)}
</article>`
}

function head(document: Document): Html {
  return html`<dl class="letter-head">
${correspondents('from', document.from)}${correspondents('to', document.to)}${correspondents('copies', document.copies)}
<dt>date</dt><dd>${showDate(document.date)}${document.place && html`, ${document.place.value}`}</dd>
${Object.entries(document.marks).map(([mark, values]) => stated(mark, values))}
<dt>source</dt><dd>${document.witnesses.map((witness) => witness.file).join(', ')}; <a href="${address(['sources', document.id])}" data-key="o">as given</a> <kbd>o</kbd></dd>
</dl>`
}

function correspondents(label: string, people: readonly Correspondent[]): Html | undefined {
  if (people.length === 0) return undefined
  return html`<dt>${label}</dt><dd>${people.map((person, index) => html`${index > 0 && '; '}${person.value}`)}</dd>`
}

function stated(mark: string, values: readonly Stated<string>[]): Html {
  return html`<dt>${mark}</dt><dd>${values.map((value) => value.value).join('; ')}</dd>`
}

function paragraph(paragraph: Paragraph): Html {
  const { number, block, part } = paragraph
  const id = number === undefined ? `at-${paragraph.start}` : `p${number}`
  return html`<p class="para" id="${id}" data-block="${block}"${part && html` data-part="${part}"`}>${number !== undefined && html`<a class="folio" href="#${id}">${number}</a>`}${paragraph.stretches.map(stretch)}</p>
`
}

function stretch(stretch: Stretch): Html {
  const notes = stretch.begins.map(gloss)
  const inner = stretch.marks.at(-1)
  if (inner === undefined) return html`${stretch.words}`
  const marked = html`<a class="mark" id="at-${stretch.start}" data-kind="${inner.note.mark}" data-certainty="${inner.certainty}" data-finding="${inner.finding.id}"${inner.note.href && html` href="${inner.note.href}"`}>${stretch.words}</a>`
  const outer = stretch.marks
    .slice(0, -1)
    .reduceRight(
      (words, mark) =>
        html`<span class="mark" data-kind="${mark.note.mark}" data-certainty="${mark.certainty}" data-finding="${mark.finding.id}">${words}</span>`,
      marked,
    )
  return html`${notes}${outer}`
}

function gloss({ note, finding }: Mark): Html {
  return html`<span class="gloss" role="note" data-kind="${note.mark}" data-note="${finding.id}"${note.grave && html` data-grave`}><span class="sign" aria-hidden="true">${signs[note.mark]}</span>${note.words}</span>`
}

function foot(record: StandingRecord, reading: Reading): Html {
  const { id } = reading.document
  const answers = [...record.findings('reply', id)].map((reply) => reply.body.answers)
  const answered: DocumentId[] = []
  for (const reply of record.findings('reply'))
    if (reply.body.answers === id) answered.push(reply.document)
  return html`<section class="foot">${list('Answers', answers, record)}${list('Answered by', answered, record)}</section>`
}

function list(title: string, ids: readonly DocumentId[], record: StandingRecord): Html | undefined {
  if (ids.length === 0) return undefined
  return html`<div><h3>${title}</h3><ul>${ids.map((id) => html`<li>${named(id, record)}</li>`)}</ul></div>`
}

function named(id: DocumentId, record: StandingRecord): Html {
  const document = record.document(id)
  return document === undefined
    ? html`<a class="missing" href="/missing#${id}">${id}, missing</a>`
    : html`<a href="${documentAddress(document.id)}">${documentName(document)}</a>`
}
