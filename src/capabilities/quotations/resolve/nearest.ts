/**
 * Nearest: the stretch of some texts in which most of the telling words of a passage stand.
 *
 * For what is told in other words than those of its source: the words are looked for in
 * any order and form, and those that the corpus says all the time do not count. It says
 * "something like it stands here", and never more.
 */
import { type Span, wordsOf } from '../../../text/index.ts'
import type { Corpus } from './corpus.ts'
import { fullestOf, fullestWindow, type Hit } from './fullest-window.ts'
import type { Holder } from './holders.ts'
import { stemOf } from './stem.ts'
import type { StemTable } from './stem-table.ts'

export interface Nearest extends Span {
  /** The text of the corpus in which it stands. */
  readonly name: string
  /** Of the words looked for, how many stand there, and their share. */
  readonly held: number
  readonly share: number
}

/** A text of the corpus, with the table of its words where there is one. */
export interface Readable extends Pick<Holder, 'name'> {
  readonly table?: StemTable
}

/** The likest stretch of the texts; nothing when no word of the passage is worth looking for. */
export function nearestIn(
  passage: string,
  texts: readonly Readable[],
  { library, isCommon }: Corpus,
): Nearest | undefined {
  const words = wordsOf(passage)
  const telling = words.filter(({ form }) => form.length > 3 && !isCommon(form))
  const wanted = new Map(telling.map(({ form }) => [stemOf(form), 1]))
  if (wanted.size === 0) return undefined
  let best: Nearest | undefined
  const { length } = words
  for (const { name, table } of texts) {
    const found =
      table === undefined
        ? fullestWindow(library.words(name, 0, Infinity), wanted, { keyOf: stemOf, length })
        : fullestOf(hitsIn(table, wanted.keys()), wanted, length)
    if (found === undefined || found.weight <= (best?.held ?? 0)) continue
    const { start, end, weight: held } = found
    best = { name, start, end, held, share: held / wanted.size }
  }
  return best
}

/** Where words of some stems stand, in order. */
function hitsIn(table: StemTable, stems: Iterable<string>): Hit[] {
  const hits: Hit[] = []
  for (const key of stems)
    for (const index of table.places(key))
      hits.push({ key, index, start: table.start(index), end: table.end(index) })
  return hits.sort((one, other) => one.index - other.index)
}
