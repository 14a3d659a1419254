/** An act with its place: what gathering and answering look at. */
import type { Act, DocumentId, FindingId } from '../../../record/index.ts'

export interface PlacedAct {
  readonly id: FindingId
  readonly document: DocumentId
  readonly start: number
  readonly end: number
  /** In which of the paragraphs of its document it stands, from 0. */
  readonly paragraph: number
  readonly body: Act
  readonly confidence: number
}

/** The number of the paragraph in which a place of a text lies: paragraphs end in a line feed, and nothing else does. */
export function paragraphsOf(words: string): (at: number) => number {
  const ends: number[] = []
  for (let at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', at + 1)) ends.push(at)
  return (at) => {
    let [first, last] = [0, ends.length]
    while (first < last) {
      const middle = (first + last) >> 1
      if (ends[middle]! < at) first = middle + 1
      else last = middle
    }
    return first
  }
}
