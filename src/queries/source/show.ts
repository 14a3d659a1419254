/**
 * The source as it was given: the words of a document line by line and page by
 * page, as the file had them, with the way to the file itself.
 */
import type { Page, View, ViewRequest } from '../../capabilities/index.ts'
import { address, documentAddress, documentLink, html, title } from '../../markup/index.ts'
import type { Document, DocumentId, StandingRecord } from '../../record/index.ts'
import { linesOf, slice, type Text } from '../../text/index.ts'
import { sourcesPage } from './files.ts'

export const sourceView: View = {
  path: 'sources',
  page(record, request) {
    const [id] = request.rest
    if (id === undefined) return sourcesPage(record, request)
    const document = record.document(id as DocumentId)
    return document === undefined ? undefined : sourcePage(record, document, request)
  },
}

function sourcePage(
  record: StandingRecord,
  document: Document,
  request: ViewRequest,
): Page | undefined {
  const number = Number(request.query.get('witness') ?? 0)
  const witness = document.witnesses[number]
  if (witness === undefined) return undefined
  const text = record.text(document.id, number)
  const [outer = ''] = witness.file.split('!/')
  const file = request.reader === undefined ? undefined : address(['files', ...outer.split('/')])
  return {
    title: `Source of ${document.id}`,
    shape: 'reading',
    main: html`${title('The source as given', html`${documentLink(document)}: line by line as it stands in <i>${witness.file}</i>${witness.text > 0 && html`, text ${witness.text + 1}`}, characters ${witness.start} to ${witness.end}.`)}
<p class="small">${file !== undefined && html`<a href="${file}" download>The file itself</a>, unchanged. `}SHA-256 <span class="digest">${witness.hash}</span></p>
<pre class="source" tabindex="0">${lines(text).map(({ page, number, words }) => html`${page !== undefined && html`<b class="leaf">page ${page}</b>\n`}<span class="line-number" aria-hidden="true">${number}</span>${words}\n`)}</pre>
<p><a href="${documentAddress(document.id)}" data-key="Escape">back to the reader</a></p>`,
    keys: [['Esc', 'back to the reader']],
  }
}

function lines(text: Text) {
  const pages = new Map(text.pages.map((page) => [page.start, page.label]))
  const seen = new Set<number>()
  return linesOf(text, { start: 0, end: text.words.length }).map((line, index) => {
    const page = text.pages.find((one) => one.start <= line.start + 1 && !seen.has(one.start))
    if (page !== undefined) seen.add(page.start)
    return {
      page: page === undefined ? undefined : pages.get(page.start),
      number: index + 1,
      words: slice(text.words, line),
    }
  })
}
