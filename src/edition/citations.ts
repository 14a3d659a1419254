/** Citations of all documents: CSL-JSON, BibTeX and RIS, as "cite this" gives them for one. */
import { bibtex, type Citation, citationOf, cslJson, ris } from '../queries/index.ts'
import type { EditionFile, EditionInput, Exporter } from './exporter.ts'

export const citations: Exporter = {
  name: 'citations',
  says: 'CSL-JSON, BibTeX and RIS of the documents, for Zotero and word processors',
  sees: 'open',
  *write({ record, plan }: EditionInput): Iterable<EditionFile> {
    const all = [...record.documents()]
      .map((document) =>
        citationOf(record, {
          path: `/documents/${encodeURIComponent(document.id)}`,
          origin: plan.address ?? '',
          title: document.id,
        }),
      )
      .map((citation) => (plan.address === undefined ? withoutAddress(citation) : citation))
    yield { path: 'documents.csl.json', content: cslJson(all) }
    yield { path: 'documents.bib', content: bibtex(all) }
    yield { path: 'documents.ris', content: ris(all) }
  },
}

/** An edition that stands nowhere has no addresses to cite. */
function withoutAddress({ URL: _, ...citation }: Citation): Citation {
  return citation
}
