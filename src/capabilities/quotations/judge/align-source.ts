/**
 * A quotation and its source face to face: word for word, part by part.
 *
 * Parts that follow each other in one document are aligned as one stretch, so that what
 * was left out between them shows as left out. The source is read a little beyond the
 * parts, since a changed word at the edge is a word the trace could not see.
 */
import { type AlignedPair, alignWords, type Span, type Word, wordsOf } from '../../../text/index.ts'
import type { Library } from '../engine/library.ts'
import { withEdges } from './edges.ts'
import { gathered } from './gaps.ts'
import { withLikes } from './strangers.ts'

/** A stretch of the quotation that comes from one place, and its words beside the source's. */
export interface FacedPart {
  readonly document: string
  /** In the document's words: from the first word that is quoted to the last. */
  readonly source: Span
  /** In the quotation's text. */
  readonly quote: Span
  readonly ours: readonly Word[]
  readonly theirs: readonly Word[]
  /** Places in `theirs` are into this text, which begins at `offset` of the document. */
  readonly text: string
  readonly offset: number
  readonly pairs: readonly AlignedPair[]
  /** The stretches of the source that are quoted, one for each part of a shortened quotation. */
  readonly passages: readonly { readonly source: Span; readonly quote: Span }[]
}

interface Part {
  readonly document: string
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** Parts further apart than this are shown as two places, though of one document. */
const farApart = 4000

/** Words left out in one run from which a stretch counts as two. */
export const elidedWords = 3

/** Align the parts of a traced quotation with their sources. */
export function alignSource(text: string, parts: readonly Part[], library: Library): FacedPart[] {
  const words = ownWordsOf(text)
  const groups = grouped(text, parts)
  return groups.map((group, index) => {
    const from = index === 0 ? 0 : middle(groups[index - 1]!.at(-1)!.to, group[0]!.from)
    const to =
      index === groups.length - 1
        ? text.length
        : middle(group.at(-1)!.to, groups[index + 1]![0]!.from)
    const ours = words.filter((word) => word.start >= from && word.start < to)
    return face({ text, group, ours }, library)
  })
}

function middle(one: number, next: number): number {
  return (one + next) >> 1
}

/** Parts of one document so near each other are one passage, though their order was changed. */
const near = 400

function grouped(text: string, parts: readonly Part[]): Part[][] {
  const groups: Part[][] = []
  for (const part of parts) {
    const before = groups.at(-1)?.at(-1)
    if (before !== undefined && isGoingOn(text, before, part)) groups.at(-1)!.push(part)
    else groups.push([part])
  }
  return groups
}

/** Dots tell of words left out, not of what stood before put behind: there the order is the quoter's own. */
function isGoingOn(text: string, before: Part, part: Part): boolean {
  const ahead = part.start - before.end
  if (before.document !== part.document || ahead > farApart) return false
  if (ahead >= -10) return true
  // A part may begin a letter too early, before the dots.
  const between = text.slice(Math.min(before.to, part.from), Math.max(before.to, part.from) + 6)
  return part.start - before.start > -near && !dots.test(between)
}

interface Facing {
  /** The text of the quotation. */
  readonly text: string
  readonly group: readonly Part[]
  /** The words of the quotation that belong to the group. */
  readonly ours: readonly Word[]
}

function face({ text: quotation, group, ours }: Facing, library: Library): FacedPart {
  const [first, last] = [group[0]!, group.at(-1)!]
  // A word of which only a half was found is looked for whole.
  const before = ours.filter((word) => word.start < first.from)
  const behind = ours.filter((word) => word.end > last.to)
  const begins = Math.min(...group.map((part) => part.start))
  const ends = Math.max(...group.map((part) => part.end))
  const offset = Math.max(0, begins - reach(before))
  const text = library.words(first.document, offset, ends + reach(behind))
  const theirs = whole(ownWordsOf(text), { start: begins - offset, end: ends - offset }, [
    before.length,
    behind.length,
  ])
  const hasDots = (at: number): boolean =>
    at > 0 && at < ours.length && dots.test(quotation.slice(ours[at - 1]!.end, ours[at]!.start))
  const sides = { ours, theirs, quotation, text }
  const aligned = withEdges(alignWords(ours, theirs, { extent: 'within' }), sides)
  const pairs = gathered(withLikes(trimmed(aligned), sides), { theirs, hasDots })
  const quoted = pairs.flatMap((pair) => theirs.slice(...pair.other))
  const start = offset + (quoted[0]?.start ?? 0)
  const end = offset + (quoted.at(-1)?.end ?? 0)
  return {
    document: first.document,
    source: { start, end },
    quote: { start: ours[0]?.start ?? first.from, end: ours.at(-1)?.end ?? last.to },
    ours,
    theirs,
    text,
    offset,
    pairs,
    passages: passages({ ours, theirs, pairs, offset, hasDots }),
  }
}

const dots = /\.\s?\.|…/

/** A name with its mark, as a mail sets it before quoted lines; where lines were joined it stands amid them. */
const named = /^\p{Lu}[\p{L}_]{1,14}>\s/u

/** Words without the names before quoted lines ("Anne> "): those are marks, on either side. */
function ownWordsOf(text: string): Word[] {
  const words = wordsOf(text)
  if (!text.includes('>')) return words
  return words.filter(
    ({ start, end }) =>
      text[end] !== '>' || text[start - 1] === '<' || !named.test(text.slice(start, end + 2)),
  )
}

/** Characters of source to read for words of the quotation beyond the part. */
function reach(words: readonly Word[]): number {
  const letters = words.reduce((sum, word) => sum + word.form.length + 2, 0)
  return 24 + letters * 2
}

/** Words that lie in the passage, and as many beyond it as the quotation has there, and two. */
function whole(
  words: readonly Word[],
  span: Span,
  [before, behind]: readonly [number, number],
): Word[] {
  const first = words.findIndex((word) => word.end > span.start)
  const last = words.findLastIndex((word) => word.start < span.end)
  return words.slice(
    Math.max(0, first - (before === 0 ? 0 : before + 2)),
    last + 1 + (behind === 0 ? 0 : behind + 2),
  )
}

/** Without the words of the source that stand before and behind the quotation. */
function trimmed(pairs: readonly AlignedPair[]): AlignedPair[] {
  const first = pairs.findIndex((pair) => pair.kind !== 'only-other')
  const last = pairs.findLastIndex((pair) => pair.kind !== 'only-other')
  return pairs.slice(Math.max(0, first), last + 1)
}

interface Aligned {
  readonly ours: readonly Word[]
  readonly theirs: readonly Word[]
  readonly pairs: readonly AlignedPair[]
  readonly offset: number
  readonly hasDots: (before: number) => boolean
}

/** Cut where some words of the source are left out in one run: any at dots, without them several. */
function passages(aligned: Aligned): { source: Span; quote: Span }[] {
  const { ours, theirs, pairs, offset, hasDots } = aligned
  const cuts: AlignedPair[][] = [[]]
  let skipped: AlignedPair[] = []
  const settle = (): void => {
    const words = skipped.reduce((sum, pair) => sum + pair.other[1] - pair.other[0], 0)
    if (words >= elidedWords || (words > 0 && hasDots(skipped[0]!.one[0]))) cuts.push([])
    else cuts.at(-1)!.push(...skipped)
    skipped = []
  }
  for (const pair of pairs) {
    if (pair.kind === 'only-other') {
      skipped.push(pair)
      continue
    }
    settle()
    cuts.at(-1)!.push(pair)
  }
  return cuts.flatMap((cut) => {
    const mine = cut.flatMap((pair) => ours.slice(...pair.one))
    const yours = cut.flatMap((pair) => theirs.slice(...pair.other))
    if (mine.length === 0 || yours.length === 0) return []
    return [
      {
        source: { start: offset + yours[0]!.start, end: offset + yours.at(-1)!.end },
        quote: { start: mine[0]!.start, end: mine.at(-1)!.end },
      },
    ]
  })
}
