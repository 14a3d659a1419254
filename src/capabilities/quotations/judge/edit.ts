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
  const place = placeOf(text, part.ours, pair)
  const source = spanOf(theirs)
  return {
    quoted: ours.length === 0 ? '' : text.slice(place.start, place.end),
    source: source === undefined ? '' : sliceOf(part.text, wholeFigure(part.text, source)),
    place,
    ours,
    theirs,
    text,
  }
}

function placeOf(text: string, words: readonly Word[], { one }: AlignedPair): Span {
  const own = spanOf(words.slice(...one))
  if (own !== undefined) return wholeFigure(text, own)
  const at = words[one[0] - 1]?.end ?? words[one[0]]?.start ?? 0
  return { start: at, end: at }
}

function spanOf(words: readonly Word[]): Span | undefined {
  const [first, last] = [words[0], words.at(-1)]
  return first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end }
}

/** "1,140" is two words to the comparison and one figure to the reader: a part of it is shown as the whole. */
function wholeFigure(text: string, { start, end }: Span): Span {
  const before = /\d(?:[\d.,]*[.,])?$/.exec(text.slice(Math.max(0, start - 24), start))
  const behind = /^(?:[.,]\d+)+/.exec(text.slice(end, end + 24))
  const isFigure = (at: number): boolean => /\d/.test(text[at] ?? '')
  return {
    start: isFigure(start) && before !== null ? start - before[0].length : start,
    end: isFigure(end - 1) && behind !== null ? end + behind[0].length : end,
  }
}

function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

export function joinedForm(words: readonly Word[]): string {
  return words.map((word) => word.form).join('')
}
