/** Participles before a noun with words of their own before them, in a language whose verbs stand last. */
import type { Left } from './before-noun.ts'
import { type DateWords, readDate } from './dates.ts'
import { determinerAt, isCapital, isSign, sentenceAround, type Tokens } from './tokens.ts'

/** How far before a participle its own words reach. */
const longestAttribute = 8

/**
 * `Der von Ihnen verlangte Bericht`, `Ihr unterm 3. Mai an uns gerichtetes
 * Schreiben`: where verbs stand last, what belongs to a participle stands
 * between the determiner and it; a day there is the paper's, unless it is the
 * day on which it came.
 */
export function withAttribute(tokens: Tokens, head: number, floor: number, left: Left): Left {
  if (left.determiner !== undefined) return left
  const [participle = ''] = left.modifiers
  const { attributes } = tokens.lexicon.grammar
  if (attributes?.participle.test(participle) !== true) return left
  const { from: sentence } = sentenceAround(tokens, head)
  const first = Math.max(sentence, floor, head - longestAttribute)
  for (let at = left.from - 1; at >= first; at -= 1) {
    if (isSign(tokens, at, ',') || isSign(tokens, at, ';')) break
    const determiner = determinerAt(tokens, at)
    if (determiner === undefined || !opensAttribute(tokens, at)) continue
    const come = tokens.lexemes[head - 1]?.deed === 'receive' || attributes.come.test(participle)
    const date = come ? undefined : dateWithin(tokens, at + 1, head)
    return { ...left, from: at, determiner, modifiers: [], ...(date === undefined ? {} : { date }) }
  }
  return left
}

/** Behind it stands a small word and not the noun of `mit Ihrem Schreiben`. */
function opensAttribute(tokens: Tokens, at: number): boolean {
  const next = tokens.lexemes[at + 1]
  if (tokens.lexemes[at]?.dated) return false
  return (
    next?.person !== undefined ||
    (!isCapital(tokens, at + 1) && (next?.breaks ?? next?.at) === true)
  )
}

function dateWithin(tokens: Tokens, from: number, to: number): DateWords | undefined {
  for (let at = from; at < to; at += 1) {
    const date = tokens.lexemes[at]?.at ? readDate(tokens, at + 1) : undefined
    if (date?.day !== undefined && date.to <= to) return date
  }
  return undefined
}
