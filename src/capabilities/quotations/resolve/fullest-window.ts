/** The window of a text in which most of some words stand, in any order, by what each weighs. */
import { type Span, wordsOf } from '../../../text/index.ts'

export interface FullWindow extends Span {
  /** What the words weigh that stand there. */
  readonly weight: number
  /** How many of them there are. */
  readonly held: number
}

export interface Seeking {
  /** What makes words of the text and words looked for the same. */
  readonly keyOf: (form: string) => string
  /** Words in the passage: the window has somewhat more. */
  readonly length: number
}

/** A word looked for, where it stands. */
export interface Hit extends Span {
  readonly key: string
  /** Which word of its text it is. */
  readonly index: number
}

/** Slides over a text; nothing where none of the words stands. */
export function fullestWindow(
  text: string,
  wanted: ReadonlyMap<string, number>,
  { keyOf, length }: Seeking,
): FullWindow | undefined {
  const hits: Hit[] = []
  for (const [index, { form, start, end }] of wordsOf(text).entries()) {
    const key = keyOf(form)
    if (wanted.has(key)) hits.push({ key, index, start, end })
  }
  return fullestOf(hits, wanted, length)
}

/** The same where it is known where the words stand, in order. */
export function fullestOf(
  hits: readonly Hit[],
  wanted: ReadonlyMap<string, number>,
  length: number,
): FullWindow | undefined {
  const reach = Math.ceil(length * 1.5) + 2
  const counts = new Map<string, number>()
  let [first, weight] = [0, 0]
  let best: FullWindow | undefined
  const drop = (key: string): void => {
    const count = counts.get(key)!
    if (count > 1) counts.set(key, count - 1)
    else {
      counts.delete(key)
      weight -= wanted.get(key)!
    }
  }
  for (const [at, hit] of hits.entries()) {
    const count = counts.get(hit.key) ?? 0
    counts.set(hit.key, count + 1)
    if (count === 0) weight += wanted.get(hit.key)!
    while (hits[first]!.index < hit.index - reach) drop(hits[first++]!.key)
    while (first < at && counts.get(hits[first]!.key)! > 1) drop(hits[first++]!.key)
    if (weight > (best?.weight ?? 0) + 1e-9)
      best = { start: hits[first]!.start, end: hit.end, weight, held: counts.size }
  }
  return best
}
