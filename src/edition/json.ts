/** JSON: the whole standing record in one document, by `docs/schemas/record.json`. */
import type { EditionFile, EditionInput, Exporter } from './exporter.ts'
import { kinds } from './kinds.ts'

/** Raised when the shape changes in a way that a reader must know of. */
export const jsonVersion = 1

export const json: Exporter = {
  name: 'json',
  says: 'the standing record as one JSON document',
  *write({ record, judgements, plan }: EditionInput): Iterable<EditionFile> {
    const documents = [...record.documents()].map((document) => ({
      ...document,
      words: record.words(document.id),
    }))
    const findings = kinds.flatMap((kind) => [...record.findings(kind)])
    const whole = { rejoinder: jsonVersion, title: plan.title, documents, findings, judgements }
    yield { path: 'record.json', content: `${JSON.stringify(whole, undefined, 1)}\n` }
  },
}
