/**
 * Nearest: the stretch of some texts in which most of the telling words of a passage stand.
 *
 * For what is told in other words than those of its source: the words are looked for in
 * any order and form, and those that the corpus says all the time do not count. It says
 * "something like it stands here", and never more.
 */
import { type Span, wordsOf } from '../../../text/index.ts'
import type { Corpus } from './corpus.ts'
import { fullestWindow } from './fullest-window.ts'
import type { Holder } from './holders.ts'
import { stemOf } from './stem.ts'

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
  texts: readonly Pick<Holder, 'name'>[],
  { library, isCommon }: Corpus,
): Nearest | undefined {
  const words = wordsOf(passage)
  const telling = words.filter(({ form }) => form.length > 3 && !isCommon(form))
  const wanted = new Map(telling.map(({ form }) => [stemOf(form), 1]))
  if (wanted.size === 0) return undefined
  let best: Nearest | undefined
  for (const { name } of texts) {
    const text = library.words(name, 0, Infinity)
    const found = fullestWindow(text, wanted, { keyOf: stemOf, length: words.length })
    if (found === undefined || found.weight <= (best?.held ?? 0)) continue
    const { start, end, weight: held } = found
    best = { name, start, end, held, share: held / wanted.size }
  }
  return best
}
