/**
 * Evidence as other programs see it: file, place and words.
 *
 * Inside, offsets count in the words of a document. What leaves the program
 * counts in the decoded source where that is plain text, and otherwise in the
 * text that `rejoinder text` prints.
 */
import type { Document, DocumentId, Evidence } from '../record/index.ts'
import type { StoredRecord } from '../store/index.ts'
import { type Anchor, type Span, spanInSource } from '../text/index.ts'

export interface Addressed {
  /** Relative to the dossier's sources. */
  readonly file: string
  /** UTF-16 units; `end` not included. */
  readonly start: number
  readonly end: number
  /** White space folded, like prefix and suffix. */
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Where evidence stands, as it leaves the program. */
export function addressOf(record: StoredRecord, evidence: Evidence): Addressed {
  const document = held(record, evidence.document)
  const index = evidence.witness ?? 0
  const witness = document.witnesses[index]
  if (witness === undefined)
    throw new RangeError(`document "${document.id}" has no witness ${index}`)
  return {
    file: witness.file,
    ...placeIn(record, document, { witness: index, span: evidence }),
    exact: folded(evidence.exact),
    prefix: folded(evidence.prefix),
    suffix: folded(evidence.suffix),
  }
}

/** Where a whole document stands in the source of its first witness. */
export function placeOfDocument(record: StoredRecord, document: Document): Span {
  const [{ start, end }] = document.witnesses
  return placeIn(record, document, { witness: 0, span: { start: 0, end: end - start } })
}

/** The address of an anchor in the first witness of a document. */
export function addressOfAnchor(
  record: StoredRecord,
  document: DocumentId,
  anchor: Anchor,
): Addressed {
  return addressOf(record, { ...anchor, document })
}

interface PlaceTools {
  readonly witness: number
  readonly span: Span
}

function placeIn(record: StoredRecord, document: Document, { witness, span }: PlaceTools): Span {
  const { file, text, start } = document.witnesses[witness]!
  const { addressed, base } = record.addressing(file, text)
  if (addressed === 'source') {
    const text = record.text(document.id, witness)
    return spanInSource(text.map, { start: span.start, end: span.end })
  }
  return { start: base + start + span.start, end: base + start + span.end }
}

function held(record: StoredRecord, id: DocumentId): Document {
  const document = record.document(id)
  if (document === undefined) throw new RangeError(`evidence in "${id}", which is not held`)
  return document
}

function folded(words: string): string {
  return words.replace(/\s+/g, ' ')
}
