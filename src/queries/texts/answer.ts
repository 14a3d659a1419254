/** The texts of one document against each other: where two witnesses differ, word by word. */
import { collate, type Variant } from '../../documents/index.ts'
import type { Document, DocumentId, StandingRecord } from '../../record/index.ts'
import { type Span, slice } from '../../text/index.ts'

/** One place where two texts differ, with a little of what stands around it in the first. */
export interface Reading extends Variant {
  readonly before: string
  readonly after: string
  readonly oneWords: string
  readonly otherWords: string
}

export interface Collated {
  readonly document: Document
  /** Which text is laid against the first, counted from 0. */
  readonly witness: number
  /** Texts in two languages cannot be laid word against word. */
  readonly readings: readonly Reading[] | 'another language'
}

/** Words of context on either side of a variant. */
const context = 40

/** The first text of a document against another of its texts; nothing where there is none. */
export function collatedTexts(
  record: StandingRecord,
  id: DocumentId,
  witness: number,
): Collated | undefined {
  const document = record.document(id)
  if (document?.witnesses[witness] === undefined || witness < 1) return undefined
  if (isOtherLanguage(record, document, witness))
    return { document, witness, readings: 'another language' }
  const [one, other] = [record.words(document.id, 0), record.words(document.id, witness)]
  const readings = collate(one, other).map((variant) => ({
    ...variant,
    before: leadOf(one, variant.one),
    after: one.slice(variant.one.end, variant.one.end + context),
    oneWords: slice(one, variant.one),
    otherWords: slice(other, variant.other),
  }))
  return { document, witness, readings }
}

/** Joined as a translation, or of a language that markup gives as another. */
function isOtherLanguage(record: StandingRecord, document: Document, witness: number): boolean {
  const [first, second] = [document.witnesses[0], document.witnesses[witness]]
  const apart =
    first.language !== undefined &&
    second?.language !== undefined &&
    first.language !== second.language
  return apart || howOf(record, document, witness) === 'translation'
}

function howOf(record: StandingRecord, document: Document, witness: number): string | undefined {
  return [...record.findings('witness', document.id)][witness - 1]?.body.how
}

function leadOf(words: string, { start }: Span): string {
  return words.slice(Math.max(0, start - context), start)
}
