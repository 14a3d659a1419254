/** `The former`, `the latter`: one of two papers that were named side by side just before. */
import type { Mention } from '../../../record/index.ts'
import { relationOf } from './relation.ts'
import { formOf, isSign, sentenceAround, type Tokens, Word } from './tokens.ts'

interface Named {
  readonly from: number
  readonly to: number
  readonly body: Mention
}

/** How far back the two may stand, in tokens. */
const reach = 60
/** So many tokens may stand between the two: `, and of the`. */
const between = 5

/** The mention that begins at the article before a token, where two papers were named side by side. */
export function ofTwo(tokens: Tokens, at: number, found: readonly Named[]): Named[] {
  const which = tokens.lexicon.grammar.ofTwo?.[formOf(tokens, at)]
  if (which === undefined) return []
  if (tokens.lexemes[at - 1]?.determiner?.kind !== 'definite' || !endsPhrase(tokens, at + 1))
    return []
  const last = found.findLastIndex((one, index) => isPair(tokens, found[index - 1], one))
  const [third, first, second] = [found[last - 2], found[last - 1], found[last]]
  if (first === undefined || second === undefined) return []
  // Of three none is the former.
  if (at - second.to > reach || isPair(tokens, third, first)) return []
  const one = which === 'first' ? first : second
  const [from, to] = [at - 1, at + 1]
  return [{ from, to, body: ofSameWords(tokens, one.body, { from, to }) }]
}

/** It means what the words before meant: the same date, number and writer say which. */
function ofSameWords(tokens: Tokens, body: Mention, { from, to }: Omit<Named, 'body'>): Mention {
  const kept = body.clues.filter((clue) => !/^(?:sentence|event|indefinite)(?: |$)/u.test(clue))
  return {
    ...body,
    form: 'elliptic',
    relation: relationOf(tokens, from, to),
    clues: [...kept, `sentence ${sentenceAround(tokens, from).from}`],
  }
}

/** No noun of its own: `the latter was`, `the former,`; not `the former president`. */
function endsPhrase(tokens: Tokens, at: number): boolean {
  return tokens.classes[at] !== Word || tokens.lexemes[at]?.breaks === true
}

function isPair(tokens: Tokens, one: Named | undefined, other: Named): boolean {
  if (one === undefined || other.from - one.to > between || other.from < one.to) return false
  let joined = false
  for (let at = one.to; at < other.from; at += 1) {
    const lexeme = tokens.lexemes[at]
    joined ||= lexeme?.and === true
    const small = lexeme?.and || lexeme?.of || lexeme?.to || lexeme?.determiner
    if (!small && !isSign(tokens, at, ',')) return false
  }
  return joined
}
