/** What documents and targets are called in sentences. */
import { dateWords, documentName } from '../../markup/index.ts'
import type { DocumentId, MissingDocument, StandingRecord, Target } from '../../record/index.ts'
import { keptOf } from '../../record/index.ts'

/** A document by its name, held or missing. */
export function nameOf(record: StandingRecord, id: DocumentId): string {
  const document = record.document(id)
  if (document !== undefined) return documentName(document)
  const missing = missingById(record).get(id)
  return missing === undefined ? id : missingName(missing)
}

/** A missing document in few words. */
export function missingName({ title, kind, noun = kind, from, to, date }: MissingDocument): string {
  const sides = [from[0], to[0]].filter((one) => one !== undefined).join(' to ')
  const words = title ?? (sides === '' ? noun : sides)
  return date === undefined ? `${words}, undated` : `${words}, ${dateWords(date)}`
}

/** A target in words. */
export function targetName(record: StandingRecord, target: Target): string {
  switch (target.kind) {
    case 'held':
    case 'missing':
      return nameOf(record, target.document)
    case 'self':
      return 'the document itself'
    case 'nothing':
      return 'no document'
  }
}

export const missingById: (record: StandingRecord) => ReadonlyMap<DocumentId, MissingDocument> =
  keptOf((record) => new Map([...record.findings('missing')].map(({ body }) => [body.id, body])))
