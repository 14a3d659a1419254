/** Metadata in every page, by which reference managers know what it is: meta elements, and COinS in the page of ways to cite. */
import { type Html, html } from '../../markup/index.ts'
import type { StandingRecord } from '../../record/index.ts'
import { type Citation, citationOf } from './answer.ts'

/** The address of the page that cites another. */
export function citationAddress(url: URL): string {
  const query = new URLSearchParams(url.search)
  for (const name of passing) query.delete(name)
  const asked = query.toString()
  const page = asked === '' ? url.pathname : `${url.pathname}?${asked}`
  return `/cite?page=${encodeURIComponent(page)}`
}

/** What only says how a page is shown, not what it is. */
const passing = ['hide', 'find', 'beside-at', 'note', 'after', 'page']

/** For the head of a page: Dublin Core and the names that Zotero reads. */
export function citationHead(
  record: StandingRecord,
  { url, title }: { readonly url: URL; readonly title: string },
): Html {
  const citation = citationOf(record, { path: url.pathname, origin: url.origin, title })
  const date = citation.issued?.['date-parts'][0]?.map(twoSigns).join('-')
  return html`<meta name="citation_title" content="${citation.title}">
${(citation.author ?? []).map((one) => html`<meta name="citation_author" content="${one.literal}">`)}
${date !== undefined && html`<meta name="citation_publication_date" content="${date.replaceAll('-', '/')}"><meta name="DC.date" content="${date}">`}
<meta name="DC.title" content="${citation.title}"><meta name="DC.type" content="${citation.type === 'webpage' ? 'webpage' : 'letter'}"><meta name="DC.isPartOf" content="${citation['container-title']}"><meta name="citation_public_url" content="${citation.URL}">`
}

/** A COinS: an empty element whose title is an OpenURL. */
export function coins(citation: Citation): Html {
  const words = new URLSearchParams({
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
    'rft.type': citation.type === 'personal_communication' ? 'letter' : 'document',
    'rft.title': citation.title,
    'rft.source': citation['container-title'],
    'rft.identifier': citation.URL ?? '',
  })
  for (const { literal } of citation.author ?? []) words.append('rft.creator', literal)
  const date = citation.issued?.['date-parts'][0]?.map(twoSigns).join('-')
  if (date !== undefined) words.append('rft.date', date)
  return html`<span class="Z3988" title="${words.toString()}"></span>`
}

function twoSigns(number: number): string {
  return String(number).padStart(2, '0')
}
