/** People and bodies: the list, one party, and two side by side when they may be one. */
import {
  address,
  capital,
  counted,
  documentAddress,
  documentLink,
  documentName,
  type Html,
  html,
  table,
  withoutCapitals,
} from '../../markup/index.ts'
import {
  type Document,
  effective,
  type Party,
  type PartyId,
  type Standing,
  type StandingRecord,
} from '../../record/index.ts'
import type { Page, Show, ViewRequest } from '../capability.ts'
import { type PartyDetail, type PartyEntry, partiesOf, partyOf } from './answer.ts'

export const show: Show = {
  margin: () => undefined,
  views: [{ path: 'people', title: 'People and bodies', key: 'p', page }],
}

/** What forms need: none are written where nothing can be decided. */
interface Judging {
  readonly record: StandingRecord
  readonly reader: string | undefined
}

function page(record: StandingRecord, { rest, query, reader }: ViewRequest): Page | undefined {
  const [id] = rest
  if (id === undefined) return listPage(partiesOf(record))
  const detail = partyOf(record, id)
  if (detail === undefined) return undefined
  const beside = query.get('beside')
  const other = beside === null ? undefined : partyOf(record, beside)
  const judging: Judging = { record, reader }
  return other === undefined ? partyPage(detail, judging) : pairPage(detail, other, judging)
}

function listPage(entries: readonly PartyEntry[]): Page {
  const acting = entries.filter((one) => one.sent + one.received > 0)
  const named = entries.filter((one) => one.sent + one.received === 0)
  return {
    title: 'People and bodies',
    shape: 'reading',
    main: html`<div class="title"><h1>People and bodies</h1><p class="standfirst">${capital(counted(acting.length, 'wrote or was written to', 'wrote or were written to'))}${named.length > 0 && `; ${counted(named.length, 'more is named', 'more are named')}`}.</p></div>
${acting.length > 0 && tableOf(acting)}
${named.length > 0 && html`<h2>Named only</h2><ul class="names">${named.map(({ party }) => html`<li>${partyLink(party)}</li>`)}</ul>`}`,
  }
}

function tableOf(entries: readonly PartyEntry[]): Html {
  return table({
    rows: entries,
    columns: [
      { head: 'name', cell: ({ party }) => partyLink(party), quiet: true },
      { head: 'other names', cell: ({ party }) => others(party) },
      {
        head: 'stands for',
        cell: ({ party, side }) => side !== party && partyLink(side),
        quiet: true,
      },
      { head: 'sent', figures: true, cell: ({ sent }) => sent },
      { head: 'received', figures: true, cell: ({ received }) => received },
    ],
  })
}

function partyPage(detail: PartyDetail, judging: Judging): Page {
  return {
    title: detail.party.name,
    shape: 'reading',
    main: html`${partyArticle(judging.record, detail, alone)}${partForms(detail, judging)}${decided(detail, judging)}
${
  detail.like.length > 0 &&
  html`<h2>Perhaps the same</h2><ul>${detail.like.map(
    (other) =>
      html`<li><a href="${address(['people', detail.party.id], { beside: other.id })}">${other.name}</a></li>`,
  )}</ul>`
}${chooseOther(detail.party, judging)}`,
  }
}

/** More than this many are no choice; their pages lead to each other by the address. */
const mostChoices = 500

/** Any other party can be laid beside this one, whether the names look alike or not. */
function chooseOther({ id }: Party, { reader, record }: Judging): Html | undefined {
  const others = [...record.findings('party')]
    .map(({ body }) => body)
    .filter((one) => one.id !== id)
  if (reader === undefined || others.length === 0 || others.length > mostChoices) return undefined
  const sorted = others.sort((one, other) => one.name.localeCompare(other.name))
  return html`<form class="no-print small" method="get" action="${address(['people', id])}"><label for="beside">The same as another?</label> <select id="beside" name="beside">${sorted.map((one) => html`<option value="${one.id}">${one.name}</option>`)}</select> <button class="press">lay it beside</button></form>`
}

/** Two parties with their names and papers side by side: what a person needs to say that they are one. */
function pairPage(one: PartyDetail, other: PartyDetail, judging: Judging): Page {
  return {
    title: `${one.party.name} and ${other.party.name}`,
    shape: 'wide',
    main: html`<div class="title"><h1>One or two?</h1><p class="standfirst">Both with their names and papers. Made one, all names and papers belong to one; the decision can be undone on its page.</p></div>
${mergeForms(one.party, other.party, judging)}
<div class="spread">${[one, other].map((party) => partyArticle(judging.record, party, besideAnother))}</div>`,
  }
}

/** Either name may be kept. */
function mergeForms(one: Party, other: Party, { reader }: Judging): Html | undefined {
  if (reader === undefined) return undefined
  const form = (kept: Party, gone: Party): Html =>
    html`<form method="post" action="/judgements"><input type="hidden" name="decision" value="merge"><input type="hidden" name="party" value="${kept.id}"><input type="hidden" name="other" value="${gone.id}"><input type="hidden" name="back" value="${address(['people', kept.id])}"><button class="press">They are one, called ${kept.name}</button></form>`
  return html`<div class="no-print">${form(one, other)}${form(other, one)}</div>`
}

