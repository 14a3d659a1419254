/**
 * Anchors: how a finding holds on to the words it rests on.
 *
 * An anchor keeps the words and a little of what stood around them, and the
 * place where they stood when we read them (W3C Web Annotation: a
 * TextQuoteSelector and a TextPositionSelector). The words decide; the place
 * only chooses between equals. A text may be read again and shift by a few
 * characters, and a finding must then follow its words or say that it lost them.
 */
import type { Span } from './span.ts'

export interface Anchor extends Span {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/**
 * What became of an anchor in a text.
 *
 * Only `exact` and `moved` carry a judgement along. `doubtful`: the words stand
 * there, but among others; `ambiguous`: they stand in several places that fit
 * equally well; `lost`: they do not stand there at all.
 */
export type Placement =
  | { readonly kind: 'exact'; readonly span: Span }
  | { readonly kind: 'moved'; readonly span: Span }
  | { readonly kind: 'doubtful'; readonly span: Span }
  | { readonly kind: 'ambiguous'; readonly spans: readonly Span[] }
  | { readonly kind: 'lost' }

/** How much of the surroundings an anchor keeps; the gold standards of the field use 32 to 40. */
const CONTEXT = 40

/** Below this share of agreeing context the words may be another sentence's. */
const ENOUGH_CONTEXT = 0.5

/** Two places whose context differs by less than this cannot be told apart by it. */
const SAME_CONTEXT = 0.1

/** No more places than this are weighed: a word that stands in ten thousand places identifies none. */
const MOST_PLACES = 1000

/** The anchor of a span of these words. */
export function describe(words: string, span: Span): Anchor {
  return {
    start: span.start,
    end: span.end,
    exact: words.slice(span.start, span.end),
    prefix: words.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: words.slice(span.end, span.end + CONTEXT),
  }
}

/** Find where an anchor's words stand in a text that may have changed since. */
export function place(anchor: Anchor, words: string): Placement {
  if (anchor.exact === '') return { kind: 'lost' }
  const places = occurrences(words, anchor.exact).map((start) => {
    const span = { start, end: start + anchor.exact.length }
    return { span, agreement: agreement(anchor, words, span) }
  })
  if (places.length === 0) return { kind: 'lost' }
  const best = Math.max(...places.map((one) => one.agreement))
  const equals = places.filter((one) => best - one.agreement < SAME_CONTEXT)
  const there = equals.find((one) => one.span.start === anchor.start)
  if (best < ENOUGH_CONTEXT) {
    return equals.length === 1
      ? { kind: 'doubtful', span: equals[0]!.span }
      : { kind: 'ambiguous', spans: equals.map((one) => one.span) }
  }
  if (there !== undefined) return { kind: 'exact', span: there.span }
  if (equals.length > 1) return { kind: 'ambiguous', spans: equals.map((one) => one.span) }
  return { kind: 'moved', span: equals[0]!.span }
}

function occurrences(words: string, exact: string): number[] {
  const starts: number[] = []
  let start = words.indexOf(exact)
  while (start !== -1 && starts.length < MOST_PLACES) {
    starts.push(start)
    start = words.indexOf(exact, start + 1)
  }
  return starts
}

/** The share of the anchor's context that stands beside the place, 0 to 1; 1 where it kept none. */
function agreement(anchor: Anchor, words: string, span: Span): number {
  const kept = anchor.prefix.length + anchor.suffix.length
  if (kept === 0) return 1
  const before = words.slice(Math.max(0, span.start - anchor.prefix.length), span.start)
  const after = words.slice(span.end, span.end + anchor.suffix.length)
  return (sharedEnd(anchor.prefix, before) + sharedStart(anchor.suffix, after)) / kept
}

function sharedStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1
  return length
}

function sharedEnd(one: string, other: string): number {
  let length = 0
  while (
    length < one.length &&
    length < other.length &&
    one[one.length - 1 - length] === other[other.length - 1 - length]
  )
    length += 1
  return length
}
