/**
 * JSON: the whole dossier in one document, by `docs/schemas/record.json`.
 *
 * Programs read documents and findings from it. The papers travel along, so
 * that it can be taken in again and gives the same record.
 */
import { kinds, type StandingRecord } from '../record/index.ts'
import type { EditionFile, EditionInput, Exporter } from './exporter.ts'
import { carriedOf } from './papers.ts'
import { jsonPieces } from './pieces.ts'

/** Raised when the shape changes in a way that a reader must know of. */
export const jsonVersion = 1

export const json: Exporter = {
  name: 'json',
  says: 'the standing record with its papers as one JSON document',
  sees: 'open',
  comesBack: true,
  *write({ record, judgements, plan, papers }: EditionInput): Iterable<EditionFile> {
    const pieces = jsonPieces({
      rejoinder: jsonVersion,
      title: plan.title,
      documents: documentsOf(record),
      findings: findingsOf(record),
      judgements,
      papers: carriedOf(papers()),
    })
    yield { path: 'record.json', content: { pieces } }
  },
}

function* documentsOf(record: StandingRecord): Iterable<object> {
  for (const document of record.documents()) yield { ...document, words: record.words(document.id) }
}

function* findingsOf(record: StandingRecord): Iterable<object> {
  for (const kind of kinds) yield* record.findings(kind)
}
