/** What an address of the record is as a thing to cite: CSL-JSON, made of what the record says. */
import { documentName, withoutCapitals } from '../../markup/index.ts'
import type { Correspondent, Document, DocumentId, StandingRecord } from '../../record/index.ts'
import { titleOf } from '../title.ts'

/** The little of CSL-JSON that documents and pages of a dossier need. */
export interface Citation {
  readonly id: string
  readonly type:
    | 'personal_communication'
    | 'article-newspaper'
    | 'manuscript'
    | 'speech'
    | 'webpage'
  readonly title: string
  readonly author?: readonly { readonly literal: string }[]
  readonly recipient?: readonly { readonly literal: string }[]
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly 'publisher-place'?: string
  readonly 'container-title': string
  readonly editor?: readonly { readonly literal: string }[]
  readonly archive_location?: string
  readonly locator?: string
  readonly language?: string
  readonly URL?: string
}

export interface Cited {
  /** Path and query of the page, without what only chooses how it is shown. */
  readonly path: string
  /** Where it is open: `http://127.0.0.1:4711`; empty where nobody knows. */
  readonly origin: string
  readonly title: string
}

/** A page of the record as a citation; the page of a document is the document. */
export function citationOf(record: StandingRecord, cited: Cited): Citation {
  const [, view, id] = cited.path.split(/[/?#]/)
  const document =
    view === 'documents' && id !== undefined
      ? record.document(decodeURIComponent(id) as DocumentId)
      : undefined
  const common = {
    'container-title': titleOf(record),
    ...(record.settings.editors.length === 0
      ? {}
      : { editor: record.settings.editors.map(literal) }),
    URL: `${cited.origin}${cited.path}`,
  }
  return document === undefined
    ? { id: (view ?? 'page') || 'page', type: 'webpage', title: cited.title, ...common }
    : { ...documentCitation(document), ...common, ...locatorOf(cited.path) }
}

function documentCitation(document: Document): Omit<Citation, 'container-title' | 'URL'> {
  const issued = document.date?.value.match(/\d{4}(?:-\d{2}){0,2}/)?.[0]
  return {
    id: document.id,
    type: typeOf(document),
    title: document.title?.value ?? documentName(document),
    ...people('author', document.from),
    ...people('recipient', document.to),
    ...(issued === undefined ? {} : { issued: { 'date-parts': [issued.split('-').map(Number)] } }),
    ...(document.place === undefined ? {} : { 'publisher-place': document.place.value }),
    archive_location: document.witnesses[0].file,
    ...(document.language === undefined ? {} : { language: document.language }),
  }
}

function people(role: 'author' | 'recipient', all: readonly Correspondent[]) {
  return all.length === 0 ? {} : { [role]: all.map((one) => literal(withoutCapitals(one.value))) }
}

function literal(name: string): { readonly literal: string } {
  return { literal: name }
}

function typeOf(document: Document): Citation['type'] {
  switch (document.kind.value) {
    case 'letter':
    case 'cable':
    case 'note':
    case 'memorandum':
    case 'e-mail':
    case 'message':
      return 'personal_communication'
    case 'article':
    case 'editorial':
      return 'article-newspaper'
    case 'speech':
      return 'speech'
    case 'statement':
    case 'declaration':
    case 'preface':
    case 'minutes':
    case 'contract':
    case 'ruling':
    case 'report':
    case 'form':
    case 'document':
      return 'manuscript'
  }
}

function locatorOf(path: string): { readonly locator?: string } {
  const paragraph = /#p(\d+)$/.exec(path)?.[1]
  return paragraph === undefined ? {} : { locator: paragraph }
}
