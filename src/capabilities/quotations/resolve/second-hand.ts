/**
 * Second hand: places that hold the words and cannot be their source, since they are
 * copies there, or are only told of, or are the writer's own.
 */
import type { TracedPart } from '../engine/parts.ts'
import type { Corpus } from './corpus.ts'
import { isCopy, isNamed, sameSide } from './holders.ts'
import type { Decision, Question } from './question.ts'
import { isElsewhere } from './witness-name.ts'

/**
 * "The meeting adopted the following decision": words out of a third's paper are not another
 * version of what a letter says about that paper, unless it stands there in marks.
 */
export function isOnlyToldThere(
  { quotation: { attribution }, given }: Question,
  { verdict, parts, changes }: Decision,
  { holders }: Corpus,
): boolean {
  const { to, clues, names } = attribution
  // Misread letters are no other words; a rare form of a word looks like them.
  const isMisread = changes.filter(({ kind }) => kind === 'reading').length * 3 > changes.length
  if (verdict !== 'variant' || isMisread || given?.held !== undefined || !clues.includes('text'))
    return false
  if (to === 'addressee' || to === 'writer') return false
  return parts.every(({ document, source }) => {
    const holder = holders.get(document)
    if (holder === undefined || holder.from.length === 0) return false
    return !isCopy(holder, source, 2) && !names.some((name) => isNamed(holder, name))
  })
}

/** The copies that were passed over are told beside the original. */
export function withCopies(decision: Decision, copies: readonly TracedPart[]): Decision {
  if (copies.length === 0) return decision
  const parts = decision.parts.map((part) => ({
    ...part,
    also: [
      ...part.also,
      ...copies
        .filter(({ from, to }) => from < part.quote.end && part.quote.start < to)
        .filter((copy) => isElsewhere(copy, { ...part.source, document: part.document }))
        .map(({ document, start, end }) => ({ document, start, end })),
    ],
  }))
  return { ...decision, parts }
}

/** The writer's own paper, where the words are said to be the addressee's: a likeness there is none. */
export function isOwn(
  { document }: TracedPart,
  { citing, quotation }: Question,
  corpus: Corpus,
): boolean {
  const holder = corpus.holders.get(document)
  const { to, clues } = quotation.attribution
  if (holder === undefined || to !== 'addressee' || !clues.includes('says')) return false
  return sameSide(holder.from, citing.from)
}

/**
 * A copy that cannot be the source: in the writer's own earlier letter, or in anybody's
 * when the words are said to be the addressee's.
 */
export function isSecondHand(
  part: TracedPart,
  { citing, quotation, given }: Question,
  { holders }: Corpus,
): boolean {
  const holder = holders.get(part.document)
  if (holder === undefined || !isCopy(holder, part, 2)) return false
  // "Your letter makes us say": what it quotes is quoted from it.
  if (given?.held === holder.id) return false
  if (sameSide(holder.from, citing.from)) return quotation.attribution.to !== 'writer'
  return (
    quotation.attribution.to === 'addressee' &&
    citing.to.length > 0 &&
    !sameSide(holder.from, citing.to)
  )
}

/** A part that its document quotes itself. */
export function isCopied(part: TracedPart, { holders }: Corpus): boolean {
  return isCopy(holders.get(part.document), part, 2)
}
