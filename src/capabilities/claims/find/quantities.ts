/**
 * Figures in a sentence: the number with its bound, and the noun it counts.
 *
 * Years, days of the month, numbers of articles and points, times of the day
 * and what stands in another's quotation marks are no quantities.
 */
import type { QuantityWords } from '../../../languages/index.ts'
import type { Span } from '../../../text/index.ts'
import { type NumberPatterns, numberPatterns } from './number-patterns.ts'
import { phrasedQuantities } from './phrased-quantities.ts'
import { plainNumbers } from './plain-numbers.ts'
import { type Quantity, type Recogniser, spanOf } from './quantity.ts'

/** What an earlier one has taken is taken. */
const recognisers: readonly Recogniser[] = [...phrasedQuantities, plainNumbers]

interface Read {
  readonly sentence: string
  readonly words: QuantityWords
  readonly found: readonly Quantity[]
}

let last: Read | undefined

/** The quantities of a sentence, in order; those of the sentence asked for last are kept. */
export function quantitiesIn(sentence: string, words: QuantityWords): readonly Quantity[] {
  if (last?.sentence !== sentence || last.words !== words)
    last = { sentence, words, found: readQuantities(sentence, words) }
  return last.found
}

function readQuantities(sentence: string, words: QuantityWords): Quantity[] {
  const patterns = numberPatterns(words)
  if (!patterns.any.test(sentence)) return []
  const shut = [...idiomsIn(sentence, patterns), ...quotedIn(sentence)]
  const tools = { words, patterns }
  const found: Quantity[] = []
  for (const recognise of recognisers)
    for (const one of recognise(sentence, tools))
      if (![...found, ...shut].some((other) => one.start < other.end && other.start < one.end))
        found.push(one)
  return found.sort((one, other) => one.start - other.start)
}

function idiomsIn(sentence: string, { idioms }: NumberPatterns): Span[] {
  return idioms.matchAll(sentence).map(spanOf)
}

/** What stands in quotation marks is said by somebody else, or the name of something. */
function quotedIn(sentence: string): Span[] {
  return [...sentence.matchAll(/"[^"]{3,}"|“[^”]{3,}”|„[^“]{3,}“|«[^»]{3,}»/gu)].map(spanOf)
}
