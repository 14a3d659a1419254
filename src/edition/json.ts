/**
 * JSON: the whole dossier in one document, by `docs/schemas/record.json`.
 *
 * Programs read documents and findings from it. The papers travel along, so
 * that it can be taken in again and gives the same record.
 */
import type { EditionFile, EditionInput, Exporter } from './exporter.ts'
import { kinds } from './kinds.ts'
import type { Paper } from './papers.ts'

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

/** A paper in JSON: as text where its bytes are UTF-8, else in base 64. */
export type CarriedPaper =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly base64: string }

function carried({ path, bytes }: Paper): CarriedPaper {
  try {
    return { path, text: strictUtf8.decode(bytes) }
  } catch {
    return { path, base64: Buffer.from(bytes).toString('base64') }
  }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
