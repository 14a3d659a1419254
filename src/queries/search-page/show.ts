/** Search: what a person types, the documents that hold it with their passages, and ways to narrow. */
import type { Page, View, ViewRequest } from '../../capabilities/index.ts'
import {
  address,
  capital,
  changedQuery,
  counted,
  documentAddress,
  documentName,
  empty,
  facet,
  figures,
  type Html,
  html,
  leaves,
  missingAddress,
  passage,
  title,
} from '../../markup/index.ts'
import type { StandingRecord } from '../../record/index.ts'
import { missingName } from '../review/names.ts'
import { type FoundDocument, isSearchable, perPage, type Searched, searchPageOf } from './answer.ts'

export const searchView: View = { path: 'search', title: 'Search', key: 's', page }

const path = ['search']

function page(record: StandingRecord, request: ViewRequest): Page {
  const words = request.query.get('q')?.trim() ?? ''
  return {
    title: words === '' ? 'Search' : `Search: ${words}`,
    shape: 'wide',
    main: html`${title('Search')}${form(words, request.query)}${words === '' ? help() : answer(record, words, request)}`,
  }
}

function form(words: string, query: URLSearchParams): Html {
  const kept = ['from', 'to', 'direction', 'kind', 'year', 'place', 'has', 'held'].flatMap(
    (name) => {
      const value = query.get(name)
      return value === null ? [] : [html`<input type="hidden" name="${name}" value="${value}">`]
    },
  )
  return html`<form class="search" method="get" role="search"><label class="only-heard" for="q">Words to look for</label><input id="q" type="search" name="q" value="${words}" data-key="/"${words === '' && html` autofocus`} autocomplete="off">${kept}<button class="press">find</button></form>`
}

function help(): Html {
  const ways: readonly (readonly [string, string])[] = [
    ['sluice gate', 'both words'],
    ['"shut the sluice"', 'the phrase'],
    ['sluice*', 'words that begin so'],
    ['sluice OR weir, sluice NOT gate', 'either, one without the other'],
    ['NEAR(sluice gate, 5)', 'within five words of each other'],
    ['from:abbey to:mill date:1871 kind:cable', 'in the head of a document'],
  ]
  return html`<dl class="ways">${ways.map(([typed, means]) => html`<dt><code>${typed}</code></dt><dd>${means}</dd>`)}</dl>`
}

function answer(record: StandingRecord, words: string, { query }: ViewRequest): Html {
  if (!isSearchable(record)) return empty('This record cannot be searched.')
  const searched = searchPageOf(record, words, query)
  if (searched.kind === 'unclear')
    return empty(`“${words}” cannot be looked for: ${searched.why}.`, help())
  const at = { path, query }
  return html`<div class="faceted"><div class="facets">${searched.facets.map(({ name, title, values }) => facet(name, values, { ...at, title }))}</div>
<div>${query.get('held') !== 'missing' && summary(searched, words, query)}<ol class="results">${searched.found.map((one) => result(record, one, words))}</ol>
${leaves({ ...at, count: searched.count, perPage })}${missing(searched)}</div></div>`
}

function summary({ count, more, similar }: Searched, words: string, query: URLSearchParams): Html {
  if (count > 0)
    return html`<p class="small" role="status">${capital(counted(count, 'document'))}${more && html`, counted among the best ${figures(count)} hits`}.</p>`
  const instead = similar.map(
    ({ word, instead }) =>
      html` For “${word}” there is ${instead.map((one, index) => html`${index > 0 && ', '}<a href="${changedQuery(path, query, { q: words.replace(new RegExp(word, 'i'), one) })}">${one}</a>`)}.`,
  )
  return empty(html`No document holds “${words}”.${instead}`)
}

function result(
  record: StandingRecord,
  { document: id, passages, times }: FoundDocument,
  words: string,
): Html {
  const document = record.document(id)
  if (document === undefined) return html``
  const more = times - passages.length
  const inside = address(['documents', id], { find: words.replace(/^"|"$/g, '') })
  return html`<li data-step><a href="${documentAddress(id)}">${documentName(document)}</a> <i class="faint">${document.kind.value}</i>
${passages.map((anchor) => html`<p>${passage({ ...anchor, document: id })}</p>`)}${more > 0 && html`<p class="small"><a href="${inside}">${counted(more, 'more place')}</a></p>`}</li>`
}

function missing({ missing }: Searched): Html | undefined {
  if (missing.length === 0) return undefined
  return html`<section><h2>Among the documents we lack</h2><ul class="results">${missing.map(({ body, evidence }) => html`<li><a class="missing" href="${missingAddress(body.id)}">${missingName(body)}</a> <p>${passage(evidence[0])}</p></li>`)}</ul></section>`
}
