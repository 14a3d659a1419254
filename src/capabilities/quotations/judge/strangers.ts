/**
 * Strangers: words paired for want of better, though their likes stand close by.
 *
 * Aligning is cheapest word against word: "factional activity by the CPSU" beside
 * "factional and divisive activities" pairs "CPSU" with "activities". Where a stretch of
 * differing words holds such likes they are paired, and what is left between them is told
 * as put in, left out or exchanged.
 */
import { type AlignedPair, likeness, type Word } from '../../../text/index.ts'

interface Sides {
  readonly ours: readonly Word[]
  readonly theirs: readonly Word[]
}

type Range = readonly [number, number]

/** The pairs of an alignment, likes paired in every stretch of differing words. */
export function withLikes(pairs: readonly AlignedPair[], sides: Sides): AlignedPair[] {
  const settled: AlignedPair[] = []
  for (let from = 0; from < pairs.length; ) {
    let to = from
    while (to < pairs.length && pairs[to]!.kind !== 'same') to += 1
    if (to - from > 1) settled.push(...paired(pairs.slice(from, to), sides))
    else settled.push(...pairs.slice(from, to))
    if (to < pairs.length) settled.push(pairs[to]!)
    from = to + 1
  }
  return settled
}

/** Longer stretches are another wording anyway. */
const longest = 24

/** One stretch anew, where more of its words are like each other than were paired. */
function paired(stretch: readonly AlignedPair[], sides: Sides): readonly AlignedPair[] {
  const one: Range = [stretch[0]!.one[0], stretch.at(-1)!.one[1]]
  const other: Range = [stretch[0]!.other[0], stretch.at(-1)!.other[1]]
  if (one[1] - one[0] > longest || other[1] - other[0] > longest) return stretch
  const before = stretch.filter((pair) => areAlike(pair.one[0], pair.other[0], sides)).length
  const likes = mostLikes(one, other, sides)
  if (likes.length <= before) return stretch
  const anew: AlignedPair[] = []
  let [mine, yours] = [one[0], other[0]]
  for (const [at, mate] of [...likes, [one[1], other[1]] as const]) {
    anew.push(...rest([mine, at], [yours, mate]))
    if (at < one[1]) anew.push({ kind: 'changed', one: [at, at + 1], other: [mate, mate + 1] })
    ;[mine, yours] = [at + 1, mate + 1]
  }
  return anew
}

/** Letters that a word has at least, and how alike two must be, to be told for each other. */
const leastLetters = 4
const alike = 0.5

function areAlike(one: number, other: number, { ours, theirs }: Sides): boolean {
  const [mine, yours] = [ours[one]?.form ?? '', theirs[other]?.form ?? '']
  return Math.min(mine.length, yours.length) >= leastLetters && likeness(mine, yours) >= alike
}

/** The longest row of likes in the order of both. */
function mostLikes(one: Range, other: Range, sides: Sides): [number, number][] {
  let before: [number, number][][] = Array.from({ length: other[1] - other[0] + 1 }, () => [])
  for (let at = one[0]; at < one[1]; at++) {
    const now: [number, number][][] = [[]]
    for (let mate = other[0]; mate < other[1]; mate++) {
      const column = mate - other[0]
      const longer = now[column]!.length > before[column + 1]!.length
      let best = longer ? now[column]! : before[column + 1]!
      if (before[column]!.length >= best.length && areAlike(at, mate, sides))
        best = [...before[column]!, [at, mate]]
      now.push(best)
    }
    before = now
  }
  return before.at(-1)!
}

/** What stands between two likes: word for word where there are as many, else as a whole. */
function rest(one: Range, other: Range): AlignedPair[] {
  const [mine, yours] = [one[1] - one[0], other[1] - other[0]]
  if (mine === 0 && yours === 0) return []
  if (mine === 0) return [{ kind: 'only-other', one, other }]
  if (yours === 0) return [{ kind: 'only-one', one, other }]
  if (mine !== yours) return [{ kind: 'changed', one, other }]
  return Array.from({ length: mine }, (_, step) => ({
    kind: 'changed' as const,
    one: [one[0] + step, one[0] + step + 1] as const,
    other: [other[0] + step, other[0] + step + 1] as const,
  }))
}
