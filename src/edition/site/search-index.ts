/**
 * The site's search: an index made once, read by the browser.
 *
 * It is a script and not a data file, because a browser does not read data
 * files from a stick.
 */
import MiniSearch from 'minisearch'
import { dateWords, documentName } from '../../markup/index.ts'
import type { StandingRecord } from '../../record/index.ts'
import type { EditionFile } from '../exporter.ts'
import { fileOfAddress } from './relative.ts'

/** What the index keeps of a document, beside the places of its words. */
export interface SearchEntry {
  readonly id: number
  readonly name: string
  readonly href: string
  readonly from: string
  readonly year: string
  readonly kind: string
  readonly incipit: string
}

/** Options that the maker and the reader of the index must share. */
export const searchOptions: { readonly fields: string[]; readonly storeFields: string[] } = {
  fields: ['name', 'words'],
  storeFields: ['name', 'href', 'from', 'year', 'kind', 'incipit'],
}

/** The index of a record as one script. */
export function searchIndex(record: StandingRecord): EditionFile {
  const index = new MiniSearch(searchOptions)
  let id = 0
  for (const document of record.documents()) {
    const words = record.words(document.id)
    const date = document.date?.value
    index.add({
      id,
      name: documentName(document),
      href: fileOfAddress(`/documents/${document.id}`),
      from: document.from[0]?.value ?? 'unknown',
      year: date === undefined ? 'undated' : (/\d{4}/.exec(dateWords(date))?.[0] ?? 'undated'),
      kind: document.kind.value,
      incipit: words.slice(0, 160),
      words,
    })
    id += 1
  }
  const content = `window.rejoinderIndex=${JSON.stringify(JSON.stringify(index)).replaceAll('<', '\\u003c')}\n`
  return { path: 'search-index.js', content }
}