/** Every other name can be made a party of its own. */
function partForms({ party }: PartyDetail, { reader }: Judging): Html | undefined {
  const names = party.names.filter((name) => name !== party.name)
  if (reader === undefined || names.length === 0) return undefined
  return html`<form class="no-print small" method="post" action="/judgements"><input type="hidden" name="decision" value="part"><input type="hidden" name="party" value="${party.id}"><input type="hidden" name="back" value="${address(['people', party.id])}">Somebody else is meant by ${names.map((name) => html`<button class="press" name="name" value="${name}">${name}</button> `)}</form>`
}

/** What people decided about this party, each with the way back. */
function decided({ party }: PartyDetail, { record, reader }: Judging): Html | undefined {
  const judgements = effective(record.judgements?.() ?? []).filter(
    ({ about, said, decision }) =>
      about === 'party' &&
      [said, 'body' in decision ? decision.body : undefined].some(
        (body) => body !== undefined && 'id' in body && body.id === party.id,
      ),
  )
  if (reader === undefined || judgements.length === 0) return undefined
  return html`<h2>Decided</h2><ul>${judgements.map(
    ({ id, who, time, decision }) =>
      html`<li><form method="post" action="/judgements"><input type="hidden" name="decision" value="withdraw"><input type="hidden" name="judgement" value="${id}"><input type="hidden" name="back" value="${address(['people'])}">${decision.kind === 'amend' ? 'its names were changed' : decision.kind === 'add' ? 'it was made' : 'decided'} by ${who}, ${time.slice(0, 10)} <button class="press">undo</button></form></li>`,
  )}</ul>`
}

/** How the name of a party and the parts of what is known of it are headed. */
interface Headings {
  readonly name: (name: string) => Html
  readonly part: (title: string) => Html
}

const alone: Headings = {
  name: (name) => html`<h1>${name}</h1>`,
  part: (title) => html`<h2>${title}</h2>`,
}

/** Where two stand side by side, the page has a title of its own. */
const besideAnother: Headings = {
  name: (name) => html`<h2>${name}</h2>`,
  part: (title) => html`<h3>${title}</h3>`,
}

function partyArticle(record: StandingRecord, detail: PartyDetail, headings: Headings): Html {
  const { party, sentDocuments, receivedDocuments, names } = detail
  return html`<article>${headings.name(party.name)}
<dl><dt>Kind</dt><dd>${party.kind}</dd>
${party.names.length > 1 && html`<dt>Also written</dt><dd>${others(party)}</dd>`}
${party.of.length > 0 && html`<dt>Of</dt><dd>${party.of.map((id) => html`${bodyLink(record, id)} `)}</dd>`}
${party.authority.length > 0 && html`<dt>Authority</dt><dd>${party.authority.join(', ')}</dd>`}</dl>
${documentList(headings.part('Sent'), sentDocuments)}${documentList(headings.part('Received'), receivedDocuments)}${places(record, names, headings.part('Named'))}</article>`
}

function documentList(heading: Html, documents: readonly Document[]): Html {
  if (documents.length === 0) return html``
  return html`${heading}<ul>${documents.map((one) => html`<li>${documentLink(one)}</li>`)}</ul>`
}

/** Where the party is named, under each document; names that stand only at a head are said to. */
function places(record: StandingRecord, names: readonly Standing<'name'>[], heading: Html): Html {
  if (names.length === 0) return html``
  return html`${heading}<ul>${names.map((name) => {
    const held = record.document(name.document)
    return html`<li>${place(name)} <span class="note">${held === undefined ? name.document : documentName(held)}</span></li>`
  })}</ul>`
}

function place({ body, document, evidence: [first] }: Standing<'name'>): Html {
  const { prefix, exact, suffix } = first
  const words = html`<a href="${documentAddress(document, first)}">${exact}</a>`
  return exact.includes(body.name)
    ? html`…${prefix}${words}${suffix}…`
    : html`<a href="${documentAddress(document)}">${body.name}</a>, at the head`
}

function partyLink(party: Party): Html {
  return html`<a href="${address(['people', party.id])}">${party.name}</a>`
}

/** The body that somebody is of; one that is no party of this record has a name for machines only. */
function bodyLink(record: StandingRecord, id: PartyId): Html | undefined {
  const body = partyOf(record, id)?.party
  return body === undefined ? undefined : partyLink(body)
}

/** Its other names; what differs by its capitals alone is no other name. */
function others({ name, names }: Party): string {
  const folded = (one: string): string => one.toLowerCase()
  const first = new Map([name, ...names].toReversed().map((one) => [folded(one), one]))
  return names
    .filter((one) => folded(one) !== folded(name) && first.get(folded(one)) === one)
    .map(withoutCapitals)
    .join('; ')
}
