/**
 * Nearest: the stretch of some texts in which most of the telling words of a passage stand.
 *
 * For what is told in other words than those of its source: the words are looked for in
 * any order and form, and those that the corpus says all the time do not count. It says
 * "something like it stands here", and never more.
 */
import { type Span, wordsOf } from '../../../text/index.ts'
import type { Corpus } from './corpus.ts'
import type { Holder } from './holders.ts'
import { stemOf } from './phrase.ts'

export interface Nearest extends Span {
  /** The text of the corpus in which it stands. */
  readonly name: string
  /** Of the words looked for, how many stand there, and their share. */
  readonly held: number
  readonly share: number
}

/** The likest stretch of the texts; nothing when no word of the passage is worth looking for. */
export function nearestIn(
  passage: string,
  texts: readonly Holder[],
  { library, isCommon }: Corpus,
): Nearest | undefined {
  const words = wordsOf(passage)
  const telling = words.filter(({ form }) => form.length > 3 && !isCommon(form))
  const wanted = new Set(telling.map(({ form }) => stemOf(form)))
  if (wanted.size === 0) return undefined
  let best: Nearest | undefined
  for (const { name, length } of texts) {
    const found = likest(library.words(name, 0, length), wanted, words.length)
    if (found !== undefined && found.held > (best?.held ?? 0)) best = { ...found, name }
  }
  return best
}

/** A window of somewhat more words than the passage has slides over a text. */
function likest(
  text: string,
  wanted: ReadonlySet<string>,
  length: number,
): Omit<Nearest, 'name'> | undefined {
  const hits = wordsOf(text).flatMap((word, index) => {
    const stem = stemOf(word.form)
    return wanted.has(stem) ? [{ stem, index, start: word.start, end: word.end }] : []
  })
  const reach = Math.ceil(length * 1.5) + 2
  const counts = new Map<string, number>()
  let [first, held] = [0, 0]
  let span: Span | undefined
  for (const [at, hit] of hits.entries()) {
    counts.set(hit.stem, (counts.get(hit.stem) ?? 0) + 1)
    while (hits[first]!.index < hit.index - reach) drop(counts, hits[first++]!.stem)
    while (first < at && (counts.get(hits[first]!.stem) ?? 0) > 1) drop(counts, hits[first++]!.stem)
    if (counts.size <= held) continue
    held = counts.size
    span = { start: hits[first]!.start, end: hit.end }
  }
  return span === undefined ? undefined : { ...span, held, share: held / wanted.size }
}

function drop(counts: Map<string, number>, stem: string): void {
  const count = counts.get(stem) ?? 0
  if (count > 1) counts.set(stem, count - 1)
  else counts.delete(stem)
}
