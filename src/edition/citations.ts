/** Citations of the documents: CSL-JSON for programs, BibTeX and RIS through a library made for them. */
import { documentName } from '../markup/index.ts'
import { type Correspondent, type Document, dayAt, daysOf } from '../record/index.ts'
import {
  addressOf,
  type EditionFile,
  type EditionInput,
  type EditionPlan,
  type Exporter,
} from './exporter.ts'

export const citations: Exporter = {
  name: 'citations',
  says: 'CSL-JSON of the documents, for Zotero and word processors',
  *write({ record, plan }: EditionInput): Iterable<EditionFile> {
    const items = [...record.documents()].map((document) => cslItem(document, plan))
    yield { path: 'documents.csl.json', content: `${JSON.stringify(items, undefined, 1)}\n` }
  },
}

/** A document as an item of the Citation Style Language. */
export function cslItem(document: Document, plan: EditionPlan): object {
  const date = document.date === undefined ? undefined : issued(document.date.value)
  return {
    id: document.id,
    type: typeOf(document),
    title: document.title?.value ?? documentName(document),
    author: document.from.map(person),
    recipient: document.to.map(person),
    ...(date === undefined ? {} : { issued: date }),
    ...(document.place === undefined ? {} : { 'publisher-place': document.place.value }),
    ...(document.language === undefined ? {} : { language: document.language }),
    archive: plan.title,
    source: document.witnesses.map((witness) => witness.file).join('; '),
    ...(plan.address === undefined ? {} : { URL: addressOf(document, plan) }),
  }
}

function typeOf(document: Document): string {
  switch (document.kind.value) {
    case 'letter':
    case 'e-mail':
    case 'cable':
    case 'memorandum':
    case 'note':
      return 'personal_communication'
    case 'article':
    case 'editorial':
      return 'article-newspaper'
    case 'speech':
      return 'speech'
    case 'report':
      return 'report'
    case 'contract':
    case 'ruling':
      return 'legal_case'
    case 'statement':
    case 'declaration':
    case 'preface':
    case 'minutes':
    case 'form':
    case 'document':
      return 'document'
  }
}

function person(one: Correspondent): object {
  const names = one.value.split(' ')
  return one.named === 'person' && names.length > 1
    ? { family: names.at(-1), given: names.slice(0, -1).join(' ') }
    : { literal: one.value }
}

function issued(date: NonNullable<Document['date']>['value']): object | undefined {
  const { first, last } = daysOf(date)
  if (!Number.isFinite(first) || !Number.isFinite(last)) return { literal: date }
  const parts = (day: number) => dayAt(day).split('-').map(Number)
  const whole = /^\d{4}(-\d{2}){0,2}$/.test(date)
  if (whole) return { 'date-parts': [date.split('-').map(Number)] }
  return { 'date-parts': [parts(first), parts(last)] }
}
