/**
 * Turned: words that are quoted truly, but from behind the "not", the "if" or the "some of"
 * that turns them.
 *
 * "be bound by it" out of "I will not be bound by it": every word is right, and the sense
 * is not. Who says the "not" himself before the marks has left nothing out. The verdict is
 * on the words and stays; that the source says otherwise is told beside it.
 */
import { comparable, type Word, wordsOf } from '../../../text/index.ts'
import type { Corpus } from './corpus.ts'
import type { Decision, Question } from './question.ts'

/** Fewer words than this are a name or a label as often as a saying. */
const fewestWords = 3
/** Characters of the source before the words, and words of the sentence before the marks, in which to look. */
const before = 40
const leadWords = 6

/** The decision, with the word told that stands in the source right before the words. */
export function withTurn(
  question: Question,
  decision: Decision,
  { library }: Pick<Corpus, 'library'>,
): Decision {
  const { quotation, language, text } = question
  const [first] = decision.parts
  const isTrue = decision.wording === 'exact' || decision.wording === 'elided'
  if (!isTrue || first === undefined || quotation.form === 'mail') return decision
  if (wordsOf(text).length < fewestWords) return decision
  const turning = new Set([...language.negations, ...(language.limits ?? [])].map(comparable))
  const turns = ({ form }: Word): boolean => turning.has(form)
  const { start } = first.source
  const there = library.words(first.document, Math.max(0, start - before), start)
  const words = wordsOf(there)
  // "Some of", "nur in": a small word may stand between.
  const isSmall = language.small.includes(words.at(-1)?.form ?? '') && !turns(words.at(-1)!)
  const last = words.at(isSmall ? -2 : -1)
  if (last === undefined || !turns(last) || !/^[\s\p{L}]*$/u.test(there.slice(last.end)))
    return decision
  if (wordsOf(quotation.attribution.words).slice(-leadWords).some(turns)) return decision
  const by = there.slice(last.start).trim().replace(/\s+/g, ' ')
  return { ...decision, grounds: [...(decision.grounds ?? []), { kind: 'turned', by }] }
}
