/** Passages of what a search met: words side by side are one, and those with most of them are shown. */
import type { Span } from '../text/index.ts'

export interface Passage extends Span {
  /** How many of the words sought stand in it. */
  readonly met: number
}

/** A word so short says nothing by itself where others stand together. */
const little = 3

/** "Time of the essence" is one passage, and not four; a "the" elsewhere is none beside it. */
export function passagesOf(words: string, spans: readonly Span[]): Passage[] {
  const passages: Passage[] = []
  for (const span of spans) {
    const last = passages.at(-1)
    if (last !== undefined && /^[^\p{L}\p{N}]{0,3}$/u.test(words.slice(last.end, span.start)))
      passages[passages.length - 1] = { ...last, end: span.end, met: last.met + 1 }
    else passages.push({ ...span, met: 1 })
  }
  const isTogether = passages.some(({ met }) => met > 1)
  return passages.filter(({ start, end, met }) => !isTogether || met > 1 || end - start > little)
}

/** Those with most of the words, in the order of the text. */
export function fullest(passages: readonly Passage[], most: number): Passage[] {
  return [...passages]
    .sort((one, other) => other.met - one.met)
    .slice(0, most)
    .sort((one, other) => one.start - other.start)
}
