/**
 * Collation: where two witnesses of one document differ, word by word.
 *
 * Spaces, capitals and marks do not count; a word broken or spelt otherwise is
 * a variant like any other and is shown. Offsets are into the words of each
 * witness.
 */
import { alignWords, type Span, wordsOf } from '../text/index.ts'

export interface Variant {
  readonly kind: 'changed' | 'only-one' | 'only-other'
  /** Where it stands in each; empty where the words are missing. */
  readonly one: Span
  readonly other: Span
}

/** The variants of two witnesses, in order; neighbouring ones are one. */
export function collate(one: string, other: string): Variant[] {
  const [words, others] = [wordsOf(one), wordsOf(other)]
  const variants: Variant[] = []
  let open: { one: [number, number]; other: [number, number] } | undefined
  const close = (): void => {
    if (open === undefined) return
    variants.push({
      kind: kindOf(open.one, open.other),
      one: spanOf(words, open.one),
      other: spanOf(others, open.other),
    })
    open = undefined
  }
  for (const pair of alignWords(words, others)) {
    if (pair.kind === 'same') close()
    else if (open === undefined) open = { one: [...pair.one], other: [...pair.other] }
    else {
      open.one[1] = pair.one[1]
      open.other[1] = pair.other[1]
    }
  }
  close()
  return variants
}

function kindOf(
  [start, end]: readonly [number, number],
  [otherStart, otherEnd]: readonly [number, number],
): Variant['kind'] {
  if (start === end) return 'only-other'
  return otherStart === otherEnd ? 'only-one' : 'changed'
}

/** Words `from` to `to` of a text; between two words where there are none. */
function spanOf(words: readonly Span[], [from, to]: readonly [number, number]): Span {
  const first = words[from]
  if (from === to) {
    const at = words[from - 1]?.end ?? first?.start ?? 0
    return { start: at, end: at }
  }
  return { start: first!.start, end: words[to - 1]!.end }
}
