/**
 * Gaps: words of the source that a quotation leaves out, put together and where its dots are.
 *
 * Where the first word left out is the same as the first one behind the gap, the gap may
 * as well begin a word later: "as [well as R code]" is "[as well] as [R code]". Of ways
 * that cost the same we want the one with the fewest gaps, and with a gap at the dots.
 */
import type { AlignedPair, Word } from '../../../text/index.ts'

interface Gapped {
  readonly theirs: readonly Word[]
  /** Whether the quotation has dots between two of its words, told by the place of the second. */
  readonly hasDots: (before: number) => boolean
}

/** The pairs of an alignment with every gap moved on to the next one, or to the dots, where it can be. */
export function gathered(
  pairs: readonly AlignedPair[],
  { theirs, hasDots }: Gapped,
): AlignedPair[] {
  const row = pairs.flatMap(singly)
  for (let from = 0; from < row.length; from++) {
    if (row[from]!.kind !== 'only-other') continue
    let to = from
    while (row[to + 1]?.kind === 'only-other') to += 1
    const steps = hasDots(row[from]!.one[0]) ? 0 : stepsTo(row, { from, to }, { theirs, hasDots })
    for (let step = 0; step < steps; step++) moveOn(row, from + step, to + step)
    from = to + steps
  }
  return row
}

/** Pairs that leave out several words as one pair a word. */
function singly(pair: AlignedPair): AlignedPair[] {
  if (pair.kind !== 'only-other') return [pair]
  const { one, other } = pair
  return Array.from({ length: other[1] - other[0] }, (_, at) => ({
    kind: 'only-other' as const,
    one,
    other: [other[0] + at, other[0] + at + 1] as const,
  }))
}

/** How many words on a gap meets another one or dots; none when it cannot be moved there. */
function stepsTo(
  row: readonly AlignedPair[],
  { from, to }: { readonly from: number; readonly to: number },
  { theirs, hasDots }: Gapped,
): number {
  for (let step = 0; ; step++) {
    const next = row[to + step + 1]
    if (step > 0 && (next?.kind === 'only-other' || hasDots(row[to + step]!.one[1]))) return step
    const first = theirs[row[from]!.other[0] + step]
    if (next?.kind !== 'same' || next.other[1] - next.other[0] !== 1) return 0
    if (next.one[1] - next.one[0] !== 1 || theirs[next.other[0]]!.form !== first?.form) return 0
  }
}

/** The pair behind the gap takes the gap's first word; the gap then ends with the pair's own. */
function moveOn(row: AlignedPair[], from: number, to: number): void {
  const pair = row[to + 1]!
  const at = row[from]!.other[0]
  row[from] = { ...pair, other: [at, at + 1] }
  for (let index = from + 1; index <= to + 1; index++)
    row[index] = {
      kind: 'only-other',
      one: [pair.one[1], pair.one[1]],
      other: [at + index - from, at + index - from + 1],
    }
}
