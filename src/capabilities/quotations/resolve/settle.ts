/**
 * Settling: of all places where the parts of a quotation stand, the likeliest source for
 * each, from one document where one holds them all.
 */
import type { Traced, TracedPart } from '../engine/parts.ts'
import { traceWithin } from '../engine/within.ts'
import type { Corpus } from './corpus.ts'
import { byOriginality, type Weighing } from './originals.ts'
import type { Question } from './question.ts'
import { isElsewhere, witnessOf } from './witness-name.ts'

/** How many documents are read whole to see whether one holds all parts. */
const mostWholes = 12

interface Settling {
  readonly corpus: Corpus
  readonly weighing: Weighing
}

/**
 * Where the parts were found in several documents, one may hold them all; of those that
 * do, the likeliest source.
 */
export function inOneDocument(
  { text, citing }: Question,
  traced: Traced,
  { corpus, weighing }: Settling,
): TracedPart[] | undefined {
  if (traced.parts.length < 2) return undefined
  const tracing = { ...corpus, leaveOut: (name: string) => witnessOf(name).document === citing.id }
  const wholes = documentsOf(traced).flatMap((about) => {
    const whole = traceWithin(text, about, tracing)
    if (whole === undefined || whole.covered < traced.covered * 0.95) return []
    const start = Math.min(...whole.parts.map((part) => part.start))
    const end = Math.max(...whole.parts.map((part) => part.end))
    const jumps = whole.parts.length
    return [{ document: about.document, start, end, score: whole.covered - jumps, whole }]
  })
  const [first, ...others] = byOriginality(wholes, weighing)
  if (first === undefined) return undefined
  const elsewhere = others.flatMap(({ whole: { parts } }) => parts)
  return first.whole.parts.map((part) => ({
    ...part,
    also: [
      ...part.also.filter((place) => isElsewhere(place, part)),
      ...elsewhere.filter(({ from, to }) => from < part.to && part.from < to),
    ],
  }))
}

/** The documents that hold parts, those that hold most of them first. */
function documentsOf({ parts }: Traced): { document: string; start: number }[] {
  const held = new Map<string, { start: number; letters: number }>()
  for (const part of parts)
    for (const [document, place] of new Map(
      [...part.also, part].map((one) => [one.document, one]),
    )) {
      const letters = (held.get(document)?.letters ?? 0) + part.quote[1] - part.quote[0]
      held.set(document, { start: held.get(document)?.start ?? place.start, letters })
    }
  return [...held]
    .sort((a, b) => b[1].letters - a[1].letters)
    .slice(0, mostWholes)
    .map(([document, { start }]) => ({ document, start }))
}

/**
 * Of equal places the likeliest source for each part; parts that can come from one
 * document do.
 */
export function settled(traced: Traced, weighing: Weighing): TracedPart[] {
  const parts = traced.parts.map((part) => {
    const places = [part, ...part.also]
    const [first] = byOriginality(places, weighing)
    return { part, places, first: first ?? part }
  })
  const votes = new Map<string, number>()
  for (const { first, part } of parts)
    votes.set(first.document, (votes.get(first.document) ?? 0) + part.quote[1] - part.quote[0])
  const main = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0]
  return parts.map(({ part, places, first }) => {
    const chosen = places.find((place) => place.document === main) ?? first
    const also = places.filter((place) => isElsewhere(place, chosen))
    return { ...part, ...chosen, from: part.from, to: part.to, also: byOriginality(also, weighing) }
  })
}
