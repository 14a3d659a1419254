/**
 * Edges: what an alignment says of the first and the last words of a quotation.
 *
 * Aligned within a longer text, a word that the quoter put in at an edge meets whatever
 * stands there in the source: "they meet weekly" beside "They meet. It was …" pairs
 * "weekly" with "It". Such strangers are parted, so that the word is told as put in; and
 * an abbreviation is paired with all the words it stands for.
 */
import { type AlignedPair, likeness, type Word } from '../../../text/index.ts'

export interface Sides {
  readonly ours: readonly Word[]
  readonly theirs: readonly Word[]
  /** The text of the quotation, and that in which `theirs` stand. */
  readonly quotation: string
  readonly text: string
}

/** The pairs of an alignment with nothing at either edge paired with a stranger. */
export function withEdges(pairs: readonly AlignedPair[], sides: Sides): AlignedPair[] {
  const behind = parted(spelledOut(pairs, sides), sides, 'behind')
  return parted(behind.toReversed(), sides, 'before').toReversed()
}

type Side = 'before' | 'behind'

/** From the edge inwards; `pairs` end with the pair at the edge. */
function parted(pairs: readonly AlignedPair[], sides: Sides, side: Side): AlignedPair[] {
  const last = pairs.findLastIndex((pair) => isFirm(pair, sides))
  const edge = pairs.slice(last + 1)
  const strange = edge.findIndex((pair) => isStrange(pair, sides, side))
  if (last < 0 || strange < 0) return [...pairs]
  const beyond = edge.slice(strange).filter(({ kind }) => kind !== 'only-other')
  // A quotation may begin or end with a few small words of the next sentence.
  const same = beyond.filter(({ kind }) => kind === 'same').length
  if (same * 2 >= beyond.length) return [...pairs]
  const kept = pairs.slice(0, last + 1 + strange)
  const near = kept.at(-1)!.other[side === 'behind' ? 1 : 0]
  const putIn = beyond.map(({ one }) => ({
    kind: 'only-one' as const,
    one,
    other: [near, near] as const,
  }))
  return [...kept, ...putIn]
}

/** Letters of a word that may stand on both sides by chance. */
const chance = 3

/** The same word, or one that is much like it. */
function isFirm({ kind, one, other }: AlignedPair, { ours, theirs }: Sides): boolean {
  const [mine, yours] = [ours[one[0]]?.form ?? '', theirs[other[0]]?.form ?? '']
  if (mine.length <= chance && one[1] - one[0] === 1) return false
  return kind === 'same' || (kind === 'changed' && likeness(mine, yours) >= alike)
}

const alike = 0.5

/** Words that do not stand for each other: of two sentences, or a small word and a telling one. */
function isStrange({ kind, one, other }: AlignedPair, sides: Sides, side: Side): boolean {
  if (kind === 'only-one' || kind === 'only-other') return false
  if (isBeyond(other, sides, side)) return true
  if (kind === 'same' || one[1] - one[0] > 1 || other[1] - other[0] > 1) return false
  const [mine, yours] = [sides.ours[one[0]]!.form, sides.theirs[other[0]]!.form]
  if (/\p{N}/u.test(mine) || likeness(mine, yours) > 0) return false
  return mine.length > telling && yours.length <= chance
}

/** Letters that a word of some sense has more than. */
const telling = 4

/** Whether a sentence of the source ends between the quoted words and these. */
function isBeyond(
  [start, end]: readonly [number, number],
  { theirs, text }: Sides,
  side: Side,
): boolean {
  const between =
    side === 'behind'
      ? text.slice(theirs[start - 1]?.end ?? 0, theirs[start]!.start)
      : text.slice(theirs[end - 1]!.end, theirs[end]?.start ?? text.length)
  return /[.!?]["”’)\]]*\s+$|\n\s*\n/u.test(between)
}

/** "CPC" beside "Chinese Communist Party": all the words are one pair with it. */
function spelledOut(pairs: readonly AlignedPair[], sides: Sides): AlignedPair[] {
  const row: AlignedPair[] = []
  pairs.forEach((pair, index) => {
    const taken = row.at(-1)?.other[1] ?? 0
    if (pair.kind === 'only-other' && pair.other[0] < taken) {
      if (pair.other[1] > taken) row.push({ ...pair, other: [taken, pair.other[1]] })
      return
    }
    const end = pair.kind === 'changed' ? endOfName(pair, sides) : undefined
    const next = pairs.slice(index + 1).find(({ kind }) => kind !== 'only-other')
    const isFree = end !== undefined && (next === undefined || next.other[0] >= end)
    row.push(isFree ? { ...pair, other: [pair.other[0], end] } : pair)
  })
  return row
}

/** Where the words end for which an abbreviation of capitals stands. */
function endOfName(
  { one, other }: AlignedPair,
  { ours, theirs, quotation, text }: Sides,
): number | undefined {
  if (one[1] - one[0] !== 1) return undefined
  const short = quotation.slice(ours[one[0]]!.start, ours[one[0]]!.end)
  if (!/^\p{Lu}{2,6}$/u.test(short)) return undefined
  const initials: string[] = []
  for (let at = other[0]; at < theirs.length && at < other[0] + mostNamed; at++) {
    const word = text.slice(theirs[at]!.start, theirs[at]!.end)
    if (/^\p{Lu}/u.test(word)) initials.push(word[0]!)
    else if (initials.length === 0 || word.length > chance) return undefined
    if (initials.length === short.length)
      return initials.sort().join('') === [...short].sort().join('') ? at + 1 : undefined
  }
  return undefined
}

/** A name that is abbreviated has no more words, small ones among them. */
const mostNamed = 10
