/**
 * The site's search page. Its script searches; without it the same ways to narrow
 * lead to lists of the documents.
 */
import type { Page } from '../../capabilities/index.ts'
import { facet, html } from '../../markup/index.ts'
import { listOf } from '../../queries/index.ts'
import type { StandingRecord } from '../../record/index.ts'
import { facetTitles } from './search-entry.ts'

export function searchPage(record: StandingRecord): Page {
  const query = new URLSearchParams()
  const at = { path: ['documents'], query }
  const ways = listOf(record, query).facets.filter(({ name }) => name in facetTitles)
  return {
    title: 'Search',
    shape: 'wide',
    main: html`<div class="title"><h1>Search</h1></div>
<form class="search" data-enhance="site-search" role="search"><label>Words <input type="search" name="q" autofocus></label></form>
<div class="faceted"><div class="facets" data-facets>${ways.map(({ name, title, values }) => facet(name, values, { ...at, title }))}</div>
<div><p class="small" data-count aria-live="polite">Searching needs the script of this page. Without it these lists lead everywhere, and so do those of <a href="/documents">the documents</a> and <a href="/people">the people</a>.</p>
<ol class="hits" data-hits></ol></div></div>`,
  }
}
