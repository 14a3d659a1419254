/** People and bodies: the list, one party, and two side by side when they may be one. */
import { address, documentAddress, documentLink, type Html, html } from '../../markup/index.ts'
import type { Document, Party, Standing, StandingRecord } from '../../record/index.ts'
import type { Page, Show, ViewRequest } from '../capability.ts'
import { type PartyDetail, type PartyEntry, partiesOf, partyOf } from './answer.ts'

export const show: Show = {
  margin: () => undefined,
  views: [{ path: 'people', title: 'People and bodies', key: 'p', page }],
}

function page(record: StandingRecord, { rest, query }: ViewRequest): Page | undefined {
  const [id] = rest
  if (id === undefined) return listPage(partiesOf(record))
  const detail = partyOf(record, id)
  if (detail === undefined) return undefined
  const beside = query.get('beside')
  const other = beside === null ? undefined : partyOf(record, beside)
  return other === undefined ? partyPage(detail) : pairPage(detail, other)
}

function listPage(entries: readonly PartyEntry[]): Page {
  const acting = entries.filter((one) => one.sent + one.received > 0)
  const named = entries.filter((one) => one.sent + one.received === 0)
  return {
    title: 'People and bodies',
    shape: 'reading',
    main: html`<div class="title"><h1>People and bodies</h1><p class="standfirst">${acting.length} wrote or were written to; ${named.length} more are named.</p></div>
${acting.length > 0 && table(acting)}
${named.length > 0 && html`<h2>Named only</h2><p>${named.map(({ party }) => html`${partyLink(party)} `)}</p>`}`,
  }
}

function table(entries: readonly PartyEntry[]): Html {
  return html`<table><thead><tr><th scope="col">Name</th><th scope="col">Other names</th><th scope="col">Sent</th><th scope="col">Received</th></tr></thead>
<tbody>${entries.map(
    ({ party, sent, received }) =>
      html`<tr><th scope="row">${partyLink(party)}</th><td>${others(party)}</td><td>${sent}</td><td>${received}</td></tr>`,
  )}</tbody></table>`
}

function partyPage(detail: PartyDetail): Page {
  return {
    title: detail.party.name,
    shape: 'reading',
    main: html`${partyArticle(detail)}
${
  detail.like.length > 0 &&
  html`<h2>Perhaps the same</h2><ul>${detail.like.map(
    (other) =>
      html`<li><a href="${address(['people', detail.party.id], { beside: other.id })}">${other.name}</a></li>`,
  )}</ul>`
}`,
  }
}

/** Two parties with their names and papers side by side: what a person needs to say that they are one. */
function pairPage(one: PartyDetail, other: PartyDetail): Page {
  return {
    title: `${one.party.name} and ${other.party.name}`,
    shape: 'wide',
    main: html`<div class="title"><h1>One or two?</h1><p class="standfirst">To make them one, amend the party “${one.party.id}” so that it has the names of both, and reject “${other.party.id}”. To part them again, withdraw the two judgements.</p></div>
<div class="spread">${[one, other].map(partyArticle)}</div>`,
  }
}

function partyArticle(detail: PartyDetail): Html {
  const { party, sentDocuments, receivedDocuments, names } = detail
  return html`<article><h1>${party.name}</h1>
<dl><dt>Kind</dt><dd>${party.kind}</dd>
${party.names.length > 1 && html`<dt>Also written</dt><dd>${others(party)}</dd>`}
${party.of.length > 0 && html`<dt>Of</dt><dd>${party.of.map((id) => html`<a href="${address(['people', id])}">${id}</a> `)}</dd>`}
${party.authority.length > 0 && html`<dt>Authority</dt><dd>${party.authority.join(', ')}</dd>`}</dl>
${documentList('Sent', sentDocuments)}${documentList('Received', receivedDocuments)}${places(names)}</article>`
}

function documentList(title: string, documents: readonly Document[]): Html {
  if (documents.length === 0) return html``
  return html`<h2>${title}</h2><ul>${documents.map((one) => html`<li>${documentLink(one)}</li>`)}</ul>`
}

function places(names: readonly Standing<'name'>[]): Html {
  if (names.length === 0) return html``
  return html`<h2>Named</h2><ul>${names.map(({ body, document, evidence: [first] }) => {
    return html`<li>…${first.prefix}<a href="${documentAddress(document, first)}">${body.name}</a>${first.suffix}…</li>`
  })}</ul>`
}

function partyLink(party: Party): Html {
  return html`<a href="${address(['people', party.id])}">${party.name}</a>`
}

function others(party: Party): string {
  return party.names.filter((name) => name !== party.name).join('; ')
}
