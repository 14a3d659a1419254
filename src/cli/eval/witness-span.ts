/** A stretch of one witness of a document, in another of the same language: where its words stand there. */
import type { DocumentId } from '../../record/index.ts'
import type { StoredRecord } from '../../store/index.ts'
import { alignWords, type Span, type Word, wordsOf } from '../../text/index.ts'

interface Ways {
  readonly from: number
  readonly to: number
}

/** Nothing where the words are left out there, or said in another language. */
export function betweenWitnesses(
  record: StoredRecord,
  document: DocumentId,
  { from, to }: Ways,
  span: Span,
): Span | undefined {
  const words = wordsOf(record.words(document, from))
  const others = wordsOf(record.words(document, to))
  const mates = matesOf(words, others)
  const touched = words
    .map((word, at) => ({ word, mate: mates.get(at) }))
    .filter(({ word }) => word.start < span.end && span.start < word.end)
    .flatMap(({ mate }) => (mate === undefined ? [] : [others[mate]!]))
  const [first, last] = [touched[0], touched.at(-1)]
  return first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end }
}

/** Words of the same wording, by number. */
function matesOf(words: readonly Word[], others: readonly Word[]): Map<number, number> {
  const mates = new Map<number, number>()
  for (const { kind, one, other } of alignWords(words, others)) {
    if (kind !== 'same') continue
    for (let at = one[0]; at < one[1]; at += 1)
      mates.set(at, Math.min(other[0] + at - one[0], other[1] - 1))
  }
  return mates
}
