/**
 * Counterparts: which quotation of a document's first text another of its texts has too.
 *
 * A better copy has it in nearly the same words, a translation at about the same place,
 * for it goes through the letter in the same order. What has no counterpart was lost in
 * the first text: its marks with a careless copyist, its page with the paper.
 */
import { comparable, overlapLength, type Span } from '../../../text/index.ts'
import { traceWithin } from '../engine/within.ts'
import { quotedText } from '../find/quoted-text.ts'
import type { Corpus } from './corpus.ts'
import type { Asked } from './document.ts'
import type { Holder } from './holders.ts'

/** A text of a document and what it quotes. */
export interface Quoting {
  readonly holder: Holder
  readonly words: string
  readonly asked: readonly Asked[]
}

/** How a quotation of another text stands to those of the first. */
export type Counterpart =
  | { readonly kind: 'same-words' | 'like-words' | 'same-place'; readonly index: number }
  | { readonly kind: 'none' }

/** For every quotation of another text its counterpart in the first. */
export function counterparts(first: Quoting, other: Quoting, corpus: Corpus): Counterpart[] {
  const byWords = new Map(
    first.asked.map((one, index) => [comparable(textOf(first, one)), index] as const),
  )
  const taken = new Set<number>()
  const found = other.asked.map((one): Counterpart | undefined => {
    const index = byWords.get(comparable(textOf(other, one)))
    const counterpart: Counterpart | undefined =
      index === undefined ? likeWords(one, { first, other, corpus }) : { kind: 'same-words', index }
    if (counterpart !== undefined && counterpart.kind !== 'none') taken.add(counterpart.index)
    return counterpart
  })
  return found.map((one, at) => {
    if (one !== undefined) return one
    const index = samePlace(other.asked[at]!, { first, other, taken })
    if (index === undefined) return { kind: 'none' }
    taken.add(index)
    return { kind: 'same-place', index }
  })
}

function textOf({ words }: Quoting, one: Asked): string {
  return quotedText(words, one, one.quotation.pieces)
}

interface Comparing {
  readonly first: Quoting
  readonly other: Quoting
  readonly corpus: Corpus
}

/** Of a quotation so much must stand in the first text to be the same passage there. */
const leastCovered = 0.6

/** The quotation in which the words stand, or `none` where they stand outside of all; nothing where they do not stand. */
function likeWords(one: Asked, { first, other, corpus }: Comparing): Counterpart | undefined {
  const about = Math.round((one.start / other.words.length) * first.words.length)
  const traced = traceWithin(
    textOf(other, one),
    { document: first.holder.name, start: about },
    corpus,
  )
  const [part] = traced?.parts ?? []
  if (traced === undefined || part === undefined) return undefined
  if (traced.covered < traced.letters * leastCovered) return undefined
  const index = first.asked.findIndex(
    (mate) => overlapLength(mate, part) * 2 > Math.min(length(mate), length(part)),
  )
  return index < 0 ? { kind: 'none' } : { kind: 'like-words', index }
}

/** A translation keeps its passages within so much of the whole, a short one within so many characters. */
const nearby = 0.04
const nearbyCharacters = 240
/** A translated passage is at most so many times as long, measured by the whole. */
const mostStretched = 2.5

interface Placing {
  readonly first: Quoting
  readonly other: Quoting
  readonly taken: ReadonlySet<number>
}

function samePlace(one: Asked, { first, other, taken }: Placing): number | undefined {
  const own = placeIn(one, other)
  const near = first.asked
    .map((mate, index) => ({ index, ...placeIn(mate, first) }))
    .filter(({ index, size }) => !taken.has(index) && isAlikeLong(size, own.size))
    .map(({ index, middle }) => ({ index, off: Math.abs(middle - own.middle) }))
    .sort((one, other) => one.off - other.off)[0]
  const most = Math.max(nearby, nearbyCharacters / other.words.length)
  return near !== undefined && near.off <= most ? near.index : undefined
}

/** Where in the whole a passage has its middle, and how much of the whole it is. */
function placeIn(
  { start, end }: Span,
  { words }: Quoting,
): { readonly middle: number; readonly size: number } {
  return { middle: (start + end) / 2 / words.length, size: (end - start) / words.length }
}

function isAlikeLong(one: number, other: number): boolean {
  return one < other * mostStretched && other < one * mostStretched
}

function length({ start, end }: Span): number {
  return end - start
}
