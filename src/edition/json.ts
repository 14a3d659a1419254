/**
 * JSON: the whole dossier in one document, by `docs/schemas/record.json`.
 *
 * Programs read documents and findings from it. The papers travel along, so
 * that it can be taken in again and gives the same record.
 */
import type { EditionFile, EditionInput, Exporter } from './exporter.ts'
import { kinds } from './kinds.ts'
import { carried } from './papers.ts'

/** Raised when the shape changes in a way that a reader must know of. */
export const jsonVersion = 1

export const json: Exporter = {
  name: 'json',
  says: 'the standing record with its papers as one JSON document',
  sees: 'open',
  *write({ record, judgements, plan, papers }: EditionInput): Iterable<EditionFile> {
    const documents = [...record.documents()].map((document) => ({
      ...document,
      words: record.words(document.id),
    }))
    const findings = kinds.flatMap((kind) => [...record.findings(kind)])
    const whole = {
      rejoinder: jsonVersion,
      title: plan.title,
      documents,
      findings,
      judgements,
      papers: [...papers()].map(carried),
    }
    yield { path: 'record.json', content: `${JSON.stringify(whole, undefined, 1)}\n` }
  },
}
