/** Shades: what of a record is withheld, as every part of the open record asks. */
import { hidesOf } from '../../queries/index.ts'
import { type DocumentId, type Evidence, markOf, type StandingRecord } from '../../record/index.ts'
import type { Span } from '../../text/index.ts'

export interface Shades {
  /** Withheld documents with the reason of each. */
  readonly documents: ReadonlyMap<DocumentId, string>
  /** Whether evidence rests on withheld words. */
  hides(evidence: Pick<Evidence, 'document' | 'start' | 'end' | 'witness'>): boolean
  /** Whether a word names something withheld: a document, a finding of it, a mail. */
  names(word: string): boolean
  /** Whether passages of a document are withheld. */
  isPartly(id: DocumentId): boolean
  /** The words of a document with the withheld passages masked. */
  words(id: DocumentId, witness?: number): string
  /** Whether a value of a document's head stands in its words, but only where they are masked. */
  masks(id: DocumentId, value: string): boolean
}

interface Withheld {
  readonly documents: ReadonlyMap<DocumentId, string>
  readonly passages: ReadonlyMap<DocumentId, readonly Span[]>
}

/** The shades of a record in which these documents and passages are withheld. */
export function shadesOf(record: StandingRecord, { documents, passages }: Withheld): Shades {
  const marks = new Set([...documents.keys()].map(markOf))
  const mails = mailsOf(record, documents.keys())
  const hides = hidesOf({ documents, passages, notFound: [] })
  const words = (id: DocumentId, witness?: number): string => {
    const spans = passages.get(id)
    // Another witness (a translation) of a document with a withheld passage would tell it.
    return spans === undefined ? record.words(id, witness) : mask(record.words(id, 0), spans)
  }
  return {
    ...{ documents, hides, words },
    names: (word) =>
      documents.has(word as DocumentId) ||
      mails.has(word) ||
      (/^[\w-]{16}$/.test(word) && marks.has(word.slice(0, 4))),
    isPartly: (id) => passages.has(id),
    masks: (id, value) =>
      passages.has(id) && record.words(id).includes(value) && !words(id).includes(value),
  }
}

function mailsOf(record: StandingRecord, documents: Iterable<DocumentId>): Set<string> {
  const mails = new Set<string>()
  for (const id of documents) {
    const messageId = record.document(id)?.mail?.messageId
    if (messageId !== undefined) mails.add(messageId)
  }
  return mails
}

const sign = '[withheld]'

/** The words with every span replaced by a sign of the same length. */
function mask(words: string, spans: readonly Span[]): string {
  let masked = words
  for (const { start, end } of spans) {
    const length = end - start
    const stands =
      length >= sign.length
        ? `[withheld${' ·'.repeat(length)}`.slice(0, length - 1)
        : '·'.repeat(length - 1)
    masked = `${masked.slice(0, start)}${stands}${length >= sign.length ? ']' : '·'}${masked.slice(end)}`
  }
  return masked
}
