/**
 * TEI P5: one file a document.
 *
 * Beside the files stand the papers of the dossier in one JSON: markup of theirs
 * that we do not read, further witnesses and scans come back from there. Without
 * it every file still tells its words, its head, its id and what was judged.
 */
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type {
  Document,
  DocumentId,
  Judgement,
  Standing,
  StandingRecord,
} from '../../record/index.ts'
import type { EditionFile, EditionInput, Exporter } from '../exporter.ts'
import { carriedOf } from '../papers.ts'
import { jsonPieces } from '../pieces.ts'
import type { Neighbours } from './correspondence.ts'
import { teiDocument } from './document.ts'

export const tei: Exporter = {
  name: 'tei',
  says: 'TEI P5, one file a document, valid against TEI all',
  sees: 'open',
  *write(input: EditionInput): Iterable<EditionFile> {
    const neighbours = neighboursOf(input.record)
    const judged = judgedOf(input)
    const prints: Record<string, string> = {}
    for (const document of input.record.documents()) {
      const judgements = judged.get(document.id) ?? []
      const around = { neighbours: neighbours(document.id), judgements }
      const { path, markup } = teiDocument(document, around, input)
      prints[basename(path)] = createHash('sha256').update(markup).digest('hex')
      yield { path, content: markup }
    }
    if (hasAny(input.papers())) {
      const papers = carriedOf(input.papers())
      yield {
        path: 'papers.json',
        content: { pieces: jsonPieces({ rejoinder: 1, prints, papers }) },
      }
    }
  },
}

function hasAny(list: Iterable<unknown>): boolean {
  for (const _ of list) return true
  return false
}

/** Judgements under the id that their document has today. */
function judgedOf({ record, judgements }: EditionInput): Map<DocumentId, Judgement[]> {
  const judged = new Map<DocumentId, Judgement[]>()
  for (const one of judgements) {
    const document = record.document(one.document)
    if (document !== undefined) put(judged, document.id, one)
  }
  return judged
}

/** What stands before, after and across: computed once, since every document asks. */
function neighboursOf(record: StandingRecord): (id: DocumentId) => Neighbours {
  const answers = new Map<DocumentId, Standing<'reply'>[]>()
  const answeredBy = new Map<DocumentId, Standing<'reply'>[]>()
  for (const reply of record.findings('reply')) {
    put(answers, reply.document, reply)
    put(answeredBy, reply.body.answers, reply)
  }
  const { previous, next } = sequence(record)
  return (id) => {
    const before = previous.get(id)
    const after = next.get(id)
    return {
      ...(before === undefined ? {} : { previous: before }),
      ...(after === undefined ? {} : { next: after }),
      answers: answers.get(id) ?? [],
      answeredBy: answeredBy.get(id) ?? [],
    }
  }
}

/** The order of letters between the same two sides, whoever wrote. */
function sequence(record: StandingRecord) {
  const previous = new Map<DocumentId, DocumentId>()
  const next = new Map<DocumentId, DocumentId>()
  const last = new Map<string, DocumentId>()
  for (const document of record.documents()) {
    const pair = pairOf(document)
    if (pair === undefined) continue
    const before = last.get(pair)
    if (before !== undefined) {
      previous.set(document.id, before)
      next.set(before, document.id)
    }
    last.set(pair, document.id)
  }
  return { previous, next }
}

function pairOf(document: Document): string | undefined {
  const [from] = document.from
  const [to] = document.to
  if (from === undefined || to === undefined) return undefined
  return [from.party ?? from.value, to.party ?? to.value].sort().join('\n')
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
