/** What the maker of the search index and its reader in the browser must share. */

/** What the index keeps of a document, beside the places of its words. */
export interface SearchEntry {
  readonly name: string
  /** The file of its page, from the search page. */
  readonly href: string
  readonly from: string
  readonly year: string
  readonly kind: string
  readonly incipit: string
}

export const searchOptions: { readonly fields: string[]; readonly storeFields: string[] } = {
  fields: ['name', 'words'],
  storeFields: ['name', 'href', 'from', 'year', 'kind', 'incipit'],
}

/** By what the documents found are narrowed, and what that is called. */
export const facetTitles: Readonly<Record<'from' | 'year' | 'kind', string>> = {
  from: 'From',
  year: 'Year',
  kind: 'Kind',
}
