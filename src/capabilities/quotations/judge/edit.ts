/** One difference between a quotation and its source: the words of both, as written and by form. */
import type { QuotationWords } from '../../../languages/index.ts'
import type { AlignedPair, Span, Word } from '../../../text/index.ts'
import type { FacedPart } from './align-source.ts'

/** What the typing of changes needs to know beside the two texts. */
export interface Judging {
  readonly language: QuotationWords
  /** Whether a form is a word of the corpus, and not a misreading. */
  readonly isWord: (form: string) => boolean
}

export interface Edit {
  readonly quoted: string
  readonly source: string
  readonly place: Span
  readonly ours: readonly Word[]
  readonly theirs: readonly Word[]
  readonly text: string
}

export function editOf(text: string, part: FacedPart, pair: AlignedPair): Edit {
  const ours = part.ours.slice(...pair.one)
  const theirs = part.theirs.slice(...pair.other)
  return {
    quoted: ours.length === 0 ? '' : text.slice(ours[0]!.start, ours.at(-1)!.end),
    source: theirs.length === 0 ? '' : part.text.slice(theirs[0]!.start, theirs.at(-1)!.end),
    place: placeOf(part.ours, pair),
    ours,
    theirs,
    text,
  }
}

function placeOf(words: readonly Word[], { one }: AlignedPair): Span {
  if (one[1] > one[0]) return { start: words[one[0]]!.start, end: words[one[1] - 1]!.end }
  const at = words[one[0] - 1]?.end ?? words[one[0]]?.start ?? 0
  return { start: at, end: at }
}

export function joinedForm(words: readonly Word[]): string {
  return words.map((word) => word.form).join('')
}
