/** Cite this: one page of the record as a note, and as what reference managers take in. */
import type { Page, View, ViewRequest } from '../../capabilities/index.ts'
import { type Html, html, title } from '../../markup/index.ts'
import type { StandingRecord } from '../../record/index.ts'
import { citationOf } from './answer.ts'
import { bibtex, chicagoNote, cslJson, ris } from './formats.ts'
import { coins } from './metadata.ts'

export const citeView: View = { path: 'cite', page: citePage }

function citePage(record: StandingRecord, { query, origin = '' }: ViewRequest): Page {
  const asked = query.get('page') ?? '/'
  const path = /^\/(?![/\\])/.test(asked) ? asked : '/'
  const citation = citationOf(record, { path, origin, title: nameOf(path) })
  const note = chicagoNote(citation)
  return {
    title: `To cite ${citation.title}`,
    shape: 'reading',
    main: html`${title('To cite this', html`<a href="${path}" data-key="Escape">${citation.title}</a>`)}${coins(citation)}
${way('A note, as in the Chicago manual', note, 'c')}
${record.settings.cite !== undefined && way('The dossier as a whole', record.settings.cite)}
${way('Permalink', `${origin}${path}`)}
${way('BibTeX', bibtex([citation]))}
${way('RIS, for Zotero, EndNote and others', ris([citation]))}
${way('CSL-JSON', cslJson([citation]))}`,
  }
}

function way(name: string, words: string, key?: string): Html {
  return html`<section class="way" data-enhance="copy"><h2>${name}</h2><pre tabindex="0"${key !== undefined && html` data-copy-first`}>${words}</pre></section>`
}

function nameOf(path: string): string {
  const [, view = ''] = path.split(/[/?#]/)
  return view === '' ? 'The exchange' : `${view.charAt(0).toUpperCase()}${view.slice(1)}`
}
