/** The head of a document: who to whom, when, where, what it is marked with, where it comes from. */
import {
  address,
  documentAddress,
  documentName,
  type Html,
  html,
  inDays,
  missingAddress,
  partyLink,
  showDate,
  yearWords,
} from '../../markup/index.ts'
import type { Correspondent, Document, DocumentId, StandingRecord } from '../../record/index.ts'
import type { Answering, Links } from '../links.ts'
import { siglum } from '../texts/show.ts'

export interface HeadParts {
  readonly record: StandingRecord
  readonly links: Links
  readonly witness: number
  /** Whether its values can be corrected from here. */
  readonly judged: boolean
}

/** A document's head as a list of what is known of it. */
export function head(document: Document, { record, links, witness, judged }: HeadParts): Html {
  const { id, from, to, copies, date, place, marks } = document
  return html`<dl class="letter-head">
${people('from', from)}${people('to', to)}${people('copies', copies)}
<dt>date</dt><dd>${showDate(date)}${date?.because && html`<span class="faint">, ${yearWords(date.because)}</span>`}${date?.calendar === 'julian' && ', old style'}${place && html`; ${place.basis === 'deduced' ? html`<span class="deduced">${place.value}</span>` : place.value}`}</dd>
${Object.entries(marks).map(([mark, values]) => html`<dt>${mark}</dt><dd>${values.map((value) => value.value).join('; ')}</dd>`)}
${answering('answers', links.answers, record)}${answering('answered', links.answeredBy, record)}
${witnesses(document, { record, witness, judged })}
<dt>source</dt><dd>${document.witnesses[witness]?.file}<span class="no-print">; <a href="${address(['sources', id], { witness: witness === 0 ? undefined : String(witness) })}" data-key="o">as given</a> <kbd>o</kbd>${judged && html`; <a href="${address(['review'], { kind: 'value', document: id })}">correct the head</a>`}</span></dd>
</dl>`
}

function people(label: string, all: readonly Correspondent[]): Html | undefined {
  if (all.length === 0) return undefined
  return html`<dt>${label}</dt><dd>${all.map((one, index) => html`${index > 0 && '; '}${partyLink(one.party, one.value)}`)}</dd>`
}

function answering(
  label: string,
  all: readonly Answering[],
  record: StandingRecord,
): Html | undefined {
  if (all.length === 0) return undefined
  return html`<dt>${label}</dt><dd>${all.map((one, index) => html`${index > 0 && html`<br>`}${named(one.document, record)}${one.days && html` <span class="faint">after ${inDays(one.days)}</span>`}`)}</dd>`
}

/** Every text with the way to it, to the places where it differs, and (in the room) to part it. */
function witnesses(
  { id, witnesses }: Document,
  { record, witness: shown, judged }: Omit<HeadParts, 'links'>,
): Html | undefined {
  if (witnesses.length < 2) return undefined
  const links = [...record.findings('witness', id)]
  return html`<dt>texts</dt><dd>${witnesses.map((one, index) => {
    const name = `${siglum(index)}${one.language === undefined ? '' : ` (${one.language})`}`
    const href = address(['documents', id], { witness: index === 0 ? undefined : String(index) })
    const link = links[index - 1]
    return html`${index > 0 && html`<br>`}${index === shown ? html`<i>${name}</i>` : html`<a href="${href}">${name}</a>`} <span class="faint">${one.file}</span>${index > 0 && html` <a href="${address(['texts', id, String(index)])}">against A</a>`}${judged && link !== undefined && parting(id, link.id)}`
  })}</dd>`
}

/** The two are not of one document: each becomes one of its own. */
function parting(document: DocumentId, finding: string): Html {
  return html` <form method="post" action="/judgements" class="no-print part"><input type="hidden" name="finding" value="${finding}"><input type="hidden" name="back" value="${documentAddress(document)}"><button class="press" name="decision" value="reject">not a text of this document</button></form>`
}

/** A document by its name, held or missing. */
export function named(id: DocumentId, record: StandingRecord): Html {
  const document = record.document(id)
  return document === undefined
    ? html`<a class="missing" href="${missingAddress(id)}">${missingWords(id, record)}</a>`
    : html`<a href="${documentAddress(document.id)}">${documentName(document)}</a>`
}

function missingWords(id: DocumentId, record: StandingRecord): string {
  for (const { body } of record.findings('missing')) {
    if (body.id !== id) continue
    const sides = [body.from[0], body.to[0]].filter((one) => one !== undefined).join(' to ')
    return `${body.title ?? `${body.noun ?? body.kind}${sides === '' ? '' : `, ${sides}`}`}, missing`
  }
  return `${id}, missing`
}
